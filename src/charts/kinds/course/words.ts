/** Writes a course: names at its right end, figures at the first point and the extremes, what explains the lowest. */
import type { Frame } from '../../../model/frame.ts';
import { chooseUnit, formatCell, formatCurrency, formatIn, formatWithUnit } from '../../../text/format.ts';
import { chartWords } from '../../../text/words/charts.ts';
import { placeLabels } from '../../axes/labels.ts';
import { bodyName, columnOf } from '../../frame-lookup.ts';
import type { LayoutOptions } from '../../kind.ts';
import { crosses } from '../../rows/row-text.ts';
import { ellipsize, lineHeight, linesWidth, textWidth } from '../../scene/measure.ts';
import type { SceneBuilder } from '../../scene/scene-builder.ts';
import { type CoursePlot, type CoursePoint, GAP } from './plot.ts';

/** Room that words have taken. */
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const BOLD = 1.08;
const meets = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Names at the right end: the body, the median, the alert line, none over another. */
export function drawEnds(
  builder: SceneBuilder,
  frame: Frame,
  plot: CoursePlot,
  { theme, lang, width }: LayoutOptions,
): Box[] {
  const size = theme.size.small;
  const w = chartWords(lang);
  const key = plot.panel.key;
  const last = plot.own[plot.own.length - 1]!;
  const peer = plot.peers[plot.peers.length - 1];
  const lastYear = plot.years[plot.years.length - 1];
  const [line] = frame.thresholds;
  const median = peer && plot.own.find(({ year }) => year === peer.year);
  const left = plot.right + GAP;
  const room = width - left;
  const labels = [
    last.year === lastYear && {
      key: 'own',
      at: last.y,
      words: [plot.figure(last.row, plot.encode.value), bodyName(frame, last.row, lang)],
      weight: 600 as const,
      fill: crosses(frame, last.value) ? theme.attention : theme.accent,
    },
    peer?.year === lastYear &&
      median && {
        key: 'median',
        at: peer.median,
        words: [plot.figure(median.row, 'median'), w.median],
        weight: 400 as const,
        fill: theme.muted,
      },
    line && {
      key: 'line',
      at: plot.axis.at(line.value),
      words: [w.line, `${formatIn(line.value, '%', lang, 2).replace(/\.?0+$/, '')}%`],
      weight: 400 as const,
      fill: theme.attention,
    },
  ].flatMap((label) => {
    if (!label) return [];
    const scale = label.weight === 600 ? BOLD : 1;
    const whole = label.words.join(' ');
    // Narrow: the figure alone; what is grey is told below.
    const text =
      textWidth(whole, size) * scale <= room
        ? whole
        : ellipsize(label.key === 'line' ? label.words[1]! : label.words[0]!, room / scale, size);
    return [{ ...label, text, height: lineHeight(size), chosen: label.key === 'own' }];
  });
  const { placed } = placeLabels(labels, plot.top - 8, plot.bottom + 8);
  return labels.flatMap(({ key: name, text, fill, weight }) => {
    const at = placed.get(name);
    if (at === undefined) return [];
    builder.centred(`${key}/end/${name}`, left, at, [text], { size, fill, weight });
    const half = lineHeight(size) / 2;
    return [{ left, right: width, top: at - half, bottom: at + half }];
  });
}

/** Whether a line of the chart, or a point, passes through a box. */
function isStruck(plot: CoursePlot, box: Box): boolean {
  const lines = [plot.own, ...plot.kin.values(), plot.peers.map(({ x, median: y }) => ({ x, y }))];
  const isIn = (x: number, y: number): boolean =>
    x > box.left - 2 && x < box.right + 2 && y > box.top - 2 && y < box.bottom + 2;
  return lines.some((points) =>
    points.some(({ x, y }, i) => {
      const next = points[i + 1] ?? { x, y };
      const STEPS = 24;
      return Array.from({ length: STEPS + 1 }, (_, n) => n / STEPS).some((at) =>
        isIn(x + (next.x - x) * at, y + (next.y - y) * at),
      );
    }),
  );
}

/** Writes beside a point where there is room for it: the first place that meets nothing. */
function write(
  builder: SceneBuilder,
  plot: CoursePlot,
  taken: Box[],
  key: string,
  { x, y }: CoursePoint,
  lines: readonly { readonly text: string; readonly fill: string; readonly weight: 400 | 600 }[],
  isLow: boolean,
): boolean {
  const size = builder.theme.size.small;
  const height = lineHeight(size);
  const widest = Math.max(
    ...lines.map(({ text, weight }) => textWidth(text, size) * (weight > 400 ? BOLD : 1)),
  );
  const tall = lines.length * height;
  const below = { dx: -widest / 2, dy: 8 };
  const above = { dx: -widest / 2, dy: -8 - tall };
  const rise = -tall + height / 2;
  const sides = [14, 22].flatMap((by) => [
    { dx: by, dy: rise },
    { dx: -by - widest, dy: rise },
  ]);
  const places =
    lines.length > 1 ? [...sides, below] : isLow ? [below, ...sides, above] : [above, ...sides, below];
  for (const { dx, dy } of places) {
    const box = { left: x + dx, right: x + dx + widest, top: y + dy, bottom: y + dy + tall };
    const isInside =
      box.left >= plot.left && box.right <= builder.width && box.top >= 0 && box.bottom <= plot.bottom + 8;
    if (!isInside || isStruck(plot, box) || taken.some((other) => meets(box, other))) continue;
    taken.push(box);
    lines.forEach(({ text, fill, weight }, i) =>
      builder.block(`${key}/${i}`, box.left, box.top + i * height, [text], { size, fill, weight }),
    );
    return true;
  }
  return false;
}

/** What explains a point, where the answer names a part. */
function explanationOf(frame: Frame, { row }: CoursePoint, lang: LayoutOptions['lang']): string {
  const { part, part_rate: rate, part_unspent: unspent } = row.cells;
  const name = part?.text?.[lang];
  if (!name || unspent?.value == null) return '';
  const unit = chooseUnit([unspent.value], '万元');
  const money = formatCurrency(unspent.value, unit, lang) ?? formatWithUnit(unspent.value, unit, lang);
  const spent = rate?.value == null ? '' : `${formatCell(rate, columnOf(frame, 'part_rate'), '%', lang)}%`;
  return chartWords(lang).explained(name, spent, money);
}

/** The first point, the lowest and the highest, with what explains the lowest. */
export function drawNotable(
  builder: SceneBuilder,
  frame: Frame,
  plot: CoursePlot,
  taken: Box[],
  { theme, lang }: LayoutOptions,
): void {
  const { own, panel } = plot;
  const first = own[0]!;
  const last = own[own.length - 1]!;
  const low = own.reduce((a, b) => (b.value < a.value ? b : a));
  const high = own.reduce((a, b) => (b.value > a.value ? b : a));
  const years = plot.years.map(String);
  const below = plot.bottom + GAP;
  const words = [...taken, { left: 0, right: plot.left, top: 0, bottom: below + linesWidth(years, 1) }];
  const figure = (point: CoursePoint) => ({
    text: plot.figure(point.row, plot.encode.value),
    fill: crosses(frame, point.value) ? theme.attention : theme.accent,
    weight: 600 as const,
  });
  const explained = explanationOf(frame, low, lang);
  const key = (point: CoursePoint): string => `${panel.key}/figure/${point.year}`;
  const isTold =
    explained !== '' &&
    write(
      builder,
      plot,
      words,
      key(low),
      low,
      [{ text: explained, fill: theme.ink, weight: 400 as const }, figure(low)],
      true,
    );
  if (!isTold && low !== last) write(builder, plot, words, key(low), low, [figure(low)], true);
  if (first !== low)
    write(builder, plot, words, key(first), first, [figure(first)], first.value < last.value);
  if (high !== first && high !== last && high !== low)
    write(builder, plot, words, key(high), high, [figure(high)], false);
  for (const [id, points] of plot.kin) {
    const point = points[points.length - 1];
    const text = point ? bodyName(frame, point.row, lang) : '';
    if (point)
      write(
        builder,
        plot,
        words,
        `${panel.key}/kin/${id}/name`,
        point,
        [{ text, fill: theme.muted, weight: 400 as const }],
        true,
      );
  }
}
