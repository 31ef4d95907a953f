/** Bytes of a CSV as Excel or an editor saves it → text with `\n` line breaks. */

export type Decoded =
  | { readonly text: string; readonly encoding: 'utf-8' | 'gb18030' }
  | { readonly error: 'utf16' | 'encoding' };

/**
 * UTF-8 (with or without BOM) first; where the bytes are no UTF-8, GB18030, which Chinese editions of Excel
 * write. UTF-16 is told by its BOM and refused: read as GB18030 it would give words that nobody wrote.
 */
export function decode(bytes: Uint8Array): Decoded {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return { error: 'utf16' };
  for (const encoding of ['utf-8', 'gb18030'] as const) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (text.includes('\0')) return { error: 'encoding' };
      return { text: unixBreaks(text.replace(/^\uFEFF/, '')), encoding };
    } catch {
      continue;
    }
  }
  return { error: 'encoding' };
}

/** One kind of line break moves no cell to another line or column, and quoted breaks read alike everywhere. */
function unixBreaks(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
