/** A draft → the files of its report, and its rows in the tables of the data folder. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { TableSchema } from '../../src/model/schema.ts';
import { CONFIRMED } from '../../src/model/tables/confirmed.ts';
import { DEPARTMENTS } from '../../src/model/tables/departments.ts';
import { REPORTS } from '../../src/model/tables/reports.ts';
import { decode } from '../read/decode.ts';
import { headerKey, headerNames } from '../read/header.ts';
import type { Cells } from '../sample/csv.ts';
import { csvOf } from '../sample/csv.ts';
import { withWorkFolder } from '../write/work-folder.ts';
import { DRAFT_FILES, tableText } from './candidate.ts';
import type { Draft } from './draft.ts';
import { oneLine } from './draft.ts';

/** Why a draft is not saved, in words for the page. */
export class NotSaved extends Error {
  override readonly name = 'NotSaved';
}

/**
 * The text of a CSV with `row` in it: in place of the line that has its key, else below all. Columns that the file lacks
 * are put behind; what stands in columns that nobody reads stays.
 */
export function withRow(text: string, schema: TableSchema, row: Cells, key: string | null): string {
  const [head = [], ...lines] = Papa.parse<string[]>(text.trimEnd()).data;
  const names = headerNames(schema);
  const ids = head.map((title) => names.get(headerKey(title)));
  const lacking = Object.keys(row).filter((id) => (row[id] ?? '') !== '' && !ids.includes(id));
  const place = key === null ? -1 : lines.findIndex((line) => line[ids.indexOf(key)]?.trim() === row[key]);
  const before = lines[place] ?? head.map(() => '');
  const fresh = [
    ...ids.map((id, i) => (id === undefined ? before[i]! : id in row ? oneLine(row[id]!) : '')),
    ...lacking.map((id) => oneLine(row[id]!)),
  ];
  const wide = lines.map((line) => [...line, ...lacking.map(() => '')]);
  if (place < 0) wide.push(fresh);
  else wide[place] = fresh;
  return `${Papa.unparse([[...head, ...lacking], ...wide], { newline: '\n' })}\n`;
}

async function textOf(dir: string, schema: TableSchema): Promise<string> {
  const path = join(dir, `${schema.name}.csv`);
  if (existsSync(join(dir, `${schema.name}.xlsx`)))
    throw new NotSaved(
      `${schema.name} 是 .xlsx 工作簿，请先另存为 ${schema.name}.csv，或直接在工作簿里加一行。`,
    );
  if (!existsSync(path)) return csvOf(schema, []);
  const decoded = decode(await readFile(path));
  if ('error' in decoded) throw new NotSaved(`${schema.name}.csv 的编码无法确定，请先另存为“CSV UTF-8”。`);
  return decoded.text;
}

/**
 * Writes the report's table, and its rows in reports.csv, departments.csv and confirmed.csv. All files are complete beside
 * their places before the first is renamed into its own. Resolves with the paths below `dir` that changed.
 */
export async function save(dir: string, draft: Draft): Promise<string[]> {
  const id = draft.report['id'] ?? '';
  if (!/^[a-z0-9]([a-z0-9_.-]*[a-z0-9])?$/.test(id)) throw new NotSaved('报告编号不合规则，未保存。');
  const folder = join('reports', id);
  if (existsSync(join(dir, folder, 'table.xlsx')))
    throw new NotSaved(`本报告的自评表在 ${folder}/table.xlsx，请在该文件里更正。`);
  const files = new Map<string, string>();
  if (draft.body)
    files.set(
      DRAFT_FILES.departments,
      withRow(await textOf(dir, DEPARTMENTS), DEPARTMENTS, draft.body, 'id'),
    );
  let confirmed = draft.answers.length > 0 ? await textOf(dir, CONFIRMED) : '';
  for (const answer of draft.answers)
    confirmed = withRow(confirmed, CONFIRMED, { ...answer, report: id }, null);
  if (confirmed !== '') files.set('confirmed.csv', confirmed);
  files.set(join(folder, DRAFT_FILES.table), tableText(draft));
  // Last, so that a row never names a folder that is not there.
  files.set(DRAFT_FILES.reports, withRow(await textOf(dir, REPORTS), REPORTS, draft.report, 'id'));
  await mkdir(join(dir, folder), { recursive: true });
  await withWorkFolder(dir, '.add-', async (work) => {
    const moves = await Promise.all(
      [...files].map(async ([path, text], i) => {
        const fresh = join(work, String(i));
        await writeFile(fresh, text);
        return [fresh, join(dir, path)] as const;
      }),
    );
    for (const [fresh, place] of moves) await rename(fresh, place);
  });
  return [...files.keys()];
}
