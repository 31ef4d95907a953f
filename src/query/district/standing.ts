/**
 * What stands beside the money of a year: bodies that lost points in the common framework, checks that differ, and the
 * body that left most of what was left. Changes are over the bodies that have both years.
 */
import { checksOfReport } from '../../facts/dataset-index.ts';
import { isHeld } from '../../model/check.ts';
import { exact } from '../../facts/exact.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Cell, Column } from '../../model/frame.ts';
import { inEachLang } from '../../model/localised.ts';
import { shortOf } from '../../text/data-text.ts';
import { LABELS } from '../../text/words/labels.ts';
import { leftJoin } from '../aggregate.ts';
import { computedCell, missingCell, plainCell, textCell } from '../cells.ts';
import type { BodyYear } from '../../facts/body-year.ts';
import type { Scope } from '../scope.ts';
import { departmentOf } from '../scope.ts';
import type { Execution } from './executions.ts';
import type { OwnScore } from './own-scores.ts';

export const STANDING: readonly Column[] = [
  { key: 'top_share', label: LABELS.topShare, type: 'rate' },
  { key: 'top', label: LABELS.top, type: 'text' },
  { key: 'lost', label: LABELS.lostBodies, type: 'count' },
  { key: 'scored', label: LABELS.scoredBodies, type: 'count' },
  { key: 'lost_change', label: LABELS.lostChange, type: 'count' },
  { key: 'lost_common', label: LABELS.common, type: 'count' },
  { key: 'most_lost', label: LABELS.mostLost, type: 'score' },
  { key: 'most_loser', label: LABELS.mostLoser, type: 'text' },
  { key: 'differs', label: LABELS.differs, type: 'count' },
  { key: 'checks', label: LABELS.checks, type: 'count' },
  { key: 'differs_change', label: LABELS.differsChange, type: 'count' },
  { key: 'differs_common', label: LABELS.common, type: 'count' },
  { key: 'differs_reports', label: LABELS.differsReports, type: 'count' },
  { key: 'explain', label: LABELS.toExplain, type: 'count' },
];

type Cells = Readonly<Record<string, Cell>>;
const nameCell = (scope: Scope, id: string): Cell => {
  const body = scope.departments.find((one) => one.id === id);
  return body ? textCell(inEachLang((lang) => shortOf(body, lang))) : missingCell('not_applicable');
};
const NONE = missingCell('not_applicable');

/** Whose rest was the largest, as a share of the rest of all; none where one of them spent more than its budget. */
export function topCells(executions: readonly Execution[], scope: Scope): Cells {
  const rests = executions.flatMap(({ department, budget, executed, unspent: { value: rest } }) =>
    budget && executed && rest !== null ? [{ department, budget, executed, rest }] : [],
  );
  const sum = rests.reduce((total, { rest }) => total + rest, 0);
  const [top] = [...rests].sort((a, b) => b.rest - a.rest);
  if (!top || rests.length < 2 || sum <= 0 || rests.some(({ rest }) => rest < 0))
    return { top_share: NONE, top: NONE };
  const facts = rests.flatMap(({ budget, executed }) => [budget, executed]);
  return {
    top_share: computedCell(top.rest / sum, facts),
    top: nameCell(scope, top.department),
  };
}

/** Both years of the bodies that have them. */
const common = <T extends BodyYear>(now: readonly T[], before: readonly T[]): { now: T; before: T }[] =>
  leftJoin(now, before, { department: [departmentOf, departmentOf] }).flatMap(({ left, right: [other] }) =>
    other ? [{ now: left, before: other }] : [],
  );

/** How a number of bodies or things changed over the bodies with both years. */
function changeOf<T extends BodyYear>(
  now: readonly T[],
  before: readonly T[],
  size: (one: T) => number,
): { readonly change: Cell; readonly common: Cell } {
  const both = common(now, before);
  if (both.length === 0) return { change: NONE, common: NONE };
  const change = both.reduce((sum, pair) => sum + size(pair.now) - size(pair.before), 0);
  return { change: plainCell(exact(change)), common: plainCell(both.length) };
}

const isLost = ({ lost }: OwnScore): boolean => (lost ?? 0) > 0;

/** `now` and `before` are scores of one framework; `before` is empty where there is no year before. */
export function lostCells(now: readonly OwnScore[], before: readonly OwnScore[], scope: Scope): Cells {
  const missing = missingCell('not_reported');
  const [most] = now.filter(isLost).sort((a, b) => (b.lost ?? 0) - (a.lost ?? 0));
  const { change, common: of } = changeOf(now, before, (one) => (isLost(one) ? 1 : 0));
  return {
    lost: now.length > 0 ? plainCell(now.filter(isLost).length) : missing,
    scored: plainCell(now.length),
    lost_change: change,
    lost_common: of,
    most_lost: most?.lost === undefined ? NONE : computedCell(most.lost, [most.total]),
    most_loser: most ? nameCell(scope, most.department) : NONE,
  };
}

/** A body's year with its checks. */
export interface Checked extends BodyYear {
  readonly checks: number;
  readonly differs: number;
  /** Checks that part for a reason still to be told. */
  readonly explain: number;
  /** Reports with a check that differs. */
  readonly reports: number;
}

/** The checks of the reports of some bodies' years; a year without a report is not there. */
export function checkedOf(data: Dataset, scope: Scope, among: readonly BodyYear[]): Checked[] {
  return among.flatMap(({ department, year }) => {
    const reports = scope.reportsOf(department, year);
    if (reports.length === 0) return [];
    const each = reports.map(({ id }) => checksOfReport(data, id).filter(isHeld));
    const differing = each.map((checks) => checks.filter(({ result }) => result === 'differs').length);
    return [
      {
        department,
        year,
        checks: each.reduce((sum, { length }) => sum + length, 0),
        differs: differing.reduce((sum, n) => sum + n, 0),
        explain: each.reduce(
          (sum, checks) => sum + checks.filter(({ result }) => result === 'explain').length,
          0,
        ),
        reports: differing.filter((n) => n > 0).length,
      },
    ];
  });
}

export function checkCells(now: readonly Checked[], before: readonly Checked[]): Cells {
  const sum = (of: (one: Checked) => number): number => now.reduce((total, one) => total + of(one), 0);
  const { change, common: of } = changeOf(now, before, ({ differs }) => differs);
  return {
    differs: now.length > 0 ? plainCell(sum(({ differs }) => differs)) : missingCell('no_report'),
    checks: plainCell(sum(({ checks }) => checks)),
    differs_change: change,
    differs_common: of,
    differs_reports: plainCell(sum(({ reports }) => reports)),
    explain: plainCell(sum(({ explain }) => explain)),
  };
}
