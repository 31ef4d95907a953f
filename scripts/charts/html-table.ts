/** A Frame's tables as HTML, as the page shows them, for readers without scripts. */
import { el, escape } from '../../src/export/ooxml/xml.ts';
import type { Cell, Column, Frame, Panel } from '../../src/model/frame.ts';
import type { Lang } from '../../src/model/localised.ts';
import { DASH, formatCell } from '../../src/text/format.ts';
import { missingText } from '../../src/text/words/missing.ts';
import { periodText } from '../../src/text/period.ts';
import { columnForm, columnUnit } from '../../src/text/column-form.ts';
import { dimensionText } from '../../src/text/table.ts';
import { unitText } from '../../src/text/words/words.ts';

const isNumber = ({ type }: Column): boolean => type !== 'text';

function cellHtml(frame: Frame, panel: Panel, column: Column, cell: Cell | undefined, lang: Lang): string {
  if (!cell) return DASH;
  if (cell.state !== 'value') return `${DASH} ${el('small', {}, escape(missingText(cell.state, lang)))}`;
  if (!isNumber(column)) return escape(cell.text?.[lang] ?? DASH);
  const { unit, digits } = columnForm(frame, panel, column);
  const text = formatCell(cell, column, unit, lang, digits);
  const differs = cell.period !== undefined && cell.period !== '' && cell.period !== panel.period;
  const period = differs ? ` ${el('small', {}, escape(periodText(cell.period, lang)))}` : '';
  return escape(text) + period;
}

function headOf(frame: Frame, panel: Panel, column: Column, lang: Lang): string {
  const unit = isNumber(column) ? unitText(columnUnit(frame, panel, column), lang) : '';
  return unit === '' ? column.label[lang] : `${column.label[lang]} (${unit})`;
}

function panelTable(frame: Frame, panel: Panel, lang: Lang): string {
  const dimensions = frame.columns.filter(({ type }) => type === 'dimension');
  const measures = frame.columns.filter(({ type }) => type !== 'dimension');
  const number = (column: Column): string | undefined => (isNumber(column) ? 'number' : undefined);
  const head = [
    ...dimensions.map((column) => el('th', { scope: 'col' }, escape(column.label[lang]))),
    ...measures.map((column) =>
      el('th', { scope: 'col', class: number(column) }, escape(headOf(frame, panel, column, lang))),
    ),
  ];
  let section = '';
  const body = panel.rows.flatMap((row) => {
    const names = dimensions.map((column, i) => {
      const text = escape(dimensionText(frame, row, column, lang));
      return i === 0 ? el('th', { scope: 'row' }, text) : el('td', {}, text);
    });
    const cells = measures.map((column) =>
      el('td', { class: number(column) }, cellHtml(frame, panel, column, row.cells[column.key], lang)),
    );
    const now = row.section?.[lang] ?? '';
    const opens = now !== '' && now !== section;
    section = now;
    const span = { class: 'section', colspan: frame.columns.length, scope: 'colgroup' };
    return [...(opens ? [el('tr', {}, el('th', span, escape(now)))] : []), el('tr', {}, ...names, ...cells)];
  });
  const basis = frame.panels.length > 1 ? ` ${el('small', {}, escape(panel.basis[lang]))}` : '';
  return [
    '<div class="scroll" tabindex="0" role="region"',
    ` aria-label="${escape(panel.title[lang])}"><table>`,
    el('caption', {}, escape(panel.title[lang]) + basis),
    el('thead', {}, el('tr', {}, ...head)),
    el('tbody', {}, ...body),
    '</table></div>\n',
  ].join('');
}

/** One table a panel; '' where the Frame has no rows. */
export function tablesHtml(frame: Frame, lang: Lang): string {
  return frame.panels
    .filter(({ rows }) => rows.length > 0)
    .map((panel) => panelTable(frame, panel, lang))
    .join('');
}
