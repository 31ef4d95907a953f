/** Lines of a picture's foot: sources, and who made it from which data. */
import { textWidth, wrap } from '../../charts/scene/measure.ts';
import { sourcesByBody } from '../../text/captions/sources.ts';
import { exportWords } from '../../text/words/export.ts';
import { words } from '../../text/words/words.ts';
import type { ExportFigure } from '../figure.ts';
import { isSelfScored } from './marks.ts';

/** Sources of more lines than this are counted instead. */
export const SOURCE_LINES = 3;

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

/** Sources a body, wrapped to `width`; counted where they are many. */
export function sourceLines(
  figure: ExportFigure,
  width: number,
  size: number,
  most = SOURCE_LINES,
): string[] {
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
  while (kept > 1 && lines(kept).length > most) kept -= 1;
  return lines(kept);
}

/** The version line: who made it, version and date, and that scores are the body's own. */
export function footerLines(figure: ExportFigure, width: number, size: number): string[] {
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
