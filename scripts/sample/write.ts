/** The fictional district → a data folder in the form of `data/`. */
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TableSchema } from '../../src/model/schema.ts';
import { DEPARTMENTS } from '../../src/model/tables/departments.ts';
import { FIGURES } from '../../src/model/tables/figures.ts';
import { FINDINGS } from '../../src/model/tables/findings.ts';
import { FRAMEWORK } from '../../src/model/tables/framework.ts';
import { LINEAGE } from '../../src/model/tables/lineage.ts';
import { REPORTS } from '../../src/model/tables/reports.ts';
import { TRANSLATIONS } from '../../src/model/tables/translations.ts';
import { UNITS } from '../../src/model/tables/units.ts';
import { declareUnits } from '../../src/model/unit.ts';
import { valuesOf } from '../read/site.ts';
import { readTable } from '../read/table.ts';
import { csvOf, readCells } from './csv.ts';
import type { Cells } from './csv.ts';
import { departmentRows, lineageRows, reportRow } from './district.ts';
import { FRAMEWORK_2019 } from './framework-2019.ts';
import type { Options, Planted, World } from './plan.ts';
import { DEFAULTS, plansOf } from './plan.ts';
import { reportTables } from './report.ts';
import { translationRows } from './translations.ts';

/** Marks a folder as fictional. */
const MARK = 'sample.json';
const DATA = resolve(fileURLToPath(import.meta.url), '../../../data');
/** The tree of 2022 is that of the real form under a name of the fictional district. */
const TITLE_2022 = { zh: '示例区 2022 年评分体系', en: 'Sample framework 2022' };
/** Files that are the project's own, and the name that each gets. */
const COPIED: readonly (readonly [string, string])[] = [
  ['units.csv', 'units.csv'],
  ['indicators.csv', 'indicators.csv'],
  ['warnings.csv', 'warnings.csv'],
];

/**
 * Writes the district into `dir`, whose tables, frameworks and reports it replaces, and gives what it
 * planted; the same is in `sample-faults.json`. The same options give the same bytes. `sample.json` marks
 * the folder as fictional. Rejects, before anything is written, where `dir` holds reports that are no
 * sample, and where the file system or the library of `data/` fails.
 */
export async function writeSample(dir: string, options: Partial<Options> = {}): Promise<Planted[]> {
  if (existsSync(join(dir, 'reports.csv')) && !existsSync(join(dir, MARK)))
    throw new Error(`${dir}: reports.csv without ${MARK}, so these reports are real and stay`);
  const all: Options = { ...DEFAULTS, ...options };
  // Figures are drawn in these units before anything is read.
  const bytes = await readFile(join(DATA, 'units.csv'));
  declareUnits(valuesOf(readTable({ name: 'units.csv', bytes, told: new Set() }, UNITS)));
  const tree2022 = (await readCells(join(DATA, 'frameworks/gz-2022.csv'))).map((row) =>
    row['level'] === 'title' ? { ...row, ...TITLE_2022 } : row,
  );
  const library = await readCells(join(DATA, 'indicators.csv'));
  const world: World = {
    seed: all.seed,
    library: new Map(library.map((row) => [row['id']!, row])),
    frameworks: {
      'sample-2019': FRAMEWORK_2019,
      'sample-2022': tree2022,
    },
  };
  const plans = plansOf(all, library);
  const write = (name: string, schema: TableSchema, rows: readonly Cells[]): Promise<void> =>
    writeFile(join(dir, name), csvOf(schema, rows));

  for (const name of ['frameworks', 'reports']) await rm(join(dir, name), { recursive: true, force: true });
  await mkdir(join(dir, 'frameworks'), { recursive: true });
  for (const [from, to] of COPIED) await copyFile(join(DATA, from), join(dir, to));
  const departments = departmentRows(all.departments);
  const reports = plans.map(reportRow);
  await write('departments.csv', DEPARTMENTS, departments);
  await write('lineage.csv', LINEAGE, lineageRows(all.departments));
  await write('frameworks/sample-2019.csv', FRAMEWORK, FRAMEWORK_2019);
  await write('frameworks/sample-2022.csv', FRAMEWORK, tree2022);
  await write('reports.csv', REPORTS, reports);

  const planted: Planted[] = [];
  const figures: (readonly Cells[])[] = [];
  for (const plan of plans) {
    await mkdir(join(dir, 'reports', plan.id), { recursive: true });
    const made = reportTables(plan, world, (kind, what) => planted.push({ kind, report: plan.id, what }));
    for (const [name, rows] of Object.entries(made)) {
      const schema = name === 'findings' ? FINDINGS : FIGURES;
      if (schema === FIGURES) figures.push(rows);
      if (rows.length > 0) await write(`reports/${plan.id}/${name}.csv`, schema, rows);
    }
  }
  await write('translations.csv', TRANSLATIONS, translationRows([departments, reports, ...figures]));
  await writeFile(join(dir, MARK), `${JSON.stringify(all)}\n`);
  await writeFile(join(dir, 'sample-faults.json'), `${JSON.stringify(planted, null, 2)}\n`);
  return planted;
}
