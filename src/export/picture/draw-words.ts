/** The words of a figure drawn above and below its chart. */
import { lineHeight, textWidth, wrap } from '../../charts/scene/measure.ts';
import { SceneBuilder } from '../../charts/scene/scene-builder.ts';
import type { Lang } from '../../model/localised.ts';
import { exportWords } from '../../text/words/export.ts';
import { words } from '../../text/words/words.ts';
import type { ExportFigure } from '../figure.ts';
import { footerLines, SOURCE_LINES, sourceLines } from './foot-lines.ts';

export const PARTS = ['title', 'subtitle', 'notes', 'footer'] as const;
export type Part = (typeof PARTS)[number];

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

/** Draws the mark of sample data, title and subtitle; gives the height below them. */
export function drawHead(
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
  if (figure.frame.sample && without.includes('title')) {
    const style = { size: theme.size.small, fill: theme.attention, weight: 600, anchor: 'end' } as const;
    y = builder.block('figure/sample/text', width - pad, y, [words(figure.lang).sample.short], style) + 4;
  } else if (figure.frame.sample) {
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

/** Draws notes, at most so many lines of sources, and the version from 0 down; gives their height. */
export function drawFoot(
  builder: SceneBuilder,
  figure: ExportFigure,
  notes: readonly string[],
  pad: number,
  without: readonly Part[],
  sources = SOURCE_LINES,
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
    y = builder.block(
      'figure/sources',
      pad,
      y + 6,
      sourceLines(figure, width - 2 * pad, size, sources),
      style,
    );
    y = builder.block('figure/version', pad, y, footerLines(figure, width - 2 * pad, size), style);
  }
  return y + pad * 0.8;
}
