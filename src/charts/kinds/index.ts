/** The layout of every kind; the compiler lists a kind that lacks one. */
import type { Kind, Layout } from '../spec.ts';
import { layout as bar } from './bar/layout.ts';
import { layout as bullet } from './bullet/layout.ts';
import { layout as dot } from './dot/layout.ts';
import { layout as heatmap } from './heatmap/layout.ts';
import { layout as line } from './line/layout.ts';
import { layout as matrix } from './matrix/layout.ts';
import { layout as table } from './table/layout.ts';

export const LAYOUTS = { line, dot, bar, bullet, heatmap, matrix, table } satisfies Record<Kind, Layout>;
