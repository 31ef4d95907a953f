import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { indexedPng } from './indexed-png.ts';

const RED = [255, 0, 0, 255];
const BLUE = [0, 0, 255, 255];
const rgba = (...colours: readonly (readonly number[])[]): Uint8Array => Uint8Array.from(colours.flat());

function part(png: Uint8Array, type: string): Buffer {
  const bytes = Buffer.from(png);
  const at = bytes.indexOf(type);
  return bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at - 4));
}

describe('a PNG with a palette', () => {
  it('holds each colour once and every pixel', () => {
    const png = indexedPng(rgba(RED, BLUE, BLUE, RED), 2, 2)!;
    expect([...part(png, 'IHDR')]).toEqual([0, 0, 0, 2, 0, 0, 0, 2, 8, 3, 0, 0, 0]);
    expect([...part(png, 'PLTE')]).toEqual([255, 0, 0, 0, 0, 255]);
    expect([...inflateSync(part(png, 'IDAT'))]).toEqual([0, 0, 1, 0, 1, 0]);
  });
  it('is none for a picture that is not opaque', () => {
    expect(indexedPng(rgba(RED, [0, 0, 0, 128]), 2, 1)).toBeUndefined();
  });
  it('is none for a picture of more than 256 colours', () => {
    const colours = Array.from({ length: 257 }, (_, i) => [i & 0xff, i >> 8, 0, 255]);
    expect(indexedPng(rgba(...colours), 257, 1)).toBeUndefined();
    expect(indexedPng(rgba(...colours.slice(0, 256)), 256, 1)).toBeDefined();
  });
});
