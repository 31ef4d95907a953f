import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { read, utils, write } from '@e965/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { FIGURES } from '../../src/model/tables/figures.ts';
import { SCORE_TABLE } from '../../src/model/tables/score-table.ts';
import { schemaProblems, schemasMissing } from '../../src/export/testing/validate.ts';
import { openFolder } from '../read/folder.ts';
import { readSite, valuesOf } from '../read/site.ts';
import { readTable } from '../read/table.ts';
import { FIGURES_EXAMPLE, TABLE_EXAMPLE } from './example.ts';
import type { Library } from './workbook.ts';
import { templateOf } from './workbook.ts';

const DATA = fileURLToPath(new URL('../../data', import.meta.url));
const GUIDE = fileURLToPath(new URL('../../docs/录入说明.md', import.meta.url));
const absent = schemasMissing();

let library: Library;
beforeAll(async () => {
  const site = readSite(await openFolder(DATA), DATA);
  library = { indicators: valuesOf(site.indicators), units: valuesOf(site.units).map(({ id }) => id) };
});

/** The template with its worked example copied into the first sheet, as a spreadsheet saves it. */
function filled(bytes: Uint8Array, title: string): Uint8Array {
  const book = read(bytes, { type: 'array' });
  const rows = utils.sheet_to_json<string[]>(book.Sheets['示例']!, { header: 1, defval: '' });
  book.Sheets[title] = utils.aoa_to_sheet(rows);
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

describe('a template', () => {
  it('holds what the schemas of workbooks allow', (context) => {
    if (absent) return context.skip(absent);
    expect(schemaProblems(templateOf(SCORE_TABLE, TABLE_EXAMPLE, library))).toEqual([]);
    expect(schemaProblems(templateOf(FIGURES, FIGURES_EXAMPLE, library))).toEqual([]);
  });

  it.each([
    [SCORE_TABLE, TABLE_EXAMPLE, 11],
    [FIGURES, FIGURES_EXAMPLE, 3],
  ])('filled with its example reads without a problem', (schema, example, rows) => {
    const bytes = filled(templateOf(schema, example, library), schema.title.zh);
    const table = readTable({ name: 'table.xlsx', bytes, told: new Set() }, schema);
    expect([...table.problems, ...table.warnings]).toEqual([]);
    expect(table.rows).toHaveLength(rows);
  });

  it('left empty is a table without rows, not one that holds its example', () => {
    const bytes = templateOf(SCORE_TABLE, TABLE_EXAMPLE, library);
    const table = readTable({ name: 'table.xlsx', bytes, told: new Set() }, SCORE_TABLE);
    expect(table.problems).toMatchObject([{ code: 'no_rows' }]);
  });

  it('has the example of the guide', async () => {
    expect(await readFile(GUIDE, 'utf8')).toContain(TABLE_EXAMPLE);
  });
});
