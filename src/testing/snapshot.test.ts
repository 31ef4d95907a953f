import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { differencePng } from './difference.ts';
import { pictureFault } from './snapshot.ts';

const svg = (body: string, height = 20): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="${height}">${body}</svg>`;
const LEFT_BAR = svg('<rect x="2" y="2" width="10" height="10" fill="#000"/>');
const RIGHT_BAR = svg('<rect x="22" y="2" width="10" height="10" fill="#000"/>');
const file = (): string => join(mkdtempSync(join(tmpdir(), 'snapshot-')), 'bar.svg');

/** Colours of a PNG with a palette, as hex. */
function palette(png: Uint8Array): string[] {
  const text = Buffer.from(png).toString('latin1');
  const at = text.indexOf('PLTE');
  const length = Buffer.from(png).readUInt32BE(at - 4);
  return [...Array(length / 3).keys()].map((i) =>
    Buffer.from(png)
      .subarray(at + 4 + 3 * i, at + 7 + 3 * i)
      .toString('hex'),
  );
}

describe('a picture beside its committed one', () => {
  it('is no fault where both are the same, and leaves nothing', () => {
    const at = file();
    writeFileSync(at, LEFT_BAR);
    expect(pictureFault(LEFT_BAR, at)).toBe('');
    expect(readdirSync(join(at, '..'))).toEqual(['bar.svg']);
  });

  it('that differs leaves itself and the difference, and says so', () => {
    const at = file();
    writeFileSync(at, LEFT_BAR);
    const fault = pictureFault(RIGHT_BAR, at);
    expect(fault).toContain('bar-changed.svg');
    expect(fault).toContain('bar-difference.png');
    expect(readFileSync(at.replace('.svg', '-changed.svg'), 'utf8')).toBe(RIGHT_BAR);
    expect(existsSync(at.replace('.svg', '-difference.png'))).toBe(true);
    // Once it is right again, or renewed, nothing is left.
    expect(pictureFault(LEFT_BAR, at)).toBe('');
    pictureFault(RIGHT_BAR, at);
    expect(pictureFault(RIGHT_BAR, at, true)).toBe('');
    expect(readdirSync(join(at, '..'))).toEqual(['bar.svg']);
    expect(readFileSync(at, 'utf8')).toBe(RIGHT_BAR);
  });

  it('that differs in its text alone is said to look the same', () => {
    const at = file();
    writeFileSync(at, LEFT_BAR);
    expect(pictureFault(`${LEFT_BAR}\n`, at)).toContain('to the eye both are the same');
    expect(existsSync(at.replace('.svg', '-difference.png'))).toBe(false);
  });

  it('without a committed one is a fault', () => {
    expect(pictureFault(LEFT_BAR, file())).toContain('no committed picture bar.svg');
  });
});

describe('the picture of a difference', () => {
  it('shows what is gone in red, what is new in blue, and what stays pale', () => {
    const both = svg('<rect x="2" y="2" width="10" height="10"/><rect x="22" y="2" width="10" height="10"/>');
    expect(palette(differencePng(LEFT_BAR, RIGHT_BAR)!).sort()).toEqual(['003cdc', 'cc0000', 'ffffff']);
    expect(palette(differencePng(LEFT_BAR, both)!).sort()).toEqual(['003cdc', '8f8f8f', 'ffffff']);
    expect(palette(differencePng(both, LEFT_BAR)!).sort()).toEqual(['8f8f8f', 'cc0000', 'ffffff']);
  });

  it('of pictures of two sizes is as large as the larger', () => {
    const png = differencePng(LEFT_BAR, svg('', 30))!;
    expect([Buffer.from(png).readUInt32BE(16), Buffer.from(png).readUInt32BE(20)]).toEqual([40, 30]);
  });

  it('of two pictures alike there is none', () => {
    expect(differencePng(LEFT_BAR, `${LEFT_BAR} `)).toBeUndefined();
  });
});
