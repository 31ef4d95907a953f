/** The alternative text of a chart in a file: what it shows and its first figures. */
import type { Lang } from '../model/localised.ts';
import { appendUnit } from '../text/format.ts';
import { missingText } from '../text/words/missing.ts';
import { columnForm } from '../text/column-form.ts';
import { dimensionText } from '../text/table.ts';
import { words } from '../text/words/words.ts';
import { formatCell } from '../text/format.ts';
import { exportWords } from '../text/words/export.ts';
import type { ExportFigure } from './figure.ts';

/** Figures that are told one by one; screen readers read the whole text in one go. */
const MOST = 12;

/** Finding, subtitle, then the figures of the value column with body and year; missing ones with their reason. */
export function describe(figure: ExportFigure, lang: Lang): string {
  const { frame, spec, title, subtitle } = figure;
  const column = frame.columns.find(({ key }) => key === spec.encode.value);
  const dimensions = frame.columns.filter(({ type }) => type === 'dimension');
  const told = frame.panels.flatMap((panel) =>
    panel.rows.flatMap((row) => {
      const cell = column && row.cells[column.key];
      if (!cell) return [];
      const names = dimensions
        .map((each) => dimensionText(frame, row, each, lang))
        .filter((name) => name !== '—');
      const { unit, digits } = columnForm(frame, panel, column);
      const value =
        cell.state === 'value'
          ? appendUnit(formatCell(cell, column, unit, lang, digits), unit, lang)
          : missingText(cell.state, lang);
      return [`${names.join(' ')} ${value}`];
    }),
  );
  const { clauseSeparator, gap, listSeparator, stop } = words(lang);
  const list = told.slice(0, MOST).join(clauseSeparator);
  const more = told.length > MOST ? listSeparator + exportWords(lang).and(told.length) : '';
  const sentence = (text: string): string =>
    text === '' || /[。.!?！？]\s*$/.test(text) ? text : text + stop + gap;
  return [sentence(title), sentence(subtitle), sentence(list + more)].join('').trim();
}
