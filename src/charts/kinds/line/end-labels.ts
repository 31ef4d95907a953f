/** Names at the ends of lines. Those that find no room are returned, for the legend below the plot. */
import { lineHeight, linesWidth, textWidth, wrap } from '../../scene/measure.ts';
import { placeLabels } from '../../axes/labels.ts';
import { textColour } from '../../theme.ts';
import type { Series } from './series.ts';
import type { SceneBuilder } from '../../scene/scene-builder.ts';
import type { LayoutOptions } from '../../kind.ts';

export interface EndLabel {
  readonly series: Series;
  readonly text: string;
  /** Pixel of the line's last point. */
  readonly x: number;
  readonly y: number;
}

/** Labels of one year's ends share a column of pixels from `left` to `right`. */
export interface LabelColumn {
  readonly left: number;
  readonly right: number;
  readonly labels: readonly EndLabel[];
}

/** A label may take two lines; more would be a paragraph beside a dot. */
const MAX_LINES = 2;

function linesOf(text: string, room: number, size: number): string[] | null {
  // Name and figure part at their space, before the name itself is broken.
  const space = text.lastIndexOf(' ');
  const halves = space > 0 ? [text.slice(0, space), text.slice(space + 1)] : [text];
  if (textWidth(text, size) > room && linesWidth(halves, size) <= room) return halves;
  // In a narrow column a name broken inside reads worse than one in the legend below.
  if (textWidth(text, size) > room && room < 7 * size) return null;
  const lines = wrap(text, room, size);
  const whole = Math.max(...text.split(' ').map((word) => textWidth(word, size)));
  // A name of one word may be broken once between Han characters, a figure never.
  return lines.length <= MAX_LINES && (whole <= room || /[\u2e80-\uffff]/.test(text)) ? lines : null;
}

/** Draws one column of labels between `top` and `bottom`; returns the series that found no room. */
export function drawEndLabels(
  builder: SceneBuilder,
  column: LabelColumn,
  top: number,
  bottom: number,
  /** Index of the first mark above the grid: the labels' paper is laid between. */
  floor: number,
  options: LayoutOptions,
): Series[] {
  const size = options.theme.size.small;
  const room = column.right - column.left;
  const broken = new Map<string, string[]>();
  const unplaced: Series[] = [];
  for (const label of column.labels) {
    const lines = room > 3 * size ? linesOf(label.text, room, size) : null;
    if (lines && linesWidth(lines, size) <= room) broken.set(label.series.key, lines);
    else unplaced.push(label.series);
  }
  const fitting = column.labels.filter((label) => broken.has(label.series.key));
  const { placed, dropped } = placeLabels(
    fitting.map((label) => ({
      key: label.series.key,
      at: label.y,
      height: broken.get(label.series.key)!.length * lineHeight(size) + 1,
      chosen: label.series.look.chosen,
    })),
    top,
    bottom,
  );
  for (const { series, x, y } of fitting) {
    const at = placed.get(series.key);
    if (at === undefined) continue;
    if (Math.abs(at - y) > lineHeight(size))
      builder.rule(`${series.key}/leader`, x + 6, y, column.left - 2, at, {
        stroke: series.look.colour,
        opacity: 0.5,
      });
    const lines = broken.get(series.key)!;
    const height = lines.length * lineHeight(size);
    builder.beneath(floor, () =>
      builder.rect(
        `${series.key}/name/paper`,
        column.left - 2,
        at - height / 2,
        Math.min(linesWidth(lines, size) + 4, options.width - column.left + 2),
        height,
        {
          fill: options.theme.paper,
          opacity: 0.85,
        },
      ),
    );
    builder.centred(`${series.key}/name`, column.left, at, lines, {
      size,
      fill: textColour(options.theme, series.look.colour),
    });
  }
  return [
    ...unplaced,
    ...fitting.filter(({ series }) => dropped.includes(series.key)).map(({ series }) => series),
  ];
}
