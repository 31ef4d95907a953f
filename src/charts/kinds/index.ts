/** The layout of every kind; the compiler lists a kind that lacks one. */
import { limitRows } from '../rows/limit-rows.ts';
import type { Kind, Layout } from '../spec.ts';
import { layout as bar } from './bar/layout.ts';
import { layout as bullet } from './bullet/layout.ts';
import { layout as dot } from './dot/layout.ts';
import { layout as dumbbell } from './dumbbell/layout.ts';
import { layout as heatmap } from './heatmap/layout.ts';
import { layout as line } from './line/layout.ts';
import { layout as matrix } from './matrix/layout.ts';
import { layout as multiples } from './multiples/layout.ts';
import { layout as slope } from './slope/layout.ts';
import { layout as stages } from './stages/layout.ts';
import { layout as table } from './table/layout.ts';
import { layout as completion } from './completion/layout.ts';
import { layout as waterfall } from './waterfall/layout.ts';

export const LAYOUTS = {
  line: limitRows(line),
  multiples: limitRows(multiples),
  dot: limitRows(dot),
  bar: limitRows(bar),
  completion: limitRows(completion),
  bullet: limitRows(bullet),
  dumbbell: limitRows(dumbbell),
  slope: limitRows(slope),
  waterfall: limitRows(waterfall),
  stages: limitRows(stages),
  heatmap: limitRows(heatmap),
  matrix: limitRows(matrix),
  table: limitRows(table),
} satisfies Record<Kind, Layout>;
