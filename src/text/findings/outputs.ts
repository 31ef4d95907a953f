/** Facts of `completion`, `coverage` and `outputs`. */
import type { Frame, Panel, Row } from '../../model/frame.ts';
import type { DataText } from '../../model/localised.ts';
import { departmentsIn, highest, dataOf } from './datum.ts';
import type { Datum, PlacedDatum } from './datum.ts';
import { departmentNames } from '../table.ts';
import { nothingIn } from './gaps.ts';
import type { Nothing } from './gaps.ts';

export type CompletionFacts =
  | Nothing
  | {
      readonly kind: 'figure';
      readonly of: Pick<Datum, 'body' | 'year'>;
      readonly indicator: DataText;
      /** Undefined where the target is met or not, and no share says how far. */
      readonly rate: Datum | undefined;
      /** What the table says of the target: met, not met, by how many percentage points. */
      readonly met: DataText | undefined;
    }
  | {
      readonly kind: 'figures';
      readonly n: number;
      readonly reached: number;
      /** Of those that a share says anything of. */
      readonly highest: (Datum & { readonly indicator: DataText }) | undefined;
      /** The line (a ratio) beyond which a target may be low, and how many are beyond it. */
      readonly beyond: { readonly line: number; readonly n: number } | undefined;
    };

/** An indicator's name is that of the panel where the row has none of its own. */
const indicatorOf = (row: Row, panel: Panel): DataText => row.cells.indicator?.text ?? panel.title;

export function completionFacts(frame: Frame): CompletionFacts {
  const told = frame.panels.flatMap((panel) =>
    panel.rows.filter(({ cells }) => cells.met?.isMet !== undefined).map((row) => ({ row, panel })),
  );
  const [only, second] = told;
  if (!only) return nothingIn(frame, 'completion');
  const rates = dataOf(frame, 'completion');
  if (!second) {
    const { row, panel } = only;
    const of = { body: departmentNames(frame, row.department), year: row.year };
    const met = row.cells.met?.text;
    return { kind: 'figure', of, indicator: indicatorOf(row, panel), rate: rates[0], met };
  }
  const top = rates.length > 0 ? highest(rates) : undefined;
  const line = frame.thresholds.find(({ side }) => side === 'above')?.value;
  return {
    kind: 'figures',
    n: told.length,
    reached: told.filter(({ row }) => row.cells.met?.isMet).length,
    highest: top && { ...top, indicator: indicatorOf(top.row, top.panel) },
    beyond: line === undefined ? undefined : { line, n: rates.filter(({ value }) => value > line).length },
  };
}

export type CoverageFacts =
  | Nothing
  | {
      readonly kind: 'coverage';
      readonly bodies: number;
      readonly reports: number;
      readonly years: readonly number[];
      readonly figures: number;
      /** Pairs of body and year. */
      readonly pairs: number;
      /** Bodies without any report. */
      readonly without: number;
    };

export function coverageFacts(frame: Frame): CoverageFacts {
  const filed = dataOf(frame, 'total').filter(
    ({ row }) => row.department !== undefined && row.year !== undefined,
  );
  if (filed.length === 0) return nothingIn(frame, 'total');
  const bodies = departmentsIn(filed);
  return {
    kind: 'coverage',
    bodies,
    reports: new Set(filed.map(({ row }) => `${row.department} ${row.year}`)).size,
    years: [...new Set(filed.map(({ year }) => year ?? 0))],
    figures: filed.reduce((sum, { value }) => sum + value, 0),
    pairs: frame.departments.length * frame.years.length,
    without: frame.departments.length - bodies,
  };
}

export type OutputsFacts =
  | Nothing
  | {
      readonly kind: 'outputs';
      readonly bodies: number;
      readonly indicators: number;
      readonly figures: number;
      /** Indicators that two or more bodies count alike. */
      readonly shared: number;
    };

/** Whether figures of two bodies compare. */
const isShared = (points: readonly PlacedDatum[]): boolean =>
  points.some(({ row: { set, department } }) =>
    points.some(({ row }) => set !== undefined && row.set === set && row.department !== department),
  );

export function outputsFacts(frame: Frame): OutputsFacts {
  const points = dataOf(frame, 'value');
  if (points.length === 0) return nothingIn(frame, 'value');
  return {
    kind: 'outputs',
    bodies: departmentsIn(points),
    indicators: new Set(points.map(({ row, panel }) => row.indicator ?? panel.key)).size,
    figures: points.length,
    shared: frame.panels.filter((panel) => isShared(points.filter((point) => point.panel === panel))).length,
  };
}
