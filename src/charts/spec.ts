/** What an entry of the catalogue says, and what a kind's layout is given. */
import type { Frame } from '../model/frame.ts';
import type { Lang } from '../model/localised.ts';
import type { Localised } from '../model/localised.ts';
import type { Question } from '../model/question.ts';
import type { PageId } from '../model/view.ts';
import type { Scene } from './scene/scene.ts';
import type { Theme } from './theme.ts';

export const KINDS = [
  'line',
  'multiples',
  'dot',
  'bar',
  'completion',
  'bullet',
  'dumbbell',
  'slope',
  'waterfall',
  'stages',
  'heatmap',
  'matrix',
  'table',
] as const;
export type Kind = (typeof KINDS)[number];

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
  /** multiples: every plot on one axis; true where left out. */
  readonly shared?: boolean;
}

export interface ChartSpec {
  /** Stable for ever: links, embeds and files name it. */
  readonly id: string;
  readonly page: PageId;
  readonly kind: Kind;
  readonly question: Question;
  readonly encode: Encoding;
  /** Measure · unit · basis, without the years: those come from the Frame. */
  readonly subtitle: Localised;
}

export interface LayoutOptions {
  /** Pixels; the height follows from the data. */
  readonly width: number;
  readonly theme: Theme;
  readonly lang: Lang;
  /** Bodies that the reader chose: drawn in colour and labelled first. Empty: all alike. */
  readonly chosen: readonly string[];
  /** Why panels stand apart, in words, in the order of `frame.apart`: the sentence code is not charts' own. */
  readonly incomparable: readonly string[];
  /** Small multiples on one axis (true) or each on its own (false), whatever the chart says. */
  readonly shared?: boolean;
}

export type Layout = (frame: Frame, spec: ChartSpec, options: LayoutOptions) => Scene;
