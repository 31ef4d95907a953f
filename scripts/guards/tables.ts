/** The form of the site's own tables: lists that were not split, slots of the palette that two bodies share. */
import { DEPARTMENTS } from '../../src/model/tables/departments.ts';
import { problemAt } from '../read/table.ts';
import type { Guard, Question } from './guard.ts';
import { placeOf } from './guard.ts';

/** `园区管理、海关` is one tag that nobody shares. */
export const listSeparator: Guard = (file) =>
  file.tables.flatMap(({ schema, rows }) => {
    const lists = Object.keys(schema.fields).filter((id) => schema.fields[id]!.type === 'list');
    return rows.flatMap((row) =>
      lists.flatMap((id): Question[] => {
        const values = row.values as Readonly<Record<string, unknown>>;
        const parts = (values[id] ?? []) as readonly string[];
        if (!parts.some((part) => /[、,，]/.test(part))) return [];
        const code = 'list_separator';
        const params = { wanted: parts.join(';').replace(/[、,，]/g, ';'), first: '' };
        return [
          { ...problemAt(row, schema, id, code, params), code, report: '', at: [String(values['id'])] },
        ];
      }),
    );
  });

/** Two bodies in one colour cannot be told apart. */
export const slotTwice: Guard = (file) => {
  const first = new Map<number, (typeof file.departments)[number]>();
  return file.departments.flatMap((row): Question[] => {
    const { slot, id, zh, short } = row.values;
    if (slot === null) return [];
    const earlier = first.get(slot);
    if (!earlier) {
      first.set(slot, row);
      return [];
    }
    const code = 'slot_twice';
    const params = { other: earlier.values.short, first: placeOf(earlier) };
    return [{ ...problemAt(row, DEPARTMENTS, 'slot', code, params), code, report: '', at: [id, zh, short] }];
  });
};
