/** A chart that is its table: nothing is drawn, the Figure shows the rows. */
import type { Layout } from '../../kind.ts';

export const layout: Layout = (_frame, _spec, options) => ({
  width: options.width,
  height: 0,
  marks: [],
  points: [],
});
