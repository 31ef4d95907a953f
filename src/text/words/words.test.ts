import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { unitText, words } from './words.ts';

describe('words', () => {
  it('say one figure and several figures', () => {
    expect(words('en').evidence.figures(1)).toBe('1 figure');
    expect(words('en').evidence.figures(3)).toBe('3 figures');
  });
  it('are light, as they stand before the first chart', () => {
    const both = ['zh/interface.ts', 'en/interface.ts']
      .map((file) => readFileSync(new URL(file, import.meta.url)))
      .join('');
    expect(gzipSync(both).length).toBeLessThan(8_000);
  });
});

describe('unitText', () => {
  it('names a unit for a heading', () => {
    expect(unitText('万元', 'zh')).toBe('万元');
    expect(unitText('万元', 'en')).toBe('RMB 10,000');
    expect(unitText('个', 'en')).toBe('');
  });
});
