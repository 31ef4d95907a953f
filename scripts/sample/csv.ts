/** Rows → CSV in the form of `data/`: a header of ids, commas, line feeds, quotes where needed. */
import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import type { TableSchema } from '../../src/model/schema.ts';

/** Cells by field id; a field that is not given is empty. */
export type Cells = Readonly<Record<string, string>>;

/** Columns in the order of the schema; one that may be empty and is so in every row is left out. */
export function csvOf(schema: TableSchema, rows: readonly Cells[]): string {
  const used = Object.entries(schema.fields).flatMap(([id, field]) =>
    field.required || rows.some((row) => (row[id] ?? '') !== '') ? [id] : [],
  );
  const data = rows.map((row) => used.map((id) => row[id] ?? ''));
  return `${Papa.unparse([used, ...data], { newline: '\n' })}\n`;
}

/** The rows of a CSV of this repository, whose form is known to be right. */
export async function readCells(path: string): Promise<Cells[]> {
  const { data } = Papa.parse<Record<string, string>>((await readFile(path, 'utf8')).trim(), {
    header: true,
  });
  return data;
}
