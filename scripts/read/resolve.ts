/** References by id or by name → ids; and rows that share a key. */
import type { Infer, TableSchema } from '../../src/model/schema.ts';
import { closest } from './closest.ts';
import { headerKey } from './header.ts';
import type { Code, Problem } from './problem.ts';
import type { CastRow, CastTable } from './table.ts';
import { problemAt } from './table.ts';

/** What the rows of a table may be called. */
export interface Names {
  readonly idsByName: ReadonlyMap<string, readonly string[]>;
  /** Chinese names (or ids where a row has none), to suggest one from. */
  readonly spoken: readonly string[];
  /** False where rows of the table could not be read: nothing is then called unknown. */
  readonly whole: boolean;
}

const NO_NAMES: Names = { idsByName: new Map(), spoken: [], whole: false };

/** Names from the columns given, the id's first; names match whatever their case, spacing and width. */
export function namesOf(table: CastTable<TableSchema>, columns: readonly string[]): Names {
  const idsByName = new Map<string, string[]>();
  for (const column of columns)
    for (const row of table.rows) {
      const { [column]: said, id } = row.values as Record<string, unknown>;
      for (const name of Array.isArray(said) ? said : [said]) {
        if (typeof name !== 'string' || typeof id !== 'string' || name === '' || id === '') continue;
        const ids = idsByName.get(headerKey(name)) ?? [];
        if (!ids.includes(id)) idsByName.set(headerKey(name), [...ids, id]);
      }
    }
  const spoken = table.rows.flatMap(({ values }) => {
    const { zh, short, id } = values as Record<string, unknown>;
    return [zh, short, id].filter((name): name is string => typeof name === 'string' && name !== '');
  });
  return { idsByName, spoken, whole: table.whole };
}

export type Found =
  { readonly id: string } | { readonly code: Code; readonly params: Record<string, string> };

/** The id that a text names. An id wins over an equal name of another row; '' where it cannot be told. */
export function find(names: Names, text: string, table: string): Found {
  const ids = names.idsByName.get(headerKey(text)) ?? [];
  const exact = ids.find((id) => id === text.trim());
  if (exact !== undefined || ids.length === 1) return { id: exact ?? ids[0]! };
  if (ids.length > 1) return { code: 'ambiguous_ref', params: { table, ids: ids.join('、') } };
  if (!names.whole) return { id: '' };
  return { code: 'unknown_ref', params: { table, near: closest(text.trim(), names.spoken) } };
}

/** The table with the ids in place of what its reference columns say. */
export function resolve<S extends TableSchema>(
  table: CastTable<S>,
  names: Readonly<Record<string, Names>>,
): CastTable<S> {
  const problems: Problem[] = [];
  const refs = Object.entries(table.schema.fields).flatMap(([id, f]) =>
    f.type === 'ref' ? [{ id, to: f.to }] : [],
  );
  const rows = table.rows.map((row): CastRow<Infer<S>> => {
    const values: Record<string, unknown> = { ...row.values };
    const bad = new Set(row.bad);
    for (const { id, to } of refs) {
      const text = values[id];
      if (typeof text !== 'string' || text === '') continue;
      const found = find(names[to] ?? NO_NAMES, text, to);
      values[id] = 'id' in found ? found.id : '';
      if (!('id' in found)) problems.push(problemAt(row, table.schema, id, found.code, found.params));
      if (values[id] === '') bad.add(id);
    }
    return { ...row, values: values as Infer<S>, bad };
  });
  return { ...table, rows, problems: [...table.problems, ...problems] };
}

/**
 * Rows whose key an earlier row has. Rows with a refused cell in their key are left out: what they would
 * say is not known.
 */
export function duplicates(
  rows: readonly CastRow<unknown>[],
  schema: TableSchema,
  key = schema.key,
): Problem[] {
  const first = new Map<string, CastRow<unknown>>();
  const problems: Problem[] = [];
  for (const row of rows) {
    if (key.some((id) => row.bad.has(id))) continue;
    const parts = key.map((id) => String((row.values as Record<string, unknown>)[id]));
    const earlier = first.get(JSON.stringify(parts));
    if (!earlier) {
      first.set(JSON.stringify(parts), row);
      continue;
    }
    const said = parts.filter((part) => part !== '').join(' · ');
    const where = `${earlier.file}:${earlier.line}`;
    const field = key.find((id) => row.cells[id]) ?? key[0]!;
    problems.push(problemAt(row, schema, field, 'duplicate_key', { key: said, first: where }));
  }
  return problems;
}
