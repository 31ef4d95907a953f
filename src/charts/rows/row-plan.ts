/** Where rows of a chart stand: the gutters of names and figures, the zone of the marks between them. */
import type { Row } from '../../model/frame.ts';
import { textWidth } from '../scene/measure.ts';
import type { LayoutOptions } from '../kind.ts';

export interface RowText {
  readonly row: Row;
  /** Unique in the Scene; keys of the row's marks begin with it. */
  readonly key: string;
  /** Sub-heading that the row stands under; drawn where it differs from the row before. */
  readonly heading: string;
  readonly name: string;
  /** A short end to the name that lines up in a column: the year. */
  readonly tail: string;
  /** Quiet second line of the name. */
  readonly sub: string;
  /** The figure beside the mark. */
  readonly value: string;
  /** The figure is missing and `value` says why. */
  readonly isReason: boolean;
  /** Quiet text after the figure. */
  readonly beside: string;
  /** A sentence under the mark, e.g. why points were lost. */
  readonly detail: string;
  /** The figure crosses a warning line. */
  readonly attention: boolean;
  /** Colour of the figure, where it is another one. */
  readonly fill?: string;
}

export interface PlacedRow extends RowText {
  /** Top of the row, centre of its mark and bottom of the row. */
  readonly top: number;
  readonly middle: number;
  readonly bottom: number;
}

export interface RowPlan {
  readonly narrow: boolean;
  /** Zone of the marks. */
  readonly left: number;
  readonly right: number;
  readonly rows: readonly PlacedRow[];
  /** Extents of rows without a sub-heading between them: rules run there and never through a heading. */
  readonly bands: readonly (readonly [number, number])[];
  /** The first band begins under a sub-heading. */
  readonly headed: boolean;
  readonly bottom: number;
}

export interface RowPlanOptions extends LayoutOptions {
  /** Thickness of the mark in pixels. */
  readonly band: number;
  /** Figures stand in a column at the right edge, or where their mark ends. */
  readonly values: 'column' | 'mark';
  /** Rows of the other panels: names and figures line up from panel to panel. */
  readonly alike?: readonly RowText[];
}

export const GAP = 12;
export const NARROW = 560;

interface Gutter {
  readonly names: number;
  readonly tails: number;
  /** The figures' column, and the part of it that the quiet texts take. */
  readonly figures: number;
  readonly besides: number;
}

/** Semibold Latin is a little broader than the table. */
export const BOLD = 1.06;
export const BESIDE_GAP = 8;

/** Width of the figure with the quiet text after it. */
export function figureWidth(row: RowText, options: LayoutOptions): number {
  const { label, small } = options.theme.size;
  const value = textWidth(row.value, label) * BOLD;
  return row.beside === '' ? value : value + BESIDE_GAP + textWidth(row.beside, small);
}

function gutterOf(rows: readonly RowText[], options: RowPlanOptions): Gutter {
  const { size } = options.theme;
  const all = [...rows, ...(options.alike ?? [])];
  const widest = (of: (row: RowText) => number): number => all.reduce((w, row) => Math.max(w, of(row)), 0);
  const tails = widest((row) => textWidth(row.tail, size.small));
  const names = widest((row) => Math.max(textWidth(row.name, size.label), textWidth(row.sub, size.small)));
  const besides = widest((row) => textWidth(row.beside, size.small));
  const values = widest((row) => textWidth(row.value, size.label) * BOLD);
  return {
    names: Math.min(names, options.width * 0.3 - (tails > 0 ? tails + GAP : 0)),
    tails,
    figures:
      options.values === 'mark'
        ? widest((row) => figureWidth(row, options))
        : values + (besides > 0 ? BESIDE_GAP + besides : 0),
    besides,
  };
}

/** The zone left for marks, before rows are placed: axes need it first. */
export function zoneOf(
  rows: readonly RowText[],
  options: RowPlanOptions,
): Pick<RowPlan, 'narrow' | 'left' | 'right'> & { readonly gutter: Gutter } {
  const gutter = gutterOf(rows, options);
  const left = gutter.names + (gutter.tails > 0 ? gutter.tails + GAP : 0) + GAP;
  const right = options.width - gutter.figures - GAP;
  const narrow = options.width < NARROW || right - left < options.width * 0.3;
  return narrow ? { narrow, left: 12, right: options.width - 12, gutter } : { narrow, left, right, gutter };
}
