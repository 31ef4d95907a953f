/** The numbers of a check in its unit, written as exactly as the comparison needs; the unit stands beside them. */
import { exact } from '../../facts/exact.ts';
import type { Check } from '../../model/check.ts';
import type { Lang } from '../../model/localised.ts';
import { toBase, unitOf } from '../../model/unit.ts';
import { dataText } from '../data-text.ts';
import { DASH, formatIn, withQualifier } from '../format.ts';
import { unitWords } from '../words/units.ts';

/** Decimals of a number as it is written: 0.005 has three. */
function decimals(value: number): number {
  const text = String(value);
  const exponent = /e-(\d+)$/.exec(text)?.[1];
  return exponent ? Number(exponent) : (text.split('.')[1]?.length ?? 0);
}

const trimmed = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);

function written(value: number, unit: string, lang: Lang, digits: number, trim: boolean): string {
  const known = unitOf(unit);
  if (!known) return String(value);
  const text = formatIn(toBase(String(value), known), known, lang, digits);
  return trim ? trimmed(text) : text;
}

/** The formula with its figures put in. */
export const formulaText = ({ formula, formula_en }: Check, lang: Lang): string =>
  dataText({ zh: formula, en: formula_en }, lang);

/** One digit more than what is stated, so that a difference shows; a grade is known by where its band begins. */
export function computedText(check: Check, lang: Lang): string {
  const { computed, digits, unit, kind } = check;
  if (computed === null) return DASH;
  const shown = digits === null ? 2 : digits + 1;
  const isExact = Number.isInteger(exact(computed * 10 ** shown));
  return withQualifier(
    written(computed, unit, lang, shown, isExact),
    kind === 'grade' ? 'at_least' : 'exact',
    lang,
  );
}

/** In the precision that the report prints; — where it states none. */
export function statedText(check: Check, lang: Lang): string {
  const { stated, digits, unit, kind } = check;
  if (stated === null) return DASH;
  if (kind === 'grade') return withQualifier(written(stated, unit, lang, 2, true), 'at_least', lang);
  return written(stated, unit, lang, digits ?? 2, false);
}

/**
 * `±0.005`, two digits that count; `±0` where the figures must be equal, — where nothing is compared. That of a percentage
 * is in percentage points.
 */
export function toleranceText(check: Check, lang: Lang): string {
  const { tolerance, unit } = check;
  if (tolerance === null) return DASH;
  const shown = Number(tolerance.toPrecision(2));
  const text = `±${shown === 0 ? '0' : written(shown, unit, lang, decimals(shown), true)}`;
  return unit === '%' ? `${text} ${unitWords(lang).points}` : text;
}
