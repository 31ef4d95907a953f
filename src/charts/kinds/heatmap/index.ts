import type { ChartKind } from '../../kind.ts';
import { NARROW } from '../../rows/row-plan.ts';
import { layout } from './layout.ts';

export const kind: ChartKind = {
  layout,
  // A report is a column; on a phone columns stand in more blocks one under another.
  limit: { by: 'report', room: (width) => (width < NARROW ? 24 : 40) },
  native: null,
};
