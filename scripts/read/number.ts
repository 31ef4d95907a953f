/** Numbers as reports and spreadsheets print them → plain decimals and qualifiers. */
import type { Qualifier } from '../../src/model/qualifier.ts';

/** Full-width digits, letters and punctuation as half-width ones; the minus signs of typesetters as `-`. */
export function narrow(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[−–—‒﹣]/g, '-')
    .trim();
}

const BEFORE: readonly (readonly [RegExp, Qualifier])[] = [
  [/^(不超过|不多于|不高于|不大于|至多|最多|≤|≦|<=)/, 'at_most'],
  [/^(不少于|不低于|不小于|至少|最少|≥|≧|>=)/, 'at_least'],
  [/^(超过|超出|超|逾|多于|大于|高于|>)/, 'more_than'],
  [/^(不足|不到|少于|低于|小于|<)/, 'less_than'],
  [/^(将近|接近|近)/, 'nearly'],
  [/^(大约|大概|约为|约|≈|~)/, 'approx'],
];
const AFTER: readonly (readonly [RegExp, Qualifier])[] = [
  [/(及以上|以上)$/, 'at_least'],
  [/(及以下|以下|以内)$/, 'at_most'],
  [/(余|多)$/, 'more_than'],
  [/(左右|上下)$/, 'approx'],
];
const NUMBER = /^[+-]?(\d+|\d{1,3}(,\d{3})+)?(\.\d+)?$/;

export interface Decimal {
  /** `-8.82`, `97.60`: no separators, no plus, no leading zeros, every printed digit after the point. */
  readonly printed: string;
  /** The cell carried a `%`. */
  readonly percent: boolean;
}

/** Digits of other kinds (①, ², ㊿) count or raise; as plain ones they would be other numbers. */
const isOtherDigit = (character: string): boolean =>
  !/[0-9０-９]/.test(character) && /\d/.test(character.normalize('NFKC'));

/** A number with thousands separators or `%` as a plain decimal; undefined where the text is none. */
export function parseDecimal(text: string): Decimal | undefined {
  if ([...text].some(isOtherDigit)) return undefined;
  let t = narrow(text);
  const percent = t.endsWith('%');
  if (percent) t = t.slice(0, -1).trimEnd();
  if (!NUMBER.test(t) || !/\d/.test(t)) return undefined;
  const plain = t
    .replace(/[+,]/g, '')
    .replace(/^(-?)(?=\.)/, '$10')
    .replace(/^(-?)0+(?=\d)/, '$1');
  // More digits than a number of the machine holds would come out altered.
  if (plain.replace(/[-.]/g, '').replace(/^0+/, '').length > 15) return undefined;
  return { printed: /^-0(\.0*)?$/.test(plain) ? plain.slice(1) : plain, percent };
}

export type ParsedFigure = (Decimal & { readonly qualifier: Qualifier }) | 'two_qualifiers' | undefined;

/**
 * A number with the words around it: `近31`, `10余`, `超369`, `≥95%`. Words on both sides must say the same
 * (`超10余`); where they do not, the figure has no one meaning and is refused.
 */
export function parseFigure(text: string): ParsedFigure {
  if ([...text].some(isOtherDigit)) return undefined;
  let t = narrow(text);
  const before = BEFORE.find(([pattern]) => pattern.test(t));
  if (before) t = t.replace(before[0], '').trim();
  // `90%以上` and `90以上%` are both printed.
  const tail = /%$/.test(t) ? t.slice(0, -1).trim() : t;
  const after = AFTER.find(([pattern]) => pattern.test(tail));
  if (after) t = tail.replace(after[0], '').trim() + (tail === t ? '' : '%');
  const decimal = parseDecimal(t);
  if (!decimal) return undefined;
  if (before && after && before[1] !== after[1]) return 'two_qualifiers';
  return { ...decimal, qualifier: before?.[1] ?? after?.[1] ?? 'exact' };
}
