/** A chart that PowerPoint and WPS draw themselves: its categories, series and axis, before it is written as XML. */
import type { Missing } from '../../../model/frame.ts';
import type { Shape } from '../../../charts/scene/scene.ts';

/** A value of a chart. A gap is null: it has no point in the chart and an empty cell in the workbook. */
export interface NativePoint {
  readonly value: number;
  /** Number format; it carries the qualifier (`">"0`), so that the value stays a number. */
  readonly format: string;
  /** Colour where it differs from the series'. */
  readonly colour?: string;
}

export interface NativeSeries {
  readonly name: string;
  readonly colour: string;
  readonly shape?: Shape;
  /** link: a dashed succession; line: a warning line; pale: the range that a bullet's inner bar is read against. */
  readonly role: 'data' | 'pale' | 'link' | 'line';
  /** A succession that is not certain, a warning line. */
  readonly dashed?: boolean;
  /** A further piece of a line that the legend names already. */
  readonly named?: boolean;
  /** One entry a category. */
  readonly points: readonly (NativePoint | null)[];
  /** Why a category has no value, in words; '' where it has one. */
  readonly states: readonly string[];
}

export interface NativeChart {
  readonly type: 'bar' | 'line' | 'dot';
  /** Panel's name; '' where the figure has one panel. */
  readonly title: string;
  /** `单位：万元`; '' where the ticks carry their unit. */
  readonly axisTitle: string;
  readonly categories: readonly string[];
  readonly series: readonly NativeSeries[];
  readonly format: string;
  /** Format of the value axis' ticks. */
  readonly tickFormat: string;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  /** What has no place in the chart, with its reason: bodies without a report. */
  readonly aside: readonly { readonly name: string; readonly state: Missing; readonly why: string }[];
}
