/**
 * Rows of dot, bar and bullet charts: a name, a zone for the mark, a figure in words. On a wide chart the name
 * stands left of the mark; on a phone name and figure stand above it and the mark takes the whole width.
 */
import type { Row } from '../../model/frame.ts';
import { lineHeight, textWidth, wrap } from '../scene/measure.ts';
import type { SceneBuilder } from '../scene/scene-builder.ts';
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

const GAP = 12;
export const NARROW = 560;

interface Gutter {
  readonly names: number;
  readonly tails: number;
  /** The figures' column, and the part of it that the quiet texts take. */
  readonly figures: number;
  readonly besides: number;
}

/** Semibold Latin is a little broader than the table. */
const BOLD = 1.06;
const BESIDE_GAP = 8;

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

/** Draws names, sub-headings and details from `top` down and says where each row's mark goes. */
export function drawRows(
  builder: SceneBuilder,
  rows: readonly RowText[],
  top: number,
  options: RowPlanOptions,
): RowPlan {
  const { theme, width } = options;
  const { label, small } = theme.size;
  const { narrow, left, right, gutter } = zoneOf(rows, options);
  const placed: PlacedRow[] = [];
  const bands: [number, number][] = [];
  let y = top;
  let heading = '';
  for (const row of rows) {
    if (row.heading !== '' && row.heading !== heading) {
      y += placed.length > 0 ? 8 : 2;
      y =
        builder.block(`${row.key}/heading`, 0, y, wrap(row.heading, width, label), {
          weight: 600,
          size: label,
        }) + 2;
    }
    if (row.heading !== heading || bands.length === 0) bands.push([y, y]);
    heading = row.heading;
    const from = y;
    const nameRoom = narrow ? width - figureWidth(row, options) - GAP : gutter.names;
    const full = narrow && row.tail !== '' ? `${row.name} ${row.tail}` : row.name;
    const below = narrow && nameRoom < 90;
    const name = wrap(full, below ? width : nameRoom, label);
    const sub = row.sub === '' ? [] : wrap(row.sub, narrow ? width : gutter.names, small);
    const textHeight = name.length * lineHeight(label) + sub.length * lineHeight(small);
    let middle: number;
    if (narrow) {
      builder.block(`${row.key}/name`, 0, from, name, { size: label });
      builder.block(`${row.key}/sub`, 0, from + name.length * lineHeight(label), sub, {
        size: small,
        fill: theme.muted,
      });
      const figureTop = below ? from + textHeight : from;
      drawFigure(
        builder,
        row,
        width,
        figureTop + lineHeight(label) / 2,
        options,
        textWidth(row.beside, small),
      );
      const textBottom = below ? figureTop + lineHeight(label) : from + textHeight;
      middle = textBottom + 2 + options.band / 2;
      y = middle + options.band / 2 + 10;
    } else {
      const height = Math.max(textHeight, options.band, lineHeight(label)) + 8;
      middle = from + height / 2;
      builder.block(`${row.key}/name`, 0, middle - textHeight / 2, name, { size: label });
      const subTop = middle - textHeight / 2 + name.length * lineHeight(label);
      builder.block(`${row.key}/sub`, 0, subTop, sub, { size: small, fill: theme.muted });
      builder.centred(`${row.key}/tail`, left - GAP, middle, [row.tail], {
        size: small,
        fill: theme.muted,
        anchor: 'end',
      });
      if (options.values === 'column') drawFigure(builder, row, width, middle, options, gutter.besides);
      y = from + height;
    }
    if (row.detail !== '') {
      const x = narrow ? 0 : left + 6;
      const lines = wrap(row.detail, width - x, small);
      y = builder.block(`${row.key}/detail`, x, y - 4, lines, { size: small, fill: theme.muted }) + 6;
    }
    placed.push({ ...row, top: from, middle, bottom: y });
    bands[bands.length - 1]![1] = y;
  }
  return { narrow, left, right, rows: placed, bands, headed: (rows[0]?.heading ?? '') !== '', bottom: y };
}

/** The figure and the quiet text after it, starting at `x`, or ending there with `besides` pixels kept for the quiet text. */
export function drawFigure(
  builder: SceneBuilder,
  row: RowText,
  x: number,
  middle: number,
  options: LayoutOptions,
  besides?: number,
): void {
  const { theme } = options;
  const ends = besides !== undefined;
  const valueWidth = textWidth(row.value, theme.size.label) * BOLD;
  const valueX = !ends ? x : besides === 0 ? x : x - besides - BESIDE_GAP;
  builder.centred(`${row.key}/value`, valueX, middle, [row.value], {
    size: theme.size.label,
    weight: 600,
    anchor: ends ? 'end' : 'start',
    fill: row.fill ?? (row.attention ? theme.attention : theme.ink),
  });
  builder.centred(
    `${row.key}/beside`,
    ends ? x : x + (row.value === '' ? 0 : valueWidth + BESIDE_GAP),
    middle,
    [row.beside],
    {
      size: theme.size.small,
      fill: theme.muted,
      anchor: ends ? 'end' : 'start',
    },
  );
}
