import type { ChartKind } from '../../kind.ts';
import { layout } from './layout.ts';

/** Reports that stand side by side. */
const MOST = 3;

export const kind: ChartKind = {
  layout,
  // The chosen, or those that lost most; all losses stand in a list. A report without a lost point is only counted.
  limit: { by: 'report', room: () => MOST, weight: (_rows, lost) => (lost === 0 ? 0 : 1) },
  native: null,
};
