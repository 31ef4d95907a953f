/**
 * Kinds as a page needs them: each loads with the page that shows it, the overview none. The compiler asks for each of
 * index.ts in the record.
 */
import type { ChartKind, Layout } from '../kind.ts';
import type { limitRows } from '../rows/limit-rows.ts';
import type { KindId } from './index.ts';

const LOADERS: Readonly<Record<KindId, () => Promise<{ readonly kind: ChartKind }>>> = {
  bar: () => import('./bar/index.ts'),
  bullet: () => import('./bullet/index.ts'),
  completion: () => import('./completion/index.ts'),
  course: () => import('./course/index.ts'),
  dot: () => import('./dot/index.ts'),
  dumbbell: () => import('./dumbbell/index.ts'),
  heatmap: () => import('./heatmap/index.ts'),
  line: () => import('./line/index.ts'),
  matrix: () => import('./matrix/index.ts'),
  multiples: () => import('./multiples/index.ts'),
  pair: () => import('./pair/index.ts'),
  slope: () => import('./slope/index.ts'),
  stages: () => import('./stages/index.ts'),
  table: () => import('./table/index.ts'),
  waterfall: () => import('./waterfall/index.ts'),
};

const loaded: Partial<Record<KindId, ChartKind>> = {};

/** Names the selection that a chart of many rows shows; undefined until it is loaded. */
let limited: typeof limitRows | undefined;

async function loadLimits(): Promise<void> {
  limited = (await import('../rows/limit-rows.ts')).limitRows;
}

/** Loads the layouts of some kinds; at once where they are there. */
export async function loadKinds(kinds: Iterable<KindId>): Promise<void> {
  const missing = [...new Set(kinds)].filter((id) => !loaded[id]);
  await Promise.all([loadLimits(), ...missing.map(async (id) => (loaded[id] = (await LOADERS[id]()).kind))]);
}

/** The layout of a kind that is loaded; throws where loadKinds has not been awaited. */
export function layoutOf(id: KindId): Layout {
  const kind = loaded[id];
  if (!kind) throw new Error(`the layout of ${id} is not loaded`);
  return limited ? limited(kind) : kind.layout;
}
