/**
 * Completions of a report: figures with a target or a stated completion, and the rates that state a completion apart
 * from the figure (278.94 % of the annual task; 超额 20.67 %, which is a completion of 120.67 %).
 */
import { escape } from 'arquero';
import type { Dataset } from '../../model/dataset.ts';
import type { Fact } from '../../model/fact.ts';
import type { IndicatorRow } from '../../model/tables.ts';
import { toBase } from '../../model/unit.ts';
import type { Scope } from '../scope.ts';
import { tableOf } from '../facts-table.ts';
import { groupBy } from '../group.ts';

export interface Completion {
  readonly indicator: string;
  /** The figure; undefined where only its completion is stated. */
  readonly figure: Fact | undefined;
  /** The fact that states the completion apart from the figure. */
  readonly apart: Fact | undefined;
  /** As a ratio; null where nothing states it and no target gives it. */
  readonly ratio: number | null;
  /** The stated completion in per cent as a plain decimal; '' where it is computed. */
  readonly printed: string;
  /** In base units of the figure; null where it cannot be had. */
  readonly target: number | null;
  /** The target is worked back from figure and completion. */
  readonly implied: boolean;
}

const GROUP = 'COMPLETION';
export const isExcess = (id: string): boolean => id.endsWith('excess_rate');
const isCompletion = (row: IndicatorRow): boolean =>
  row.kind === 'rate' && (row.group === GROUP || isExcess(row.id));

/** Figures whose completion the library keeps under a name that does not show whose it is. */
const FIGURE_OF: Readonly<Record<string, string>> = { 'proj.investment_task_rate': 'proj.investment_done' };

/** The indicator that a rate of completion belongs to: its base's numerator, or its own id without the ending. */
export function figureOf(rate: IndicatorRow, known: ReadonlySet<string>): string | undefined {
  const candidates = [
    rate.base.split('/')[0]!.trim(),
    FIGURE_OF[rate.id] ?? '',
    rate.id.replace(/(_excess)?_rate$/, ''),
  ];
  return candidates.find((id) => id !== rate.id && known.has(id));
}

const clean = (value: number): number => Number(value.toPrecision(12));

function completionOf(indicator: string, figure: Fact | undefined, apart: Fact | undefined): Completion {
  const excess = apart !== undefined && isExcess(apart.indicator);
  const own = figure?.completion ?? '';
  const printed = own || (apart && !excess ? apart.printed : '');
  const stated = printed !== '' ? toBase(printed, '%') : apart ? clean(1 + apart.value) : null;
  const target = figure && figure.target !== '' ? toBase(figure.target, figure.unit) : null;
  const computed = figure && target !== null && target !== 0 ? clean(figure.value / target) : null;
  const ratio = stated ?? computed;
  const implied = target === null && figure !== undefined && ratio !== null && ratio !== 0;
  return {
    indicator,
    figure,
    apart,
    ratio,
    printed,
    target: implied ? clean(figure.value / ratio) : target,
    implied,
  };
}

/** Of several figures of one report the one with a completion or target, else the body's own. */
function mate(facts: readonly Fact[], rate: Fact): Fact | undefined {
  const same = facts.filter((fact) => fact.subject === rate.subject);
  const told = same.filter((fact) => fact.completion !== '' || fact.target !== '');
  const pool = told.length > 0 ? told : same;
  return pool.find((fact) => fact.scope === rate.scope) ?? pool[0];
}

/** Facts that may tell a completion, in the order on file: with a target, a stated one, rates and their figures. */
function candidates(data: Dataset, scope: Scope, ids: readonly string[]): Fact[] {
  const told = tableOf(data, scope).filter(escape((d: { told: number }) => d.told === 1));
  const rows = [told, tableOf(data, scope, ids)].flatMap((one) =>
    Array.from(one.array('row') as ArrayLike<number>),
  );
  return [...new Set(rows)]
    .sort((a, b) => a - b)
    .map((row) => data.facts[row]!)
    .filter((fact) => fact.status !== 'definition');
}

/** Every completion within the scope, in the order on file. */
export function completionsOf(data: Dataset, scope: Scope): Completion[] {
  const known = new Set(data.indicators.map(({ id }) => id));
  const rates = new Map(data.indicators.filter(isCompletion).map((row) => [row.id, row]));
  const figures = new Map([...rates.values()].map((row) => [row.id, figureOf(row, known) ?? '']));
  const facts = candidates(data, scope, [...figures.keys(), ...figures.values()]);
  const byReport = groupBy(facts, (fact) => `${fact.report}\n${fact.indicator}`);
  const apart = new Map<Fact, Fact>();
  const alone = new Set<Fact>();
  for (const fact of facts) {
    const id = figures.get(fact.indicator);
    if (id === undefined) continue;
    const figure = mate(byReport.get(`${fact.report}\n${id}`) ?? [], fact);
    if (figure && !apart.has(figure)) apart.set(figure, fact);
    else alone.add(fact);
  }
  return facts.flatMap((fact): Completion[] => {
    if (alone.has(fact)) return [completionOf(fact.indicator, undefined, fact)];
    const rate = apart.get(fact);
    const told = fact.target !== '' || fact.completion !== '' || rate !== undefined;
    return told && !rates.has(fact.indicator) ? [completionOf(fact.indicator, fact, rate)] : [];
  });
}
