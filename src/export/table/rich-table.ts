/** A figure's table for the clipboard: HTML that Word, WPS and Excel keep as a table, and plain text in tabs. */
import { LIGHT } from '../../charts/theme.ts';
import { allNotes } from '../../model/caption.ts';
import { exportWords } from '../../text/words/export.ts';
import { words } from '../../text/words/words.ts';
import type { ExportFigure } from '../figure.ts';
import { startsFormula } from './formula.ts';
import { escape } from '../ooxml/xml.ts';
import { marksOf } from '../picture/marks.ts';
import type { FlatCell } from './flat-table.ts';
import { headOf, tableOf } from './table.ts';

export interface RichTable {
  readonly html: string;
  readonly text: string;
}

/** What stands below the table: notes, sources, version. */
function below(figure: ExportFigure): string[] {
  const w = exportWords(figure.lang);
  const sources = figure.sources.join(words(figure.lang).listSeparator);
  const marks = marksOf(figure).join(' · ');
  return [...allNotes(figure), ...(sources ? [w.sources + sources] : []), figure.version, marks].filter(
    (line) => line !== '',
  );
}

const shown = (cell: FlatCell): string =>
  cell.kind === 'number' ? cell.decimal : cell.kind === 'text' ? cell.text : '';

function plain(cell: FlatCell): string {
  const text = shown(cell).replace(/[\t\r\n]+/g, ' ');
  return cell.kind === 'text' && startsFormula(text) ? `'${text}` : text;
}

const BORDER = `border:1px solid ${LIGHT.grey};padding:2px 6px`;

function html(cell: FlatCell): string {
  // mso-number-format: text stays text in Excel, whatever it begins with; 97.60 keeps its last digit.
  const digits = cell.kind === 'number' ? (cell.decimal.split('.')[1] ?? '').length : 0;
  const format = digits > 0 ? `0\\.${'0'.repeat(digits)}` : '0';
  const style =
    cell.kind === 'number'
      ? `${BORDER};text-align:right;mso-number-format:"${format}"`
      : `${BORDER};mso-number-format:"\\@"`;
  return `<td style="${escape(style)}">${escape(shown(cell))}</td>`;
}

/** The table with its title above and what belongs to it below. */
export function richTable(figure: ExportFigure): RichTable {
  const { columns, rows } = tableOf(figure.frame, figure.lang);
  const heads = columns.map((column) => headOf(column, figure.lang));
  const notes = below(figure);
  const head = heads.map((text) => `<th style="${BORDER}">${escape(text)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map(html).join('')}</tr>`).join('');
  return {
    html:
      `<p><b>${escape(figure.title)}</b><br>${escape(figure.subtitle)}</p>` +
      `<table style="border-collapse:collapse"><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>` +
      `<p>${notes.map(escape).join('<br>')}</p>`,
    text: [
      [figure.title],
      [figure.subtitle],
      heads,
      ...rows.map((row) => row.map(plain)),
      ...notes.map((note) => [note]),
    ]
      .map((line) => line.join('\t'))
      .join('\n'),
  };
}
