/** Tables of a clipboard's mark-up → grids. */
import type { Grid } from '../recognise.ts';

/** The rows of all tables, one below another; undefined where there is no table. Nothing of the mark-up is run or loaded. */
export function gridOf(html: string): Grid | undefined {
  const tables = new DOMParser().parseFromString(html, 'text/html').querySelectorAll('table');
  const rows = [...tables].flatMap((table) => [...table.rows]);
  if (rows.length === 0) return undefined;
  return rows.map((row) =>
    [...row.cells].map((cell) => ({
      text: cell.textContent ?? '',
      rows: Math.max(1, Math.min(500, cell.rowSpan)),
      columns: Math.max(1, Math.min(500, cell.colSpan)),
    })),
  );
}
