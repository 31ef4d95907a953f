/** How the rows of a panel become categories and series: one a row, one a year, one a body. */
import type { Row } from '../../../model/frame.ts';
import type { NativeForm } from '../../../charts/kind.ts';
import type { ExportFigure } from '../../figure.ts';
import type { NativeChart } from './native-chart.ts';
import type { FigurePanel } from './panel-series.ts';
import { byBody } from './by-body.ts';
import { byRow } from './by-row.ts';
import { byYear } from './by-year.ts';

/** More rows than this do not stand side by side. */
const MOST_ROWS = 24;

const isBody = ({ spec }: ExportFigure): boolean => (spec.encode.label ?? 'department') === 'department';

/** Categories and series of a panel's rows in the form that their kind has in PowerPoint. */
export function arrange(
  scope: FigurePanel,
  form: NativeForm,
  rows: readonly Row[],
): Pick<NativeChart, 'categories' | 'series'> {
  const isCrowded = rows.length > MOST_ROWS && isBody(scope.figure);
  if (form === 'line' || (isCrowded && form === 'dot')) return byYear(scope);
  // Two measures keep their pairs.
  if (isCrowded && scope.figure.spec.encode.inner === undefined) return byBody(scope, rows);
  return byRow(scope, rows);
}
