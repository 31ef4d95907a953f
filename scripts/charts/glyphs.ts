/** Which characters a TrueType font has: its `cmap` read, as a font without a glyph draws an empty box in silence. */

/** Code points of format 4 (BMP) and format 12 (all planes) tables. Throws where the bytes hold no such table. */
export function covered(font: Uint8Array): ReadonlySet<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = view.getUint16(4);
  let cmap = 0;
  for (let i = 0; i < tables; i += 1) {
    const at = 12 + 16 * i;
    if (String.fromCharCode(...font.subarray(at, at + 4)) === 'cmap') cmap = view.getUint32(at + 8);
  }
  if (cmap === 0) throw new Error('a font without a cmap table');
  const codes = new Set<number>();
  for (let i = 0; i < view.getUint16(cmap + 2); i += 1) {
    const at = cmap + view.getUint32(cmap + 4 + 8 * i + 4);
    const format = view.getUint16(at);
    if (format === 4) readSegments(view, at, codes);
    if (format === 12) readGroups(view, at, codes);
  }
  if (codes.size === 0) throw new Error('a font without a cmap of format 4 or 12');
  return codes;
}

function readGroups(view: DataView, at: number, codes: Set<number>): void {
  for (let i = 0; i < view.getUint32(at + 12); i += 1) {
    const group = at + 16 + 12 * i;
    const first = view.getUint32(group);
    const glyph = view.getUint32(group + 8);
    for (let code = first; code <= view.getUint32(group + 4); code += 1)
      if (glyph + code - first !== 0) codes.add(code);
  }
}

function readSegments(view: DataView, at: number, codes: Set<number>): void {
  const twice = view.getUint16(at + 6);
  for (let i = 0; i < twice; i += 2) {
    const last = view.getUint16(at + 14 + i);
    const first = view.getUint16(at + 16 + twice + i);
    const delta = view.getUint16(at + 16 + 2 * twice + i);
    const rangeAt = at + 16 + 3 * twice + i;
    const range = view.getUint16(rangeAt);
    for (let code = first; code <= last && code !== 0xffff; code += 1) {
      const glyph = range === 0 ? code + delta : view.getUint16(rangeAt + range + 2 * (code - first));
      if ((glyph & 0xffff) !== 0) codes.add(code);
    }
  }
}
