/** What a kind of chart is: how it is laid out, how much of it is shown, and what PowerPoint draws in its place. */
import type { Frame } from '../model/frame.ts';
import type { Lang } from '../model/localised.ts';
import type { Scene } from './scene/scene.ts';
import type { Theme } from './theme.ts';

/** Keys of Frame columns that a kind draws. */
export interface Encoding {
  /** Measure on the value axis (line, dot, bar, heatmap), the range (bullet) or where a change begins (dumbbell, slope). */
  readonly value: string;
  /** bullet: the measure drawn inside the range. dumbbell, slope: where the change ends. */
  readonly inner?: string;
  /** bar, dot, bullet, heatmap: the dimension that names a row; 'department' where left out. */
  readonly label?: string;
  /** A measure printed beside the mark, e.g. the rate beside budget and executed. */
  readonly beside?: string;
  /** Rates near a mark are drawn on this range (base units), widened to hold the data; bars never take one. */
  readonly range?: readonly [number, number];
  /** Rows stand by their value where each body has one year; in the answer's order where left out, as scores do. */
  readonly rank?: 'ascending' | 'descending';
  /** multiples: every plot on one axis; true where left out. */
  readonly shared?: boolean;
}

export interface LayoutOptions {
  /** Pixels; the height follows from the data. */
  readonly width: number;
  readonly theme: Theme;
  readonly lang: Lang;
  /** Bodies that the reader chose: drawn in colour and labelled first. Empty: all alike. */
  readonly chosen: readonly string[];
  /** Why panels stand apart, in words, in the order of `frame.incomparablePanels`: the sentence code is not charts’ own. */
  readonly incomparable: readonly string[];
  /** What is missing stands beside the figure: the chart leaves it out where it has anything else to show. */
  readonly folded?: boolean;
  /** Where a part of the rows is shown: the values of all, by panel. */
  readonly lying?: ReadonlyMap<string, readonly number[]>;
  /** Small multiples on one axis (true) or each on its own (false), whatever the chart says. */
  readonly shared?: boolean;
}

export type Layout = (frame: Frame, encode: Encoding, options: LayoutOptions) => Scene;

/** How much of a Frame a chart shows, see rows/limit-rows.ts. */
export interface Limit {
  /** What stands whole or not at all: a row, or all rows of a report. */
  readonly by: 'row' | 'report';
  /** How much room there is at a width in pixels; 24 where left out. */
  readonly room?: (width: number) => number;
  /** The room that one takes, by its rows and the points that they lost; 1 where left out. */
  readonly weight?: (rows: number, lost: number) => number;
}

/** What PowerPoint and WPS draw themselves in place of a chart, see export/pptx. */
export type NativeForm = 'line' | 'dot' | 'bar';

export interface ChartKind {
  readonly layout: Layout;
  /** null: it always shows all. */
  readonly limit: Limit | null;
  /** null: a slide takes its picture. */
  readonly native: NativeForm | null;
}
