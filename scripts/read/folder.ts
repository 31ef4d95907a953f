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

export interface Folder {
  /** By name without `.csv`: departments, lineage … */
  readonly tables: ReadonlyMap<string, SourceFile>;
  readonly frameworks: ReadonlyMap<string, SourceFile>;
  /** By report id, then by table: budget, projects, scores, outputs, findings. */
  readonly reports: ReadonlyMap<string, ReadonlyMap<string, SourceFile>>;
  /** A file `sample.json` marks a fictional district. */
  readonly sample: boolean;
  readonly warnings: readonly Problem[];
}

const ROOT_TABLES = [
  'departments',
  'lineage',
  'units',
  'indicators',
  'warnings',
  'reports',
  'translations',
] as const;
export const REPORT_TABLES = ['budget', 'projects', 'scores', 'outputs', 'findings'] as const;

/** A path for people and editors: relative to the working directory where it lies below it, `/` everywhere. */
export function shownPath(path: string): string {
  const from = relative(process.cwd(), path);
  return (from.startsWith('..') ? resolve(path) : from).split(sep).join('/');
}

export async function openFolder(dir: string): Promise<Folder> {
  const warnings: Problem[] = [];
  const told = new Set<Encoding>();
  const read = async (
    path: string,
    known: readonly string[] | undefined,
  ): Promise<Map<string, SourceFile>> => {
    const files = new Map<string, SourceFile>();
    for (const entry of await entries(path)) {
      if (entry.isDirectory()) continue;
      const id = entry.name.replace(/\.csv$/i, '');
      const file = join(path, entry.name);
      if (id !== entry.name && (known?.includes(id) ?? true)) {
        const bytes = await readFile(file);
        const encoding = encodingOf(bytes);
        if (encoding) told.add(encoding);
        files.set(id, { name: shownPath(file), bytes, told });
      } else if (/\.(csv|xlsx?|et|tsv)$/i.test(entry.name))
        warnings.push(unknownFile(file, known ?? ['<framework>']));
    }
    return files;
  };
  const tables = await read(dir, ROOT_TABLES);
  const frameworks = await read(join(dir, 'frameworks'), undefined);
  const reports = new Map<string, ReadonlyMap<string, SourceFile>>();
  for (const entry of await entries(join(dir, 'reports')))
    if (entry.isDirectory())
      reports.set(entry.name, await read(join(dir, 'reports', entry.name), REPORT_TABLES));
  return { tables, frameworks, reports, sample: existsSync(join(dir, 'sample.json')), warnings };
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
