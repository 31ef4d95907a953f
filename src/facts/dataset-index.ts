/**
 * Where figures stand: the tables of a dataset by report, body, indicator and id, so that nothing looks through all facts
 * for those of one report. Each index is made once a table, when it is first asked for; copies of a dataset that share a
 * table share its index.
 */
import type { Check } from '../model/check.ts';
import type { Dataset, Finding, Site } from '../model/dataset.ts';
import type { Fact } from '../model/fact.ts';
import type { DepartmentRow } from '../model/tables/departments.ts';
import type { IndicatorRow } from '../model/tables/indicators.ts';
import type { ReportRow } from '../model/tables/reports.ts';
import { groupBy } from './group-by.ts';

/** What is made of a table or dataset, kept as long as that is. */
export function once<T extends object, Made>(make: (of: T) => Made): (of: T) => Made {
  const known = new WeakMap<T, { readonly made: Made }>();
  return (of) => {
    const entry = known.get(of) ?? { made: make(of) };
    known.set(of, entry);
    return entry.made;
  };
}

/** Rows by a key, in the order on file. */
const groups = <T>(keyOf: (row: T) => string) =>
  once((rows: readonly T[]): ReadonlyMap<string, readonly T[]> => groupBy(rows, keyOf));

const byId = <T extends { readonly id: string }>() =>
  once((rows: readonly T[]): ReadonlyMap<string, T> => new Map(rows.map((row) => [row.id, row])));

const NONE: readonly never[] = [];
const byReport = groups<Fact>(({ report }) => report);
const byDepartment = groups<Fact>(({ department }) => department);
const byIndicator = groups<Fact>(({ indicator }) => indicator);
const facts = byId<Fact>();
const checksById = byId<Check>();
const checks = groups<Check>(({ report_id }) => report_id);
const findings = groups<Finding>(({ report }) => report);
const indicators = byId<IndicatorRow>();
const reports = byId<ReportRow>();
const departments = byId<DepartmentRow>();

type Facts = Pick<Dataset, 'facts'>;

export const factsOfReport = (data: Facts, report: string): readonly Fact[] =>
  byReport(data.facts).get(report) ?? NONE;

export const factsOfDepartment = (data: Facts, department: string): readonly Fact[] =>
  byDepartment(data.facts).get(department) ?? NONE;

/** The facts of one indicator among all, or among those that another function here has given. */
export const factsOfIndicator = (among: readonly Fact[], indicator: string): readonly Fact[] =>
  byIndicator(among).get(indicator) ?? NONE;

export const factById = (data: Facts, id: string): Fact | undefined => facts(data.facts).get(id);

export const checksOfReport = (data: Pick<Dataset, 'checks'>, report: string): readonly Check[] =>
  checks(data.checks).get(report) ?? NONE;

export const checkById = (data: Pick<Dataset, 'checks'>, id: string): Check | undefined =>
  checksById(data.checks).get(id);

export const findingsOfReport = (data: Pick<Dataset, 'findings'>, report: string): readonly Finding[] =>
  findings(data.findings).get(report) ?? NONE;

/** The indicator library by id. */
export const libraryOf = (site: Pick<Site, 'indicators'>): ReadonlyMap<string, IndicatorRow> =>
  indicators(site.indicators);

export const reportById = (site: Pick<Site, 'reports'>, id: string): ReportRow | undefined =>
  reports(site.reports).get(id);

export const departmentById = (site: Pick<Site, 'departments'>, id: string): DepartmentRow | undefined =>
  departments(site.departments).get(id);
