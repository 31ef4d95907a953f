/**
 * Layouts as a page needs them: those of the overview are at hand, the others load with the page that shows them.
 * `index.ts` has them all at once, for the build and for files.
 */
import type { Frame } from '../../model/frame.ts';
import type { limitRows } from '../rows/limit-rows.ts';
import type { Kind, Layout } from '../spec.ts';
import { layout as bar } from './bar/layout.ts';
import { layout as bullet } from './bullet/layout.ts';
import { layout as dot } from './dot/layout.ts';
import { layout as matrix } from './matrix/layout.ts';
import { layout as stages } from './stages/layout.ts';
import { layout as table } from './table/layout.ts';

const loaded = new Map<Kind, Layout>([
  ['bar', bar],
  ['bullet', bullet],
  ['dot', dot],
  ['matrix', matrix],
  ['stages', stages],
  ['table', table],
]);

type AtHand = 'bar' | 'bullet' | 'dot' | 'matrix' | 'stages' | 'table';
const LOADERS: Readonly<Record<Exclude<Kind, AtHand>, () => Promise<{ layout: Layout }>>> = {
  dumbbell: () => import('./dumbbell/layout.ts'),
  heatmap: () => import('./heatmap/layout.ts'),
  line: () => import('./line/layout.ts'),
  multiples: () => import('./multiples/layout.ts'),
  slope: () => import('./slope/layout.ts'),
  completion: () => import('./completion/layout.ts'),
  waterfall: () => import('./waterfall/layout.ts'),
};

/** Names the selection that a chart of many rows shows; undefined until it is loaded. */
let bound: typeof limitRows | undefined;

async function loadBound(): Promise<void> {
  bound = (await import('../rows/limit-rows.ts')).limitRows;
}

/** Loads the layouts of some kinds; at once where they are at hand. */
export async function loadKinds(kinds: Iterable<Kind>): Promise<void> {
  const missing = [...new Set(kinds)].filter((kind): kind is keyof typeof LOADERS => !loaded.has(kind));
  await Promise.all([
    loadBound(),
    ...missing.map(async (kind) => loaded.set(kind, (await LOADERS[kind]()).layout)),
  ]);
}

/** Above so many rows a chart may show a part of them, see bound.ts. */
const MANY = 40;

/** For charts whose layouts are at hand: what they need where they have many rows. Small answers load nothing. */
export async function loadFor(frames: Iterable<Frame>): Promise<void> {
  for (const { panels } of frames)
    if (panels.reduce((rows, panel) => rows + panel.rows.length, 0) > MANY) return loadBound();
}

/** The layout of a kind that is loaded; throws where loadKinds has not been awaited. */
export function layoutOf(kind: Kind): Layout {
  const layout = loaded.get(kind);
  if (!layout) throw new Error(`the layout of ${kind} is not loaded`);
  return bound ? bound(layout) : layout;
}
