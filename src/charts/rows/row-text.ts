/** Which rows of a panel a chart in rows draws, and what is written on each. */
import { isBeyond } from '../../facts/warning-line.ts';
import type { Cell, Column, Frame, Threshold, Panel, Row } from '../../model/frame.ts';
import type { Lang } from '../../model/localised.ts';
import type { UnitId } from '../../model/unit.ts';
import type { ColumnForm } from '../../text/column-form.ts';
import { markText } from '../../text/cell-marks.ts';
import { formatCell, unitOfColumn } from '../../text/format.ts';
import { oneYear } from '../../text/one-year.ts';
import { missingText } from '../../text/words/missing.ts';
import { textWidth } from '../scene/measure.ts';
import { bodyName, bodyYear, columnOf, dimensionOf } from '../frame-lookup.ts';
import type { RowText } from './row-plan.ts';
import type { Encoding } from '../kind.ts';

/** The figure of a cell as printed beside a mark: rates carry their %, other units stand on the axis. `digits` as in formatCell. */
export function figureText(
  cell: Cell | undefined,
  column: Column,
  unit: UnitId,
  lang: Lang,
  digits?: number,
): string {
  if (!cell || cell.state !== 'value') return '';
  const text = formatCell(cell, column, unit, lang, digits);
  return cell.value !== null && unitOfColumn(column, unit) === '%' ? `${text}%` : text;
}

/** True where there was no report to hold the figure: that says nothing of one panel or another. */
export function isAbsent(cell: Cell | undefined): boolean {
  return cell?.state === 'no_report' || cell?.state === 'not_existing';
}

/**
 * Rows with a place of their own, and those that go to the strip of missing figures. A body without a report
 * never takes a row; a figure that a report leaves out does, unless several panels would repeat it or such rows
 * would outnumber the figures.
 */
export function partRows(
  frame: Frame,
  panel: Panel,
  column: string,
  inner?: string,
): { drawn: Row[]; aside: Row[] } {
  const has = (row: Row): boolean =>
    row.cells[column]?.state === 'value' || (inner !== undefined && row.cells[inner]?.state === 'value');
  const values = panel.rows.filter(has).length;
  const unreported = panel.rows.filter((row) => !has(row) && !isAbsent(row.cells[column])).length;
  const room = frame.panels.length === 1 && unreported <= Math.max(values, 1);
  const isDrawn = (row: Row): boolean => has(row) || (room && !isAbsent(row.cells[column]));
  return { drawn: panel.rows.filter(isDrawn), aside: panel.rows.filter((row) => !isDrawn(row)) };
}

/** True where rows of one heading follow each other, so that the heading need stand only once. */
function isGrouped(headings: readonly string[]): boolean {
  const changes = headings.filter((heading, i) => heading !== headings[i - 1]).length;
  return changes === new Set(headings).size;
}

/** The median of peers is a line to read by; half of all figures lie below it, and none is in want of attention for it. */
export const isWarning = ({ id }: Threshold): boolean => id !== 'peer_median';

/** True where the value crosses one of the Frame's warning lines. */
export function crosses(frame: Frame, value: number | null | undefined): boolean {
  if (typeof value !== 'number') return false;
  return frame.thresholds.filter(isWarning).some((line) => isBeyond(line, value));
}

/** The figure of a row, or why it has none: in an ordinary weight, so that it reads as no figure. */
function valueText(
  cell: Cell | undefined,
  column: Column,
  { unit, digits }: ColumnForm,
  lang: Lang,
): Pick<RowText, 'value' | 'isReason'> {
  if (cell?.state === 'value')
    return { value: figureText(cell, column, unit, lang, digits), isReason: false };
  return { value: missingText(cell?.state ?? 'not_reported', lang), isReason: true };
}

/** What is written on each row: its name, the figure of the value column, what stands beside and below it. */
export function rowTexts(
  frame: Frame,
  panel: Panel,
  rows: readonly Row[],
  encode: Encoding,
  form: ColumnForm,
  lang: Lang,
): RowText[] {
  const { value, beside, label = 'department' } = encode;
  const column = columnOf(frame, value);
  const besideColumn = beside === undefined ? undefined : columnOf(frame, beside);
  const headings = rows.map((row) =>
    label === 'department' ? (row.section?.[lang] ?? '') : bodyYear(frame, row, lang),
  );
  // In a part of a figure a heading stands for several rows or not at all.
  const grouped = isGrouped(headings) && (!panel.whole || new Set(headings).size * 2 <= headings.length);
  const isOneYear = oneYear(frame) !== undefined;
  const extras = rows.map((row) =>
    besideColumn ? figureText(row.cells[besideColumn.key], besideColumn, panel.unit, lang) : '',
  );
  // A grade is a word or two beside the figure; a reason is a sentence of its own, and so are all of its column.
  const sentence = besideColumn?.type === 'text' && extras.some((extra) => textWidth(extra, 1) > 8);
  return rows.map((row, i) => {
    const heading = headings[i]!;
    const extra = extras[i]!;
    const marks = [besideColumn?.key, value].map((key) => key && markText(row.cells[key], lang));
    return {
      row,
      key: `${panel.key}/${row.key}`,
      heading: grouped ? heading : '',
      name: label === 'department' ? bodyName(frame, row, lang) : dimensionOf(frame, row, label, lang),
      tail: label === 'department' && row.year !== undefined && !isOneYear ? String(row.year) : '',
      sub: label === 'department' ? (row.subject?.[lang] ?? '') : grouped ? '' : heading,
      ...valueText(row.cells[value], column, form, lang),
      beside: [sentence ? '' : extra, ...marks].filter(Boolean).join(' '),
      detail: sentence ? extra : '',
      attention: crosses(frame, row.cells[value]?.value),
    };
  });
}
