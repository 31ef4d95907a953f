/** A figure's table on paper: title above, unit at the right, three rules, the head repeated on every page. */
import { textWidth } from '../../charts/scene/measure.ts';
import type { Lang } from '../../model/localised.ts';
import { DASH } from '../../text/format.ts';
import { words } from '../../text/words/words.ts';
import type { ExportFigure } from '../figure.ts';
import { el } from '../ooxml/xml.ts';
import { headOf, tableOf } from '../table/table.ts';
import type { FlatTable, FlatCell } from '../table/flat-table.ts';
import { SIZE, TEXT_TWIPS } from './page.ts';
import { textRun } from './paragraph.ts';

interface PaperTable {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly numeric: readonly boolean[];
}

/** A table of so few rows and more columns than these stands on its side: a column a row. */
const FEW_ROWS = 3;
const MANY_COLUMNS = 8;

/** One row's columns one below another. */
function turned({ heads, rows, numeric }: PaperTable): PaperTable {
  // The first column names what the others are of, where it is no figure.
  const named = numeric[0] === false;
  const names = named ? rows.map(([name = '']) => name) : rows.map(() => '');
  const from = named ? 1 : 0;
  return {
    heads: [named ? heads[0]! : '', ...names],
    rows: heads.slice(from).map((head, j) => [head, ...rows.map((row) => row[j + from]!)]),
    numeric: [false, ...rows.map(() => true)],
  };
}

/** Characters that a column takes at least where some must be left out: fewer make a name stand on end. */
const READABLE = 4;

/** The columns that find room at the smallest type, and the names of the others. */
function within({ heads, rows, numeric }: PaperTable): PaperTable & { readonly dropped: readonly string[] } {
  const em = SIZES[SIZES.length - 1]! * 10;
  const least = columnsOf({ heads, rows }).map(
    (texts) => (Math.max(READABLE, ...texts.map(unbroken)) + PADDING) * em,
  );
  let room = TEXT_TWIPS;
  const n = least.findIndex((width) => (room -= width) < 0);
  if (n < 2) return { heads, rows, numeric, dropped: [] };
  return {
    heads: heads.slice(0, n),
    rows: rows.map((row) => row.slice(0, n)),
    numeric: numeric.slice(0, n),
    dropped: heads.slice(n),
  };
}

const columnsOf = ({ heads, rows }: Pick<PaperTable, 'heads' | 'rows'>): string[][] =>
  heads.map((head, j) => [head, ...rows.map((row) => row[j]!)]);

/** Shown as text on paper: a missing value as a dash with its reason, so no column is needed for that. */
function paperTable(figure: ExportFigure, lang: Lang): PaperTable {
  const table: FlatTable = tableOf(figure.frame, lang);
  const kept = table.columns
    .map((_, j) => j)
    .filter((j) => !/\.(state|qualifier)$/.test(table.columns[j]!.key));
  const shown = (row: readonly FlatCell[], j: number): string => {
    const cell = row[j]!;
    const column = table.columns[j]!;
    if (cell.kind !== 'empty') return cell.text;
    if (column.role !== 'measure') return '';
    const at = table.columns.findIndex(({ key }) => key === `${column.key}.state`);
    const state = at < 0 ? undefined : row[at];
    return state?.kind === 'text' ? DASH + words(lang).bracket(state.text) : DASH;
  };
  return {
    heads: kept.map((j) => headOf(table.columns[j]!, lang)),
    rows: table.rows.map((row) => kept.map((j) => shown(row, j))),
    numeric: kept.map((j) => table.columns[j]!.role === 'measure'),
  };
}

/** Twips left and right of a cell's text. */
const MARGIN = 80;
/** Half-points of a table's type: the first that leaves every number whole. */
const SIZES = [SIZE.five, 18, 15];

/** Room beside a cell's text (its margins and what fonts differ by), and the least that a column of Chinese takes, in characters. */
const PADDING = 0.9;
const LEAST = 2;
const MOST = 22;

/** Width of the longest run that does not break: a number, a Latin word; at least two Chinese characters. */
function unbroken(text: string): number {
  const runs = text.match(/[0-9A-Za-z.,%+\-−–≈≥≤<>]+|（[^）]{1,3}）/g) ?? [];
  return runs.reduce((most, run) => Math.max(most, textWidth(run, 1)), Math.min(LEAST, textWidth(text, 1)));
}

const leastWidths = (columns: readonly (readonly string[])[], em: number): number[] =>
  columns.map((texts) => (Math.max(LEAST, ...texts.map(unbroken)) + PADDING) * em);

/**
 * Widths in twips that share `total` by what the columns hold: first what must not break, then the rest in proportion
 * to what each would like. `columns` holds the texts of each column; sizes are characters of `em` twips.
 */
export function shareWidths(columns: readonly (readonly string[])[], total: number, em: number): number[] {
  const least = leastWidths(columns, em);
  const liked = columns.map((texts, j) => {
    const longest = Math.max(...texts.map((text) => textWidth(text, 1)));
    return Math.max(least[j]!, (Math.min(longest, MOST) + PADDING) * em);
  });
  const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
  const room = total - sum(least);
  const wish = sum(liked) - sum(least);
  const widths = columns.map((_, j) => {
    if (room <= 0) return Math.floor((least[j]! / sum(least)) * total);
    if (wish <= 0) return Math.floor((liked[j]! / sum(liked)) * total);
    // With room for every wish, what is left over is shared by the same measure.
    if (wish <= room) return Math.floor((liked[j]! / sum(liked)) * total);
    return Math.floor(least[j]! + (liked[j]! - least[j]!) * (room / wish));
  });
  widths[widths.length - 1]! += total - sum(widths);
  return widths;
}

const border = (name: string, size: number): string =>
  el(`w:${name}`, {
    'w:val': size ? 'single' : 'nil',
    ...(size ? { 'w:sz': size, 'w:space': 0, 'w:color': '000000' } : {}),
  });

/** A number stands on one line, whatever the program makes of its column. */
const isNumber = (text: string): boolean => /^[^（(]*\d[^（(]*$/.test(text);

function cellXml(text: string, width: number, size: number, head: boolean, numeric: boolean): string {
  const look = (head ? el('w:b') : '') + (size === SIZE.five ? '' : el('w:sz', { 'w:val': size }));
  const align = head ? 'center' : numeric ? 'right' : 'left';
  return el(
    'w:tc',
    {},
    el(
      'w:tcPr',
      {},
      el('w:tcW', { 'w:w': width, 'w:type': 'dxa' }),
      head ? el('w:tcBorders', {}, border('bottom', 6)) : '',
      !head && numeric && isNumber(text) ? el('w:noWrap') : '',
      el('w:vAlign', { 'w:val': 'center' }),
    ),
    el(
      'w:p',
      {},
      el(
        'w:pPr',
        {},
        el('w:pStyle', { 'w:val': 'TableText' }),
        head ? el('w:keepNext') : '',
        el('w:jc', { 'w:val': align }),
      ),
      text === '' ? '' : textRun(text, look),
    ),
  );
}

const margin = (side: 'left' | 'right'): string => el(`w:${side}`, { 'w:w': MARGIN, 'w:type': 'dxa' });

/** The `w:tbl` of a figure, and the names of columns that found no room. */
export function tableXml(
  figure: ExportFigure,
  lang: Lang,
): { readonly xml: string; readonly dropped: readonly string[] } {
  const flat = paperTable(figure, lang);
  const isLying = flat.rows.length <= FEW_ROWS && flat.heads.length > MANY_COLUMNS;
  const { heads, rows, numeric, dropped } = within(isLying ? turned(flat) : flat);
  const columns = columnsOf({ heads, rows });
  const isWide = (size: number): boolean =>
    leastWidths(columns, size * 10).reduce((sum, width) => sum + width, 0) > TEXT_TWIPS;
  const size = SIZES.find((one) => !isWide(one)) ?? SIZES[SIZES.length - 1]!;
  const widths = shareWidths(columns, TEXT_TWIPS, size * 10);
  const row = (cells: readonly string[], head: boolean): string =>
    el(
      'w:tr',
      {},
      el('w:trPr', {}, el('w:cantSplit'), head ? el('w:tblHeader') : ''),
      cells.map((text, j) => cellXml(text, widths[j]!, size, head, numeric[j]!)),
    );
  const xml = el(
    'w:tbl',
    {},
    el(
      'w:tblPr',
      {},
      el('w:tblW', { 'w:w': TEXT_TWIPS, 'w:type': 'dxa' }),
      el('w:jc', { 'w:val': 'center' }),
      el('w:tblBorders', {}, border('top', 12), border('bottom', 12), border('insideH', 4)),
      el('w:tblLayout', { 'w:type': 'fixed' }),
      el('w:tblCellMar', {}, margin('left'), margin('right')),
    ),
    el(
      'w:tblGrid',
      {},
      widths.map((width) => el('w:gridCol', { 'w:w': width })),
    ),
    row(heads, true),
    rows.map((cells) => row(cells, false)),
  );
  return { xml, dropped };
}
