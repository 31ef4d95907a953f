/**
 * A figure as one Scene: the finding, subtitle, chart or table, notes, sources and version. SVG, PNG, slides, papers
 * and static pages draw this same Scene, so that a picture carries what belongs to it wherever it is pasted.
 */
import { LAYOUTS } from '../../charts/kinds/index.ts';
import { lineHeight, textWidth, wrap } from '../../charts/scene/measure.ts';
import { emptyScene } from '../../charts/rows/row-chart.ts';
import type { Scene } from '../../charts/scene/scene.ts';
import { SceneBuilder } from '../../charts/scene/scene-builder.ts';
import type { Theme } from '../../charts/theme.ts';
import { allNotes } from '../../model/caption.ts';
import type { Lang } from '../../model/localised.ts';
import { sourcesByBody } from '../../text/captions/sources.ts';
import { exportWords } from '../../text/words/export.ts';
import { words } from '../../text/words/words.ts';
import { composeTable } from './compose-table.ts';
import type { ExportFigure } from '../figure.ts';
import { isSelfScored } from './marks.ts';
import { placed } from './place.ts';

export const PARTS = ['title', 'subtitle', 'notes', 'footer'] as const;
export type Part = (typeof PARTS)[number];

export interface ComposeOptions {
  /** Pixels, margins included. */
  readonly width: number;
  readonly theme: Theme;
  readonly lang: Lang;
  /** Bodies that the reader chose. */
  readonly chosen?: readonly string[];
  /** Parts that stand as live text beside the picture. The mark of sample data is never left out. */
  readonly without?: readonly Part[];
  /** Charts that are tables always are; others where a reader looks at the table. */
  readonly as?: 'chart' | 'table';
  /** Pixels that a table may make the figure high; the rows beyond are counted in a note. */
  readonly maxHeight?: number;
  /** The footer stands at this height at least (pixels), the chart in the middle of the room: slides. */
  readonly minHeight?: number;
  /** `side`: the words stand in a column to the left of the chart; for tall charts on slides. */
  readonly arrangement?: 'stack' | 'side';
}

/** Part of the width that the words take in a `side` arrangement. */
const WORDS_PART = 0.34;
/** Least height of a table, whatever the room: head and a few rows. */
const LEAST_TABLE = 120;

/** Sources of more lines than this are counted instead. */
const SOURCE_LINES = 3;

/** Items set one after another, each on one line where it can be: a body's name is not torn from its year. */
function flow(items: readonly string[], width: number, size: number): string[] {
  const lines: string[] = [];
  for (const item of items) {
    const last = lines[lines.length - 1];
    if (last !== undefined && textWidth((last + item).trimEnd(), size) <= width)
      lines[lines.length - 1] = last + item;
    else
      lines.push(
        ...wrap(item, width, size).map((line, i, all) =>
          i < all.length - 1 ? line : item.endsWith(' ') ? `${line} ` : line,
        ),
      );
  }
  return lines.map((line) => line.trimEnd());
}

function sourceLines(figure: ExportFigure, width: number, size: number): string[] {
  const { lang } = figure;
  const items = sourcesByBody(figure.frame, lang);
  if (items.length === 0) return [];
  const all = items.reduce((sum, { reports }) => sum + reports, 0);
  const separator = words(lang).listSeparator;
  const lines = (kept: number): string[] => {
    const rest = kept < items.length ? exportWords(lang).picture.reports(all) : '';
    const named = items.slice(0, kept).map(({ text }, i) => {
      const before = i === 0 ? words(lang).figure.sources : '';
      if (i < kept - 1) return before + text + separator;
      return before + (rest ? exportWords(lang).picture.last(text) : text);
    });
    return flow(rest ? [...named, rest] : named, width, size);
  };
  let kept = items.length;
  while (kept > 1 && lines(kept).length > SOURCE_LINES) kept -= 1;
  return lines(kept);
}

/** The version line: who made it, version and date, and that scores are the body's own. */
function footerLines(figure: ExportFigure, width: number, size: number): string[] {
  const w = words(figure.lang);
  const parts = [w.product.name, figure.version];
  if (isSelfScored(figure)) parts.push(w.scores.selfOnly);
  if (figure.frame.sample) parts.push(w.sample.short);
  return flow(
    parts.map((part, i) => (i < parts.length - 1 ? `${part} · ` : part)),
    width,
    size,
  ).map((line) => line.replace(/ ·$/, ''));
}

function drawNotes(
  builder: SceneBuilder,
  notes: readonly string[],
  pad: number,
  top: number,
  lang: Lang,
): number {
  const size = builder.theme.size.small;
  const style = { size, fill: builder.theme.muted };
  const head = exportWords(lang).picture.notes;
  const indent = textWidth(head, size);
  builder.block('figure/notes', pad, top, [head.trimEnd()], style);
  return notes.reduce((y, note, i) => {
    const number = notes.length > 1 ? `${i + 1}. ` : '';
    const hang = notes.length > 1 ? textWidth('0. ', size) + (i > 8 ? textWidth('0', size) : 0) : 0;
    const lines = wrap(note, builder.width - 2 * pad - indent - hang, size);
    builder.block(`figure/notes/${i}/number`, pad + indent, y, [number.trimEnd()], style);
    return builder.block(`figure/notes/${i}`, pad + indent + hang, y, lines, style);
  }, top);
}

/** The finding stands large; a long one steps back so that the chart keeps its room. */
function titleSize(title: string, width: number, room: number, maxLines: number): number {
  return width < 480 || wrap(title, room, 20).length > maxLines ? 16 : 20;
}

function drawHead(
  builder: SceneBuilder,
  figure: ExportFigure,
  pad: number,
  size: number,
  without: readonly Part[],
): number {
  const { theme, width } = builder;
  const room = width - 2 * pad;
  const { label } = theme.size;
  let y = pad;
  if (figure.frame.sample) {
    const lines = wrap(words(figure.lang).sample.banner, room - 20, label);
    builder.rect('figure/sample', pad, y, room, lines.length * lineHeight(label) + 8, {
      fill: theme.paper,
      stroke: theme.attention,
      strokeWidth: 1.5,
    });
    const style = { size: label, fill: theme.attention, weight: 600 as const };
    y = builder.block('figure/sample/text', pad + 10, y + 4, lines, style) + 12;
  }
  if (!without.includes('title')) {
    const lines = wrap(figure.title, room, size);
    y = builder.block('figure/title', pad, y, lines, { size, weight: 600 }) + 4;
  }
  if (!without.includes('subtitle')) {
    const lines = wrap(figure.subtitle, room, label);
    y = builder.block('figure/subtitle', pad, y, lines, { size: label, fill: theme.muted }) + 12;
  }
  return y;
}

function drawFoot(
  builder: SceneBuilder,
  figure: ExportFigure,
  notes: readonly string[],
  pad: number,
  without: readonly Part[],
): number {
  const { theme, width } = builder;
  const size = theme.size.small;
  let y = 0;
  if (!without.includes('notes') && notes.length > 0)
    y = drawNotes(builder, notes, pad, y + 10, figure.lang) + 8;
  if (!without.includes('footer')) {
    y += 4;
    builder.rule('figure/rule', pad, y, width - pad, y);
    const style = { size, fill: theme.muted };
    y = builder.block('figure/sources', pad, y + 6, sourceLines(figure, width - 2 * pad, size), style);
    y = builder.block('figure/version', pad, y, footerLines(figure, width - 2 * pad, size), style);
  }
  return y + pad * 0.8;
}

/** Composes a figure with its words. */
export function composeExport(figure: ExportFigure, options: ComposeOptions): Scene {
  const { width, theme, lang, chosen = [], without = [], maxHeight = Infinity } = options;
  const side = options.arrangement === 'side';
  const pad = width < 480 ? 14 : 24;
  const column = side ? Math.round(width * WORDS_PART) : width;
  const left = side ? column : pad;
  const inner = width - left - pad;

  const head = new SceneBuilder(theme, column);
  const size = titleSize(figure.title, width, column - 2 * pad, side ? 5 : 3);
  const top = drawHead(head, figure, pad, size, without);
  const asTable = figure.spec.kind === 'table' || options.as === 'table';
  // A chart prints between its panels why they stand apart.
  const notes = asTable ? allNotes(figure) : figure.notes;
  const footWith = (more: readonly string[]): { builder: SceneBuilder; height: number } => {
    const builder = new SceneBuilder(theme, column);
    return {
      builder,
      height: drawFoot(builder, figure, [...notes, ...more], pad, without),
    };
  };

  // What a table leaves out is only known once it is laid out: two lines are kept for saying so.
  const spare = 2 * lineHeight(theme.size.small);
  const taken = side ? 2 * pad : top + footWith([]).height + spare;
  const empty = figure.frame.panels.every(({ rows }) => rows.length === 0);
  const layout = { width: inner, theme, lang, chosen, incomparable: figure.incomparable };
  const table =
    asTable && !empty
      ? composeTable(figure, inner, theme, Math.max(maxHeight - taken, LEAST_TABLE))
      : undefined;
  const chart =
    table?.scene ??
    (empty ? emptyScene(layout) : LAYOUTS[figure.spec.kind](figure.frame, figure.spec.encode, layout));
  const foot = footWith(table?.notes ?? []);

  const natural = Math.ceil(
    side ? Math.max(top + foot.height, chart.height + 2 * pad) : top + chart.height + foot.height,
  );
  const height = Math.max(natural, Math.ceil(options.minHeight ?? 0));
  const chartTop = side ? (height - chart.height) / 2 : top + (height - natural) / 2;
  const middle = placed(chart, left, chartTop, width, height);
  const below = placed(foot.builder.scene(foot.height), 0, height - foot.height, width, height);
  return { width, height, marks: [...head.marks, ...middle.marks, ...below.marks], points: middle.points };
}
