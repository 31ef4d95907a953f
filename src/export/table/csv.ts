/**
 * A figure as CSV for spreadsheets: UTF-8 with BOM (Excel reads Chinese only so), CRLF, the table of what the chart
 * shows, then after an empty line what belongs to it, name and text side by side.
 */
import { allNotes } from '../../model/caption.ts';
import { exportWords } from '../../text/words/export.ts';
import { words } from '../../text/words/words.ts';
import type { ExportFigure } from '../figure.ts';
import { startsFormula } from './formula.ts';
import { marksOf } from '../picture/marks.ts';
import type { FlatCell, FlatColumn } from './flat-table.ts';
import { headOf, tableOf } from './table.ts';

const BOM = '\ufeff';
const PLAIN_NUMBER = /^[+-]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?%?$/;

/** One field: never a formula, quoted where a comma, quote, break or outer space asks for it. */
export function csvField(text: string): string {
  const risky = startsFormula(text.replace(/^[ \u00a0\u3000]+/, ''));
  // The apostrophe is the spreadsheets' own sign for "this is text".
  const safe = risky && !PLAIN_NUMBER.test(text.trim()) ? `'${text}` : text;
  return /[",\r\n\t]|^\s|\s$/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

const textOf = (cell: FlatCell): string =>
  cell.kind === 'number' ? cell.decimal : cell.kind === 'text' ? cell.text : '';

const unique = (texts: readonly string[]): string[] => [...new Set(texts)].filter((text) => text !== '');

/** Title, unit, basis, notes, sources, version: pairs of a name and a text. */
function about(figure: ExportFigure, columns: readonly FlatColumn[]): [string, string][] {
  const { frame, lang } = figure;
  const w = exportWords(lang);
  const sources = figure.sources.map((source, i) => {
    const title = frame.sources[i]?.title ?? '';
    return title === '' ? source : `${source} · ${title}`;
  });
  const pairs: [string, readonly string[]][] = [
    [w.title, [figure.title]],
    [w.subtitle, [figure.subtitle]],
    [w.unit, [unique(columns.map(({ unitName }) => unitName)).join(words(lang).listSeparator)]],
    [w.basis, unique(frame.panels.map(({ basis }) => basis[lang]))],
    [w.coverage, frame.coverage.of > 0 ? [w.coverageText(frame.coverage.n, frame.coverage.of)] : []],
    [w.note, [...marksOf(figure), ...allNotes(figure), w.missingRule]],
    [w.source, sources],
    [w.version, [frame.version]],
    [w.date, [frame.date]],
  ];
  return pairs.flatMap(([name, texts]) => unique(texts).map((text): [string, string] => [name, text]));
}

/** The text of the file, without its BOM. */
export function csvText(figure: ExportFigure): string {
  const { columns, rows } = tableOf(figure.frame, figure.lang);
  const lines = [
    columns.map((column) => headOf(column, figure.lang)),
    ...rows.map((row) => row.map(textOf)),
    [],
    ...about(figure, columns),
  ];
  return lines.map((line) => line.map(csvField).join(',')).join('\r\n') + '\r\n';
}

/** The bytes of the file. */
export function csvOf(figure: ExportFigure): Uint8Array {
  return new TextEncoder().encode(BOM + csvText(figure));
}
