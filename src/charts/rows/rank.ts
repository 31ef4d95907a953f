/** The order of rows in a chart: by their figures where each body has one year, as the answer has them over the years. */
import type { Row } from '../../model/frame.ts';

/** Rows by the figure of a column, those without one last; in their own order where a body has figures of several years. */
export function rankedBy(rows: readonly Row[], column: string, way: 'ascending' | 'descending'): Row[] {
  const years = new Map<string | undefined, number | undefined>();
  const isOneYear = rows.every(({ department, year }) => {
    const known = years.has(department) ? years.get(department) : year;
    years.set(department, year);
    return known === year;
  });
  if (!isOneYear) return [...rows];
  const sign = way === 'ascending' ? 1 : -1;
  const last = Number.POSITIVE_INFINITY;
  const place = (row: Row): number => {
    const value = row.cells[column]?.value;
    return typeof value === 'number' ? sign * value : last;
  };
  return [...rows].sort((a, b) => {
    const [one, other] = [place(a), place(b)];
    return one === other ? 0 : one < other ? -1 : 1;
  });
}
