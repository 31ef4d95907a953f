/** Writes a picture's resolution into a PNG, so that Word and printers place it at its size in millimetres. */

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

/** CRC-32 as PNG and zip use it (ISO 3309). */
export function crc32(bytes: Uint8Array): number {
  let c = 0xffffffff;
  for (const byte of bytes) c = TABLE[(c ^ byte) & 0xff]! ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}

interface Chunk {
  readonly type: string;
  /** From its length field up to and with its CRC. */
  readonly bytes: Uint8Array;
}

function chunksOf(png: Uint8Array): Chunk[] {
  if (SIGNATURE.some((byte, i) => png[i] !== byte)) throw new Error('not a PNG');
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks: Chunk[] = [];
  let at = SIGNATURE.length;
  while (at < png.length) {
    if (at + 12 > png.length) throw new Error('a PNG that ends too early');
    const end = at + 12 + view.getUint32(at);
    if (end > png.length) throw new Error('a PNG that ends too early');
    chunks.push({ type: String.fromCharCode(...png.subarray(at + 4, at + 8)), bytes: png.subarray(at, end) });
    at = end;
  }
  return chunks;
}

/** A pHYs chunk: pixels per metre both ways, unit metre. */
function physical(dpi: number): Uint8Array {
  const bytes = new Uint8Array(21);
  const view = new DataView(bytes.buffer);
  const perMetre = Math.round(dpi / 0.0254);
  view.setUint32(0, 9);
  bytes.set([0x70, 0x48, 0x59, 0x73], 4);
  view.setUint32(8, perMetre);
  view.setUint32(12, perMetre);
  bytes[16] = 1;
  view.setUint32(17, crc32(bytes.subarray(4, 17)));
  return bytes;
}

/** The same PNG with its resolution in dots per inch; one that it had is replaced. Throws where the bytes are no PNG. */
export function withDpi(png: Uint8Array, dpi: number): Uint8Array {
  const kept = chunksOf(png).filter(({ type }) => type !== 'pHYs');
  // The chunk must stand before the image data; right after the header it always does.
  const parts = [Uint8Array.from(SIGNATURE), ...kept.map(({ bytes }) => bytes)];
  parts.splice(2, 0, physical(dpi));
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
