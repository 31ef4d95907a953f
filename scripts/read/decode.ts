/** Bytes of a CSV as Excel or an editor saves it → text with `\n` line breaks. */
import { once } from '../../src/facts/dataset-index.ts';

const ENCODINGS = ['utf-8', 'gb18030'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export type Decoded =
  | { readonly text: string; readonly encoding: Encoding }
  | { readonly error: 'utf16' | 'encoding' }
  /** Both encodings read it as Chinese. */
  | { readonly error: 'two_encodings'; readonly utf8: string; readonly gb18030: string };

/** All that is not ASCII are pairs of GB 2312, the Chinese of every day. */
function isGb2312(bytes: Uint8Array): boolean {
  let pairs = 0;
  for (let i = 0; i < bytes.length; i += 1) {
    const lead = bytes[i]!;
    if (lead < 0x80) continue;
    const trail = bytes[(i += 1)] ?? 0;
    if (lead < 0xa1 || lead > 0xf7 || trail < 0xa1 || trail > 0xfe) return false;
    pairs += 1;
  }
  return pairs > 0;
}
/** Han, the punctuation of Chinese text and what units and figures are written with. */
const isChinese = (text: string): boolean =>
  !/[^\0-\x7f\u3000-\u303f\u4e00-\u9fff\uff00-\uffef·—–…“”‘’×÷²³℃°±≥≤≈％㎡]/.test(text);

/**
 * A file without a BOM whose bytes are sound in both encodings: the one whose reading is Chinese, where just one is.
 * Short files saved by Chinese Excel can be UTF-8 by accident and would then be read as letters that nobody wrote.
 */
function ofBoth(bytes: Uint8Array, utf8: string): Encoding | 'both' {
  if (!isGb2312(bytes)) return 'utf-8';
  return isChinese(utf8) ? 'both' : 'gb18030';
}
const read = (encoding: string, bytes: Uint8Array): string =>
  new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);

/**
 * UTF-8 (with or without BOM) first; where the bytes are no UTF-8, GB18030, which Chinese editions of Excel write.
 * UTF-16 is told by its BOM and refused: read as GB18030 it would give words that nobody wrote.
 */
export const decode = once((bytes: Uint8Array): Decoded => {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return { error: 'utf16' };
  for (const encoding of ENCODINGS) {
    try {
      const text = read(encoding, bytes);
      if (text.includes('\0')) return { error: 'encoding' };
      if (encoding === 'utf-8' && !text.startsWith('\uFEFF')) {
        const of = ofBoth(bytes, text);
        if (of === 'gb18030') continue;
        if (of === 'both') return { error: 'two_encodings', utf8: text, gb18030: read('gb18030', bytes) };
      }
      return { text: unixBreaks(text.replace(/^\uFEFF/, '')), encoding };
    } catch {
      continue;
    }
  }
  return { error: 'encoding' };
});

/** A file that both encodings read as Chinese is read as the files beside it are, where these agree. */
export function decodeAmong(bytes: Uint8Array, told: ReadonlySet<Encoding>): Decoded {
  const decoded = decode(bytes);
  const [encoding, other] = told;
  if (!('utf8' in decoded) || encoding === undefined || other !== undefined) return decoded;
  return { text: unixBreaks(encoding === 'utf-8' ? decoded.utf8 : decoded.gb18030), encoding };
}

/** What a file is certainly written in; undefined where both or neither read it, and for one of ASCII alone. */
export function encodingOf(bytes: Uint8Array): Encoding | undefined {
  const decoded = decode(bytes);
  return 'error' in decoded || !/[^\0-\x7f]/.test(decoded.text) ? undefined : decoded.encoding;
}

/** One kind of line break moves no cell to another line or column, and quoted breaks read alike everywhere. */
function unixBreaks(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
