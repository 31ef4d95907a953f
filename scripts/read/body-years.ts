/** What a body's year may hold: one report on the whole expenditure of each scorer, any number on projects, revisions. */
import { isWhole } from '../../src/facts/compared.ts';
import type { ReportRow } from '../../src/model/tables/reports.ts';
import { REPORTS } from '../../src/model/tables/reports.ts';
import { closest } from './closest.ts';
import type { Problem } from './problem.ts';
import type { CastRow, CastTable } from './table.ts';
import { problemAt } from './table.ts';

/** An unscored report and a self-scored one are both the body's own. */
const subjectOf = ({ department, year, type, scorer }: ReportRow): string =>
  [department, year, type || 'whole', scorer === 'none' ? 'self' : scorer].join('/');

const placeOf = ({ file, line }: CastRow<ReportRow>): string => `${file}:${line}`;
const KNOWN_BY = ['department', 'year', 'type', 'scorer'];

/** Second reports of one body and year that revise none, and revisions of what they cannot revise; each names both places. */
export function bodyYearProblems(table: CastTable<typeof REPORTS>): Problem[] {
  const byId = new Map(table.rows.map((row) => [row.values.id, row]));
  const revised = new Set(table.rows.map(({ values }) => values.replaces));
  const first = new Map<string, CastRow<ReportRow>>();
  return table.rows.flatMap((row): Problem[] => {
    const { id, replaces } = row.values;
    if (KNOWN_BY.some((field) => row.bad.has(field))) return [];
    const tell = (field: string, code: Problem['code'], params: Problem['params']): Problem[] =>
      row.bad.has(field) ? [] : [problemAt(row, REPORTS, field, code, params)];
    const earlier = replaces === '' ? undefined : byId.get(replaces);
    if (replaces !== '' && (!earlier || earlier === row)) {
      const others = [...byId.keys()].filter((other) => other !== id);
      return table.whole
        ? tell('replaces', 'replaces_unknown', { id: replaces, near: closest(replaces, others) })
        : [];
    }
    if (earlier && subjectOf(earlier.values) !== subjectOf(row.values))
      return tell('replaces', 'replaces_other', { id: replaces, first: placeOf(earlier) });
    if (earlier?.values.replaces === id)
      return tell('replaces', 'replaces_ring', { id: replaces, first: placeOf(earlier) });
    if (!isWhole(row.values) || revised.has(id)) return [];
    const standing = first.get(subjectOf(row.values));
    if (standing)
      return tell('department', 'second_report', { id: standing.values.id, first: placeOf(standing) });
    first.set(subjectOf(row.values), row);
    return [];
  });
}
