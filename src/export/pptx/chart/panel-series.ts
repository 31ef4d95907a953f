/** Series of a panel's rows: points with their format, and why there is none. */
import type { Cell, Column, Frame, Missing, Panel, Row } from '../../../model/frame.ts';
import type { Lang } from '../../../model/localised.ts';
import { rowLook } from '../../../charts/look.ts';
import { crosses } from '../../../charts/rows/row-text.ts';
import { LIGHT, type Theme } from '../../../charts/theme.ts';
import { markText } from '../../../text/cell-marks.ts';
import { withQualifier } from '../../../text/format.ts';
import { missingText } from '../../../text/words/missing.ts';
import { words } from '../../../text/words/words.ts';
import { columnForm } from '../../../text/column-form.ts';
import type { ExportFigure } from '../../figure.ts';
import { numberCell } from '../../table/number-cell.ts';
import { numberFormat, storedNumber } from '../../xlsx/format.ts';
import type { NativePoint, NativeSeries } from './native-chart.ts';

export interface FigurePanel {
  readonly figure: ExportFigure;
  readonly frame: Frame;
  readonly panel: Panel;
  readonly lang: Lang;
}

/** A number format with words around the number, in each of its sections: the value stays a number. */
function withWords(format: string, before: string, behind: string): string {
  const quoted = (text: string): string => (text === '' ? '' : `"${text}"`);
  return format
    .split(';')
    .map((section) => quoted(before) + section + quoted(behind))
    .join(';');
}

/** How bodies are drawn: as on the page. */
export const lookIn = ({ figure }: FigurePanel): { theme: Theme; chosen: readonly string[] } => ({
  theme: LIGHT,
  chosen: figure.chosen ?? [],
});

/** A row's colour on the page: what crossed a line is orange, the chosen are in the accent, the others grey. */
function rowColour(scope: FigurePanel, row: Row): string {
  const { figure, frame } = scope;
  const crossed = crosses(frame, row.cells[figure.spec.encode.value]?.value);
  return crossed ? LIGHT.attention : rowLook(row, lookIn(scope)).colour;
}

function point(scope: FigurePanel, row: Row, column: Column): NativePoint | null {
  const cell = row.cells[column.key];
  const number = cell && numberCell(cell, column, columnForm(scope.frame, scope.panel, column), scope.lang);
  if (!cell || !number) return null;
  const qualifier = withQualifier('', cell.qualifier, scope.lang);
  const mark = markText(cell, scope.lang);
  return {
    value: storedNumber(number, column),
    format: withWords(
      numberFormat(number, column),
      qualifier,
      mark === '' ? '' : words(scope.lang).bracket(mark),
    ),
    colour: rowColour(scope, row),
  };
}

function state(scope: FigurePanel, row: Row | undefined, column: Column): string {
  const cell = row?.cells[column.key];
  const why: Missing | 'value' = cell ? cell.state : 'not_reported';
  return why === 'value' ? '' : missingText(why, scope.lang);
}

export function seriesFrom(
  scope: FigurePanel,
  name: string,
  column: Column,
  rows: readonly (Row | undefined)[],
  look: Pick<NativeSeries, 'colour'> & Partial<NativeSeries>,
): NativeSeries {
  return {
    role: 'data',
    ...look,
    name,
    points: rows.map((row) => (row ? point(scope, row, column) : null)),
    states: rows.map((row) => state(scope, row, column)),
  };
}

/** The series in its own colour alone. */
export function plain(series: NativeSeries): NativeSeries {
  return { ...series, points: series.points.map((p) => p && { value: p.value, format: p.format }) };
}

/** Warning lines, drawn through every category; bars have none. */
export function thresholdSeries(scope: FigurePanel, column: Column, n: number): NativeSeries[] {
  const { frame, panel, lang } = scope;
  const { unit } = columnForm(frame, panel, column);
  return frame.thresholds.flatMap((line): NativeSeries[] => {
    const cell: Cell = { value: line.value, state: 'value', facts: [] };
    const number = numberCell(cell, column, { unit, digits: undefined }, lang);
    if (!number) return [];
    const p: NativePoint = { value: storedNumber(number, column), format: numberFormat(number, column) };
    return [
      {
        name: line.label[lang],
        colour: LIGHT.attention,
        role: 'line',
        dashed: true,
        points: Array.from({ length: n }, () => p),
        states: Array.from({ length: n }, () => ''),
      },
    ];
  });
}
