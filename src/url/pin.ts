/** The view of one figure as embeds carry it: everything that decides what it shows is written out. */
import type { Frame } from '../model/frame.ts';
import type { View } from '../model/view.ts';
import { writeWhole } from './codec.ts';

/** What decides what a figure shows. The page it stands on, open evidence and the like are no affair of it. */
const DECIDING: readonly (keyof View)[] = [
  'lang',
  'departments',
  'years',
  'theme',
  'tables',
  'succession',
  'lines',
  'peers',
  'indicator',
  'shared',
  'large',
];

/**
 * A query string, without `?`, of the figure as it stands: the bodies and years of its Frame by name, never as "all",
 * and its table only where the reader looks at it.
 */
export function pinnedView(view: View, frame: Frame): string {
  const tables = view.tables.filter((id) => id === frame.id);
  const departments = frame.departments.map(({ id }) => id);
  return writeWhole({ ...view, departments, years: frame.years, tables }, DECIDING);
}
