/**
 * course: one body's years among its peers, a row a year from its first report to its last: what it spent, left and lost,
 * beside the median and the middle half of all bodies of that year (from five on). A change of over five points names the
 * part of the expenditure that left most. Its kin by succession have rows of their own. A body with one rate alone stands
 * beside the others' instead: those of its year, or each its latest where nobody has two.
 */
import { comparedReports } from '../../facts/compared.ts';
import type { Row } from '../../model/frame.ts';
import type { Answers } from '../assemble.ts';
import { moneyPanel } from '../labels.ts';
import { baseNote } from '../notes/notes.ts';
import { thresholdsOf } from '../notes/thresholds.ts';
import type { BodyYear } from '../../facts/body-year.ts';
import { averageProgressNote, indicatorOf, RATE } from '../series/rates.ts';
import { successionOf } from '../succession.ts';
import { bandNote } from './band.ts';
import { COLUMNS, rateRow, rowOf } from './course-rows.ts';
import { focusOf } from './focus.ts';
import type { OnFile } from './on-file.ts';
import { onFile } from './on-file.ts';

/** The years of a body from its first report to its last, of those that the scope holds. */
function spanOf(department: string, { data, all }: OnFile, years: readonly number[]): BodyYear[] {
  const filed = comparedReports(data.reports)
    .filter((report) => report.department === department && years.includes(report.year))
    .map(({ year }) => year);
  return all.years
    .filter((year) => filed.length > 0 && year >= Math.min(...filed) && year <= Math.max(...filed))
    .map((year) => ({ department, year }));
}

/** The others of its level beside a body that has one rate alone. */
function others(own: BodyYear, on: OnFile): Row[] {
  const focus = focusOf(on.data, on.all);
  const bodies =
    focus.year === undefined
      ? focus.bodies
      : on.all.departments
          .filter(({ id }) => on.all.reportsOf(id, own.year).length > 0)
          .map(({ id }) => ({ department: id, year: own.year }));
  const level = on.all.levelOf(own.department);
  return bodies
    .filter(({ department }) => department !== own.department && on.all.levelOf(department) === level)
    .map((of) => rateRow(of, on));
}

export const course: Answers<'course'> = (data, _question, scope) => {
  const subject = scope.departments[0]?.id ?? '';
  const on = onFile(data);
  const own = spanOf(subject, on, scope.years).map((of) => rowOf(of, on));
  const rated = own.filter(({ cells }) => cells.rate?.value != null);
  const isAlone = rated.length < 2;
  const links = scope.selection.succession
    ? data.lineage.filter(
        ({ predecessor, successor, confidence }) =>
          confidence !== 'possible' && (predecessor === subject || successor === subject),
      )
    : [];
  const kin = links.map(({ predecessor, successor }) => (predecessor === subject ? successor : predecessor));
  const stand = rated[0] ?? own[own.length - 1];
  const beside = isAlone
    ? stand
      ? others({ department: subject, year: stand.year! }, on)
      : []
    : kin.flatMap((id) =>
        spanOf(id, on, on.all.years)
          .map((of) => rateRow(of, on))
          .filter(({ cells }) => cells.rate?.value != null),
      );
  const rows = [...(isAlone && stand ? [stand] : own), ...beside];
  const banded = rows
    .filter(({ department, cells }) => department === subject && cells.low?.value != null)
    .pop();
  const { thresholds, notes } = thresholdsOf(data, scope, [RATE]);
  const base = baseNote(data, indicatorOf(data, RATE));
  return {
    columns: COLUMNS,
    panels: [moneyPanel('course', 'budget', rows)],
    thresholds,
    beside: [...new Set(beside.flatMap(({ department }) => department ?? []))],
    successions: isAlone ? [] : links.map(successionOf),
    notes: [
      ...(base ? [base] : []),
      ...(banded
        ? bandNote(banded.year!, on.peersOf({ department: subject, year: banded.year! }).rates)
        : []),
      ...notes,
      ...averageProgressNote(data, scope),
    ],
    measures: ['rate'],
    coverage: isAlone
      ? { n: rows.filter(({ cells }) => cells.rate?.value != null).length, of: rows.length }
      : { n: rated.length, of: own.length },
  };
};
