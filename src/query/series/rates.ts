/**
 * Rates, as src/facts/executed-rate.ts has them: stated, derived, or refuted by their own amounts. Rates of several
 * bodies pool as Σ executed ÷ Σ budget, never as a mean of percentages, and average in-year progress never enters (it is
 * another indicator).
 */
import { libraryOf } from '../../facts/dataset-index.ts';
import { belongTogether, executedRate } from '../../facts/executed-rate.ts';
import { EXECUTION_BASES } from '../../facts/rate-base.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Fact } from '../../model/fact.ts';
import type { Cell, Missing, Note } from '../../model/frame.ts';
import type { IndicatorRow } from '../../model/tables/indicators.ts';
import { computedCell, derivedCell, factCell, missingCell } from '../cells.ts';
import { factsOf, reportsStating } from '../facts-in-scope.ts';
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

/** Decimals of a rate that is computed: as many as reports print, so that it stands in one column with theirs. */
const DIGITS = 2;

/** over ÷ under as a ratio, marked as derived; nothing divides by nought, and unlike funds are not divided. */
export function ratioCell(over: Fact | undefined, under: Fact | undefined, missing: Missing): Cell {
  return rateCell(undefined, over, under, missing);
}

/** The stated rate; where its own amounts refute it, or none is stated, the one that they come to. */
export function rateCell(
  printed: Fact | undefined,
  over: Fact | undefined,
  under: Fact | undefined,
  missing: Missing,
): Cell {
  const rate = executedRate(printed, over, under);
  switch (rate.kind) {
    case 'stated':
      return factCell(rate.stated);
    case 'derived':
      return { ...derivedCell(rate.value, rate.parts), digits: DIGITS };
    case 'refuted': {
      const { value, printed: decimal, unit, id } = rate.stated;
      const cell = derivedCell(rate.value, rate.parts);
      return {
        ...cell,
        digits: DIGITS,
        stated: { value, printed: decimal, unit },
        facts: [...cell.facts, id],
      };
    }
    case 'undivided':
      return missingCell('not_applicable');
    case 'unknown':
      return missingCell(missing);
  }
}

/** budget − executed, in yuan; none of amounts that cover unlike funds. */
export function unspentCell(budget: Fact | undefined, executed: Fact | undefined, missing: Missing): Cell {
  if (!budget || !executed) return missingCell(missing);
  if (!belongTogether(budget, executed)) return missingCell('not_applicable');
  return computedCell(budget.value - executed.value, [budget, executed]);
}

/** Says how many bodies' years have no rate because executed amount and budget cover unlike funds. */
export function fundsApartNote(data: Dataset, scope: Scope): Note[] {
  const n = reportsStating(factsOf(data, scope, [EXECUTED, BUDGET])).filter(({ reports: [{ facts }] }) => {
    const [over, under] = [facts.get(EXECUTED), facts.get(BUDGET)];
    return over && under && !belongTogether(over, under);
  }).length;
  return n === 0 ? [] : [{ code: 'funds_apart', params: { n } }];
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
