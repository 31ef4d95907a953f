/**
 * Rows of dot, bar and bullet charts: a name, a zone for the mark, a figure in words. On a wide chart the name
 * stands left of the mark; on a phone name and figure stand above it and the mark takes the whole width.
 */
import { lineHeight, textWidth, wrap } from '../scene/measure.ts';
import type { SceneBuilder } from '../scene/scene-builder.ts';
import type { LayoutOptions } from '../kind.ts';
import {
  BESIDE_GAP,
  BOLD,
  figureWidth,
  GAP,
  paddingOf,
  reasonsFrom,
  zoneOf,
  type PlacedRow,
  type RowPlan,
  type RowPlanOptions,
  type RowText,
} from './row-plan.ts';

/** Draws names, sub-headings and details from `top` down and says where each row's mark goes. */
export function drawRows(
  builder: SceneBuilder,
  rows: readonly RowText[],
  top: number,
  options: RowPlanOptions,
): RowPlan {
  const { theme, width } = options;
  const { label, small } = theme.size;
  const { narrow, left, right, edge, gutter } = zoneOf(rows, options);
  const reasons = narrow ? undefined : reasonsFrom(options.alike ?? rows, options);
  const padding = paddingOf(rows);
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
      const beside =
        reasons === undefined || row.detail === '' ? [] : wrap(row.detail, width - reasons, small);
      const mark = padding < 8 ? Math.min(options.band, lineHeight(label)) : options.band;
      const height =
        Math.max(textHeight, mark, lineHeight(label), beside.length * lineHeight(small)) + padding;
      middle = from + height / 2;
      builder.centred(`${row.key}/detail`, reasons ?? 0, middle, beside, { size: small, fill: theme.muted });
      builder.block(`${row.key}/name`, 0, middle - textHeight / 2, name, { size: label });
      const subTop = middle - textHeight / 2 + name.length * lineHeight(label);
      builder.block(`${row.key}/sub`, 0, subTop, sub, { size: small, fill: theme.muted });
      builder.centred(`${row.key}/tail`, left - GAP, middle, [row.tail], {
        size: small,
        fill: theme.muted,
        anchor: 'end',
      });
      if (options.values === 'column') drawFigure(builder, row, edge, middle, options, gutter.besides);
      y = from + height;
    }
    if (row.detail !== '' && reasons === undefined) {
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
    size: row.isReason ? theme.size.small : theme.size.label,
    ...(row.isReason ? {} : { weight: 600 }),
    anchor: ends ? 'end' : 'start',
    fill: row.isReason ? theme.muted : (row.fill ?? (row.attention ? theme.attention : theme.ink)),
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
