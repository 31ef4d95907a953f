/** A body's lost points as a list: rows with what they lost, and what is known of the years without one. */
import type { Frame, Row } from '../../model/frame.ts';

export interface LossYears {
  /** Most lost first. */
  readonly rows: readonly Row[];
  /** Years with full marks, ascending. */
  readonly full: readonly number[];
  /** Years below full marks whose report lists no row that lost. */
  readonly unlisted: readonly number[];
  /** Years with a report and no score. */
  readonly unscored: readonly number[];
}

/** `course` says what each year lost in all, `lost` in which rows. */
export function lossYears(course: Frame, lost: Frame | undefined, body: string): LossYears {
  const rows = (lost?.panels.flatMap((panel) => panel.rows) ?? [])
    .filter(({ department, cells }) => department === body && (cells.lost?.value ?? 0) > 0)
    .sort((a, b) => b.cells.lost!.value! - a.cells.lost!.value!);
  const listed = new Set(rows.map(({ year }) => year));
  const years = course.panels
    .flatMap((panel) => panel.rows)
    .flatMap(({ department, year, report, cells }) =>
      department === body && year !== undefined && report !== undefined && !listed.has(year)
        ? [{ year, isScored: cells.score?.state === 'value', points: cells.lost?.value ?? null }]
        : [],
    );
  const of = (keep: (one: (typeof years)[number]) => boolean): number[] =>
    years.filter(keep).map(({ year }) => year);
  return {
    rows,
    full: of(({ points }) => points === 0),
    unlisted: of(({ isScored, points }) => isScored && points !== 0),
    unscored: of(({ isScored }) => !isScored),
  };
}
