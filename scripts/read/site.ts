/** The tables that every page needs: bodies, succession, indicators, frameworks, lines, reports. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Infer, TableSchema } from '../../src/model/schema.ts';
import { CONFIRMED } from '../../src/model/tables/confirmed.ts';
import { CORRECTIONS } from '../../src/model/tables/corrections.ts';
import { DEPARTMENTS } from '../../src/model/tables/departments.ts';
import { FRAMEWORK } from '../../src/model/tables/framework.ts';
import { INDICATORS } from '../../src/model/tables/indicators.ts';
import { LINEAGE } from '../../src/model/tables/lineage.ts';
import { REPORTS } from '../../src/model/tables/reports.ts';
import { TRANSLATIONS } from '../../src/model/tables/translations.ts';
import { UNITS } from '../../src/model/tables/units.ts';
import { WARNINGS } from '../../src/model/tables/warnings.ts';
import { declareUnits } from '../../src/model/unit.ts';
import { bodyYearProblems } from './body-years.ts';
import type { Folder } from './folder.ts';
import { shownPath } from './folder.ts';
import { frameworkProblems, indicatorProblems, rangeProblems, resolveLines, withKinds } from './library.ts';
import { unitProblems } from './units.ts';
import type { Problem } from './problem.ts';
import type { Names } from './resolve.ts';
import { duplicates, namesOf, resolve } from './resolve.ts';
import type { CastTable } from './table.ts';
import { readTable } from './table.ts';

export interface SiteTables {
  readonly units: CastTable<typeof UNITS>;
  readonly departments: CastTable<typeof DEPARTMENTS>;
  readonly lineage: CastTable<typeof LINEAGE>;
  readonly indicators: CastTable<typeof INDICATORS>;
  readonly warnings: CastTable<typeof WARNINGS>;
  readonly reports: CastTable<typeof REPORTS>;
  readonly translations: CastTable<typeof TRANSLATIONS>;
  readonly confirmed: CastTable<typeof CONFIRMED>;
  readonly corrections: CastTable<typeof CORRECTIONS>;
  readonly frameworks: ReadonlyMap<string, CastTable<typeof FRAMEWORK>>;
  readonly indicatorNames: Names;
  readonly problems: readonly Problem[];
}

/** Files that are not there are named below `dir`. */
export function readSite(folder: Folder, dir: string): SiteTables {
  const read = <S extends TableSchema>(schema: S, optional = false): CastTable<S> => {
    const file = folder.tables.get(schema.name);
    const name = file?.name ?? shownPath(join(dir, `${schema.name}.csv`));
    if (file) return readTable(file, schema);
    const missing: Problem = { file: name, line: 1, column: 1, code: 'missing_file', params: {} };
    const problems = optional ? [] : [missing];
    return { schema, file: name, rows: [], whole: optional, problems, warnings: [], content: [] };
  };
  // First, because every other table names units.
  const units = read(UNITS);
  declareUnits(valuesOf(units));
  const departments = read(DEPARTMENTS);
  const library = read(INDICATORS);
  const indicatorNames = namesOf(library, ['id', 'zh', 'en', 'aliases']);
  const all = {
    departments: namesOf(departments, ['id', 'zh', 'short', 'en', 'short_en']),
    indicators: indicatorNames,
  };
  const indicators = withKinds(resolve(library, all));
  const lineage = resolve(read(LINEAGE, true), all);
  const reports = resolve(read(REPORTS), all);
  const confirmed = read(CONFIRMED, true);
  const corrections = resolve(read(CORRECTIONS, true), { reports: namesOf(reports, ['id']) });
  const warnings = resolveLines(read(WARNINGS, true), indicatorNames);
  const translations = read(TRANSLATIONS, true);
  const frameworks = new Map(
    [...folder.frameworks].map(([id, file]) => [id, readTable(file, FRAMEWORK)] as const),
  );
  const named = {
    units,
    departments,
    lineage,
    indicators,
    warnings,
    reports,
    translations,
    confirmed,
    corrections,
  };
  const tables: CastTable<TableSchema>[] = [...Object.values(named), ...frameworks.values()];
  const problems = [
    ...tables.flatMap((t) => [
      ...t.problems,
      ...duplicates(t.rows, t.schema),
      ...rangeProblems(t.rows, t.schema),
    ]),
    ...unitProblems(units),
    ...indicatorProblems(indicators),
    ...bodyYearProblems(reports),
    ...[...frameworks.values()].flatMap(frameworkProblems),
  ];
  return { ...named, frameworks, indicatorNames, problems };
}

export function valuesOf<S extends TableSchema>(table: CastTable<S>): Infer<S>[] {
  return table.rows.map((row) => row.values);
}

/** 8 hex digits of what the files say; encoding, quotes, line breaks and empty last rows change nothing. */
export function versionOf(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 8);
}
