import type { ChartKind } from '../../kind.ts';
import { layout } from './layout.ts';

export const kind: ChartKind = {
  layout,
  // A report's steps stand between two totals; one without a lost point is only counted.
  limit: { by: 'report', weight: (rows, lost) => (lost === 0 ? 0 : rows + 2) },
  native: null,
};
