/** Which row of a scoring framework a score belongs to, and whether it fits below the row's full marks. */
import type { FigureRow } from '../../src/model/tables/figures.ts';
import type { FrameworkRow } from '../../src/model/tables/framework.ts';
import { FIGURES } from '../../src/model/tables/figures.ts';
import { isLeaf } from '../../src/facts/framework.ts';
import { closest } from './closest.ts';
import { headerKey } from './header.ts';
import type { Problem } from './problem.ts';
import type { CastRow } from './table.ts';
import { problemAt } from './table.ts';

/** Indicators that are of one fixed row: their subject may be left out. */
const FIXED: Readonly<Record<string, string>> = {
  'score.total': 'total',
  'score.weight_total': 'total',
  'score.l1_duty': 'duty',
  'score.l1_mgmt': 'management',
};
const LEVEL: Readonly<Record<string, FrameworkRow['level']>> = {
  'score.total': 'total',
  'score.weight_total': 'total',
  'score.l1_duty': '1',
  'score.l1_mgmt': '1',
  'score.l1': '1',
  'score.l2': '2',
  'score.weight_l1': '1',
  'score.weight_l2': '2',
  'score.l3': '3',
  'score.weight_l3': '3',
};
/** Points that can never exceed the full marks of their row. A printed weight is no score: a check holds it up. */
const BOUNDED: ReadonlySet<string> = new Set([
  'score.total',
  'score.l1_duty',
  'score.l1_mgmt',
  'score.l1',
  'score.l2',
  'score.l3',
  'score.deduction',
]);

/** '' where an indicator is of no fixed row. */
export function fixedRow(indicator: string): string {
  return FIXED[indicator] ?? '';
}

export interface ScorePlace {
  /** The framework's row id; '' where it could not be told. */
  readonly subject: string;
  readonly problems: readonly Problem[];
}

/** `framework` is undefined where the report names none or names one that is not on file. */
export function placeScore(
  row: CastRow<FigureRow>,
  framework: readonly FrameworkRow[] | undefined,
  frameworkId: string,
): ScorePlace {
  const { indicator, subject: named, value } = row.values;
  const stop = (field: string, code: Problem['code'], params: Record<string, string> = {}): ScorePlace => ({
    subject: '',
    problems: [problemAt(row, FIGURES, field, code, params)],
  });
  if (frameworkId === '') return stop('indicator', 'framework_needed');
  // The report's row has said already that its framework is missing.
  if (!framework) return { subject: '', problems: [] };
  const text = named === '' ? fixedRow(indicator) : named;
  if (text === '') return stop('subject', 'subject_needed');
  const rows = framework.filter((r) => r.level !== 'grade' && r.level !== 'title');
  const found = rows.find((r) => [r.id, r.zh, r.en].some((name) => headerKey(name) === headerKey(text)));
  const of = { framework: frameworkId };
  if (!found) {
    const near = closest(
      text,
      rows.flatMap((r) => [r.zh, r.id]),
    );
    return stop('subject', 'subject_unknown', { ...of, near });
  }
  const level = LEVEL[indicator];
  // The lowest row of a form with fewer levels, or a level-1 row without any below it, is scored as a level-3 row is.
  const isScored = level === '3' && isLeaf(rows, found);
  if (level !== undefined && found.level !== level && !isScored)
    return stop('subject', 'subject_level', { ...of, row: found.zh, level, found: found.level });
  if (BOUNDED.has(indicator) && found.weight !== '' && Number(value.printed) > Number(found.weight)) {
    const above = problemAt(row, FIGURES, 'value', 'score_above_weight', {
      ...of,
      row: found.zh,
      weight: found.weight,
    });
    return { subject: found.id, problems: row.bad.has('value') ? [] : [above] };
  }
  return { subject: found.id, problems: [] };
}
