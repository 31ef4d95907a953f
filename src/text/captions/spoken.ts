/** The spoken name of a data point, complete without the picture: it is what a screen reader says. */
import type { Column, Frame, Panel, Row } from '../../model/frame.ts';
import type { Lang } from '../../model/localised.ts';
import { appendColumnUnit, formatCell } from '../format.ts';
import { periodText } from '../period.ts';
import { columnUnit, dimensionText } from '../table.ts';
import { words } from '../words/words.ts';

/** A minus sign and arrows are skipped by many voices, so they are spoken as words. */
function voiced(text: string, lang: Lang): string {
  const zh = lang === 'zh';
  return text
    .replace(/^[▲+]\s*/, zh ? '升 ' : 'up ')
    .replace(/^▼\s*/, zh ? '降 ' : 'down ')
    .replace(/^−/, zh ? '负 ' : 'minus ');
}

/** An abbreviation is spelt by some voices letter by letter. */
const spelt = (text: string): string => text.replace(/ pp$/, ' percentage points');

/**
 * `西区产业园，2021 年，协调解决企业问题，超过 369 项次，推断`: dimensions, measure, qualifier, value, unit; then status
 * and period where they are not those of the panel or not plain results, and the reading where inferred. A missing
 * cell says why. A column may be named by its key.
 */
export function cellLabel(frame: Frame, panel: Panel, row: Row, which: Column | string, lang: Lang): string {
  const column = typeof which === 'string' ? frame.columns.find(({ key }) => key === which) : which;
  if (!column) return '';
  const w = words(lang);
  const zh = lang === 'zh';
  const cell = row.cells[column.key];
  const dimensions = frame.columns
    .filter(({ type }) => type === 'dimension')
    .map((each) => {
      const text = dimensionText(frame, row, each, lang);
      return each.key === 'year' && zh && row.year !== undefined ? `${text} 年` : text;
    });
  const subject = row.subject?.[lang] ?? '';
  // `value` is no name of a measure: the panel's title is.
  const measure = column.key === 'value' ? panel.title[lang] : column.label[lang];
  const names = [
    ...dimensions,
    ...(subject && !dimensions.includes(subject) ? [subject] : []),
    ...(dimensions.includes(measure) ? [] : [measure]),
  ];
  const join = (parts: readonly string[]): string =>
    parts.filter((part) => part && part !== '—').join(zh ? '，' : ', ');
  if (!cell) return join([...names, w.states.not_applicable]);
  if (cell.state !== 'value') return join([...names, w.states[cell.state]]);
  if (cell.text) return join([...names, cell.text[lang]]);

  const unit = columnUnit(frame, panel, column);
  const number = voiced(formatCell({ ...cell, qualifier: 'exact' }, column, unit, lang), lang);
  const qualifier = w.qualifiers[cell.qualifier ?? 'exact'];
  const value = `${qualifier}${qualifier && zh ? ' ' : ''}${spelt(appendColumnUnit(number, column, unit, lang))}`;
  const status = cell.status && cell.status !== 'completed' ? w.status[cell.status] : '';
  const period = cell.period && cell.period !== '全年' ? periodText(cell.period, lang) : '';
  const reading = cell.reading === 'inferred' ? w.reading.inferred : '';
  return join([...names, value, status, period, cell.scope ?? '', reading]);
}
