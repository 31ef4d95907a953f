/**
 * How far targets were met. A completion is stated beside its figure (121 %), as a rate of its own (278.94 % of the
 * annual task) or as an excess: 超额完成 20.67 % is a completion of 120.67 % (docs/decisions.md). Where only a target is
 * stated it is figure ÷ target; where only a completion is, the target is worked back (src/facts/implied-target.ts) and
 * marked as implied. A share of its target means something where more is better: a ceiling, an exact value or a date is
 * met or not, and growth differs from its target by percentage points.
 */
import { groupBy } from './group-by.ts';
import type { Fact, Operator } from '../model/fact.ts';
import type { IndicatorRow } from '../model/tables/indicators.ts';
import { toBase } from '../model/unit.ts';
import { once } from './dataset-index.ts';
import { exact } from './exact.ts';
import { decimalsOf, impliedTarget } from './implied-target.ts';
import { parseBase } from './rate-base.ts';

/** Whether an indicator's figures state by how much a target was exceeded (超额). */
export const isExcess = (indicator: string): boolean => indicator.endsWith('_excess_rate');

/** Whether figures of an indicator state the completion of another one's, as a rate or as an excess. */
export const statesCompletion = ({ id, kind, group }: Pick<IndicatorRow, 'id' | 'kind' | 'group'>): boolean =>
  kind === 'rate' && (group === 'COMPLETION' || isExcess(id));

/** Figures whose completion the library keeps under a name that does not show whose it is. */
const COMPLETED: Readonly<Record<string, string>> = { 'proj.investment_task_rate': 'proj.investment_done' };

/** The indicator whose completion a rate states: the numerator of its base, otherwise its own id without the ending. */
export const completedBy = ({ id, base }: Pick<IndicatorRow, 'id' | 'base'>): string =>
  parseBase(base)?.over ?? COMPLETED[id] ?? id.replace(/(_excess)?_rate$/, '');

/** The library's rates that state a completion, each with the indicator that it is of. */
export const completionRates = once(
  (library: ReadonlyMap<string, IndicatorRow>): ReadonlyMap<string, string> =>
    new Map([...library.values()].filter(statesCompletion).map((row) => [row.id, completedBy(row)])),
);

/** How a figure's target is met: as the report writes it, else at most where less is better, else at least. */
export const operatorOf = (
  { operator }: Pick<Fact, 'operator'>,
  row: Pick<IndicatorRow, 'better'> | undefined,
): Operator => operator || (row?.better === 'lower' ? 'at_most' : 'at_least');

/** Whether figure ÷ target says how far a target was met. */
export const isShareOfTarget = (
  figure: Pick<Fact, 'operator'>,
  row: Pick<IndicatorRow, 'better' | 'kind'> | undefined,
): boolean => operatorOf(figure, row) === 'at_least' && row?.kind !== 'growth';

const MEETS: Readonly<Record<Operator, (value: number, target: number) => boolean>> = {
  at_least: (value, target) => value >= target,
  at_most: (value, target) => value <= target,
  equal: (value, target) => value === target,
  by_date: (value, target) => value <= target,
};

export interface Completion {
  readonly indicator: string;
  /** The figure; undefined where only its completion is stated. */
  readonly figure: Fact | undefined;
  /** The fact that states the completion as a figure of its own. */
  readonly rate: Fact | undefined;
  readonly operator: Operator;
  /** As a ratio; null where nothing states it and no target gives it, or a share of the target means nothing. */
  readonly ratio: number | null;
  /** Growth less its target, both ratios: a difference in percentage points. Null for any other figure. */
  readonly difference: number | null;
  /** Whether the target is met; null where neither target nor completion says so. */
  readonly isMet: boolean | null;
  /** The stated completion in per cent as a plain decimal; '' where it is computed. */
  readonly printed: string;
  /** In base units of the figure; null where it cannot be had. */
  readonly target: number | null;
  /** The target is worked back from figure and completion. */
  readonly implied: boolean;
}

function metBy(
  figure: Fact | undefined,
  target: number | null,
  operator: Operator,
  ratio: number | null,
): boolean | null {
  if (figure && target !== null) return MEETS[operator](figure.value, target);
  return ratio === null ? null : ratio >= 1;
}

function completionOf(
  indicator: string,
  figure: Fact | undefined,
  rate: Fact | undefined,
  library: ReadonlyMap<string, IndicatorRow>,
): Completion {
  const row = library.get(indicator);
  const printed = (figure?.completion ?? '') || (rate && !isExcess(rate.indicator) ? rate.printed : '');
  const stated = printed !== '' ? toBase(printed, '%') : rate ? exact(1 + rate.value) : null;
  const target = figure && figure.target !== '' ? toBase(figure.target, figure.unit) : null;
  // Nothing is a share of nought or of less.
  const isShare = figure && target !== null && target > 0 && isShareOfTarget(figure, row);
  const ratio = stated ?? (isShare ? exact(figure.value / target) : null);
  const digits = decimalsOf(printed || (rate?.printed ?? ''));
  const implied =
    target === null && figure && ratio !== null
      ? impliedTarget(figure.printed, exact(ratio * 100), digits)
      : undefined;
  const operator = operatorOf(figure ?? { operator: '' }, row);
  const isGrowth = row?.kind === 'growth' && figure !== undefined && target !== null;
  return {
    indicator,
    figure,
    rate,
    operator,
    ratio,
    difference: isGrowth ? exact(figure.value - target) : null,
    isMet: metBy(figure, target, operator, ratio),
    printed,
    target: figure && implied ? toBase(String(implied.target), figure.unit) : target,
    implied: implied !== undefined,
  };
}

/** The figure that a rate belongs to: of one subject, rather one that tells a completion or target, rather of one scope. */
function figureOf(rate: Fact, figures: readonly Fact[]): Fact | undefined {
  const same = figures.filter(({ subject }) => subject === rate.subject);
  const told = same.filter(({ completion, target }) => completion !== '' || target !== '');
  const pool = told.length > 0 ? told : same;
  return pool.find(({ scope }) => scope === rate.scope) ?? pool[0];
}

const keyOf = (report: string, indicator: string): string => `${report}\n${indicator}`;

/** Every completion that facts of one or several reports tell, in their order. `library`: indicators by id. */
export function completionsIn(
  facts: readonly Fact[],
  library: ReadonlyMap<string, IndicatorRow>,
): Completion[] {
  const rateOf = completionRates(library);
  const rates = facts.filter(({ indicator }) => rateOf.has(indicator));
  const wanted = new Set(rates.map(({ indicator }) => rateOf.get(indicator)!));
  const figures = groupBy(facts, ({ report, indicator }) =>
    wanted.has(indicator) ? keyOf(report, indicator) : undefined,
  );
  const rateOfFigure = new Map<Fact, Fact>();
  const alone = new Set<Fact>();
  for (const rate of rates) {
    const id = rateOf.get(rate.indicator)!;
    const figure =
      id === rate.indicator ? undefined : figureOf(rate, figures.get(keyOf(rate.report, id)) ?? []);
    if (figure && !rateOfFigure.has(figure)) rateOfFigure.set(figure, rate);
    else alone.add(rate);
  }
  return facts.flatMap((fact): Completion[] => {
    if (alone.has(fact)) return [completionOf(fact.indicator, undefined, fact, library)];
    const rate = rateOfFigure.get(fact);
    const tells = fact.target !== '' || fact.completion !== '' || rate !== undefined;
    return tells && !rateOf.has(fact.indicator) ? [completionOf(fact.indicator, fact, rate, library)] : [];
  });
}
