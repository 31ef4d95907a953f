/** Scores of the rows below against the score of the row above, up to the total. */
import type { Check } from '../../src/model/check.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { FrameworkRow } from '../../src/model/tables/framework.ts';
import { words } from './context.ts';
import type { ReportContext } from './context.ts';
import { add, asStated, exactly } from './interval.ts';
import { cannot, compared } from './outcome.ts';
import type { Subject } from './outcome.ts';
import { childrenOf, scoreOf } from './tree.ts';

/**
 * One check a stated score with rows below it. A level that the report leaves out is bridged by the level
 * below it; where a row has a score on no level, the sum cannot be made. Scores are summed as awarded: no
 * rounding of the parts is allowed for, only that of the stated sum.
 */
export function scoreTree(context: ReportContext): Check[] {
  return context.framework.rows.flatMap((row) => {
    const stated = scoreOf(context, row.id);
    const below = childrenOf(context, row.id);
    if (!stated || below.length === 0) return [];
    const { found, missing } = gather(context, below);
    const about: Subject = {
      kind: 'score_tree',
      what: row.id,
      formula: `${row.zh} ${found.map((fact) => fact.printed).join(' + ') || '—'} = ${stated.printed}`,
      unit: '分',
      facts: [...found, stated],
    };
    if (missing.length > 0) return [cannot(context, about, asStated(stated.printed), why(found, missing))];
    return [
      compared(context, about, add(...found.map((fact) => exactly(fact.printed))), asStated(stated.printed)),
    ];
  });
}

/** The nearest stated scores below, and the rows that have none. */
function gather(
  context: ReportContext,
  rows: readonly FrameworkRow[],
): { found: Fact[]; missing: FrameworkRow[] } {
  const found: Fact[] = [];
  const missing: FrameworkRow[] = [];
  for (const row of rows) {
    const own = scoreOf(context, row.id);
    const below = childrenOf(context, row.id);
    if (own) found.push(own);
    else if (below.length === 0) missing.push(row);
    else {
      const deeper = gather(context, below);
      found.push(...deeper.found);
      missing.push(...deeper.missing);
    }
  }
  return { found, missing };
}

function why(found: readonly Fact[], missing: readonly FrameworkRow[]) {
  if (found.length === 0)
    return words(
      '报告未列下级得分，无法加总',
      'No scores below this row are reported, so nothing can be summed',
    );
  return words(
    `${missing.length} 个三级指标未列得分，无法加总`,
    `${missing.length} level-3 rows have no reported score, so nothing can be summed`,
  );
}
