/** Every kind of chart. What draws files has them all at hand; a page takes them from registry.ts. */
import type { ChartKind, Layout } from '../kind.ts';
import { limitRows } from '../rows/limit-rows.ts';
import { kind as bar } from './bar/index.ts';
import { kind as bullet } from './bullet/index.ts';
import { kind as completion } from './completion/index.ts';
import { kind as course } from './course/index.ts';
import { kind as dot } from './dot/index.ts';
import { kind as dumbbell } from './dumbbell/index.ts';
import { kind as heatmap } from './heatmap/index.ts';
import { kind as line } from './line/index.ts';
import { kind as matrix } from './matrix/index.ts';
import { kind as multiples } from './multiples/index.ts';
import { kind as pair } from './pair/index.ts';
import { kind as slope } from './slope/index.ts';
import { kind as stages } from './stages/index.ts';
import { kind as table } from './table/index.ts';
import { kind as waterfall } from './waterfall/index.ts';

export const KINDS = {
  line,
  course,
  multiples,
  dot,
  bar,
  completion,
  bullet,
  dumbbell,
  pair,
  slope,
  waterfall,
  stages,
  heatmap,
  matrix,
  table,
} satisfies Record<string, ChartKind>;

export type KindId = keyof typeof KINDS;

/** The layout of every kind with its limit. */
export const LAYOUTS = Object.fromEntries(
  Object.entries(KINDS).map(([id, kind]) => [id, limitRows(kind)]),
) as Readonly<Record<KindId, Layout>>;
