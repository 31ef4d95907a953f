/** What stands in the heads and dimension cells of a Frame's table. */
import type { Column, Frame, Row } from '../model/frame.ts';
import type { DataText, Lang } from '../model/localised.ts';
import { DASH } from './format.ts';
import { dataText } from './data-text.ts';

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
