/** Rows of a course: a year of the body with all that is beside its rate, or a year of another with its rate alone. */
import type { Column, Cell, Row } from '../../model/frame.ts';
import type { Localised } from '../../model/localised.ts';
import { LABELS } from '../../text/words/labels.ts';
import { computedCell, factCell, missingCell, plainCell, sameText, textCell } from '../cells.ts';
import { unspentParts } from '../exceptions/spending.ts';
import { DEPARTMENT, YEAR } from '../labels.ts';
import type { BodyYear } from '../../facts/body-year.ts';
import { bodyYearKey } from '../../facts/body-year.ts';
import { changeCells } from '../series/change-cells.ts';
import { indicatorOf, RATE } from '../series/rates.ts';
import type { Band } from './band.ts';
import type { Execution } from './executions.ts';
import type { OnFile } from './on-file.ts';
import { checkedOf } from './standing.ts';

/** A change of a rate (a ratio) of more than this asks for what explains it. */
const LARGE = 0.05;

export const COLUMNS: readonly Column[] = [
  DEPARTMENT,
  YEAR,
  { key: 'rate', label: LABELS.rate, type: 'rate', indicator: RATE },
  { key: 'change', label: LABELS.onYear, type: 'points' },
  { key: 'low', label: LABELS.peersLow, type: 'rate' },
  { key: 'median', label: LABELS.peersMedian, type: 'rate' },
  { key: 'high', label: LABELS.peersHigh, type: 'rate' },
  { key: 'peers', label: LABELS.bodies, type: 'count' },
  { key: 'part', label: LABELS.part, type: 'text' },
  { key: 'part_rate', label: LABELS.partRate, type: 'rate' },
  { key: 'part_unspent', label: LABELS.partUnspent, type: 'amount' },
  { key: 'unspent', label: LABELS.unspent, type: 'amount' },
  { key: 'unspent_change', label: LABELS.unspentOnYear, type: 'amount' },
  { key: 'unspent_median', label: LABELS.unspentMedian, type: 'amount' },
  { key: 'score', label: LABELS.ownScore, type: 'score', indicator: 'score.total' },
  { key: 'lost', label: LABELS.lost, type: 'score' },
  { key: 'lost_median', label: LABELS.lostMedian, type: 'score' },
  { key: 'differs', label: LABELS.differs, type: 'count' },
  { key: 'checks', label: LABELS.checks, type: 'count' },
  { key: 'explain', label: LABELS.toExplain, type: 'count' },
];

/** Parts that have a name of their own; a project has the report's. */
const PARTS: Readonly<Record<string, Localised>> = {
  'exec.basic': LABELS.basic,
  'exec.project': LABELS.project,
};

const NONE = missingCell('not_applicable');
const MEASURES = COLUMNS.filter(({ type }) => type !== 'dimension').map(({ key }) => key);
const EMPTY: Row['cells'] = Object.fromEntries(MEASURES.map((key) => [key, NONE]));

const medianCell = (band: Band | undefined): Cell => (band ? plainCell(band.median) : NONE);

/** What left most of the money where a rate moved far, or NONE. */
function partCells(of: BodyYear, moved: number | undefined, { data, all }: OnFile): Row['cells'] {
  const [report] = all.reportsOf(of.department, of.year);
  const [part] =
    report && moved !== undefined && Math.abs(moved) > LARGE ? unspentParts({ data, report }) : [];
  if (!part?.size) return { part: NONE, part_rate: NONE, part_unspent: NONE };
  const { facts } = part;
  return {
    part: textCell(PARTS[part.indicator] ?? sameText(part.subject), facts),
    part_rate: part.rate === undefined ? NONE : { ...plainCell(part.rate), facts },
    part_unspent: { ...plainCell(part.size.value), facts },
  };
}

function moneyCells(of: BodyYear, on: OnFile): Row['cells'] {
  const { data, all, executions } = on;
  const { department, year } = of;
  const missing = missingCell(all.missing(department, year));
  const at = (other: number): Execution | undefined =>
    executions.get(bodyYearKey({ department, year: other }));
  const [now, before, after] = [at(year), at(year - 1), at(year + 1)];
  const differenceOf = (a: Execution | undefined, b: Execution | undefined): number | undefined =>
    a?.rate.value == null || b?.rate.value == null ? undefined : b.rate.value - a.rate.value;
  // A fall that the next year takes back is told where it fell.
  const fell = differenceOf(before, now) ?? (before ? undefined : differenceOf(after, now));
  const rest = now?.unspent.value ?? null;
  const restBefore = before?.unspent.value ?? null;
  return {
    rate: now?.rate ?? missing,
    change:
      before?.rate.value == null || now?.rate.value == null
        ? NONE
        : changeCells(before.rate, now.rate, indicatorOf(data, RATE)).change,
    ...partCells(of, fell !== undefined && fell < 0 ? fell : undefined, on),
    unspent: now?.unspent ?? missing,
    unspent_change:
      rest === null || restBefore === null
        ? NONE
        : {
            ...plainCell(rest - restBefore),
            facts: [...(before?.unspent.facts ?? []), ...(now?.unspent.facts ?? [])],
          },
    unspent_median: rest === null ? NONE : medianCell(on.peersOf(of).unspent),
  };
}

export function rowOf(of: BodyYear, on: OnFile): Row {
  const { all, scores, data } = on;
  const { department, year } = of;
  const missing = missingCell(all.missing(department, year));
  const { rates: peers, lostIn } = on.peersOf(of);
  const score = scores.get(bodyYearKey(of));
  const [checked] = checkedOf(data, all, [of]);
  const report =
    on.executions.get(bodyYearKey(of))?.report ?? score?.report ?? all.reportsOf(department, year)[0]?.id;
  return {
    key: `${department}:${year}`,
    department,
    year,
    ...(report === undefined ? {} : { report }),
    indicator: RATE,
    cells: {
      ...EMPTY,
      ...moneyCells(of, on),
      low: peers ? plainCell(peers.low) : NONE,
      median: peers ? plainCell(peers.median) : NONE,
      high: peers ? plainCell(peers.high) : NONE,
      peers: peers ? plainCell(peers.n) : NONE,
      score: score ? factCell(score.total) : missing,
      lost: score?.lost === undefined ? (score ? NONE : missing) : computedCell(score.lost, [score.total]),
      lost_median: medianCell(score && lostIn(score.framework)),
      differs: checked ? plainCell(checked.differs) : missing,
      checks: checked ? plainCell(checked.checks) : missing,
      explain: checked ? plainCell(checked.explain) : missing,
    },
  };
}

/** A row of another body: its rate alone. */
export function rateRow(of: BodyYear, { all, executions }: OnFile): Row {
  const { department, year } = of;
  const execution = executions.get(bodyYearKey(of));
  const report = execution?.report ?? all.reportsOf(department, year)[0]?.id;
  const rate = execution?.rate ?? missingCell(all.missing(department, year));
  return {
    key: `${department}:${year}`,
    department,
    year,
    ...(report === undefined ? {} : { report }),
    indicator: RATE,
    cells: { ...EMPTY, rate },
  };
}
