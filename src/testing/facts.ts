/** Facts and datasets for tests: name what matters, the rest is filled in. The indicator library is the repository's. */
import type { Dataset } from '../model/dataset.ts';
import type { Category, Fact } from '../model/fact.ts';
import type { DepartmentRow } from '../model/tables/departments.ts';
import type { FrameworkRow } from '../model/tables/framework.ts';
import type { IndicatorRow } from '../model/tables/indicators.ts';
import type { ReportRow } from '../model/tables/reports.ts';
import type { UnitId } from '../model/unit.ts';
import { toBase } from '../model/unit.ts';
import { FIVE_REPORTS } from './reports.ts';

export const LIBRARY: readonly IndicatorRow[] = FIVE_REPORTS.indicators;

/** A row of the library, or of none where a test needs one of another kind. Throws where the library lacks it. */
export function indicator(id: string, more: Partial<IndicatorRow> = {}): IndicatorRow {
  const row = LIBRARY.find((one) => one.id === id);
  if (!row) throw new RangeError(`the indicator library has no ${id}`);
  return { ...row, ...more };
}

const CATEGORIES: Readonly<Record<string, Category>> = { budget: 'budget', exec: 'budget', score: 'scores' };

function categoryOf(indicatorId: string, subject: string): Category {
  const known = CATEGORIES[indicatorId.split('.')[0]!];
  return known ?? (subject !== '' && indicatorId.startsWith('proj.') ? 'projects' : 'outputs');
}

/** `fact('panyu', 2023, 'exec.rate', '97.60', '%')`: the value follows from the printed decimal. */
export function fact(
  department: string,
  year: number,
  indicatorId: string,
  printed: string,
  unit: UnitId,
  more: Partial<Fact> = {},
): Fact {
  const { subject = '', status, period, scope } = more;
  return {
    id: [department, year, indicatorId, subject, status, period, scope].filter(Boolean).join('/'),
    report: `${department}-${year}`,
    department,
    year,
    category: categoryOf(indicatorId, subject),
    indicator: indicatorId,
    subject,
    value: toBase(printed, unit),
    printed,
    unit,
    qualifier: 'exact',
    status: 'completed',
    period: '全年',
    target: '',
    completion: '',
    scope: '',
    place: '一',
    restated: [],
    phrase: printed,
    reading: 'printed',
    note: '',
    basis: '',
    operator: '',
    funds: '',
    ...more,
  };
}

export function department(id: string, more: Partial<DepartmentRow> = {}): DepartmentRow {
  const names = { zh: `${id}管委会`, short: id, en: `${id} committee`, short_en: id };
  return {
    id,
    ...names,
    district: '示例区',
    level: '',
    duties: [],
    slot: 1,
    from_year: null,
    to_year: null,
    ...more,
  };
}

export function report(body: string, year: number, more: Partial<ReportRow> = {}): ReportRow {
  return {
    id: `${body}-${year}`,
    department: body,
    year,
    title: `${body} ${year}`,
    type: '',
    extent: '',
    replaces: '',
    form: 'narrative',
    scorer: 'self',
    framework: 'tree',
    source_file: 'x.txt',
    revision: '2026-01-01',
    note: '',
    ...more,
  };
}

/** A row of a scoring tree. */
export function treeRow(
  id: string,
  level: FrameworkRow['level'],
  parent: string,
  weight: string,
  zh = id,
): FrameworkRow {
  return { id, level, parent, zh, en: zh, weight, from: '', to: '' };
}
/** A band of its total. */
export const gradeRow = (id: string, zh: string, from: string, to: string): FrameworkRow => ({
  ...treeRow(id, 'grade', '', '', zh),
  from,
  to,
});

/** A scoring tree of five rows: duty 60 (a 40, b 20), management 40 (c 10, d 10, e 20). */
export const TREE: readonly FrameworkRow[] = [
  treeRow('total', 'total', '', '100', '总分'),
  treeRow('duty', '1', 'total', '60', '履职'),
  treeRow('overall', '2', 'duty', '60', '整体'),
  treeRow('a', '3', 'overall', '40'),
  treeRow('b', '3', 'overall', '20'),
  treeRow('management', '1', 'total', '40', '管理'),
  treeRow('buying', '2', 'management', '40', '采购'),
  treeRow('c', '3', 'buying', '10'),
  treeRow('d', '3', 'buying', '10'),
  treeRow('e', '3', 'buying', '20'),
  gradeRow('excellent', '优', '90', '100'),
  gradeRow('good', '良', '80', '90'),
  gradeRow('poor', '差', '0', '80'),
];

function reportsOf(facts: readonly Fact[], given: readonly ReportRow[]): ReportRow[] {
  const reports = new Map(given.map((row) => [row.id, row]));
  for (const one of facts)
    if (!reports.has(one.report))
      reports.set(one.report, report(one.department, one.year, { id: one.report }));
  return [...reports.values()];
}

/** A dataset of these facts alone: bodies and reports follow from them where they are not given. */
export function dataset(given: Pick<Dataset, 'facts'> & Partial<Dataset>): Dataset {
  const reports = reportsOf(given.facts, given.reports ?? []);
  const bodies = [...new Set(reports.map((row) => row.department))];
  return {
    meta: { version: '0badcafe', date: '2026-01-01', sample: false },
    departments: bodies.map((id, i) => department(id, { slot: i + 1 })),
    lineage: [],
    indicators: LIBRARY,
    frameworks: { tree: TREE },
    units: FIVE_REPORTS.units,
    warnings: [],
    checks: [],
    findings: [],
    translations: {},
    ...given,
    reports,
  };
}

/** A dataset with further facts of its bodies, and the reports that state them. */
export function withFacts(data: Dataset, facts: readonly Fact[]): Dataset {
  return { ...data, facts: [...data.facts, ...facts], reports: reportsOf(facts, data.reports) };
}
