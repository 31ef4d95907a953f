/** The files of a data folder: which are there, which should be and which nobody knows. */
import type { Dirent } from 'node:fs';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import type { Encoding } from './decode.ts';
import { encodingOf } from './decode.ts';
import type { Problem } from './problem.ts';

export interface SourceFile {
  /** As a user would type it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What the files of the folder are written in, complete when all are read: decides what a short one leaves open. */
  readonly told: ReadonlySet<Encoding>;
}

/** By table: table, budget, projects … */
export type ReportFiles = ReadonlyMap<string, SourceFile>;

export interface Folder {
  /** By name without `.csv` or `.xlsx`: departments, lineage … */
  readonly tables: ReadonlyMap<string, SourceFile>;
  readonly frameworks: ReadonlyMap<string, SourceFile>;
  /** By report id. */
  readonly reports: ReadonlyMap<string, ReportFiles>;
  /** A file `sample.json` marks a fictional district. */
  readonly sample: boolean;
  /** Tables that nobody reads: what stands in them would be missing without a word. */
  readonly problems: readonly Problem[];
}

const ROOT_TABLES = [
  'departments',
  'lineage',
  'units',
  'indicators',
  'warnings',
  'reports',
  'translations',
  'confirmed',
  'corrections',
] as const;
export const REPORT_TABLES = ['table', 'budget', 'projects', 'scores', 'outputs', 'findings'] as const;

/** A path for people and editors: relative to the working directory where it lies below it, `/` everywhere. */
export function shownPath(path: string): string {
  const from = relative(process.cwd(), path);
  return (from.startsWith('..') ? resolve(path) : from).split(sep).join('/');
}

export async function openFolder(dir: string): Promise<Folder> {
  const problems: Problem[] = [];
  const told = new Set<Encoding>();
  const read = async (
    path: string,
    known: readonly string[] | undefined,
  ): Promise<Map<string, SourceFile>> => {
    const files = new Map<string, SourceFile>();
    for (const entry of await entries(path)) {
      if (entry.isDirectory()) {
        if (path !== dir || !READ_FOLDERS.includes(entry.name))
          problems.push(...(await strayTables(join(path, entry.name), known ?? ['<framework>'])));
        continue;
      }
      const id = entry.name.replace(/\.(csv|xlsx)$/i, '');
      const file = join(path, entry.name);
      if (id !== entry.name && (known?.includes(id) ?? true)) {
        const first = files.get(id)?.name;
        if (first !== undefined) {
          problems.push({ file: shownPath(file), line: 1, column: 1, code: 'two_files', params: { first } });
          continue;
        }
        const bytes = await readFile(file);
        const encoding = isWorkbookName(file) ? undefined : encodingOf(bytes);
        if (encoding) told.add(encoding);
        files.set(id, { name: shownPath(file), bytes, told });
      } else if (isTable(entry.name)) problems.push(unknownFile(file, known ?? ['<framework>']));
    }
    return files;
  };
  const tables = await read(dir, ROOT_TABLES);
  const frameworks = await read(join(dir, 'frameworks'), undefined);
  const reports = new Map<string, ReportFiles>();
  for (const entry of await entries(join(dir, 'reports'))) {
    const path = join(dir, 'reports', entry.name);
    if (entry.isDirectory()) reports.set(entry.name, await read(path, REPORT_TABLES));
    else if (isTable(entry.name)) problems.push(unknownFile(path, REPORT_TABLES));
  }
  return { tables, frameworks, reports, sample: existsSync(join(dir, 'sample.json')), problems };
}

/** Folders of the data folder that are read; a table in any other one is nobody's. */
const READ_FOLDERS: readonly string[] = ['frameworks', 'reports'];

/** A workbook; any other table that is read is a CSV. */
export const isWorkbookName = (name: string): boolean => /\.xlsx$/i.test(name);

/** What spreadsheet programs save. */
const isTable = (name: string): boolean => /\.(csv|tsv|xls[xmb]?|et|ett|ods|numbers)$/i.test(name);

/** Tables in a folder that is not read, however deep; what this programme published there is none of the input. */
async function strayTables(path: string, known: readonly string[]): Promise<Problem[]> {
  const found: Problem[] = [];
  if (existsSync(join(path, 'datapackage.json'))) return found;
  for (const entry of await entries(path)) {
    const file = join(path, entry.name);
    if (entry.isDirectory()) found.push(...(await strayTables(file, known)));
    else if (isTable(entry.name)) found.push(unknownFile(file, known));
  }
  return found;
}

/** Sorted by name, so that no file system's order shows; without hidden files and the locks that Excel and WPS leave. */
async function entries(path: string): Promise<Dirent[]> {
  if (!existsSync(path)) return [];
  const all = await readdir(path, { withFileTypes: true });
  return all.filter((e) => !/^([.]|~\$)/.test(e.name)).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function unknownFile(path: string, known: readonly string[]): Problem {
  const expected = known.map((name) => `${name}.csv`).join('、');
  return { file: shownPath(path), line: 1, column: 1, code: 'unknown_file', params: { expected } };
}
