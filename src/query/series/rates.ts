/**
 * Rates. A report's printed rate is the value shown; where it prints none, executed ÷ budget is computed if both
 * stand in the same report. Rates of several bodies pool as Σ executed ÷ Σ budget, never as a mean of percentages,
 * and average in-year progress never enters (it is another indicator).
 */
import { libraryOf } from '../../facts/dataset-index.ts';
import { EXECUTION_BASES } from '../../facts/rate-base.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Fact } from '../../model/fact.ts';
import type { Cell, Missing, Note } from '../../model/frame.ts';
import type { IndicatorRow } from '../../model/tables/indicators.ts';
import { computedCell, factCell, missingCell } from '../cells.ts';
import { factsOf } from '../facts-in-scope.ts';
import type { Scope } from '../scope.ts';

export const RATE = 'exec.rate';
export const { over: EXECUTED, under: BUDGET } = EXECUTION_BASES[RATE];
export const AVERAGE_PROGRESS = 'exec.avg_progress';

/** An indicator's row in the library. Throws where there is none: a chart asks for what the library lacks. */
export function indicatorOf(data: Dataset, id: string): IndicatorRow {
  const found = libraryOf(data).get(id);
  if (!found) throw new Error(`no indicator ${id} in the library`);
  return found;
}

export function amountCell(fact: Fact | undefined, missing: Missing): Cell {
  return fact ? factCell(fact) : missingCell(missing);
}

/** executed ÷ budget as a ratio; nothing divides by a budget of zero. */
export function ratioCell(over: Fact | undefined, under: Fact | undefined, missing: Missing): Cell {
  if (!over || !under) return missingCell(missing);
  if (under.value === 0) return missingCell('not_applicable');
  return computedCell(over.value / under.value, [over, under]);
}

/** The printed rate; failing that, the computed one. */
export function rateCell(
  printed: Fact | undefined,
  over: Fact | undefined,
  under: Fact | undefined,
  missing: Missing,
): Cell {
  return printed ? factCell(printed) : ratioCell(over, under, missing);
}

/** budget − executed, in yuan. */
export function unspentCell(budget: Fact | undefined, executed: Fact | undefined, missing: Missing): Cell {
  if (!budget || !executed) return missingCell(missing);
  return computedCell(budget.value - executed.value, [budget, executed]);
}

/** Says which bodies state an average in-year progress, which stands on no axis with a year-end rate. */
export function averageProgressNote(data: Dataset, scope: Scope): Note[] {
  const facts = factsOf(data, scope, [AVERAGE_PROGRESS]);
  if (facts.length === 0) return [];
  const departments = [...new Set(facts.map((fact) => fact.department))];
  return [
    {
      code: 'average_progress_apart',
      params: { n: facts.length, departments: departments.join(',') },
      facts: facts.map((fact) => fact.id),
    },
  ];
}
