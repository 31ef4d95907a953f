/** How the rows of a panel become categories and series: one a row or one a year. */
import type { Row } from '../../../model/frame.ts';
import type { NativeForm } from '../../../charts/kind.ts';
import type { NativeChart } from './native-chart.ts';
import type { FigurePanel } from './panel-series.ts';
import { byRow } from './by-row.ts';
import { byYear } from './by-year.ts';

/** Categories and series of a panel's rows in the form that their kind has in PowerPoint. */
export function arrange(
  scope: FigurePanel,
  form: NativeForm,
  rows: readonly Row[],
): Pick<NativeChart, 'categories' | 'series'> {
  if (form === 'line') return byYear(scope);
  return byRow(scope, rows);
}
