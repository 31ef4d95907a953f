/** Every guard, and which of their questions have been answered. */
import type { ConfirmedRow, Rule } from '../../src/model/tables/confirmed.ts';
import { CONFIRMED } from '../../src/model/tables/confirmed.ts';
import { headerKey } from '../read/header.ts';
import type { Problem } from '../read/problem.ts';
import type { CastRow } from '../read/table.ts';
import { problemAt } from '../read/table.ts';
import { fallAsRise } from './changes.ts';
import { countDecimals } from './counts.ts';
import { farFromPublished } from './far-from-published.ts';
import { farFromYears } from './far-from-years.ts';
import { foreignFramework } from './foreign-framework.ts';
import type { Guard, OnFile, Question } from './guard.ts';
import { nearName } from './near-names.ts';
import { phrase } from './phrase.ts';
import { farFromAmounts, rateRange, rateScale, swapped } from './rates.ts';
import { idYear, titleYear } from './report-years.ts';
import { listSeparator, slotTwice } from './tables.ts';
import { emptyFormulas, typedZero } from './zeros.ts';

const GUARDS: Readonly<Record<Rule, Guard>> = {
  phrase,
  title_year: titleYear,
  id_year: idYear,
  far_from_years: farFromYears,
  far_from_published: farFromPublished,
  far_from_amounts: farFromAmounts,
  rate_scale: rateScale,
  rate_range: rateRange,
  count_decimals: countDecimals,
  fall_as_rise: fallAsRise,
  swapped,
  typed_zero: typedZero,
  empty_formulas: emptyFormulas,
  foreign_framework: foreignFramework,
  near_name: nearName,
  list_separator: listSeparator,
  slot_twice: slotTwice,
};

export interface Asked {
  readonly questions: readonly Question[];
  /** Answers that no question asks for any more. */
  readonly unused: readonly Problem[];
}

const keyOf = (report: string, rule: string, at: string): string =>
  JSON.stringify([report, rule, headerKey(at)]);

/** Asks all that is not answered. `isWhole` is false where rows are left out: no answer is then called unused. */
export function askAll(file: OnFile, confirmed: readonly CastRow<ConfirmedRow>[], isWhole: boolean): Asked {
  const answers = new Map(
    confirmed.map((row) => [keyOf(row.values.report, row.values.rule, row.values.at), row] as const),
  );
  const used = new Set<CastRow<ConfirmedRow>>();
  const questions = Object.values(GUARDS)
    .flatMap((guard) => guard(file))
    .filter(({ report, code, at }) => {
      const found = at.flatMap((each) => answers.get(keyOf(report, code, each)) ?? []);
      for (const row of found) used.add(row);
      return found.length === 0;
    });
  const unused = isWhole ? confirmed.filter((row) => row.bad.size === 0 && !used.has(row)) : [];
  return {
    questions,
    unused: unused.map((row) => problemAt(row, CONFIRMED, 'at', 'unused_answer')),
  };
}
