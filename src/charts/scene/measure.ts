/**
 * Text width and line breaking without a DOM: the same Scene is laid out at build time, in the browser and
 * for files. Han characters, full-width forms and symbols are 1 em; Latin goes by a width table, slightly wide
 * on purpose, so that a reader's font is never broader than the room that was left for it.
 */

/** Digits are tabular in every font of the stack; 0.57 covers the broadest of them. */
const DIGIT = 0.57;
const HALF_SPACE = 0.28;
/** By character code, Latin-1. An array, because layouts measure some ten thousand characters a page. */
const LATIN = new Float64Array(0x100).fill(0.6);
const widths: [number, string][] = [
  [HALF_SPACE, " !,.:;'|`ijlI\u00a0"],
  [0.36, '()[]{}frt/\\-"²³°'],
  [0.5, 'cksvxyzJ*'],
  [DIGIT, '0123456789'],
  [0.68, 'ABCDGHKNOPQRSUVXY&'],
  [0.78, 'w'],
  [0.9, 'MW@%m'],
  // The middle dot is a full cell in the Chinese fonts of the stack.
  [1, '·'],
];
for (const [width, characters] of widths) for (const c of characters) LATIN[c.charCodeAt(0)] = width;

const CLOSING = new Set('，。、；：！？）】》〉」』”’％…—·,.;:!?)]}%');
const OPENING = new Set('（【《〈「『“‘([{');

function em(code: number): number {
  if (code < LATIN.length) return LATIN[code]!;
  if (code === 0x2009 || code === 0x202f) return HALF_SPACE;
  if (code === 0x2013) return 0.6;
  // Everything from the dashes up is a full cell, too.
  return code >= 0x2010 ? 1 : 0.6;
}

/** True for characters that a line may break before and after: Han, kana, full-width forms and symbols. */
function breaksFreely(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return code >= 0x2e80;
}

/** Width in pixels of one line of text at a font size in pixels. */
export function textWidth(text: string, size: number): number {
  let sum = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.codePointAt(i)!;
    if (code > 0xffff) i += 1;
    sum += em(code);
  }
  return sum * size;
}

/** Pieces that a line never breaks inside: a Han character, a Latin word or number; spaces go with the piece before. */
function pieces(text: string): string[] {
  const out: string[] = [];
  let glue = false;
  for (const c of text) {
    const last = out[out.length - 1];
    const previous = last?.trimEnd().slice(-1) ?? '';
    const joins =
      last !== undefined &&
      (c === ' ' ||
        glue ||
        CLOSING.has(c) ||
        (!last.endsWith(' ') && !breaksFreely(c) && !breaksFreely(previous) && !/[-–/]$/.test(previous)) ||
        (!last.endsWith(' ') && /[-–/]/.test(c)));
    // A sign before a digit belongs to the number: `-8.82` is one piece.
    const signed = last !== undefined && /(^|[^0-9A-Za-z])[-–]$/.test(last) && /[0-9]/.test(c);
    if (joins || signed) out[out.length - 1] = last + c;
    else out.push(c);
    glue = OPENING.has(c);
  }
  return out;
}

function fill(parts: readonly string[], maxWidth: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of parts) {
    if (line !== '' && textWidth((line + part).trimEnd(), size) > maxWidth) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += part;
    // A word broader than the line is the only thing broken inside.
    while (textWidth(line.trimEnd(), size) > maxWidth && [...line.trimEnd()].length > 1) {
      const characters = [...line];
      let n = characters.length - 1;
      while (n > 1 && textWidth(characters.slice(0, n).join(''), size) > maxWidth) n -= 1;
      lines.push(characters.slice(0, n).join(''));
      line = characters.slice(n).join('');
    }
  }
  if (line.trim() !== '' || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

/** The text cut to a width, with an ellipsis where something was cut. */
export function ellipsize(text: string, maxWidth: number, size: number): string {
  if (textWidth(text, size) <= maxWidth) return text;
  const characters = [...text];
  while (characters.length > 0 && textWidth(`${characters.join('')}…`, size) > maxWidth) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

/**
 * Breaks a text into lines of at most `maxWidth` pixels, of about equal length. Breaks stand between Han
 * characters and at spaces, never before closing nor after opening punctuation; Latin words and numbers
 * stay whole. Only a text that needs more than `maxLines` ends in an ellipsis.
 */
export function wrap(text: string, maxWidth: number, size: number, maxLines = Infinity): string[] {
  const parts = pieces(text.trim());
  const lines = fill(parts, maxWidth, size);
  if (lines.length > maxLines) {
    const kept = lines.slice(0, maxLines - 1);
    const rest = lines.slice(maxLines - 1).join('');
    return [...kept, ellipsize(rest, maxWidth, size)];
  }
  if (lines.length === 1) return lines;
  // The narrowest width that needs no further line and tears no piece: no lone character is left for the last line.
  const widest = linesWidth(
    parts.map((part) => part.trimEnd()),
    size,
  );
  let low = Math.min(Math.max(maxWidth / 2, widest), maxWidth);
  let high = maxWidth;
  for (let i = 0; i < 6; i += 1) {
    const middle = (low + high) / 2;
    if (fill(parts, middle, size).length <= lines.length) high = middle;
    else low = middle;
  }
  return fill(parts, high, size);
}

/** The broadest of several lines, in pixels. */
export function linesWidth(lines: readonly string[], size: number): number {
  return lines.reduce((widest, line) => Math.max(widest, textWidth(line, size)), 0);
}

/** Distance of two baselines, in whole pixels. */
export function lineHeight(size: number): number {
  return Math.round(size * 1.4);
}
