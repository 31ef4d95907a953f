/** The figures that a phrase holds, with the unit that follows each. */
import type { UnitId } from '../../src/model/unit.ts';
import { unitOf } from '../../src/model/unit.ts';
import { narrow, parseDecimal } from '../read/number.ts';

export interface Told {
  /** A plain decimal without sign. */
  readonly printed: string;
  /** Where it begins in the narrowed phrase. */
  readonly index: number;
  /** What stands before and behind it. */
  readonly before: string;
  readonly after: string;
}

const FIGURE = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g;

/** `约1,810 万美元` holds `1810`, followed by `万美元`. Cells of a table that ran together are set apart by ｜. */
export function figuresIn(phrase: string): Told[] {
  const text = narrow(phrase);
  return [...text.matchAll(FIGURE)].flatMap((m) => {
    const decimal = parseDecimal(m[0]);
    if (!decimal) return [];
    const before = text.slice(0, m.index);
    const after = text.slice(m.index + m[0].length);
    return [{ printed: decimal.printed, index: m.index, before, after }];
  });
}

/** Longest unit that a text begins with, blanks and 余, 多 passed over. */
export function unitAhead(after: string): UnitId | undefined {
  const text = after.replace(/^\s*[余多]?\s*/, '').replace(/\s/g, '');
  for (let length = Math.min(8, text.length); length > 0; length--) {
    const unit = unitOf(text.slice(0, length));
    if (unit) return unit;
  }
  return undefined;
}

const DIGITS = '零一二三四五六七八九';

/** 24 as 二十四; undefined above 9999. */
export function chineseNumeral(n: number): string | undefined {
  if (!Number.isInteger(n) || n < 0 || n > 9999) return undefined;
  if (n === 0) return '零';
  let text = '';
  let isGap = false;
  const digits = String(n);
  [...digits].forEach((digit, i) => {
    const power = digits.length - 1 - i;
    if (digit === '0') isGap = true;
    else {
      text += (isGap ? '零' : '') + DIGITS[Number(digit)]! + ['', '十', '百', '千'][power]!;
      isGap = false;
    }
  });
  return n >= 10 && n < 20 ? text.slice(1) : text;
}
