/**
 * A figure as one Scene: the finding, subtitle, chart or table, notes, sources and version. SVG, PNG, slides, papers
 * and static pages draw this same Scene, so that a picture carries what belongs to it wherever it is pasted.
 */
import { LAYOUTS } from '../../charts/kinds/index.ts';
import { lineHeight, wrap } from '../../charts/scene/measure.ts';
import { withLine } from '../../charts/rows/limit-rows.ts';
import { emptyScene } from '../../charts/rows/stack-panels.ts';
import type { Scene } from '../../charts/scene/scene.ts';
import { SceneBuilder } from '../../charts/scene/scene-builder.ts';
import type { Theme } from '../../charts/theme.ts';
import { allNotes } from '../../model/caption.ts';
import type { Lang } from '../../model/localised.ts';
import { words } from '../../text/words/words.ts';
import { filedNotes } from '../notes.ts';
import { composeTable } from './compose-table.ts';
import type { ExportFigure } from '../figure.ts';
import type { Words } from './presets.ts';
import { placed } from './place.ts';
import { drawFoot, drawHead } from './draw-words.ts';
import type { Part } from './draw-words.ts';

export interface ComposeOptions {
  /** Pixels, margins included. */
  readonly width: number;
  readonly theme: Theme;
  readonly lang: Lang;
  /** Bodies that the reader chose. */
  readonly chosen?: readonly string[];
  /** Small multiples on one axis, or each on its own, as the reader has them. */
  readonly shared?: boolean;
  /** Parts that stand as live text beside the picture. The mark of sample data is never left out. */
  readonly without?: readonly Part[];
  /** Charts that are tables always are; others where a reader looks at the table. */
  readonly as?: 'chart' | 'table';
  /** A file: what is missing is counted in the notes and not named row by row, and so many notes and lines of sources stand. */
  readonly words?: Words;
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

/** The finding stands large; a long one steps back so that the chart keeps its room. */
function titleSize(title: string, width: number, room: number, maxLines: number): number {
  return width < 480 || wrap(title, room, 20).length > maxLines ? 16 : 20;
}

/** A figure with its words; rows and columns of its table that found no room. */
export interface Composed extends Scene {
  readonly left: number;
  readonly dropped: number;
}

/** Composes a figure with its words. */
export function composeExport(figure: ExportFigure, options: ComposeOptions): Composed {
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
  const all = asTable ? allNotes(figure) : figure.notes;
  const notes = options.words ? filedNotes(figure, asTable, options.words.notes) : all;
  const footWith = (more: readonly string[]): { builder: SceneBuilder; height: number } => {
    const builder = new SceneBuilder(theme, column);
    return {
      builder,
      height: drawFoot(builder, figure, [...notes, ...more], pad, without, options.words?.sources),
    };
  };

  // What a table leaves out is only known once it is laid out: two lines are kept for saying so.
  const spare = 2 * lineHeight(theme.size.small);
  const taken = side ? 2 * pad : top + footWith([]).height + spare;
  const empty = figure.frame.panels.every(({ rows }) => rows.length === 0);
  const axes = options.shared === undefined ? {} : { shared: options.shared };
  const folded = options.words !== undefined;
  const layout = { width: inner, theme, lang, chosen, incomparable: figure.incomparable, folded, ...axes };
  const table =
    asTable && !empty
      ? composeTable(figure, inner, theme, Math.max(maxHeight - taken, LEAST_TABLE))
      : undefined;
  const drawn =
    table?.scene ??
    (empty ? emptyScene(layout) : LAYOUTS[figure.spec.kind](figure.frame, figure.spec.encode, layout));
  // Where no notes stand, what is cut off is said below the chart.
  const cut = [figure.cut ?? '', ...(without.includes('notes') ? (table?.notes ?? []) : [])].filter(Boolean);
  const chart = cut.length === 0 ? drawn : withLine(drawn, cut.join(words(lang).gap), theme);
  const foot = footWith(table?.notes ?? []);

  const natural = Math.ceil(
    side ? Math.max(top + foot.height, chart.height + 2 * pad) : top + chart.height + foot.height,
  );
  const height = Math.max(natural, Math.ceil(options.minHeight ?? 0));
  const chartTop = side ? (height - chart.height) / 2 : top + (height - natural) / 2;
  const middle = placed(chart, left, chartTop, width, height);
  const below = placed(foot.builder.scene(foot.height), 0, height - foot.height, width, height);
  const marks = [...head.marks, ...middle.marks, ...below.marks];
  return {
    width,
    height,
    marks,
    points: middle.points,
    left: table?.left ?? 0,
    dropped: table?.dropped ?? 0,
  };
}
