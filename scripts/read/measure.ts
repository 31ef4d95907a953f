/** What a target or an actual value of a printed table says: `≥2000户`, `97.6%`, `2023年12月底前`, `完成`. */
import type { Operator } from '../../src/model/fact.ts';
import type { Figure } from '../../src/model/schema.ts';
import type { UnitId } from '../../src/model/unit.ts';
import { printedUnit } from './cast.ts';
import { narrow, parseFigure } from './number.ts';

export type Measure =
  | {
      readonly figure: Figure;
      /** The unit behind the number; undefined where there is none. */
      readonly unit: UnitId | undefined;
      readonly operator: Operator | '';
    }
  /** No number: 完成, 优良, 2–3 天, a date of another year. */
  | { readonly state: string };

const OPERATORS: Readonly<Record<string, Operator>> = {
  at_least: 'at_least',
  at_most: 'at_most',
  more_than: 'at_least',
  less_than: 'at_most',
};
const BEHIND = /(及以上|以上|及以下|以下|以内|左右|上下|余|多)$/;

/** `year`: the report's, which a date may name. */
export function parseMeasure(text: string, year: number): Measure {
  const state = text.trim();
  const t = narrow(text).replace(/\s+/g, '');
  return dateOf(t, year) ?? numberOf(t) ?? { state };
}

/** A month of the report's year as its number; what is due by it is met no later. */
function dateOf(text: string, year: number): Measure | undefined {
  const m = /^(?:(\d{4})年)?(\d{1,2})月(?:\d{1,2}日)?(?:[上中下]旬)?(?:底|末)?(?:之?前|以前)?$/.exec(text);
  if (!m || (m[1] !== undefined && Number(m[1]) !== year) || Number(m[2]) < 1 || Number(m[2]) > 12)
    return undefined;
  return { figure: { printed: String(Number(m[2])), qualifier: 'exact' }, unit: '月', operator: 'by_date' };
}

/** The longest unit that a text ends with, and a number with its qualifying words before it. */
function numberOf(text: string): Measure | undefined {
  const equal = text.startsWith('=');
  const behind = BEHIND.exec(text)?.[0] ?? '';
  const core = text.slice(equal ? 1 : 0, behind === '' ? undefined : -behind.length);
  const digits = /^[^\d]*[\d,.]*\d%?/.exec(core)?.[0].length ?? 0;
  for (let at = digits; at <= core.length; at += 1) {
    const rest = core.slice(at);
    const unit = rest === '' ? undefined : printedUnit(rest);
    // A month of another year, or none of the twelve, is no number of months.
    const figure =
      unit === '月' || (rest !== '' && !unit) ? undefined : parseFigure(core.slice(0, at) + behind);
    if (!figure || figure === 'two_qualifiers') continue;
    const { printed, qualifier, percent } = figure;
    return {
      figure: { printed, qualifier },
      unit: percent ? '%' : unit,
      operator: equal ? 'equal' : (OPERATORS[qualifier] ?? ''),
    };
  }
  return undefined;
}
