/** A workbook of plain sheets: texts as texts, numbers as numbers, nothing as nothing. No formula is ever written. */
import { startsFormula } from '../table/formula.ts';
import type { Part } from '../ooxml/package.ts';
import { pack } from '../ooxml/package.ts';
import { PROPERTY_RELATIONS, propertyParts } from '../ooxml/properties.ts';
import type { Properties } from '../ooxml/properties.ts';
import { DECLARATION, el, escape, NS } from '../ooxml/xml.ts';
import { StyleTable } from './styles.ts';
import type { CellStyle } from './styles.ts';

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
}

/** `A`, `Z`, `AA` … from 0. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/**
 * Texts of a workbook, each once. Excel reads `_x000D_` in them as a character, so an underscore before such is
 * escaped. Outer space is cut: keeping it takes `xml:space`, which the schema does not know here.
 */
class SharedStrings {
  private readonly texts: string[] = [];
  private readonly index = new Map<string, number>();
  private uses = 0;

  of(text: string): number {
    this.uses += 1;
    const known = this.index.get(text);
    if (known !== undefined) return known;
    this.index.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }

  xml(): string {
    const clean = (text: string): string =>
      escape(
        text
          .trim()
          .replace(/\r\n?/g, '\n')
          .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'),
      );
    const items = this.texts.map((text) => el('si', {}, el('t', {}, clean(text))));
    return DECLARATION + el('sst', { xmlns: NS.s, count: this.uses, uniqueCount: this.texts.length }, items);
  }
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

function sheetXml(sheet: Sheet, first: boolean, styles: StyleTable, strings: SharedStrings): string {
  const { rows, head, widths } = sheet;
  const last = Math.max(1, ...rows.map((row) => row.length)) - 1;
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
        el('sheetView', { showGridLines: 0, tabSelected: first ? 1 : undefined, workbookViewId: 0 }, pane),
      ),
      el('sheetFormatPr', { defaultRowHeight: 18, customHeight: 1 }),
      widths.length
        ? el(
            'cols',
            {},
            widths.map((width, i) => el('col', { min: i + 1, max: i + 1, width, customWidth: 1 })),
          )
        : '',
      el('sheetData', {}, body),
      head ? el('autoFilter', { ref: `A${head}:${columnName(last)}${rows.length}` }) : '',
      merges,
      el('pageMargins', { left: 0.6, right: 0.6, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 }),
      el('pageSetup', {
        paperSize: 9,
        orientation: widths.reduce((sum, width) => sum + width, 0) > 90 ? 'landscape' : 'portrait',
        fitToHeight: 0,
      }),
    )
  );
}

const quoteName = (name: string): string => `'${name.replace(/'/g, "''")}'`;

function workbookXml(sheets: readonly Sheet[]): string {
  const defined = sheets.flatMap(({ name, head, rows }, i) => {
    if (!head) return [];
    const last = columnName(Math.max(1, ...rows.map((row) => row.length)) - 1);
    const sheet = quoteName(name);
    return [
      el(
        'definedName',
        { name: '_xlnm._FilterDatabase', localSheetId: i, hidden: 1 },
        escape(`${sheet}!$A$${head}:$${last}$${rows.length}`),
      ),
      el(
        'definedName',
        { name: '_xlnm.Print_Titles', localSheetId: i },
        escape(`${sheet}!$${head}:$${head}`),
      ),
    ];
  });
  return (
    DECLARATION +
    el(
      'workbook',
      { xmlns: NS.s, 'xmlns:r': NS.r },
      el('bookViews', {}, el('workbookView', { activeTab: 0 })),
      el(
        'sheets',
        {},
        sheets.map(({ name }, i) => el('sheet', { name, sheetId: i + 1, 'r:id': `rId${i + 1}` })),
      ),
      defined.length ? el('definedNames', {}, defined) : '',
    )
  );
}

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

/** The bytes of a workbook. Sheet names are at most 31 characters without `[]:*?/\`; the caller sees to that. */
export function packWorkbook(sheets: readonly Sheet[], properties: Properties): Uint8Array {
  const styles = new StyleTable();
  const strings = new SharedStrings();
  const worksheets: Part[] = sheets.map((sheet, i) => ({
    path: `xl/worksheets/sheet${i + 1}.xml`,
    contentType: `${TYPE}worksheet+xml`,
    data: sheetXml(sheet, i === 0, styles, strings),
  }));
  const n = sheets.length;
  const parts: Part[] = [
    {
      path: 'xl/workbook.xml',
      contentType: `${TYPE}sheet.main+xml`,
      data: workbookXml(sheets),
      relations: [
        ...sheets.map((_, i) => ({
          id: `rId${i + 1}`,
          type: 'worksheet',
          target: `worksheets/sheet${i + 1}.xml`,
        })),
        { id: `rId${n + 1}`, type: 'styles', target: 'styles.xml' },
        { id: `rId${n + 2}`, type: 'sharedStrings', target: 'sharedStrings.xml' },
      ],
    },
    ...worksheets,
    { path: 'xl/styles.xml', contentType: `${TYPE}styles+xml`, data: styles.xml() },
    { path: 'xl/sharedStrings.xml', contentType: `${TYPE}sharedStrings+xml`, data: strings.xml() },
    ...propertyParts(properties),
  ];
  const root = [{ id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' }, ...PROPERTY_RELATIONS];
  return pack(parts, root, properties.date);
}
