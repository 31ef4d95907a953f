/** Whether all rows of a figure are of one year, so that it is said once and not beside every row. */
import type { Frame, Row } from '../model/frame.ts';

/** Whether a row has a figure, or a reason that its report gives: without a report there is no row to draw. */
const isThere = ({ cells }: Row): boolean =>
  Object.values(cells).some(
    ({ value, state }) =>
      value !== null || (state !== 'value' && state !== 'no_report' && state !== 'not_existing'),
  );

/** The year that all rows with something to show are of; undefined where they are of several, or of none. */
export function oneYear({ panels }: Pick<Frame, 'panels'>): number | undefined {
  const years = new Set(
    panels.flatMap(({ rows }) =>
      rows.flatMap((row) => (row.year !== undefined && isThere(row) ? [row.year] : [])),
    ),
  );
  const [only] = years;
  return years.size === 1 ? only : undefined;
}
