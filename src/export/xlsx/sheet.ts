/** One sheet of a workbook: texts as texts, numbers as numbers, nothing as nothing. No formula is ever written. */
import { startsFormula } from '../table/formula.ts';
import { DECLARATION, el, escape, NS } from '../ooxml/xml.ts';
import { StyleTable } from './styles.ts';
import type { CellStyle } from './styles.ts';
import type { SharedStrings } from './shared-strings.ts';

export interface SheetCell {
  /** null: the cell is empty, whatever its style. */
  readonly value: string | number | null;
  readonly style?: CellStyle;
}

export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
  /** Widths of the columns in characters of the body font. */
  readonly widths: readonly number[];
  /** Number of the head row (1 = first): frozen, filtered, repeated on paper. */
  readonly head?: number;
  /** Cells A to column n (from 0) of these rows are one: titles broader than the first columns. */
  readonly merged?: { readonly rows: readonly number[]; readonly to: number };
  /** Heights of rows in points, by number of the row. */
  readonly heights?: Readonly<Record<number, number>>;
  /** For a sheet to be filled in: its columns take texts as typed, choose from lists, and rows cannot be filtered away. */
  readonly form?: { readonly lists: readonly Choice[] };
  /** A sheet that only other sheets look into. */
  readonly hidden?: true;
}

/** Cells that choose from a list; anything else may still be typed. */
export interface Choice {
  /** `G2:G200` */
  readonly cells: string;
  /** `'列表'!$A$1:$A$9` */
  readonly from: string;
}

/** `A`, `Z`, `AA` … from 0. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

function cellXml(cell: SheetCell, at: string, styles: StyleTable, strings: SharedStrings): string {
  const { value } = cell;
  const quoted = typeof value === 'string' && startsFormula(value);
  const style: CellStyle = { ...cell.style, ...(quoted ? { quoted: true as const } : {}) };
  const s = styles.of(style) || undefined;
  if (value === null || value === '') return s === undefined ? '' : el('c', { r: at, s });
  if (typeof value === 'string') return el('c', { r: at, s, t: 's' }, el('v', {}, String(strings.of(value))));
  return Number.isFinite(value) ? el('c', { r: at, s }, el('v', {}, String(value))) : el('c', { r: at, s });
}

const choicesXml = (lists: readonly Choice[]): string =>
  lists.length === 0
    ? ''
    : el(
        'dataValidations',
        { count: lists.length },
        lists.map(({ cells, from }) =>
          el(
            'dataValidation',
            { type: 'list', errorStyle: 'information', allowBlank: 1, showErrorMessage: 0, sqref: cells },
            el('formula1', {}, escape(from)),
          ),
        ),
      );

/** The part of one worksheet; its styles and texts go into the workbook's tables. */
export function sheetXml(sheet: Sheet, first: boolean, styles: StyleTable, strings: SharedStrings): string {
  const { rows, head, widths } = sheet;
  const last = Math.max(1, ...rows.map((row) => row.length)) - 1;
  // Dates and percentages stay as they are typed.
  const asText = sheet.form ? styles.of({ format: '@' }) : undefined;
  const body = rows.map((row, i) => {
    const height = sheet.heights?.[i + 1];
    return el(
      'row',
      { r: i + 1, ht: height, customHeight: height === undefined ? undefined : 1 },
      row.map((cell, j) => cellXml(cell, `${columnName(j)}${i + 1}`, styles, strings)),
    );
  });
  const spans = sheet.merged?.to ? sheet.merged.rows : [];
  const merges = spans.length
    ? el(
        'mergeCells',
        { count: spans.length },
        spans.map((row) => el('mergeCell', { ref: `A${row}:${columnName(sheet.merged!.to)}${row}` })),
      )
    : '';
  const pane = head
    ? el('pane', { ySplit: head, topLeftCell: `A${head + 1}`, activePane: 'bottomLeft', state: 'frozen' })
    : '';
  return (
    DECLARATION +
    el(
      'worksheet',
      { xmlns: NS.s },
      el('sheetPr', {}, el('pageSetUpPr', { fitToPage: 1 })),
      el('dimension', { ref: `A1:${columnName(last)}${Math.max(1, rows.length)}` }),
      el(
        'sheetViews',
        {},
        el(
          'sheetView',
          {
            showGridLines: sheet.form ? undefined : 0,
            tabSelected: first ? 1 : undefined,
            workbookViewId: 0,
          },
          pane,
        ),
      ),
      el('sheetFormatPr', { defaultRowHeight: 18, customHeight: 1 }),
      widths.length
        ? el(
            'cols',
            {},
            widths.map((width, i) =>
              el('col', { min: i + 1, max: i + 1, width, style: asText, customWidth: 1 }),
            ),
          )
        : '',
      el('sheetData', {}, body),
      head && !sheet.form ? el('autoFilter', { ref: `A${head}:${columnName(last)}${rows.length}` }) : '',
      merges,
      sheet.form ? choicesXml(sheet.form.lists) : '',
      el('pageMargins', { left: 0.6, right: 0.6, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 }),
      el('pageSetup', {
        paperSize: 9,
        orientation: widths.reduce((sum, width) => sum + width, 0) > 90 ? 'landscape' : 'portrait',
        fitToHeight: 0,
      }),
      sheet.form
        ? el(
            'ignoredErrors',
            {},
            el('ignoredError', { sqref: `A1:${columnName(last)}1000`, numberStoredAsText: 1 }),
          )
        : '',
    )
  );
}
