import type { ChartKind } from '../../kind.ts';
import { layout } from './layout.ts';

export const kind: ChartKind = {
  layout,
  limit: null,
  native: null,
};
