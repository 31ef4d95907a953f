/** Draws the marks of a course: grid, band, lines, points. */
import { area, line } from 'd3-shape';
import type { Frame } from '../../../model/frame.ts';
import { chartWords } from '../../../text/words/charts.ts';
import { cellLabel } from '../../../text/captions/spoken.ts';
import type { LayoutOptions } from '../../kind.ts';
import { crosses } from '../../rows/row-text.ts';
import type { SceneBuilder } from '../../scene/scene-builder.ts';
import { lineHeight, textWidth, wrap } from '../../scene/measure.ts';
import { successionDash } from '../change.ts';
import { follows, runsOf } from '../../axes/runs.ts';
import { type CoursePlot, type CoursePoint, GAP } from './plot.ts';

const R = 3.5;
const R_BEYOND = 5;

/** Grid, the alert line, years and what the band is below; a year without a rate is a tick. Returns where they end. */
export function drawFrame(
  builder: SceneBuilder,
  frame: Frame,
  plot: CoursePlot,
  { lang, width }: LayoutOptions,
): number {
  const { theme } = builder;
  const size = theme.size.small;
  const key = plot.panel.key;
  for (const tick of plot.axis.ticks) {
    builder.rule(`${key}/grid/${tick.key}`, plot.left, tick.at, plot.right, tick.at);
    builder.centred(`${key}/tick/${tick.key}`, plot.left - GAP + 2, tick.at, [tick.text], {
      size,
      fill: theme.muted,
      anchor: 'end',
    });
  }
  for (const each of frame.thresholds) {
    const at = plot.axis.at(each.value);
    builder.rule(`${key}/threshold/${each.id}`, plot.left, at, plot.right, at, {
      stroke: theme.attention,
      dash: '4 3',
    });
  }
  const top = plot.bottom + GAP;
  const step = plot.years.length > 1 ? plot.x(plot.years[1]!) - plot.x(plot.years[0]!) : Infinity;
  const known = new Set(plot.own.map(({ year }) => year));
  plot.years.forEach((year, i) => {
    const x = plot.x(year);
    if (!known.has(year))
      builder.rule(`${key}/gap/${year}`, x - 4, top - 3, x + 4, top - 3, { stroke: theme.grey });
    // Years too close for their labels are named every second time, the last one always.
    if (step < textWidth('2000', size) + 6 && (plot.years.length - 1 - i) % 2 === 1) return;
    builder.block(`${key}/year/${year}`, x, top, [String(year)], {
      size,
      fill: theme.muted,
      anchor: 'middle',
    });
  });
  const below = top + lineHeight(size) + 2;
  if (plot.peers.length === 0) return below;
  const lines = wrap(chartWords(lang).peers, width, size);
  return builder.block(`${key}/peers/key`, 0, below, lines, { size, fill: theme.muted });
}

/** The middle half of the peers and their median; a lone year is a bar. */
export function drawBand(builder: SceneBuilder, { panel, peers }: CoursePlot): void {
  const { theme } = builder;
  runsOf(peers, follows).forEach((run, i) => {
    const key = `${panel.key}/peers/${i}`;
    const ends =
      run.length > 1 ? run : run.flatMap((one) => [-8, 8].map((by) => ({ ...one, x: one.x + by })));
    const band = area<(typeof ends)[number]>()
      .digits(2)
      .x(({ x }) => x)
      .y0(({ low }) => low)
      .y1(({ high }) => high);
    const middle = line<(typeof ends)[number]>()
      .digits(2)
      .x(({ x }) => x)
      .y(({ median }) => median);
    builder.path(key, band(ends) ?? '', { fill: theme.rule, opacity: 0.8 });
    builder.path(`${key}/median`, middle(ends) ?? '', {
      fill: 'none',
      stroke: theme.grey,
      strokeWidth: 1.2,
    });
  });
}

const pathOf = (run: readonly CoursePoint[]): string =>
  line().digits(2)(run.map(({ x, y }): [number, number] => [x, y])) ?? '';

/** Bodies before and after, in grey; a likely succession is dashed. */
export function drawKin(builder: SceneBuilder, frame: Frame, plot: CoursePlot): void {
  const { theme } = builder;
  for (const [id, points] of plot.kin) {
    const key = `${plot.panel.key}/kin/${id}`;
    const style = { fill: 'none', stroke: theme.grey, strokeWidth: 1.6 };
    runsOf(points, follows).forEach((run, i) => {
      if (run.length > 1) builder.path(`${key}/run/${i}`, pathOf(run), style);
    });
    for (const { year, x, y } of points)
      builder.dot(`${key}/${year}`, x, y, R, 'circle', { fill: theme.grey });
  }
  const of = (id: string): readonly CoursePoint[] => plot.kin.get(id) ?? plot.own;
  for (const succession of frame.successions) {
    const [from, to] = [of(succession.from).slice(-1)[0], of(succession.to)[0]];
    if (!from || !to || to.year - from.year !== 1) continue;
    builder.rule(`${plot.panel.key}/succession/${succession.from}`, from.x, from.y, to.x, to.y, {
      stroke: theme.grey,
      strokeWidth: 1.6,
      ...successionDash(succession),
    });
  }
}

/** The body's own line and points. */
export function drawCourse(
  builder: SceneBuilder,
  frame: Frame,
  plot: CoursePlot,
  { lang }: LayoutOptions,
): void {
  const { theme } = builder;
  const { panel, own, encode } = plot;
  const key = `${panel.key}/own`;
  runsOf(own, follows).forEach((run, i) => {
    if (run.length > 1)
      builder.path(`${key}/run/${i}`, pathOf(run), { fill: 'none', stroke: theme.accent, strokeWidth: 2.4 });
  });
  for (const { year, x, y, value } of own) {
    const isBeyond = crosses(frame, value);
    builder.dot(`${key}/${year}`, x, y, isBeyond ? R_BEYOND : R, 'circle', {
      fill: isBeyond ? theme.attention : theme.accent,
    });
  }
  for (const { row, x, y } of [...own, ...[...plot.kin.values()].flat()])
    builder.point({
      key: `${panel.key}/${row.key}/${encode.value}`,
      panel: panel.key,
      row: row.key,
      column: encode.value,
      x,
      y,
      rx: 2 * R,
      ry: 2 * R,
      label: cellLabel(frame, panel, row, encode.value, lang),
    });
}
