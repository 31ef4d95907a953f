/** A folder of CSVs → everything on file, checked; or all that is wrong with it. */
import { join } from 'node:path';
import type { Dataset, Finding, Site } from '../src/model/dataset.ts';
import type { Fact } from '../src/model/fact.ts';
import type { TableSchema } from '../src/model/schema.ts';
import type { FrameworkRow } from '../src/model/tables/framework.ts';
import type { ReportRow } from '../src/model/tables/reports.ts';
import { REPORTS } from '../src/model/tables/reports.ts';
import { runChecks } from './checks/index.ts';
import type { Entered, OnFile, PublishedFigure, Question } from './guards/guard.ts';
import { placeOf } from './guards/guard.ts';
import type { Asked } from './guards/index.ts';
import { askAll } from './guards/index.ts';
import { openFolder, REPORT_TABLES, shownPath } from './read/folder.ts';
import type { Folder, ReportFiles } from './read/folder.ts';
import { readCorrections } from './read/corrections.ts';
import type { Problem } from './read/problem.ts';
import { inOrder } from './read/problem.ts';
import { readReport } from './read/report.ts';
import { readScoreTable } from './read/score-table.ts';
import type { SiteTables } from './read/site.ts';
import { readSite, valuesOf, versionOf } from './read/site.ts';
import { closest } from './read/closest.ts';
import type { CastRow, CastTable } from './read/table.ts';
import { problemAt } from './read/table.ts';
import { factTexts, siteTexts, translationsIn, unusedTranslations } from './read/translations.ts';

export type { Problem } from './read/problem.ts';

export interface Loaded {
  /** Null where there is a problem. */
  readonly dataset: Dataset | null;
  readonly problems: readonly Problem[];
  /** Probable slips: nothing is written until each is mended or answered. */
  readonly questions: readonly Question[];
  readonly warnings: readonly Problem[];
}

/**
 * Reads, casts and validates every file of `dir`, makes the facts and runs the checks. All problems of all
 * files come back in one go, by file, line and column; it rejects only where the file system fails. Figures that
 * were `published` and are far from it now are asked about.
 */
export async function loadDataset(dir: string, published: readonly PublishedFigure[] = []): Promise<Loaded> {
  const { data, ...told } = await readDataset(dir, published);
  const dataset = data && { ...data, checks: runChecks(data) };
  return { dataset, ...told };
}

/** What `loadDataset` gives before the checks have run. */
export async function readDataset(
  dir: string,
  published: readonly PublishedFigure[] = [],
): Promise<Omit<Loaded, 'dataset'> & { readonly data: Omit<Dataset, 'checks'> | null }> {
  return readFolder(await openFolder(dir), dir, published);
}

/** `readDataset` of a folder whose files are at hand; `dir` names those that are missing. */
export function readFolder(
  folder: Folder,
  dir: string,
  published: readonly PublishedFigure[] = [],
): Omit<Loaded, 'dataset'> & { readonly data: Omit<Dataset, 'checks'> | null } {
  const tables = readSite(folder, dir);
  const problems: Problem[] = [...tables.problems, ...folder.problems];
  const warnings: Problem[] = [...siteTables(tables), tables.confirmed, tables.corrections].flatMap(
    (t) => t.warnings,
  );
  const facts: Fact[] = [];
  const findings: Finding[] = [];
  const entered: Entered[] = [];
  const content: unknown[] = siteTables(tables).map((t) => [t.schema.name, t.content]);
  content.push([...tables.frameworks.keys()]);
  if (tables.corrections.rows.length > 0) content.push(tables.corrections.content);

  const indicators = new Map(valuesOf(tables.indicators).map((row) => [row.id, row]));
  const reports: ReportRow[] = [];
  /** Scoring trees that tables of reports print. */
  const forms: Record<string, readonly FrameworkRow[]> = {};
  for (const row of tables.reports.rows) {
    const files = folder.reports.get(row.values.id);
    problems.push(...reportProblems(row, files, [...folder.reports.keys()], tables));
    const printed = files?.get('table');
    const table = printed && readScoreTable(printed, row.values, indicators, tables.indicatorNames);
    const report = table ? { ...row.values, framework: table.frameworkId } : row.values;
    reports.push(report);
    if (!files) continue;
    if (table) {
      problems.push(...table.problems);
      warnings.push(...table.warnings);
      content.push([report.id, table.content]);
      for (const own of table.indicators) indicators.set(own.id, own);
      if (table.framework.length > 0) forms[report.framework] ??= table.framework;
    }
    const framework = tables.frameworks.get(report.framework);
    const read = readReport(
      files,
      {
        report,
        indicators,
        indicatorsWhole: tables.indicators.whole,
        framework: framework?.whole ? valuesOf(framework) : forms[report.framework],
      },
      tables.indicatorNames,
      table,
    );
    problems.push(...read.problems);
    warnings.push(...read.warnings);
    entered.push({ report: row, rows: read.rows });
    facts.push(...read.facts);
    findings.push(...read.findings);
    content.push([report.id, read.content]);
  }
  problems.push(...strayFolders(dir, [...folder.reports.keys()], tables));

  const corrected = readCorrections(
    tables.corrections.rows.filter(({ bad }) => bad.size === 0),
    entered.map(({ report, rows }) => ({ report, rows: rows.filter(({ bad }) => bad.size === 0) })),
    indicators,
  );
  problems.push(...corrected.problems);

  // Without its units no cell can be told right or wrong.
  const sure = tables.units.whole ? problems : problems.filter(({ code }) => code !== 'unknown_unit');
  const unaccounted = published.filter(({ id }) => !corrected.byFact.has(id));
  const { questions, unused } = ask(tables, indicators, entered, unaccounted, problems);
  warnings.push(...unused);
  if (problems.length > 0)
    return {
      data: null,
      problems: inOrder(sure),
      questions: inOrder(questions),
      warnings: inOrder(warnings),
    };
  const meta = {
    version: versionOf(content),
    date: [
      ...valuesOf(tables.reports).map(({ revision }) => revision),
      ...valuesOf(tables.corrections).map(({ date }) => date),
    ].reduce((latest, day) => (day > latest ? day : latest), ''),
    sample: folder.sample,
  };
  const site = siteOf(tables, meta);
  const frameworks = { ...site.frameworks, ...forms };
  const told = facts.map((fact): Fact => {
    const corrections = corrected.byFact.get(fact.id);
    return corrections ? { ...fact, corrections } : fact;
  });
  const data = {
    ...site,
    indicators: [...indicators.values()],
    reports,
    frameworks,
    facts: told,
    findings,
  };
  warnings.push(...unusedTranslations(tables.translations, [...siteTexts(data), ...factTexts(told)]));
  return { data, problems: [], questions: inOrder(questions), warnings: inOrder(warnings) };
}

/** What the guards ask of the rows that hold: what is wrong already is not asked about as well. */
function ask(
  tables: SiteTables,
  indicators: OnFile['indicators'],
  entered: readonly Entered[],
  published: readonly PublishedFigure[],
  problems: readonly Problem[],
): Asked {
  const wrong = new Set(problems.map(({ file, line }) => `${file}:${line}`));
  const sound = <R>(rows: readonly CastRow<R>[]): CastRow<R>[] =>
    rows.filter((row) => row.bad.size === 0 && !wrong.has(placeOf(row)));
  const file: OnFile = {
    reports: entered
      .filter(({ report }) => sound([report]).length > 0)
      .map(({ report, rows }) => ({ report, rows: sound(rows) })),
    published: new Map(published.map((figure) => [figure.id, figure])),
    departments: sound(tables.departments.rows),
    indicators,
    frameworks: new Map([...tables.frameworks].map(([id, table]) => [id, valuesOf(table)])),
    tables: siteTables(tables).map((table) => ({ ...table, rows: sound(table.rows) })),
  };
  return askAll(file, sound(tables.confirmed.rows), problems.length === 0);
}

function siteOf(tables: SiteTables, meta: Site['meta']): Site {
  return {
    meta,
    departments: valuesOf(tables.departments),
    lineage: valuesOf(tables.lineage),
    indicators: valuesOf(tables.indicators),
    reports: valuesOf(tables.reports),
    frameworks: Object.fromEntries([...tables.frameworks].map(([id, table]) => [id, valuesOf(table)])),
    warnings: valuesOf(tables.warnings),
    translations: translationsIn(tables.translations),
    units: valuesOf(tables.units),
  };
}

function siteTables(t: SiteTables): CastTable<TableSchema>[] {
  return [
    t.units,
    t.departments,
    t.lineage,
    t.indicators,
    t.warnings,
    t.reports,
    t.translations,
    ...t.frameworks.values(),
  ];
}

/** A row of reports.csv against the folder and the framework that it names. `files` is undefined without a folder. */
function reportProblems(
  row: CastRow<ReportRow>,
  files: ReportFiles | undefined,
  folders: readonly string[],
  tables: SiteTables,
): Problem[] {
  const { id, framework, scorer } = row.values;
  const problems: Problem[] = [];
  const tell = (field: string, code: Problem['code'], params: Record<string, string>): void => {
    if (!row.bad.has(field)) problems.push(problemAt(row, REPORTS, field, code, params));
  };
  const names = REPORT_TABLES.map((name) => `${name}.csv`).join('、');
  if (files === undefined) tell('id', 'row_without_folder', { id, names, near: closest(id, folders) });
  else if (files.size === 0) tell('id', 'empty_report', { id, names });
  const known = [...tables.frameworks.keys()];
  if (framework !== '' && !tables.frameworks.has(framework))
    tell('framework', 'framework_missing', { framework, known: known.join('、') });
  if (framework === '' && scorer !== 'none' && files?.has('table') !== true && !row.bad.has('scorer'))
    tell('framework', 'framework_needed', { known: known.join('、') });
  return problems;
}

/** Folders that no row of reports.csv names; where that table could not be read whole, none is called stray. */
function strayFolders(dir: string, folders: readonly string[], tables: SiteTables): Problem[] {
  if (!tables.reports.whole) return [];
  const ids = valuesOf(tables.reports).map((report) => report.id);
  return folders
    .filter((folder) => !ids.includes(folder))
    .map((folder) => ({
      file: shownPath(join(dir, 'reports', folder)),
      line: 1,
      column: 1,
      code: 'folder_without_row',
      params: { id: folder, near: closest(folder, ids) },
    }));
}
