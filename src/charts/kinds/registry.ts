/**
 * Kinds as a page needs them: those of the overview are at hand, the others load with the page that shows them. The
 * compiler asks for each of index.ts in one of the two records.
 */
import type { Frame } from '../../model/frame.ts';
import type { ChartKind, Layout } from '../kind.ts';
import type { limitRows } from '../rows/limit-rows.ts';
import { kind as bar } from './bar/index.ts';
import { kind as bullet } from './bullet/index.ts';
import { kind as dot } from './dot/index.ts';
import { kind as matrix } from './matrix/index.ts';
import { kind as stages } from './stages/index.ts';
import { kind as table } from './table/index.ts';
import type { KindId } from './index.ts';

const AT_HAND = { bar, bullet, dot, matrix, stages, table };

const LOADERS: Readonly<
  Record<Exclude<KindId, keyof typeof AT_HAND>, () => Promise<{ readonly kind: ChartKind }>>
> = {
  completion: () => import('./completion/index.ts'),
  dumbbell: () => import('./dumbbell/index.ts'),
  heatmap: () => import('./heatmap/index.ts'),
  line: () => import('./line/index.ts'),
  multiples: () => import('./multiples/index.ts'),
  slope: () => import('./slope/index.ts'),
  waterfall: () => import('./waterfall/index.ts'),
};

const loaded: Partial<Record<KindId, ChartKind>> = { ...AT_HAND };

/** Names the selection that a chart of many rows shows; undefined until it is loaded. */
let limited: typeof limitRows | undefined;

async function loadLimits(): Promise<void> {
  limited = (await import('../rows/limit-rows.ts')).limitRows;
}

/** Loads the layouts of some kinds; at once where they are at hand. */
export async function loadKinds(kinds: Iterable<KindId>): Promise<void> {
  const missing = [...new Set(kinds)].filter((id): id is keyof typeof LOADERS => !loaded[id]);
  await Promise.all([loadLimits(), ...missing.map(async (id) => (loaded[id] = (await LOADERS[id]()).kind))]);
}

/** Above so many rows a chart may show a part of them, see limit-rows.ts. */
const MANY = 40;

/** For charts whose layouts are at hand: what they need where they have many rows. Small answers load nothing. */
export async function loadFor(frames: Iterable<Frame>): Promise<void> {
  for (const { panels } of frames)
    if (panels.reduce((rows, panel) => rows + panel.rows.length, 0) > MANY) return loadLimits();
}

/** The layout of a kind that is loaded; throws where loadKinds has not been awaited. */
export function layoutOf(id: KindId): Layout {
  const kind = loaded[id];
  if (!kind) throw new Error(`the layout of ${id} is not loaded`);
  return limited ? limited(kind) : kind.layout;
}
