/** What each body's year spent: budget, executed, rate and rest, of one report. */
import type { Dataset } from '../../model/dataset.ts';
import type { Fact } from '../../model/fact.ts';
import type { Cell } from '../../model/frame.ts';
import { factsOf, reportsStating } from '../facts-in-scope.ts';
import type { BodyYear } from '../../facts/body-year.ts';
import type { Scope } from '../scope.ts';
import { bodyYearKey } from '../../facts/body-year.ts';
import { BUDGET, EXECUTED, RATE, rateCell, unspentCell } from '../series/rates.ts';

export interface Execution extends BodyYear {
  readonly report: string;
  readonly budget: Fact | undefined;
  readonly executed: Fact | undefined;
  readonly rate: Cell;
  readonly unspent: Cell;
}

/** By body and year (`bodyYearKey`); none where no report states one of the three. */
export function executionsOf(data: Dataset, scope: Scope): ReadonlyMap<string, Execution> {
  const stated = reportsStating(factsOf(data, scope, [BUDGET, EXECUTED, RATE]));
  return new Map(
    stated.map(({ department, year, reports: [{ report, facts }] }) => {
      const missing = scope.missing(department, year);
      const [budget, executed] = [facts.get(BUDGET), facts.get(EXECUTED)];
      const rate = rateCell(facts.get(RATE), executed, budget, missing);
      const unspent = unspentCell(budget, executed, missing);
      return [
        bodyYearKey({ department, year }),
        { department, year, report, budget, executed, rate, unspent },
      ];
    }),
  );
}
