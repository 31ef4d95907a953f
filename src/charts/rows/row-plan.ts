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
/** From this width on there is room for what else stands below: the body of a project, the reason of a lost point. */
const WIDE = 900;
/** Where reasons begin in a wide chart, as a share of its width. */
const REASONS = 0.66;
/** The share of a wide chart that what stands beside the names may take. */
const ASIDE = 0.28;
/** From this many rows on they stand closer. */
const MANY = 10;

/** Pixels of a row beyond its text. */
export const paddingOf = (rows: readonly RowText[]): number => (rows.length >= MANY ? 2 : 8);

/** Where the reasons of rows begin, beside their figures; undefined where they stand below the marks. */
export function reasonsFrom(rows: readonly RowText[], options: LayoutOptions): number | undefined {
  return options.width >= WIDE && rows.some(({ detail }) => detail !== '')
    ? options.width * REASONS
    : undefined;
}

/** In a wide chart the quiet second line of a name stands beside it, in the column of the years. */
export function broadened(rows: readonly RowText[], options: LayoutOptions): readonly RowText[] {
  const { small } = options.theme.size;
  const fits = ({ tail, sub }: RowText): boolean =>
    tail === '' && sub !== '' && textWidth(sub, small) <= options.width * ASIDE;
  if (options.width < WIDE || !rows.every(fits)) return rows;
  return rows.map((row) => ({ ...row, tail: row.sub, sub: '' }));
}

interface Gutter {
  readonly names: number;
  /** A name takes more than a line. */
  readonly wraps: boolean;
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
  const most =
    options.width * (options.width >= WIDE ? 0.42 : options.width < NARROW ? 0.46 : 0.3) -
    (tails > 0 ? tails + GAP : 0);
  return {
    names: Math.min(names, most),
    wraps: names > most,
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
): Pick<RowPlan, 'narrow' | 'left' | 'right'> & {
  /** Where the column of figures ends. */
  readonly edge: number;
  readonly gutter: Gutter;
} {
  const gutter = gutterOf(rows, options);
  const left = gutter.names + (gutter.tails > 0 ? gutter.tails + GAP : 0) + GAP;
  const reasons = reasonsFrom(options.alike ?? rows, options);
  const edge = reasons === undefined ? options.width : reasons - 2 * GAP;
  const right = edge - gutter.figures - GAP;
  const cramped = right - left < options.width * (reasons === undefined ? 0.3 : 0.16);
  const narrow =
    cramped || (options.width < NARROW && (gutter.wraps || rows.some(({ detail }) => detail !== '')));
  return narrow
    ? { narrow, left: 12, right: options.width - 12, edge: options.width, gutter }
    : { narrow, left, right, edge, gutter };
}
