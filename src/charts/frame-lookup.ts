/** What a Frame says of a row: its body, its names, its columns and values. */
import type { Column, Entity, Frame, Panel, Row } from '../model/frame.ts';
import type { Lang } from '../model/localised.ts';
import { DASH } from '../text/format.ts';
import { departmentName, dimensionText } from '../text/table.ts';

/** A body of the Frame by its id. */
export function entityOf(frame: Frame, id: string | undefined): Entity | undefined {
  return frame.departments.find((entity) => entity.id === id);
}

/** Short name of a row's body; '' where the row is of no body. */
export function bodyName(frame: Frame, row: Row, lang: Lang): string {
  return departmentName(frame, row.department, lang);
}

/** Body and year in one text: `西区产业园 2021`. */
export function bodyYear(frame: Frame, row: Row, lang: Lang): string {
  return [bodyName(frame, row, lang), row.year ?? ''].filter((part) => part !== '').join(' ');
}

/** The text of a dimension of a row, by the dimension's key; '' where the row has none. */
export function dimensionOf(frame: Frame, row: Row, key: string, lang: Lang): string {
  const text = dimensionText(frame, row, columnOf(frame, key), lang);
  return text === DASH ? '' : text;
}

/** A column of the Frame by its key; a Frame without it is a fault of the catalogue. */
export function columnOf(frame: Frame, key: string): Column {
  const column = frame.columns.find((candidate) => candidate.key === key);
  if (!column) throw new Error(`chart ${frame.id}: its Frame has no column '${key}'`);
  return column;
}

/** Values of one column of a panel, of its whole where it is a part, in base units; missing ones left out: axes hold them. */
export function valuesOf({ rows, whole = rows }: Pick<Panel, 'rows' | 'whole'>, key: string): number[] {
  return whole.flatMap((row) => {
    const value = row.cells[key]?.value;
    return typeof value === 'number' ? [value] : [];
  });
}
