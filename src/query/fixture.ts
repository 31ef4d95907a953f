/** A small dataset made by hand, for tests only: name what matters, the rest is filled in. */
import type { Dataset } from '../model/dataset.ts';
import type { Category, Fact } from '../model/fact.ts';
import type { Cell, Frame, Row } from '../model/frame.ts';
import { EVERYTHING } from '../model/question.ts';
import type { Selection } from '../model/question.ts';
import type {
  DepartmentRow,
  FrameworkRow,
  IndicatorRow,
  LineageRow,
  ReportRow,
  WarningRow,
} from '../model/tables.ts';
import type { UnitId } from '../model/unit.ts';
import { toBase } from '../model/unit.ts';

export const ALL: Selection = EVERYTHING;

export function department(id: string, more: Partial<DepartmentRow> = {}): DepartmentRow {
  const names = { zh: `${id}管委会`, short: id, en: `${id} committee`, short_en: id };
  return { id, ...names, district: '示例区', duties: [], slot: 1, from_year: null, to_year: null, ...more };
}

export function indicator(
  id: string,
  unit: UnitId,
  kind: IndicatorRow['kind'],
  more: Partial<IndicatorRow> = {},
): IndicatorRow {
  return {
    id,
    zh: id,
    en: id,
    unit,
    units_seen: [unit],
    basis_zh: '口径',
    basis_en: 'basis',
    group: id.toUpperCase(),
    theme: 'service',
    kind,
    better: 'higher',
    base: '',
    part_of: '',
    own: 'body',
    ...more,
  };
}

const execution = { theme: 'execution' } as const;

export const INDICATORS: readonly IndicatorRow[] = [
  indicator('budget.initial', '万元', 'amount', { theme: 'budget' }),
  indicator('budget.annual', '万元', 'amount', {
    theme: 'budget',
    zh: '全年预算数(调整预算数)',
    en: 'Full-year budget',
  }),
  indicator('budget.basic', '万元', 'amount', { theme: 'budget', group: 'BUDGET_PART' }),
  indicator('budget.project', '万元', 'amount', { theme: 'budget', group: 'BUDGET_PART' }),
  indicator('exec.total', '万元', 'amount', { ...execution, zh: '全年执行数(决算数)', en: 'Executed' }),
  indicator('exec.basic', '万元', 'amount', { ...execution, group: 'EXEC_PART' }),
  indicator('exec.project', '万元', 'amount', { ...execution, group: 'EXEC_PART' }),
  indicator('exec.rate', '%', 'rate', { ...execution, base: 'exec.total / budget.annual' }),
  indicator('exec.avg_progress', '%', 'rate', execution),
  indicator('exec.basic_rate', '%', 'rate', {
    ...execution,
    group: 'EXEC_RATE_PART',
    base: 'exec.basic / budget.basic',
  }),
  indicator('exec.project_rate', '%', 'rate', {
    ...execution,
    group: 'EXEC_RATE_PART',
    base: 'exec.project / budget.project',
  }),
  indicator('proj.line_budget', '万元', 'amount', execution),
  indicator('proj.line_exec', '万元', 'amount', execution),
  indicator('proj.exec_rate', '%', 'rate', execution),
  indicator('score.total', '分', 'score', { theme: 'score' }),
  indicator('score.l1_duty', '分', 'score', { theme: 'score' }),
  indicator('score.l1_mgmt', '分', 'score', { theme: 'score' }),
  indicator('score.l3', '分', 'score', { theme: 'score' }),
  indicator('score.deduction', '分', 'score', { theme: 'score' }),
  indicator('svc.visits_times', '次', 'count', { group: 'VISIT_TIMES' }),
  indicator('svc.visits_firm_times', '家次', 'count', { group: 'VISIT_FIRM' }),
  indicator('svc.visits_person_times', '人次', 'count', { group: 'VISIT_PERSON' }),
  indicator('svc.issues_received', '项次', 'count', { group: 'ISSUE_IN' }),
  indicator('svc.issues_resolved', '项', 'count', { group: 'ISSUE_OUT', units_seen: ['项', '宗'] }),
  indicator('svc.policy_briefings', '场', 'count', { group: 'BRIEFING', units_seen: ['场', '次'] }),
  indicator('svc.award_firms', '家', 'count', { group: 'AWARD' }),
  indicator('safety.trainings', '次', 'count', { group: 'SAFETY_TRAIN', theme: 'safety' }),
  indicator('safety.lookbacks', '次', 'count', { group: 'SAFETY_OTHER', theme: 'safety' }),
  indicator('safety.posts', '次', 'count', { group: 'SAFETY_OTHER', theme: 'safety' }),
  indicator('inv.negotiated', '个', 'count', { group: 'PIPELINE_NEGOTIATED', theme: 'investment' }),
  indicator('inv.signed', '个', 'count', { group: 'PIPELINE_SIGNED', theme: 'investment' }),
  indicator('inv.registered', '个', 'count', { group: 'PIPELINE_REGISTERED', theme: 'investment' }),
  indicator('inv.registered_rate', '%', 'rate', { group: 'COMPLETION', theme: 'investment' }),
  indicator('inv.fdi', '万美元', 'amount', { theme: 'investment' }),
  indicator('inv.fdi_excess_rate', '%', 'rate', { group: 'FDI_EXCESS', theme: 'investment' }),
  indicator('proj.investment_done', '亿元', 'amount', { theme: 'projects' }),
  indicator('proj.investment_task_rate', '%', 'rate', { group: 'COMPLETION', theme: 'projects' }),
  indicator('eco.output', '亿元', 'amount', { group: 'ECO_INDUSTRY', theme: 'economy', own: 'park' }),
  indicator('eco.rank', '名', 'rank', { group: 'RANK', theme: 'economy', own: 'park' }),
];

const framework = (
  id: string,
  level: FrameworkRow['level'],
  parent: string,
  weight: string,
  zh = id,
): FrameworkRow => ({ id, level, parent, zh, en: zh, weight, from: '', to: '' });
const grade = (id: string, zh: string, from: string, to: string): FrameworkRow => ({
  ...framework(id, 'grade', '', '', zh),
  from,
  to,
});

/** A tree of five rows: duty 60 (a 40, b 20), management 40 (c 10, d 10, e 20). */
export const TREE: readonly FrameworkRow[] = [
  framework('total', 'total', '', '100', '总分'),
  framework('duty', '1', 'total', '60', '履职'),
  framework('overall', '2', 'duty', '60', '整体'),
  framework('a', '3', 'overall', '40'),
  framework('b', '3', 'overall', '20'),
  framework('management', '1', 'total', '40', '管理'),
  framework('buying', '2', 'management', '40', '采购'),
  framework('c', '3', 'buying', '10'),
  framework('d', '3', 'buying', '10'),
  framework('e', '3', 'buying', '20'),
  grade('excellent', '优', '90', '100'),
  grade('good', '良', '80', '90'),
  grade('poor', '差', '0', '80'),
];

const CATEGORY: Readonly<Record<string, Category>> = { budget: 'budget', exec: 'budget', score: 'scores' };

/** `fact('panyu', 2023, 'exec.rate', '97.60', '%')`: the value follows from the printed decimal. */
export function fact(
  department: string,
  year: number,
  indicatorId: string,
  printed: string,
  unit: UnitId,
  more: Partial<Fact> = {},
): Fact {
  const kind = CATEGORY[indicatorId.split('.')[0]!];
  return {
    id: [department, year, indicatorId, more.subject, more.status, more.period, more.scope]
      .filter((part) => part)
      .join('/'),
    report: `${department}-${year}`,
    department,
    year,
    category: kind ?? (more.subject && indicatorId.startsWith('proj.') ? 'projects' : 'outputs'),
    indicator: indicatorId,
    subject: '',
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
    ...more,
  };
}

export function report(department: string, year: number, more: Partial<ReportRow> = {}): ReportRow {
  return {
    id: `${department}-${year}`,
    department,
    year,
    title: `${department} ${year}`,
    form: 'narrative',
    scorer: 'self',
    framework: 'tree',
    source_file: 'x.txt',
    revision: '2026-01-01',
    note: '',
    ...more,
  };
}

interface Given {
  readonly facts: readonly Fact[];
  /** Reports without facts, or with a framework of their own; the others follow from the facts. */
  readonly reports?: readonly ReportRow[];
  readonly departments?: readonly DepartmentRow[];
  readonly lineage?: readonly LineageRow[];
  readonly warnings?: readonly WarningRow[];
  readonly frameworks?: Dataset['frameworks'];
}

/** A dataset of these facts; bodies and reports follow from them where they are not given. */
export function dataset(given: Given): Dataset {
  const reports = new Map((given.reports ?? []).map((row) => [row.id, row]));
  for (const one of given.facts)
    if (!reports.has(one.report))
      reports.set(one.report, report(one.department, one.year, { id: one.report }));
  const bodies = [...new Set([...reports.values()].map((row) => row.department))];
  return {
    meta: { version: '0badcafe', date: '2026-01-01', sample: false },
    departments: given.departments ?? bodies.map((id, i) => department(id, { slot: i + 1 })),
    lineage: given.lineage ?? [],
    indicators: INDICATORS,
    reports: [...reports.values()],
    frameworks: given.frameworks ?? { tree: TREE },
    warnings: given.warnings ?? [],
    facts: given.facts,
    checks: [],
    findings: [],
  };
}

/** Rows of all panels. */
export const rowsOf = (frame: Frame): Row[] => frame.panels.flatMap((panel) => panel.rows);

/** The first row of a body's year, whatever its panel. */
export function rowAt(frame: Frame, body: string, year: number, name?: string): Row {
  const found = rowsOf(frame).find(
    (row) => row.department === body && row.year === year && (name === undefined || row.subject?.zh === name),
  );
  if (!found) throw new Error(`no row ${body} ${year} ${name ?? ''}`);
  return found;
}

export function cellAt(frame: Frame, body: string, year: number, column: string, name?: string): Cell {
  const found = rowAt(frame, body, year, name).cells[column];
  if (!found) throw new Error(`no cell ${body} ${year} ${column}`);
  return found;
}

/** Codes of a Frame's notes with their params. */
export const noteOf = (frame: Frame, code: string): Readonly<Record<string, string | number>> | undefined =>
  frame.notes.find((note) => note.code === code)?.params;
