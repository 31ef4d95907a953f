import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { asksHeight, NAME, teller, VERSION } from './height.ts';

function told(): { sent: number[]; tell: (height: number) => void; again: () => void } {
  const sent: number[] = [];
  return { sent, ...teller(({ height }) => sent.push(height)) };
}

describe('an embed’s height', () => {
  it('is told when it changes, in whole pixels', () => {
    const { sent, tell } = told();
    for (const height of [400.2, 400.9, 401, 380, 380]) tell(height);
    expect(sent).toEqual([401, 380]);
  });
  it('is not told before there is one', () => {
    const { sent, tell, again } = told();
    tell(0);
    again();
    expect(sent).toEqual([]);
  });
  it('is told again where the host asks', () => {
    const { sent, tell, again } = told();
    tell(300);
    again();
    expect(sent).toEqual([300, 300]);
  });
  it('is asked for by a message of this name and version alone', () => {
    expect(asksHeight({ name: NAME, version: VERSION, ask: 'height' })).toBe(true);
    expect(asksHeight({ name: NAME, version: 2, ask: 'height' })).toBe(false);
    expect(asksHeight({ name: 'other', version: VERSION, ask: 'height' })).toBe(false);
    expect(asksHeight('height')).toBe(false);
    expect(asksHeight(null)).toBe(false);
  });
});

describe('the host’s script', () => {
  const script = readFileSync('public/embed.js', 'utf8');
  it('speaks of the same name and version', () => {
    expect(script).toContain(`var NAME = '${NAME}';`);
    expect(script).toContain(`var VERSION = ${VERSION};`);
  });
  it('stays under 2 KB and names nothing to load', () => {
    expect(script.length).toBeLessThan(2048);
    expect(script).not.toMatch(/\bimport\b|\brequire\b|fetch\(/);
  });
});
