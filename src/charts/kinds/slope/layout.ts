/**
 * Slopes: first years on the left, last years on the right, a line a body. Names stand at the left ends, figures and
 * changes at the right, placed so that none overlaps. Bodies without two years stand in the strip below.
 */
import type { Frame, Panel } from '../../../model/frame.ts';
import { chooseUnit, unitOfColumn } from '../../../text/format.ts';
import { cellLabel } from '../../../text/spoken.ts';
import { valueAxis } from '../../axes.ts';
import { changeColour, changeDash, changeOf, type Change } from '../../change.ts';
import { placeLabels } from '../../labels.ts';
import { lineHeight, linesWidth, textWidth, wrap } from '../../measure.ts';
import { drawMissing } from '../../missing.ts';
import { bodyName, columnOf, lookOf } from '../../names.ts';
import { axisCaption, drawHead } from '../../panel-head.ts';
import { emptyScene } from '../../row-chart.ts';
import { figureText } from '../../row-text.ts';
import { Sheet } from '../../sheet.ts';
import type { ChartSpec, Layout, LayoutOptions } from '../../spec.ts';
import { textColour } from '../../theme.ts';
import { kindWords } from '../words.ts';

const R = 5;
const GAP = 10;

export const layout: Layout = (frame, spec, options) => {
  if (frame.panels.every((panel) => panel.rows.length === 0)) return emptyScene(options);
  const sheet = new Sheet(options.theme, options.width);
  let y = 0;
  for (const panel of frame.panels) y = drawPanel(sheet, frame, panel, spec, options, y) + 8;
  return sheet.scene(y);
};

/** A body's line with what is written at its ends. */
interface Slope {
  readonly key: string;
  readonly change: Change;
  readonly from: number;
  readonly to: number;
  readonly left: readonly string[];
  readonly right: readonly string[];
}

function drawPanel(
  sheet: Sheet,
  frame: Frame,
  panel: Panel,
  spec: ChartSpec,
  options: LayoutOptions,
  from: number,
): number {
  const { theme, lang, width } = options;
  const { value, inner = value, range } = spec.encode;
  const size = theme.size.small;
  const column = columnOf(frame, value);
  const ends = panel.rows.flatMap((row) =>
    [value, inner].flatMap((key) =>
      typeof row.cells[key]?.value === 'number' ? [row.cells[key].value] : [],
    ),
  );
  const unit = chooseUnit(ends, unitOfColumn(column, panel.unit));
  const changes = panel.rows.map((row) => changeOf(frame, panel, row, [value, inner], unit, options));
  const whole = changes.filter(({ from: a, to: b }) => a !== undefined && b !== undefined);
  const aside = changes.filter((one) => !whole.includes(one)).map(({ row }) => ({ panel, row }));
  const own = kindWords(lang);
  const side = Math.max(width * 0.3, 96);
  const slopes = slopesOf(frame, panel, whole, spec, unit, side, options);
  const values = slopes.flatMap((slope) => [slope.from, slope.to]);
  const leftRoom = Math.min(
    side,
    linesWidth(
      slopes.flatMap(({ left }) => left),
      size,
    ) *
      1.06 +
      GAP +
      R,
  );
  const rightRoom = Math.min(
    side,
    linesWidth(
      slopes.flatMap(({ right }) => right),
      size,
    ) *
      1.06 +
      GAP +
      R,
  );
  const needed = (lines: (slope: Slope) => readonly string[]): number =>
    slopes.reduce((sum, slope) => sum + lines(slope).length * lineHeight(size) + 3, 0);
  const height = Math.max(
    Math.min(Math.max(width * 0.4, 180), 380),
    needed((s) => s.left),
    needed((s) => s.right),
  );
  const axisAt = (top: number) =>
    valueAxis(values, { unit, lang, size, start: top + height, end: top, ...(range ? { range } : {}) });
  const caption = values.length > 0 ? axisCaption(axisAt(0), options) : '';
  let y = drawHead(sheet, frame, panel, from, options, caption);
  if (slopes.length > 0) {
    const [x1, x2] = [leftRoom, width - rightRoom];
    const style = { size, fill: theme.muted, weight: 600 as const };
    const heads = headsOf(whole, own.first, own.last);
    sheet.block(`${panel.key}/from`, x1, y, [heads[0]], { ...style, anchor: 'end' });
    y = sheet.block(`${panel.key}/to`, x2, y, [heads[1]], style) + 8;
    const axis = axisAt(y);
    for (const [name, x] of [
      ['left', x1],
      ['right', x2],
    ] as const)
      sheet.rule(`${panel.key}/${name}`, x, y - 4, x, y + height + 4);
    const placed = { left: placed_('left'), right: placed_('right') };
    // The chosen lie on top.
    const ordered = [...slopes].sort(
      (a, b) =>
        Number(lookOf(frame, a.change.row, options).chosen) -
        Number(lookOf(frame, b.change.row, options).chosen),
    );
    for (const slope of ordered) {
      const look = lookOf(frame, slope.change.row, options);
      const [y1, y2] = [axis.at(slope.from), axis.at(slope.to)];
      sheet.rule(`${slope.key}/line`, x1, y1, x2, y2, {
        stroke: changeColour(theme, slope.change.direction),
        strokeWidth: 2,
        ...(options.chosen.length > 0 && !look.chosen ? { opacity: 0.45 } : {}),
        ...changeDash(slope.change.link),
      });
      sheet.dot(`${slope.key}/start`, x1, y1, R, look.shape, {
        fill: theme.paper,
        stroke: look.colour,
        strokeWidth: 1.6,
      });
      sheet.dot(`${slope.key}/end`, x2, y2, R, look.shape, { fill: look.colour });
      for (const [name, x, at, lines] of [
        ['left', x1 - GAP - R, y1, slope.left],
        ['right', x2 + GAP + R, y2, slope.right],
      ] as const) {
        const middle = placed[name].get(slope.key)!;
        const near = name === 'left' ? x + 3 : x - 3;
        if (Math.abs(middle - at) > lineHeight(size) / 2)
          sheet.rule(
            `${slope.key}/${name}/leader`,
            name === 'left' ? x1 - R - 1 : x2 + R + 1,
            at,
            near,
            middle,
            {
              stroke: theme.rule,
            },
          );
        sheet.centred(`${slope.key}/${name}`, x, middle, lines, {
          size,
          anchor: name === 'left' ? 'end' : 'start',
          fill:
            name === 'left'
              ? textColour(theme, look.colour)
              : textColour(theme, changeColour(theme, slope.change.direction)),
          weight: look.chosen && options.chosen.length > 0 ? 600 : 400,
        });
      }
      for (const [key, x, at] of [
        [value, x1, y1],
        [inner, x2, y2],
      ] as const)
        sheet.point({
          key: `${slope.key}/${key}`,
          panel: panel.key,
          row: slope.change.row.key,
          column: key,
          x,
          y: at,
          rx: R + 4,
          ry: R + 4,
          label: cellLabel(frame, panel, slope.change.row, key, lang),
        });
    }
    y += height + 14;

    function placed_(end: 'left' | 'right'): ReadonlyMap<string, number> {
      const labels = slopes.map((slope) => ({
        key: slope.key,
        at: axis.at(end === 'left' ? slope.from : slope.to),
        height: slope[end].length * lineHeight(size) + 2,
        chosen: lookOf(frame, slope.change.row, options).chosen,
      }));
      return placeLabels(labels, y - 6, y + height + 6).placed;
    }
  }
  return aside.length > 0
    ? drawMissing(sheet, frame, panel.key, aside, 'change', 'department', y, options)
    : y;
}

/** The year above each end where it is the same for all, otherwise what it is: the years then stand with the names. */
function headsOf(changes: readonly Change[], first: string, last: string): readonly [string, string] {
  const same = (i: 0 | 1): string | undefined => {
    const years = new Set(changes.map(({ years: both }) => both[i]));
    return years.size === 1 ? [...years][0] : undefined;
  };
  return [same(0) || first, same(1) || last];
}

function slopesOf(
  frame: Frame,
  panel: Panel,
  changes: readonly Change[],
  spec: ChartSpec,
  unit: Parameters<typeof figureText>[2],
  side: number,
  options: LayoutOptions,
): Slope[] {
  const { lang, theme } = options;
  const { value, inner = value } = spec.encode;
  const size = theme.size.small;
  const room = side - GAP - R;
  const [first, last] = headsOf(changes, '', '');
  return changes.map((change) => {
    const { row } = change;
    const figures = [value, inner].map((key) =>
      figureText(row.cells[key], columnOf(frame, key), unit, options),
    );
    const name = [bodyName(frame, row, lang), row.subject?.[lang] ?? '']
      .filter((part) => part !== '')
      .join(' · ');
    const flow = (parts: readonly string[]): string[] => {
      const text = parts.filter((part) => part !== '').join(' ');
      return textWidth(text, size) <= room
        ? [text]
        : parts.flatMap((part) => (part === '' ? [] : wrap(part, room, size)));
    };
    return {
      key: `${panel.key}/${row.key}`,
      change,
      from: change.from!,
      to: change.to!,
      left: flow([name, first === '' ? change.years[0] : '', figures[0]!]),
      right: flow([last === '' ? change.years[1] : '', figures[1]!, change.text]),
    };
  });
}
