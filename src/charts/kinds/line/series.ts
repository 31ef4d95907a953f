/** Series of a line chart: one a body, its points by year, cut where a year is missing. */
import { groupBy } from '../../../facts/group-by.ts';
import type { Frame, Panel, Row } from '../../../model/frame.ts';
import { isOfSameBodies } from '../../../facts/same-bodies.ts';
import { follows, runsOf } from '../../axes/runs.ts';
import { bodyName } from '../../frame-lookup.ts';
import { lookOf, type Look } from '../../look.ts';
import type { LayoutOptions } from '../../kind.ts';

export interface SeriesPoint {
  readonly row: Row;
  readonly year: number;
  readonly value: number;
}

export interface Series {
  readonly key: string;
  /** Id of the body; '' for a series over all bodies. */
  readonly department: string;
  readonly name: string;
  readonly look: Look;
  /** Ascending by year. */
  readonly points: readonly SeriesPoint[];
}

/** The series of a panel that have a value at all, in the order of their rows. */
export function seriesOf(frame: Frame, panel: Panel, column: string, options: LayoutOptions): Series[] {
  const byBody = groupBy(panel.rows, ({ department = '' }) => department);
  const series: Series[] = [];
  for (const [department, rows] of byBody) {
    const points = rows
      .flatMap((row) => {
        const value = row.cells[column]?.value;
        return typeof value === 'number' && row.year !== undefined ? [{ row, year: row.year, value }] : [];
      })
      .sort((a, b) => a.year - b.year);
    const [first] = rows;
    if (points.length === 0) continue;
    series.push({
      key: `${panel.key}/${department || 'all'}`,
      department,
      name: bodyName(frame, first, options.lang),
      look: lookOf(frame, first, options),
      points,
    });
  }
  return series;
}

/** Runs of consecutive years; one of pooled figures only from year to year that pool the same bodies. */
export const seriesRuns = <T extends Pick<SeriesPoint, 'row' | 'year'>>(points: readonly T[]): T[][] =>
  runsOf(points, (a, b) => follows(a, b) && isOfSameBodies(a.row, b.row));

/** The two ends of a succession, where the successor's first year follows the predecessor's last. */
export function joinOf(
  from: Series | undefined,
  to: Series | undefined,
): readonly [SeriesPoint, SeriesPoint] | undefined {
  const last = from?.points[from.points.length - 1];
  const first = to?.points[0];
  return last && first && first.year - last.year === 1 ? [last, first] : undefined;
}
