/** A body's outputs as rows of a table: the latest figure, its target, how it changed, its years. */
import type { Fact } from '../../model/fact.ts';
import type { Cell } from '../../model/frame.ts';
import { factCell } from '../../query/cells.ts';
import { changeCells } from '../../query/series/change-cells.ts';
import type { PivotGroup, PivotRow } from './pivot.ts';

export interface OutputRow {
  readonly row: PivotRow;
  readonly latest: Fact;
  /** On the year before, of two exact figures of one kind: as a ratio where it grows, else in base units. */
  readonly change: { readonly cell: Cell; readonly isShare: boolean } | undefined;
  /** The row's only figure of each year asked for; null where there is none, or several. */
  readonly values: readonly (number | null)[];
}

const only = (row: PivotRow, year: number): Fact | undefined => {
  const facts = row.years.get(year) ?? [];
  return facts.length === 1 ? facts[0] : undefined;
};

function changeOf(row: PivotRow, year: number): OutputRow['change'] {
  const [before, now] = [only(row, year - 1), only(row, year)];
  if (!before || !now || [before, now].some(({ qualifier }) => qualifier !== 'exact')) return undefined;
  const { change, change_rate: share } = changeCells(factCell(before), factCell(now), row.indicator);
  return share.value === null ? { cell: change, isShare: false } : { cell: share, isShare: true };
}

/** One row a figure of one kind; those of the latest year first, with a target before those without. */
export function outputRows(groups: readonly PivotGroup[], years: readonly number[]): OutputRow[] {
  const rows = groups.flatMap((group) =>
    group.rows.map((row): OutputRow => {
      const year = Math.max(...row.years.keys());
      const latest = row.years.get(year)![0]!;
      const values = years.map((each) => only(row, each)?.value ?? null);
      return { row, latest, change: changeOf(row, year), values };
    }),
  );
  const last = years[years.length - 1];
  const rank = ({ latest }: OutputRow): number =>
    (latest.year === last ? 2 : 0) + (latest.target || latest.completion ? 1 : 0);
  return rows.sort((a, b) => rank(b) - rank(a));
}
