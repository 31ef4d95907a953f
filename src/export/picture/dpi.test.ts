import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { crc32, withDpi } from './dpi.ts';

function chunk(type: string, data: Uint8Array): Buffer {
  const out = Buffer.alloc(12 + data.length);
  out.writeUInt32BE(data.length, 0);
  out.write(type, 4, 'latin1');
  out.set(data, 8);
  out.writeUInt32BE(crc32(out.subarray(4, 8 + data.length)), 8 + data.length);
  return out;
}
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const header = chunk('IHDR', Uint8Array.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]));
const pixels = chunk('IDAT', deflateSync(Uint8Array.from([0, 255])));
const end = chunk('IEND', new Uint8Array());
const PNG = Uint8Array.from(Buffer.concat([SIGNATURE, header, pixels, end]));

const typesOf = (png: Uint8Array): string[] => {
  const out: string[] = [];
  const buffer = Buffer.from(png);
  for (let at = 8; at < buffer.length; at += 12 + buffer.readUInt32BE(at))
    out.push(buffer.toString('latin1', at + 4, at + 8));
  return out;
};

describe('the resolution of a PNG', () => {
  it('knows the CRC of a known text', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
    expect(crc32(new TextEncoder().encode('IEND'))).toBe(0xae426082);
  });
  it('stands right after the header as pixels per metre with a right CRC', () => {
    const out = Buffer.from(withDpi(PNG, 300));
    expect(typesOf(out)).toEqual(['IHDR', 'pHYs', 'IDAT', 'IEND']);
    const at = 8 + header.length;
    expect(out.readUInt32BE(at)).toBe(9);
    expect(out.readUInt32BE(at + 8)).toBe(11811);
    expect(out.readUInt32BE(at + 12)).toBe(11811);
    expect(out[at + 16]).toBe(1);
    expect(out.readUInt32BE(at + 17)).toBe(crc32(out.subarray(at + 4, at + 17)));
  });
  it('replaces one that the picture already had', () => {
    const twice = withDpi(withDpi(PNG, 72), 300);
    expect(typesOf(twice)).toEqual(['IHDR', 'pHYs', 'IDAT', 'IEND']);
    expect(twice).toEqual(withDpi(PNG, 300));
  });
  it('reads a view into a larger buffer', () => {
    const larger = new Uint8Array(PNG.length + 10);
    larger.set(PNG, 5);
    expect(withDpi(larger.subarray(5, 5 + PNG.length), 300)).toEqual(withDpi(PNG, 300));
  });
  it('refuses bytes that are no PNG or end too early', () => {
    expect(() => withDpi(new Uint8Array(20), 300)).toThrow('not a PNG');
    expect(() => withDpi(PNG.subarray(0, PNG.length - 4), 300)).toThrow('too early');
  });
});
