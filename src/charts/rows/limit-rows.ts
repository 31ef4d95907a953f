/**
 * How much a chart shows. Beyond what a reader takes in, it shows a selection that it names: the chosen bodies and what
 * crosses a line, then whole years from the latest on, or of one year the lowest and the highest. The table always has all.
 */
import type { Frame, Panel, Row } from '../../model/frame.ts';
import { formatYears } from '../../text/format.ts';
import { kindWords } from '../../text/words/kinds.ts';
import { lineHeight, wrap } from '../scene/measure.ts';
import { crosses } from './row-text.ts';
import type { Mark, Scene } from '../scene/scene.ts';
import { SceneBuilder } from '../scene/scene-builder.ts';
import type { Theme } from '../theme.ts';
import type { ChartKind, Encoding, Layout, LayoutOptions } from '../kind.ts';

/** Rows that stand in one chart, unless its kind says otherwise. */
const ROOM = 24;

/** What stands whole in the chart or not at all: a row with a figure, or a report. */
interface Candidate {
  readonly rows: Row[];
  readonly year: number;
  /** Comes first whatever its year: of a chosen body, or beyond a warning line. */
  chosen: boolean;
  crosses: boolean;
  /** Within a year what lost more comes first, then the lowest and the highest. */
  lost: number;
  /** Where it stands between its year's extremes: 0 is the lowest or the highest figure. */
  depth: number;
}

function candidatesOf(
  frame: Frame,
  encode: Encoding,
  byReport: boolean,
  options: LayoutOptions,
): Candidate[] {
  const { value, inner = value } = encode;
  const items = new Map<string, Candidate>();
  for (const panel of frame.panels)
    for (const row of panel.rows) {
      const has = row.cells[value]?.state === 'value' || row.cells[inner]?.state === 'value';
      if (!has && !byReport) continue;
      const key = byReport ? `${row.department ?? ''}-${row.year ?? ''}` : `${panel.key}/${row.key}`;
      const item = items.get(key) ?? {
        rows: [],
        year: row.year ?? 0,
        chosen: false,
        crosses: false,
        lost: 0,
        depth: Infinity,
      };
      items.set(key, item);
      item.rows.push(row);
      item.chosen ||= options.chosen.includes(row.department ?? '');
      item.crosses ||= crosses(frame, row.cells[value]?.value);
      item.lost += row.cells['lost']?.value ?? 0;
    }
  return [...items.values()];
}

/** Counts each item's place from the nearer end of its year's figures. */
function measureDepth(items: readonly Candidate[], value: string): void {
  const figured = items.flatMap((item) => {
    const figure = item.rows[0]?.cells[value]?.value;
    return typeof figure === 'number' ? [{ item, figure }] : [];
  });
  for (const year of new Set(items.map((item) => item.year))) {
    const own = figured.filter(({ item }) => item.year === year).sort((a, b) => a.figure - b.figure);
    own.forEach(({ item }, i) => (item.depth = Math.min(i, own.length - 1 - i)));
  }
}

/** What a chart shows of a Frame that is too much for it. */
interface Excerpt {
  readonly rows: ReadonlySet<Row>;
  /** Years that stand whole, or the one of which a part stands. */
  readonly years: readonly number[];
  readonly part: boolean;
  /** Why rows of other years are among them. */
  readonly also: readonly ('chosen' | 'threshold')[];
}

function excerptOf(
  items: readonly Candidate[],
  most: number,
  weigh: (item: Candidate) => number,
): Excerpt | undefined {
  let room = most;
  const take = (item: Candidate): boolean => {
    if (weigh(item) > room) return false;
    room -= weigh(item);
    kept.add(item);
    return true;
  };
  const kept = new Set<Candidate>();
  const sum = (some: readonly Candidate[]): number => some.reduce((total, item) => total + weigh(item), 0);
  if (sum(items) <= most) return undefined;
  const years = [...new Set(items.map((item) => item.year))].sort((a, b) => b - a);
  const ranked = years.flatMap((year) =>
    items
      .filter((item) => item.year === year)
      .sort((a, b) => b.lost - a.lost || (a.depth === b.depth ? 0 : a.depth - b.depth)),
  );
  for (const item of ranked) if (item.chosen || item.crosses) take(item);
  const whole: number[] = [];
  for (const year of years) {
    const rest = ranked.filter((item) => item.year === year && !kept.has(item));
    if (sum(rest) > room) {
      if (whole.length === 0) rest.every(take);
      break;
    }
    rest.forEach(take);
    whole.push(year);
  }
  const part = whole.length === 0;
  const shown = part ? years.slice(0, 1) : whole;
  const others = [...kept].filter((item) => !shown.includes(item.year));
  return {
    rows: new Set([...kept].flatMap((item) => item.rows)),
    years: shown,
    part,
    also: [
      ...(others.some((item) => item.chosen) ? ['chosen' as const] : []),
      ...(others.some((item) => !item.chosen) ? ['threshold' as const] : []),
    ],
  };
}

/** The layout of a kind with its limit: what is left out is counted in a line below. */
export function limitRows({ layout, limit }: ChartKind): Layout {
  if (!limit) return layout;
  const byReport = limit.by === 'report';
  return (frame, encode, options) => {
    const room = limit.room?.(options.width) ?? ROOM;
    const weigh = ({ rows, lost }: Candidate): number => limit.weight?.(rows.length, lost) ?? 1;
    const candidates = candidatesOf(frame, encode, byReport, options);
    measureDepth(candidates, encode.value);
    const excerpt = excerptOf(candidates, room, weigh);
    if (!excerpt) return layout(frame, encode, options);
    // A figure that is missing in a year on show is part of that year.
    const stays = (row: Row): boolean =>
      excerpt.rows.has(row) ||
      (row.cells[encode.value]?.state !== 'value' && excerpt.years.includes(row.year ?? 0) && !byReport);
    const panels = frame.panels.map((panel) => ({ ...panel, rows: panel.rows.filter(stays) }));
    const left = count(frame.panels) - count(panels);
    const part = partOf(frame, panels, options);
    const scene = layout(part.frame, encode, {
      ...part.options,
      ...(excerpt.part ? { lying: lyingIn(frame, encode.value, excerpt.years) } : {}),
    });
    const years = excerpt.years[0] === 0 ? '' : formatYears(excerpt.years, options.lang);
    return withLine(
      scene,
      kindWords(options.lang).limited(years, excerpt.part, excerpt.also, left),
      options.theme,
    );
  };
}

/** The values of some years, by panel. */
const lyingIn = (frame: Frame, value: string, years: readonly number[]): ReadonlyMap<string, number[]> =>
  new Map(
    frame.panels.map(({ key, rows }) => [
      key,
      rows.flatMap(({ year = 0, cells }) => (years.includes(year) ? (cells[value]?.value ?? []) : [])),
    ]),
  );

const count = (panels: readonly Panel[]): number => panels.reduce((n, { rows }) => n + rows.length, 0);

/** Panels that still hold rows. Where one alone does, the others go along empty, so that it keeps its title. */
function partOf(
  frame: Frame,
  panels: readonly Panel[],
  options: LayoutOptions,
): { readonly frame: Frame; readonly options: LayoutOptions } {
  const filled = panels.filter(({ rows }) => rows.length > 0);
  const kept = filled.length > 1 ? filled : [...filled, ...panels.filter((panel) => !filled.includes(panel))];
  const parted = frame.incomparablePanels.map((one, i) => ({
    apart: { ...one, panels: one.panels.filter((key) => filled.some((panel) => panel.key === key)) },
    words: options.incomparable[i] ?? '',
  }));
  const still = parted.filter(({ apart }) => apart.panels.length > 1);
  return {
    frame: { ...frame, panels: kept, incomparablePanels: still.map(({ apart }) => apart) },
    options: { ...options, incomparable: still.map(({ words }) => words) },
  };
}

/** The scene with a sentence below on what it leaves out. */
export function withLine(scene: Scene, text: string, theme: Theme): Scene {
  const size = theme.size.small;
  const builder = new SceneBuilder(theme, scene.width);
  const bottom = builder.block('limit', 0, scene.height + 4, wrap(text, scene.width, size), {
    size,
    weight: 600,
    fill: theme.muted,
  });
  const marks: Mark[] = [...scene.marks, ...builder.marks];
  return { ...scene, height: Math.ceil(bottom + lineHeight(size) / 4), marks };
}
