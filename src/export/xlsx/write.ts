/** A figure's data as a workbook: one sheet of typed figures, one of everything that must be read with them. */
import { allNotes } from '../../model/caption.ts';
import { textWidth, wrap } from '../../charts/scene/measure.ts';
import { unitText, words } from '../../text/words/words.ts';
import { periodText } from '../../text/period.ts';
import type { Lang } from '../../model/localised.ts';
import { bcp47 } from '../../text/bcp47.ts';
import { exportWords } from '../../text/words/export.ts';
import { step } from '../out/cancel.ts';
import type { ExportOptions } from '../out/cancel.ts';
import type { ExportFigure } from '../figure.ts';
import { marksOf } from '../picture/marks.ts';
import { headOf, tableOf } from '../table/table.ts';
import type { FlatTable, FlatCell, FlatColumn } from '../table/flat-table.ts';
import { numberFormat, storedNumber } from './format.ts';
import type { CellStyle } from './styles.ts';
import { packWorkbook } from './workbook.ts';
import type { Sheet, SheetCell } from './sheet.ts';

/** Columns are as wide as their content, within these bounds (characters); longer texts are wrapped. */
const NARROW = 9;
const WIDE = 44;
const NOTES_WIDE = 90;
const TITLE_WIDE = 64;
/** Width of a column that the sheet says nothing of. */
const EMPTY_WIDTH = 8.5;
const LINE = 18;

function sheetCell(cell: FlatCell, column: FlatColumn): SheetCell {
  if (cell.kind === 'empty') return { value: null };
  if (cell.kind === 'text')
    return {
      value: cell.text,
      style: { wrap: true, indent: true, ...(column.role === 'beside' ? { font: 'muted' as const } : {}) },
    };
  const style: CellStyle = {
    format: numberFormat(cell, column),
    ...(column.role === 'dimension' ? { align: 'center' as const } : {}),
  };
  return { value: storedNumber(cell, column), style };
}

/** Heads stand as their column does: over numbers at the right, over texts at the left. */
const headStyle = ({ role, key }: FlatColumn): CellStyle => ({
  font: 'head',
  ...(role === 'measure' ? { align: 'right' } : key === 'year' ? { align: 'center' } : { indent: true }),
});

/** Width in characters of the body font: a Han character takes two. */
const characters = (text: string): number => Math.ceil(textWidth(text, 2) * 0.95) + 3;

function widthsOf(table: FlatTable, heads: readonly string[]): number[] {
  return table.columns.map((_, j) => {
    const texts = table.rows.map((row) => {
      const cell = row[j]!;
      return cell.kind === 'empty' ? '' : cell.text;
    });
    const longest = Math.max(characters(heads[j]!) + 2, ...texts.map(characters));
    return Math.min(WIDE, Math.max(NARROW, longest));
  });
}

/** Rows with wrapped texts get the height that they need: not every reader of the file grows them by itself. */
function heightsOf(table: FlatTable, widths: readonly number[], before: number): Record<number, number> {
  const heights: Record<number, number> = {};
  table.rows.forEach((row, i) => {
    const lines = row.map((cell, j) =>
      cell.kind === 'text' ? wrap(cell.text, (widths[j]! - 2) / 0.95, 2).length : 1,
    );
    const most = Math.max(1, ...lines);
    if (most > 1) heights[before + i + 1] = most * LINE;
  });
  return heights;
}

/** Columns that the title runs over: the table's, and as many empty ones as a sentence needs. */
function titleSpan(widths: readonly number[]): { columns: number; width: number } {
  const table = widths.reduce((sum, width) => sum + width, 0);
  const more = Math.max(0, Math.ceil((TITLE_WIDE - table) / EMPTY_WIDTH));
  return { columns: widths.length + more, width: table + more * EMPTY_WIDTH };
}

const headHeight = (heads: readonly string[], widths: readonly number[]): number =>
  6 + LINE * Math.max(...heads.map((head, j) => wrap(head, (widths[j]! - 2) / 0.95, 2).length));

function dataSheet(figure: ExportFigure, lang: Lang): Sheet {
  const table = tableOf(figure.frame, lang);
  const heads = table.columns.map((column) => headOf(column, lang, ['%']));
  const lead: SheetCell[][] = [
    [{ value: figure.title, style: { font: 'title', wrap: true } }],
    [{ value: figure.subtitle, style: { font: 'muted', wrap: true } }],
    ...marksOf(figure).map((mark) => [{ value: mark, style: { font: 'alarm' as const } }]),
    [{ value: figure.version, style: { font: 'muted' } }],
  ];
  const widths = widthsOf(table, heads);
  const span = titleSpan(widths);
  return {
    name: exportWords(lang).dataSheet,
    rows: [
      ...lead,
      heads.map((value, j) => ({ value, style: headStyle(table.columns[j]!) })),
      ...table.rows.map((row) => row.map((cell, j) => sheetCell(cell, table.columns[j]!))),
    ],
    widths,
    head: lead.length + 1,
    merged: { rows: lead.map((_, i) => i + 1), to: span.columns - 1 },
    heights: {
      // Characters of the title are 14 pt, those that widths count 10.5 pt.
      1: Math.max(26, wrap(figure.title, ((span.width - 2) / 0.95) * 0.75, 2).length * 22),
      2: wrap(figure.subtitle, (span.width - 2) / 0.95, 2).length * LINE,
      [lead.length + 1]: headHeight(heads, widths),
      ...heightsOf(table, widths, lead.length + 1),
    },
  };
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts.filter((text) => text !== ''))];

function notesSheet(figure: ExportFigure, lang: Lang): Sheet {
  const w = exportWords(lang);
  const { frame } = figure;
  const sep = words(lang).listSeparator;
  const { panels } = frame;
  const table = tableOf(frame, lang);
  const units = distinct([
    ...table.columns.map(({ unitName }) => unitName),
    ...panels.map(({ unit }) => unitText(unit, lang)),
  ]);
  const sources = frame.sources.map(({ report, year, title, department }) => {
    const body = frame.departments.find(({ id }) => id === department)?.name[lang] ?? department;
    return `${body} ${year}${title ? `：${title}` : ''} [${report}]`;
  });
  const lines: [string, string][] = [
    [w.title, figure.title],
    [w.subtitle, figure.subtitle],
    [w.unit, units.join(sep)],
    ...distinct(panels.map(({ basis }) => basis[lang])).map((basis): [string, string] => [w.basis, basis]),
    [w.period, distinct(panels.map(({ period }) => periodText(period, lang))).join(sep)],
    [w.status, distinct(panels.map(({ status }) => words(lang).status[status])).join(sep)],
    [w.coverage, w.coverageText(frame.coverage.n, frame.coverage.of)],
    ...[...marksOf(figure), ...allNotes(figure), w.missingRule].map((note): [string, string] => [
      w.note,
      note,
    ]),
    ...sources.map((source): [string, string] => [w.source, source]),
    [w.version, frame.version],
    [w.date, frame.date],
    [w.producer, words(lang).product.name],
  ];
  const shown = lines.filter(([, text]) => text !== '');
  const heights: Record<number, number> = {};
  shown.forEach(([, text], i) => {
    heights[i + 1] = wrap(text, (NOTES_WIDE - 2) / 0.95, 2).length * LINE;
  });
  return {
    name: w.notesSheet,
    rows: shown.map(([head, text]) => [
      { value: head, style: { font: 'muted', wrap: true, top: true } },
      { value: text, style: { wrap: true, top: true } },
    ]),
    widths: [14, NOTES_WIDE],
    heights,
  };
}

/**
 * The workbook of a figure. Rates are ratios under a % format with the digits that the page shows, amounts are in
 * the column's unit, a missing value is an empty cell with its reason in the column beside. Rejects with an
 * AbortError where cancelled.
 */
export async function writeXlsx(
  figure: ExportFigure,
  lang: Lang = figure.lang,
  options: ExportOptions = {},
): Promise<Uint8Array> {
  await step(options, 0);
  const sheets = [dataSheet(figure, lang), notesSheet(figure, lang)];
  await step(options, 0.5);
  const bytes = packWorkbook(sheets, {
    title: figure.title,
    description: [figure.version, ...marksOf(figure)].join(' · '),
    date: figure.frame.date,
    producer: words(lang).product.name,
    language: bcp47(lang),
  });
  await step(options, 1);
  return bytes;
}
