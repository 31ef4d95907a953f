/**
 * Lines over years. A line breaks at a missing year and is never joined across it; a likely succession is a dashed
 * segment; a body with one year is a dot. Names stand at the ends.
 */
import { line } from 'd3-shape';
import { scaleLinear } from 'd3-scale';
import type { Frame, Panel } from '../../../model/frame.ts';
import { chooseUnit, unitOfColumn } from '../../../text/format.ts';
import { cellLabel } from '../../../text/spoken.ts';
import { valueAxis } from '../../axes.ts';
import { drawKey } from '../../key.ts';
import { drawEndLabels, type EndLabel } from '../../line-labels.ts';
import { drawMissingYears } from '../../line-missing.ts';
import { joinOf, runsOf, seriesOf, type Series, type SeriesPoint } from '../../line-series.ts';
import { lineHeight, linesWidth, wrap } from '../../measure.ts';
import { columnOf, valuesOf } from '../../names.ts';
import { axisCaption, drawHead } from '../../panel-head.ts';
import { emptyScene } from '../../row-chart.ts';
import { crosses, figureText } from '../../row-text.ts';
import { Sheet } from '../../sheet.ts';
import type { ChartSpec, Layout, LayoutOptions } from '../../spec.ts';
import { chartWords } from '../../words.ts';

const R = 5;
const GAP = 10;

export const layout: Layout = (frame, spec, options) => {
  if (frame.panels.every((panel) => panel.rows.length === 0)) return emptyScene(options);
  const sheet = new Sheet(options.theme, options.width);
  let y = 0;
  for (const panel of frame.panels) y = drawPanel(sheet, frame, panel, spec, options, y) + 6;
  return sheet.scene(y);
};

function drawPanel(
  sheet: Sheet,
  frame: Frame,
  panel: Panel,
  spec: ChartSpec,
  options: LayoutOptions,
  from: number,
): number {
  const { theme, lang, width } = options;
  const size = theme.size.small;
  const { value } = spec.encode;
  const column = columnOf(frame, value);
  const series = seriesOf(frame, panel, value, options);
  const values = [
    ...valuesOf(panel, value),
    ...(series.length > 0 ? frame.lines.map((each) => each.value) : []),
  ];
  const unit = chooseUnit(values, unitOfColumn(column, panel.unit));

  const textOf = (each: Series): string => {
    const last = each.points[each.points.length - 1]!;
    return [each.name, figureText(last.row.cells[value], column, unit, options)]
      .filter((part) => part !== '')
      .join(' ');
  };
  const firstYear = frame.years[0] ?? 0;
  const lastYear = frame.years[frame.years.length - 1] ?? firstYear;
  const ending = (year: number): Series[] =>
    series.filter((each) => each.points[each.points.length - 1]!.year === year);
  const gutterWish = linesWidth(ending(lastYear).map(textOf), size) + GAP + R;
  const gutter = ending(lastYear).length === 0 ? 24 : Math.min(gutterWish, Math.max(width * 0.28, 90)) + 4;
  const busiest = Math.max(0, ...frame.years.map((year) => ending(year).length));
  const height = Math.max(Math.min(Math.max(width * 0.36, 190), 400), busiest * (lineHeight(size) + 3) + 24);

  const options0 = { unit, lang, size, ...(spec.encode.range ? { range: spec.encode.range } : {}) };
  const draft = valueAxis(values, { ...options0, start: height, end: 0 });
  let y = drawHead(sheet, frame, panel, from, options, values.length > 0 ? axisCaption(draft, options) : '');
  const top = y + 10;
  const bottom = top + height;
  const axis = valueAxis(values, { ...options0, start: bottom, end: top });
  const left =
    linesWidth(
      axis.ticks.map((tick) => tick.text),
      size,
    ) + GAP;
  const right = width - gutter;
  const inset = Math.min(36, (right - left) / 6);
  const years =
    firstYear === lastYear
      ? (): number => (left + right) / 2
      : scaleLinear()
          .domain([firstYear, lastYear])
          .range([left + inset, right]);
  const step = frame.years.length > 1 ? (right - left - inset) / (lastYear - firstYear) : right - left;
  const at = (point: SeriesPoint): [number, number] => [years(point.year), axis.at(point.value)];

  if (values.length > 0)
    for (const tick of axis.ticks) {
      sheet.rule(`${panel.key}/grid/${tick.key}`, left, tick.at, right + R, tick.at);
      sheet.centred(`${panel.key}/tick/${tick.key}`, left - GAP + 2, tick.at, [tick.text], {
        size,
        fill: theme.muted,
        anchor: 'end',
      });
    }
  for (const each of series.length > 0 ? frame.lines : []) {
    const at0 = axis.at(each.value);
    sheet.rule(`${panel.key}/line/${each.id}`, left, at0, right + R, at0, {
      stroke: theme.attention,
      dash: '5 3',
      strokeWidth: 1.2,
    });
  }

  // Dashed successions first, so that the bodies' own lines lie over them.
  for (const link of frame.links) {
    const ends = joinOf(
      series.find((each) => each.department === link.from),
      series.find((each) => each.department === link.to),
    );
    if (!ends) continue;
    const [[x1, y1], [x2, y2]] = [at(ends[0]), at(ends[1])];
    const certain = link.confidence === 'certain';
    const key = `${panel.key}/link/${link.from}-${link.to}`;
    sheet.rule(key, x1, y1, x2, y2, {
      stroke: theme.muted,
      strokeWidth: 1.6,
      ...(certain ? {} : { dash: '4 4' }),
    });
    // A rename has its own sign half way, so that it is seen in grey print too.
    sheet.dot(`${key}/sign`, (x1 + x2) / 2, (y1 + y2) / 2, 4, 'diamond', {
      fill: theme.paper,
      stroke: theme.muted,
      strokeWidth: 1.4,
    });
  }
  const ordered = [...series].sort((a, b) => Number(a.look.chosen) - Number(b.look.chosen));
  for (const each of ordered) {
    runsOf(each.points).forEach((run, i) => {
      const d = line().digits(2)(run.map(at));
      if (run.length > 1 && d)
        sheet.path(`${each.key}/run/${i}`, d, { fill: 'none', stroke: each.look.colour, strokeWidth: 2 });
    });
    for (const point of each.points) {
      const [px, py] = at(point);
      if (crosses(frame, point.value))
        sheet.dot(`${each.key}/${point.year}/ring`, px, py, R + 4, 'circle', {
          fill: 'none',
          stroke: theme.attention,
          strokeWidth: 1.6,
        });
      sheet.dot(`${each.key}/${point.year}`, px, py, R, each.look.shape, {
        fill: each.look.colour,
        stroke: theme.paper,
        strokeWidth: 1,
      });
    }
  }
  for (const row of panel.rows) {
    const cell = row.cells[value];
    if (typeof cell?.value !== 'number' || row.year === undefined) continue;
    sheet.point({
      key: `${panel.key}/${row.key}/${value}`,
      panel: panel.key,
      row: row.key,
      column: value,
      x: years(row.year),
      y: axis.at(cell.value),
      rx: R + 4,
      ry: R + 4,
      label: cellLabel(frame, panel, row, value, lang),
    });
  }

  const unplaced: Series[] = [];
  for (const year of frame.years) {
    const labels: EndLabel[] = ending(year).map((each) => {
      const [x, at0] = at(each.points[each.points.length - 1]!);
      return { series: each, text: textOf(each), x, y: at0 };
    });
    if (labels.length === 0) continue;
    const leftEdge = years(year) + R + GAP;
    const rightEdge = year === lastYear ? width : years(year) + step - R - GAP;
    unplaced.push(
      ...drawEndLabels(sheet, { left: leftEdge, right: rightEdge, labels }, top, bottom, options),
    );
  }

  y = bottom + 6;
  let deepest = y;
  for (const year of frame.years) {
    const of = panel.rows.filter((row) => row.year === year && row.department === undefined);
    const bodies = of[0]?.cells['bodies']?.value;
    const all = of[0]?.cells['of']?.value;
    const lines = [String(year)];
    if (typeof bodies === 'number' && typeof all === 'number')
      lines.push(chartWords(lang).ofBodies(bodies, all));
    deepest = Math.max(
      deepest,
      sheet.block(`${panel.key}/year/${year}`, years(year), y, lines, {
        size,
        fill: theme.muted,
        anchor: 'middle',
      }),
    );
  }
  y = deepest + 4;
  for (const each of series.length > 0 ? frame.lines : []) {
    const lines = wrap(each.label[lang], width - 24, size);
    const bottomOf = sheet.block(`${panel.key}/line/${each.id}/label`, 24, y, lines, {
      size,
      fill: theme.attention,
    });
    sheet.rule(
      `${panel.key}/line/${each.id}/sign`,
      0,
      y + lineHeight(size) / 2,
      18,
      y + lineHeight(size) / 2,
      {
        stroke: theme.attention,
        dash: '5 3',
        strokeWidth: 1.2,
      },
    );
    y = bottomOf + 2;
  }
  if (unplaced.length > 0)
    y = drawKey(
      sheet,
      panel.key,
      unplaced.map((each) => ({
        key: each.key,
        label: textOf(each),
        sign: (x, middle) =>
          sheet.dot(`${each.key}/key/sign`, x + 7, middle, R, each.look.shape, { fill: each.look.colour }),
      })),
      y + 2,
    );
  const room = Math.max(Math.min(step - 6, 2 * inset + 24), 12);
  return drawMissingYears(sheet, frame, panel, value, years, room, y, options);
}
