/** Rates and the amounts that they come from: the scale of each, the range of a rate, and which of two is which. */
import { baseOf } from '../../src/facts/rate-base.ts';
import type { IndicatorRow } from '../../src/model/tables/indicators.ts';
import type { Entered, EnteredRow, Guard, Question } from './guard.ts';
import { askFigure, eachRow, lookup, shown, valueOf } from './guard.ts';

export interface Base {
  readonly entered: Entered;
  /** What the body spent or did, and out of what. */
  readonly over: EnteredRow;
  readonly under: EnteredRow;
  /** The rate between them where it is stated. */
  readonly rate: EnteredRow | undefined;
  readonly indicator: IndicatorRow;
}

/** Every pair of figures of a report that the library makes a rate of. */
export function basesOf(file: Parameters<Guard>[0]): Base[] {
  const rates = new Map<string, [IndicatorRow, string]>();
  for (const indicator of file.indicators.values()) {
    const base = baseOf(indicator);
    if (base) rates.set(base.over, [indicator, base.under]);
  }
  return file.reports.flatMap((entered) => {
    const find = lookup(entered);
    return entered.rows.flatMap((over): Base[] => {
      const [indicator, underId] = rates.get(over.values.indicator) ?? [];
      const under = underId === undefined ? undefined : find(underId, over);
      return indicator && under ? [{ entered, over, under, rate: find(indicator.id, over), indicator }] : [];
    });
  });
}

/** Ten times its whole is no overspending any more but a unit or a point. */
const TIMES = 10;
/** Below a thousandth of its budget. */
const FRACTION = 1e-3;

function isFar(over: EnteredRow, under: EnteredRow): boolean {
  const share = Math.abs(valueOf(over) / valueOf(under));
  return Number.isFinite(share) && share !== 0 && (share >= TIMES || share <= FRACTION);
}

export const farFromAmounts: Guard = (file) => {
  const pairs = basesOf(file).flatMap(({ entered, over, under }): Question[] => {
    if (!isFar(over, under)) return [];
    const params = { figure: shown(over), other: shown(under) };
    return [askFigure(entered, over, 'far_from_amounts', 'value', params, under)];
  });
  return [...pairs, ...parts(file)];
};

/** A part of ten times its whole. */
function parts(file: Parameters<Guard>[0]): Question[] {
  const finds = new Map(file.reports.map((entered) => [entered, lookup(entered)]));
  return eachRow(file, (row, entered, { part_of, kind }) => {
    const whole = part_of === '' ? undefined : finds.get(entered)!(part_of, row);
    if (!whole || kind !== 'amount') return undefined;
    const share = Math.abs(valueOf(row) / valueOf(whole));
    if (!Number.isFinite(share) || share < TIMES) return undefined;
    const params = { figure: shown(row), other: shown(whole) };
    return askFigure(entered, row, 'far_from_amounts', 'value', params, whole);
  });
}

/** 0.976 for 97.6 %: a stated rate that is a power of ten away from what its amounts give. */
export const rateScale: Guard = (file) =>
  basesOf(file).flatMap(({ entered, over, under, rate }): Question[] => {
    // An amount that is far off itself is asked about, not the rate that it refutes.
    if (!rate || isFar(over, under)) return [];
    const times = valueOf(rate) / (valueOf(over) / valueOf(under));
    const power = Math.round(Math.log10(Math.abs(times)));
    if (!Number.isFinite(power) || power === 0 || Math.abs(times / 10 ** power - 1) > 0.02) return [];
    const params = { figure: shown(rate), other: `${shown(over)} ÷ ${shown(under)}` };
    return [askFigure(entered, rate, 'rate_scale', 'value', params, over)];
  });

/** In per cent. Growth may be anything; how far a target was passed is a rate of its own. */
const RANGE = [0, 150] as const;

export const rateRange: Guard = (file) =>
  eachRow(file, (row, entered, { kind, group, zh }) => {
    const percent = valueOf(row) * 100;
    if (kind !== 'rate' || row.values.unit !== '%' || group.startsWith('COMPLETION')) return undefined;
    // A change goes below nothing, and far.
    if (/变动率|增长率|增速|增幅|降幅|下降率/.test(zh)) return undefined;
    if (percent >= RANGE[0] && percent <= RANGE[1]) return undefined;
    return askFigure(entered, row, 'rate_range', 'value', { low: `${RANGE[0]}`, high: `${RANGE[1]}` });
  });

/** The stated rate is what the two amounts give the other way round, or each stands behind the other's name. */
export const swapped: Guard = (file) =>
  basesOf(file).flatMap(({ entered, over, under, rate, indicator }): Question[] => {
    if (indicator.theme !== 'execution' || valueOf(over) === valueOf(under)) return [];
    const stated = rate ? valueOf(rate) : undefined;
    const [right, wrong] = [valueOf(over) / valueOf(under), valueOf(under) / valueOf(over)];
    const fits = (share: number): boolean => stated !== undefined && Math.abs(stated - share) <= 0.00051;
    const isNamed = isBehind(over, BUDGET) || isBehind(under, EXECUTED);
    if (!isNamed && !(fits(wrong) && !fits(right))) return [];
    const params = { figure: shown(over), other: shown(under) };
    return [askFigure(entered, over, 'swapped', 'value', params, under)];
  });

const BUDGET = /(预算|预算数|预算总额)(为|是|：|:)?$/;
const EXECUTED = /(执行数|决算数|实际支出)(为|是|：|:)?$/;

/** Whether the number stands right behind such a name in its phrase. */
function isBehind({ values: { value, phrase } }: EnteredRow, name: RegExp): boolean {
  const at = phrase.indexOf(value.printed);
  return at > 0 && name.test(phrase.slice(0, at).replace(/\s/g, ''));
}
