/** Missing figures that have no row of their own: a strip of words below the panel, a reason a line. */
import { MISSING, type Frame, type Panel, type Row } from '../../model/frame.ts';
import { missingText } from '../../text/words/missing.ts';
import { cellLabel } from '../../text/captions/spoken.ts';
import { lineHeight, linesWidth, textWidth, wrap } from '../scene/measure.ts';
import { bodyName, dimensionOf } from '../frame-lookup.ts';
import type { SceneBuilder } from '../scene/scene-builder.ts';
import type { LayoutOptions } from '../kind.ts';

/** A missing figure: the row and the panel that it is missing from. */
export interface MissingEntry {
  readonly panel: Panel;
  readonly row: Row;
}

interface Item {
  readonly name: string;
  readonly absent: MissingEntry[];
}

/** Rows of one body under one reason stand together: `西区产业园 2022 2023`. */
function itemsOf(
  frame: Frame,
  absent: readonly MissingEntry[],
  label: string,
  options: LayoutOptions,
): Item[] {
  const items: Item[] = [];
  for (const each of absent) {
    const { row } = each;
    const body = bodyName(frame, row, options.lang);
    const own = label === 'department' ? '' : dimensionOf(frame, row, label, options.lang);
    const name = [body, own].filter((part) => part !== '').join(' ');
    const same = items.find((item) => item.name === name);
    if (same) same.absent.push(each);
    else items.push({ name, absent: [each] });
  }
  return items;
}

/**
 * Draws the strip for figures that are all missing in `column` and returns where it ends. One mark stands for a
 * body's year, however many panels lack it; each of them has its point there.
 */
export function drawMissingStrip(
  builder: SceneBuilder,
  frame: Frame,
  prefix: string,
  absent: readonly MissingEntry[],
  column: string,
  label: string,
  top: number,
  options: LayoutOptions,
): number {
  const { theme, lang, width } = options;
  const size = theme.size.small;
  const step = lineHeight(size) + 4;
  const quiet = { size, fill: theme.muted };
  const yearWidth = (year: string): number => textWidth(year, size);
  let y = top;
  for (const state of MISSING) {
    const key = `${prefix}/missing/${state}`;
    const here = absent.filter(({ row }) => (row.cells[column]?.state ?? 'not_reported') === state);
    if (here.length === 0) continue;
    const heading = missingText(state, lang);
    builder.block(key, 0, y, [heading], { ...quiet, weight: 600 });
    const headed = textWidth(heading, size) * 1.06 + 14;
    // On a phone a long reason takes a line of its own.
    const indent = headed <= width * 0.4 ? headed : 0;
    if (indent === 0) y += step;
    let x = indent;
    itemsOf(frame, here, label, options).forEach((item, i) => {
      const years = [...new Set(item.absent.map(({ row }) => String(row.year ?? '')))];
      const lines = wrap(item.name, width - indent, size);
      const nameWidth = linesWidth(lines, size) + 8;
      if (x > indent && x + nameWidth + yearWidth(years[0]!) > width) {
        x = indent;
        y += step;
      }
      builder.block(`${key}/${i}`, x, y, lines, quiet);
      y += (lines.length - 1) * lineHeight(size);
      x += nameWidth;
      for (const year of years) {
        const wide = yearWidth(year);
        if (x + wide > width) {
          x = indent;
          y += step;
        }
        const middle = y + lineHeight(size) / 2;
        const those = item.absent.filter(({ row }) => String(row.year ?? '') === year);
        builder.block(`${key}/${i}/${year}/year`, x, y, [year], quiet);
        for (const { panel, row } of those)
          builder.point({
            key: `${panel.key}/${row.key}/${column}`,
            panel: panel.key,
            row: row.key,
            column,
            x: x + wide / 2,
            y: middle,
            rx: wide / 2 + 2,
            ry: lineHeight(size) / 2,
            label: cellLabel(frame, panel, row, column, lang),
          });
        x += wide + 10;
      }
      x += 6;
    });
    y += step;
  }
  return y;
}
