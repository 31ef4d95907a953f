/** A figure's table on paper: title above, unit at the right, three rules, the head repeated on every page. */
import { textWidth } from '../../charts/measure.ts';
import type { Lang } from '../../model/localised.ts';
import { DASH } from '../../text/format.ts';
import { words } from '../../text/words.ts';
import type { ExportFigure } from '../figure.ts';
import { el } from '../ooxml/xml.ts';
import { headOf, tableOf } from '../table.ts';
import type { Table, TableCell } from '../table.ts';
import { TEXT_TWIPS } from './page.ts';
import { textRun } from './styles.ts';

/** Shown as text on paper: a missing value as a dash with its reason, so no column is needed for that. */
function paperTable(
  figure: ExportFigure,
  lang: Lang,
): { heads: string[]; rows: string[][]; numeric: boolean[] } {
  const table: Table = tableOf(figure.frame, lang);
  const kept = table.columns
    .map((_, j) => j)
    .filter((j) => !/\.(state|qualifier)$/.test(table.columns[j]!.key));
  const shown = (row: readonly TableCell[], j: number): string => {
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

/** Widths in twips that share the text area by what the columns hold; long texts give way first. */
export function shareWidths(longest: readonly number[], total: number): number[] {
  const wanted = longest.map((width) => Math.min(Math.max(width, 4), 22));
  const sum = wanted.reduce((a, b) => a + b, 0);
  const widths = wanted.map((width) => Math.floor((width / sum) * total));
  widths[widths.length - 1]! += total - widths.reduce((a, b) => a + b, 0);
  return widths;
}

const border = (name: string, size: number): string =>
  el(`w:${name}`, {
    'w:val': size ? 'single' : 'nil',
    ...(size ? { 'w:sz': size, 'w:space': 0, 'w:color': '000000' } : {}),
  });

function cellXml(text: string, width: number, head: boolean, numeric: boolean): string {
  const align = head ? 'center' : numeric ? 'right' : 'left';
  return el(
    'w:tc',
    {},
    el(
      'w:tcPr',
      {},
      el('w:tcW', { 'w:w': width, 'w:type': 'dxa' }),
      head ? el('w:tcBorders', {}, border('bottom', 6)) : '',
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
      text === '' ? '' : textRun(text, head ? el('w:b') : ''),
    ),
  );
}

/** The `w:tbl` of a figure. */
export function tableXml(figure: ExportFigure, lang: Lang): string {
  const { heads, rows, numeric } = paperTable(figure, lang);
  const longest = heads.map((head, j) =>
    Math.max(textWidth(head, 1), ...rows.map((row) => textWidth(row[j]!, 1))),
  );
  const widths = shareWidths(longest, TEXT_TWIPS);
  const row = (cells: readonly string[], head: boolean): string =>
    el(
      'w:tr',
      {},
      el('w:trPr', {}, el('w:cantSplit'), head ? el('w:tblHeader') : ''),
      cells.map((text, j) => cellXml(text, widths[j]!, head, numeric[j]!)),
    );
  return el(
    'w:tbl',
    {},
    el(
      'w:tblPr',
      {},
      el('w:tblW', { 'w:w': TEXT_TWIPS, 'w:type': 'dxa' }),
      el('w:jc', { 'w:val': 'center' }),
      el('w:tblBorders', {}, border('top', 12), border('bottom', 12), border('insideH', 4)),
      el('w:tblLayout', { 'w:type': 'fixed' }),
    ),
    el(
      'w:tblGrid',
      {},
      widths.map((width) => el('w:gridCol', { 'w:w': width })),
    ),
    row(heads, true),
    rows.map((cells) => row(cells, false)),
  );
}
