/** Scores of the rows below against the score of the row above, up to the total. */
import type { Check } from '../../src/model/check.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { FrameworkRow } from '../../src/model/tables/framework.ts';
import { subjectName } from './context.ts';
import type { ReportContext } from './context.ts';
import { COLON, NONE, say, words } from './formula.ts';
import { add } from './interval.ts';
import type { Interval } from './interval.ts';
import { cannot, compared } from './outcome.ts';
import type { Subject } from './outcome.ts';
import {
  awarded,
  childrenOf,
  isPart,
  PART,
  rowIdOf,
  rowSum,
  scoreOf,
  statedPoints,
  weightOf,
} from './tree.ts';

interface Part {
  readonly fact: Fact;
  readonly points: Interval;
}

/**
 * One check a printed score with rows below it. A level that the report leaves out, or whose score was added up from
 * the rows below, is bridged by these; where a row has a score on no level, the sum cannot be made.
 */
export function scoreTree(context: ReportContext): Check[] {
  return context.framework.rows.flatMap((row) => {
    const fact = scoreOf(context, row.id);
    const below = childrenOf(context, row.id);
    if (!fact || below.length === 0) return [];
    const { found, missing } = gather(context, below);
    const stated = statedPoints(context, fact);
    const about: Subject = {
      kind: 'score_tree',
      what: row.id,
      formula: say`${subjectName(context, row.id)}${COLON}${
        found.length > 0
          ? rowSum(
              context,
              found.map((part) => ({ row: rowIdOf(part.fact), printed: part.fact.printed })),
            )
          : NONE
      }`,
      unit: '分',
      facts: [...found.map((part) => part.fact), fact],
    };
    if (isPart(context)) return [cannot(context, about, stated, PART)];
    if (missing.length > 0) return [cannot(context, about, stated, why(found, missing))];
    return [compared(context, about, add(...found.map(({ points }) => points)), stated)];
  });
}

/** The nearest printed scores below, and the rows that have none. */
function gather(
  context: ReportContext,
  rows: readonly FrameworkRow[],
): { found: Part[]; missing: FrameworkRow[] } {
  const found: Part[] = [];
  const missing: FrameworkRow[] = [];
  for (const row of rows) {
    const own = scoreOf(context, row.id);
    const below = childrenOf(context, row.id);
    if (own) found.push({ fact: own, points: awarded(context, own, weightOf(context, row)) });
    else if (below.length === 0) missing.push(row);
    else {
      const deeper = gather(context, below);
      found.push(...deeper.found);
      missing.push(...deeper.missing);
    }
  }
  return { found, missing };
}

function why(found: readonly Part[], missing: readonly FrameworkRow[]) {
  if (found.length === 0)
    return words(
      '报告未列下级得分，无法加总',
      'No scores below this row are reported, so nothing can be summed',
    );
  return words(
    `${missing.length} 个评分指标未列得分，无法加总`,
    `${missing.length} scored rows have no reported score, so nothing can be summed`,
  );
}
