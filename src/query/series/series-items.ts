/** The figures that a series is made of: stated ones, and rates computed where a report prints none. */
import { baseOf } from '../../facts/rate-base.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Fact } from '../../model/fact.ts';
import type { Cell } from '../../model/frame.ts';
import type { IndicatorRow } from '../../model/tables/indicators.ts';
import { factCell } from '../cells.ts';
import { byReport, factsOf } from '../facts-table.ts';
import type { Comparable } from '../comparability/comparability.ts';
import { comparable } from '../comparability/comparability.ts';
import { ratioCell } from './rates.ts';
import type { Scope } from '../scope.ts';
import { cellKey } from '../scope.ts';

/** One figure on its way into a panel. */
export interface Item {
  readonly department: string;
  readonly year: number;
  readonly report: string;
  readonly indicator: IndicatorRow;
  readonly kind: Comparable;
  readonly cell: Cell;
  readonly subject: string;
  readonly scope: string;
}

function itemOf(scoped: Scope, indicator: IndicatorRow, fact: Fact, cell: Cell): Item {
  const { department, year, report, subject, scope } = fact;
  const kind = comparable(fact, indicator, scoped.frameworkOf(report), scoped.scorerOf(report));
  return { department, year, report, indicator, kind, cell, subject, scope };
}

/** Figures of the body itself; where a year has none, those of its projects and enterprises. */
function stated(data: Dataset, scope: Scope, indicator: IndicatorRow): Item[] {
  const facts = factsOf(data, scope, [indicator.id]);
  const isOwn = (fact: Fact): boolean => fact.subject === '' || fact.subject === 'total';
  const own = new Set(facts.filter(isOwn).map((fact) => cellKey(fact.department, fact.year)));
  return facts
    .filter((fact) => isOwn(fact) || !own.has(cellKey(fact.department, fact.year)))
    .map((fact) => itemOf(scope, indicator, isOwn(fact) ? { ...fact, subject: '' } : fact, factCell(fact)));
}

/** Rates that a report does not print but gives both parts of. */
function computed(data: Dataset, scope: Scope, indicator: IndicatorRow, known: readonly Item[]): Item[] {
  const base = baseOf(indicator);
  if (!base) return [];
  const has = new Set(known.map((item) => cellKey(item.department, item.year)));
  const cells = byReport(factsOf(data, scope, [base.over, base.under]));
  return [...cells].flatMap(([key, [first]]) => {
    const over = first?.figures.get(base.over);
    const under = first?.figures.get(base.under);
    if (has.has(key) || !over || !under) return [];
    return [
      itemOf(scope, indicator, { ...over, unit: indicator.unit }, ratioCell(over, under, 'not_reported')),
    ];
  });
}

/** Every figure of an indicator within the scope. */
export function itemsOf(data: Dataset, scope: Scope, indicator: IndicatorRow): Item[] {
  const known = stated(data, scope, indicator);
  return [...known, ...computed(data, scope, indicator, known)];
}
