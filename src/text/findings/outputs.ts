/** Facts of `completion`, `coverage` and `outputs`. */
import type { Frame } from '../../model/frame.ts';
import type { DataText } from '../../model/localised.ts';
import { departmentsIn, highest, dataOf } from './datum.ts';
import type { Datum, PlacedDatum } from './datum.ts';
import { nothingIn } from './gaps.ts';
import type { Nothing } from './gaps.ts';

/** Completions from here on reach their target. */
const REACHED = 1 - 1e-9;

export type CompletionFacts =
  | Nothing
  | { readonly kind: 'figure'; readonly rate: Datum; readonly indicator: DataText }
  | {
      readonly kind: 'figures';
      readonly n: number;
      readonly reached: number;
      readonly highest: Datum;
      readonly indicator: DataText;
      /** The line (a ratio) beyond which a target may be low, and how many are beyond it. */
      readonly beyond: { readonly line: number; readonly n: number } | undefined;
    };

/** An indicator's name is that of the panel where the row has none of its own. */
const indicatorOf = ({ row, panel }: PlacedDatum): DataText => row.cells.indicator?.text ?? panel.title;

export function completionFacts(frame: Frame): CompletionFacts {
  const rates = dataOf(frame, 'completion');
  const [rate, second] = rates;
  if (!rate) return nothingIn(frame, 'completion');
  if (!second) return { kind: 'figure', rate, indicator: indicatorOf(rate) };
  const top = highest(rates);
  const line = frame.thresholds.find(({ side }) => side === 'above')?.value;
  return {
    kind: 'figures',
    n: rates.length,
    reached: rates.filter(({ value }) => value >= REACHED).length,
    highest: top,
    indicator: indicatorOf(top),
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

export function outputsFacts(frame: Frame): OutputsFacts {
  const points = dataOf(frame, 'value');
  if (points.length === 0) return nothingIn(frame, 'value');
  return {
    kind: 'outputs',
    bodies: departmentsIn(points),
    indicators: new Set(points.map(({ row, panel }) => row.indicator ?? panel.key)).size,
    figures: points.length,
    shared: frame.panels.filter((panel) => departmentsIn(points.filter((point) => point.panel === panel)) > 1)
      .length,
  };
}
