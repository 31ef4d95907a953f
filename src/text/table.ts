/** What stands in the heads and dimension cells of a Frame's table. */
import type { Column, Frame, Panel, Row } from '../model/frame.ts';
import type { DataText, Lang } from '../model/localised.ts';
import type { UnitId } from '../model/unit.ts';
import { chooseUnit, DASH, unitOfColumn } from './format.ts';
import { dataText } from './data-text.ts';

/** Amounts below a tenth of 亿元 would be lost behind the decimal point of a column in 亿元. */
const TOO_SMALL_FOR_YI = 0.1e8;

const valuesOf = (panel: Panel, column: Column): number[] =>
  panel.rows.flatMap((row) => row.cells[column.key]?.value ?? []);

/**
 * Unit that a column of a panel is written in. Amounts of money scale together, so that budget and executed read in
 * one unit; a column that is small beside them (what was left unspent) takes its own.
 */
export function columnUnit(frame: Frame, panel: Panel, column: Column): UnitId {
  const unit = unitOfColumn(column, panel.unit);
  if (column.type !== 'amount') return chooseUnit(valuesOf(panel, column), unit);
  const amounts = frame.columns.filter(({ type }) => type === 'amount');
  const own = valuesOf(panel, column);
  const together = chooseUnit(
    amounts.flatMap((each) => valuesOf(panel, each)),
    unit,
  );
  const isSmall = own.length > 0 && own.every((value) => Math.abs(value) < TOO_SMALL_FOR_YI);
  return isSmall ? chooseUnit(own, unit) : together;
}

/** Short name of a body; its id where the Frame does not know it. */
export function departmentNames(frame: Frame, id: string | undefined): DataText {
  return frame.departments.find((entity) => entity.id === id)?.short ?? { zh: id ?? '', en: id ?? '' };
}

/** Short name of a body in one language. */
export function departmentName(frame: Frame, id: string | undefined, lang: Lang): string {
  return dataText(departmentNames(frame, id), lang);
}

/** Text of a dimension cell: body, year, or the name that the row has in this dimension. */
export function dimensionText(frame: Frame, row: Row, column: Column, lang: Lang): string {
  if (column.key === 'department') return departmentName(frame, row.department, lang) || DASH;
  if (column.key === 'year') return row.year === undefined ? DASH : String(row.year);
  const text = row.cells[column.key]?.text;
  if (text) return text[lang];
  // An indicator's name is that of the panel that its figures stand in.
  if (column.key === 'indicator')
    return frame.panels.find(({ rows }) => rows.includes(row))?.title[lang] ?? row.indicator ?? DASH;
  return row.subject?.[lang] || DASH;
}
