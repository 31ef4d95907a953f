/** The spoken name of a data point, complete without the picture: it is what a screen reader says. */
import type { Cell, Column, Frame, Panel, Row } from '../../model/frame.ts';
import type { Lang } from '../../model/localised.ts';
import type { UnitId } from '../../model/unit.ts';
import { markText } from '../cell-marks.ts';
import { appendUnit, DASH, formatCell, isPoints } from '../format.ts';
import { periodText } from '../period.ts';
import { withQualifierWord } from '../qualifier-word.ts';
import { columnUnit } from '../column-form.ts';
import { dimensionText } from '../table.ts';
import { words } from '../words/words.ts';

/** A minus sign and arrows are skipped by many voices, so they are spoken as words. */
const SIGNS = [
  [/^[▲+]\s*/, 'up'],
  [/^▼\s*/, 'down'],
  [/^−/, 'minus'],
] as const;

/** The figure with its unit; an abbreviated unit would be spelt by some voices letter by letter. */
function voiced(cell: Cell, column: Column, unit: UnitId, lang: Lang): string {
  const { voice } = words(lang);
  const written = formatCell({ ...cell, qualifier: 'exact' }, column, unit, lang);
  if (written === DASH) return DASH;
  const number = SIGNS.reduce((text, [sign, word]) => text.replace(sign, `${voice[word]} `), written);
  const text = isPoints(column, unit) ? `${number} ${voice.points}` : appendUnit(number, unit, lang);
  return withQualifierWord(text, cell.qualifier, lang);
}

/**
 * `西区产业园，2021 年，协调解决企业问题，超过 369 项次，推断`: dimensions, measure, qualifier, value, unit; then status
 * and period where they are not those of the panel or not plain results, and its mark where it has one. A missing
 * cell says why. A column may be named by its key.
 */
export function cellLabel(frame: Frame, panel: Panel, row: Row, which: Column | string, lang: Lang): string {
  const column = typeof which === 'string' ? frame.columns.find(({ key }) => key === which) : which;
  if (!column) return '';
  const w = words(lang);
  const cell = row.cells[column.key];
  const dimensions = frame.columns
    .filter(({ type }) => type === 'dimension')
    .map((each) => {
      const text = dimensionText(frame, row, each, lang);
      return each.key === 'year' && row.year !== undefined ? w.voice.year(text) : text;
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
    parts.filter((part) => part && part !== DASH).join(w.comma);
  if (!cell) return join([...names, w.states.not_applicable]);
  if (cell.state !== 'value') return join([...names, w.states[cell.state]]);
  if (cell.text) return join([...names, cell.text[lang], markText(cell, lang)]);

  const value = voiced(cell, column, columnUnit(frame, panel, column), lang);
  const status = cell.status && cell.status !== 'completed' ? w.status[cell.status] : '';
  const period = cell.period && cell.period !== '全年' ? periodText(cell.period, lang) : '';
  return join([...names, value, status, period, cell.scope?.[lang] ?? '', markText(cell, lang)]);
}
