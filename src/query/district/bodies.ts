/**
 * bodies: one row a body with the year it stands with: `rate`, `change` on the year before, `unspent`, `score` and `lost`
 * within one framework, then the rate of every year on file (`y2019` …), whose states say which years have a report.
 * With one year a body there is no change and no column of years.
 */
import type { Dataset } from '../../model/dataset.ts';
import type { Cell, Column, Missing, Row } from '../../model/frame.ts';
import type { BodyYear } from '../../facts/body-year.ts';
import { label, LABELS } from '../../text/words/labels.ts';
import type { Answers } from '../assemble.ts';
import { computedCell, factCell, missingCell } from '../cells.ts';
import { DEPARTMENT, YEAR, moneyPanel } from '../labels.ts';
import { baseNote } from '../notes/notes.ts';
import { thresholdsOf } from '../notes/thresholds.ts';
import { bodyYearKey } from '../../facts/body-year.ts';
import { averageProgressNote, indicatorOf, RATE } from '../series/rates.ts';
import { changeCells } from '../series/change-cells.ts';
import { bandNote, bandOf } from './band.ts';
import type { Execution } from './executions.ts';
import { executionsOf } from './executions.ts';
import type { Focus } from './focus.ts';
import { focusOf } from './focus.ts';
import type { OwnScore } from './own-scores.ts';
import { commonFramework, ownScoresOf } from './own-scores.ts';

/** The key of a year's column. */
const yearKey = (year: number): string => `y${year}`;

function columnsOf(years: readonly number[]): Column[] {
  const past = years.length > 0;
  return [
    DEPARTMENT,
    YEAR,
    { key: 'rate', label: LABELS.rate, type: 'rate', indicator: RATE },
    ...(past ? [{ key: 'change', label: LABELS.onYear, type: 'points' } satisfies Column] : []),
    { key: 'unspent', label: LABELS.unspent, type: 'amount' },
    { key: 'score', label: LABELS.ownScore, type: 'score', indicator: 'score.total' },
    { key: 'lost', label: LABELS.lost, type: 'score' },
    ...years.map((year): Column => ({
      key: yearKey(year),
      label: label((w) => w.rateOf(year)),
      type: 'rate',
      indicator: RATE,
    })),
  ];
}

interface OnFile {
  readonly data: Dataset;
  readonly focus: Focus;
  readonly executions: ReadonlyMap<string, Execution>;
  readonly scores: ReadonlyMap<string, OwnScore>;
  readonly framework: string;
}

/** Score and loss; of another framework than the common one they do not stand in this column. */
function scoreCells(score: OwnScore | undefined, framework: string, missing: Missing): Record<string, Cell> {
  const none = missingCell(score ? 'not_applicable' : missing);
  if (!score || score.framework !== framework) return { score: none, lost: none };
  const { total, lost } = score;
  return {
    score: factCell(total),
    lost: lost === undefined ? missingCell('not_applicable') : computedCell(lost, [total]),
  };
}

function rowOf(of: BodyYear, years: readonly number[], { data, focus, ...on }: OnFile): Row {
  const { department, year } = of;
  const missing = focus.history.missing(department, year);
  const at = (other: number): Execution | undefined =>
    on.executions.get(bodyYearKey({ department, year: other }));
  const rateIn = (other: number): Cell =>
    at(other)?.rate ?? missingCell(focus.history.missing(department, other));
  const [now, before] = [rateIn(year), rateIn(year - 1)];
  const score = on.scores.get(bodyYearKey(of));
  const report = at(year)?.report ?? score?.report ?? focus.history.reportsOf(department, year)[0]?.id;
  return {
    key: `${department}:body`,
    department,
    year,
    ...(report === undefined ? {} : { report }),
    indicator: RATE,
    cells: {
      rate: now,
      ...(years.length > 0 && {
        change:
          now.value === null || before.value === null
            ? missingCell(now.value === null ? missing : focus.history.missing(department, year - 1))
            : changeCells(before, now, indicatorOf(data, RATE)).change,
      }),
      unspent: at(year)?.unspent ?? missingCell(missing),
      ...scoreCells(score, on.framework, missing),
      ...Object.fromEntries(years.map((other) => [yearKey(other), rateIn(other)])),
    },
  };
}

export const bodies: Answers<'bodies'> = (data, _question, scope) => {
  const focus = focusOf(data, scope);
  const scores = ownScoresOf(data, focus.history);
  const on: OnFile = {
    data,
    focus,
    executions: executionsOf(data, focus.history),
    scores,
    framework: commonFramework(scores, focus.bodies),
  };
  const known = focus.history.years.filter((year) => year <= (focus.year ?? 0));
  const years = known.length < 2 ? [] : known;
  const rows = focus.bodies.map((of) => rowOf(of, years, on));
  const rates = rows.flatMap(({ cells }) => cells.rate?.value ?? []);
  // The middle of a province's bodies and a town's says nothing of either.
  const isOneLevel = new Set(focus.bodies.map(({ department }) => scope.levelOf(department))).size < 2;
  const { thresholds, notes } = thresholdsOf(data, scope, [RATE]);
  const base = baseNote(data, indicatorOf(data, RATE));
  return {
    columns: columnsOf(years),
    panels: [moneyPanel('bodies', 'budget', rows)],
    thresholds,
    notes: [
      ...(base ? [base] : []),
      ...(focus.year === undefined
        ? []
        : bandNote(focus.year, isOneLevel ? bandOf(rates) : undefined, rows.length)),
      ...notes,
      ...averageProgressNote(data, scope),
    ],
    measures: ['rate'],
    coverage: { n: rates.length, of: rows.length },
    reports: [...on.executions.values()].map(({ report }) => report),
  };
};
