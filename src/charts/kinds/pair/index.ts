import type { ChartKind } from '../../kind.ts';
import { layout } from './layout.ts';

export const kind: ChartKind = {
  layout,
  // A report has a row, whatever its parts.
  limit: { by: 'report' },
  native: null,
};
