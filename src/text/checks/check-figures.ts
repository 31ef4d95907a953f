/** The numbers of a check in its unit, written as exactly as the comparison needs; the unit stands beside them. */
import type { Check } from '../../model/check.ts';
import type { Lang } from '../../model/localised.ts';
import { toBase, unitOf } from '../../model/unit.ts';
import { DASH, formatIn, withQualifier } from '../format.ts';

/** Decimals of half a unit of the last printed digit: 0.005 has three, one more than the printed figure. */
function decimals(tolerance: number): number {
  const text = String(tolerance);
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

/** One digit more than what is stated, so that a difference shows; a grade is known by where its band begins. */
export function computedText(check: Check, lang: Lang): string {
  const { computed, tolerance, unit, kind } = check;
  if (computed === null) return DASH;
  const digits = tolerance ? decimals(tolerance) : 2;
  return withQualifier(
    written(computed, unit, lang, digits, true),
    kind === 'grade' ? 'at_least' : 'exact',
    lang,
  );
}

/** In the precision that the report prints; — where it states none. */
export function statedText(check: Check, lang: Lang): string {
  const { stated, tolerance, unit, kind } = check;
  if (stated === null) return DASH;
  if (kind === 'grade') return withQualifier(written(stated, unit, lang, 2, true), 'at_least', lang);
  if (!tolerance) return written(stated, unit, lang, 4, true);
  return written(stated, unit, lang, Math.max(0, decimals(tolerance) - 1), false);
}

/** `±0.005`, `±0` where the figures must be equal; — where nothing is stated. */
export function toleranceText(check: Check, lang: Lang): string {
  const { tolerance, unit } = check;
  if (tolerance === null) return DASH;
  if (tolerance === 0) return '±0';
  return `±${written(tolerance, unit, lang, decimals(tolerance), true)}`;
}
