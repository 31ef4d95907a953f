/** The lowest and highest figure of a column, for finding sentences. */
import { desc, table } from 'arquero';
import type { Row } from '../model/frame.ts';

export interface Extremes {
  readonly min: number | null;
  readonly minDepartment: string | null;
  readonly minYear: number | null;
  readonly max: number | null;
  readonly maxDepartment: string | null;
  readonly maxYear: number | null;
}

/** Nulls are taken out before anything is ordered, because Arquero puts them first. Ties: the first row. */
export function extremes(rows: readonly Row[], key: string): Extremes {
  const present = rows.filter((row) => (row.cells[key]?.value ?? null) !== null);
  const none = {
    min: null,
    minDepartment: null,
    minYear: null,
    max: null,
    maxDepartment: null,
    maxYear: null,
  };
  if (present.length === 0) return none;
  const values = table({
    row: Int32Array.from(present, (_, i) => i),
    value: Float64Array.from(present, (row) => row.cells[key]!.value!),
  });
  const low = present[values.orderby('value', 'row').array('row')[0] as number]!;
  const high = present[values.orderby(desc('value'), 'row').array('row')[0] as number]!;
  return {
    min: low.cells[key]!.value,
    minDepartment: low.department ?? null,
    minYear: low.year ?? null,
    max: high.cells[key]!.value,
    maxDepartment: high.department ?? null,
    maxYear: high.year ?? null,
  };
}
