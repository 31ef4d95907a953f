/** Hand-made reports for the tests of the checks: one body, one year, a framework of two level-1 rows. */
import type { Check } from '../../src/model/check.ts';
import type { Dataset, Finding } from '../../src/model/dataset.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { FrameworkRow } from '../../src/model/tables/framework.ts';
import type { IndicatorRow } from '../../src/model/tables/indicators.ts';
import { toBase } from '../../src/model/unit.ts';
import type { UnitId } from '../../src/model/unit.ts';
import { runChecks } from './index.ts';

export const REPORT = 'sample-2022';

/** A figure of the sample report; whatever a test does not speak of is plain. */
export function fact(
  indicator: string,
  printed: string,
  unit: UnitId = '万元',
  more: Partial<Fact> = {},
): Fact {
  const subject = more.subject ?? '';
  return {
    id: `${REPORT}/${indicator}${subject && `/${subject}`}`,
    report: REPORT,
    department: 'sample',
    year: 2022,
    category: 'outputs',
    indicator,
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
    phrase: '',
    reading: 'printed',
    note: '',
    basis: '',
    ...more,
  };
}

export function finding(code: Finding['code'], value = ''): Finding {
  return { report: REPORT, kind: 'statement', code, value, zh: '', en: '', place: '一', phrase: '' };
}

function indicator(id: string, zh: string, more: Partial<IndicatorRow> = {}): IndicatorRow {
  return {
    id,
    zh,
    en: id,
    unit: '个',
    units_seen: [],
    basis_zh: '',
    basis_en: '',
    group: id,
    theme: 'projects',
    kind: 'count',
    better: 'higher',
    base: '',
    part_of: '',
    own: 'body',
    ...more,
  };
}

const INDICATORS: readonly IndicatorRow[] = [
  indicator('budget.annual', '全年预算数(调整预算数/总预算)'),
  indicator('budget.basic', '基本支出(预算)', { part_of: 'budget.annual' }),
  indicator('exec.total', '执行数', { theme: 'execution' }),
  indicator('exec.rate', '预算执行率', {
    theme: 'execution',
    kind: 'rate',
    base: 'exec.total / budget.annual',
  }),
  indicator('inv.projects_registered_rate', '注册项目完成率', { group: 'COMPLETION', kind: 'rate' }),
  indicator('inv.fdi_excess_rate', '实际利用外资超额完成率', { group: 'FDI_EXCESS', kind: 'rate' }),
  indicator('selfeval.coverage', '自评资金覆盖率', {
    theme: 'self_evaluation',
    kind: 'rate',
    base: 'selfeval.amount / exec.project',
  }),
  indicator('whole', '整体'),
  indicator('part', '部分', { part_of: 'whole' }),
];

function row(id: string, level: FrameworkRow['level'], parent: string, weight: string): FrameworkRow {
  return { id, level, parent, zh: id, en: id, weight, from: '', to: '' };
}
function band(id: string, zh: string, from: string, to: string): FrameworkRow {
  return { id, level: 'grade', parent: '', zh, en: id, weight: '', from, to };
}

const FRAMEWORK: readonly FrameworkRow[] = [
  row('total', 'total', '', '100'),
  row('duty', '1', 'total', '60'),
  row('overall', '2', 'duty', '60'),
  row('outputs', '3', 'overall', '50'),
  row('spending_rate', '3', 'overall', '10'),
  row('management', '1', 'total', '40'),
  row('rules', '2', 'management', '40'),
  row('filing', '3', 'rules', '40'),
  band('excellent', '优', '90', '100'),
  band('good', '良', '80', '90'),
];

export function dataset(facts: readonly Fact[], findings: readonly Finding[] = []): Omit<Dataset, 'checks'> {
  return {
    meta: { version: '00000000', date: '2026-01-01', sample: true },
    departments: [],
    lineage: [],
    indicators: INDICATORS,
    reports: [
      {
        id: REPORT,
        department: 'sample',
        year: 2022,
        title: '示例',
        type: '',
        replaces: '',
        form: 'narrative',
        scorer: 'self',
        framework: 'sample',
        source_file: 'sample.txt',
        revision: '2026-01-01',
        note: '',
      },
    ],
    frameworks: { sample: FRAMEWORK },
    warnings: [],
    facts,
    findings,
  };
}

/** The checks of one kind that a report with these figures gets, by what they are of. */
export function checksOf(
  kind: Check['kind'],
  facts: readonly Fact[],
  findings: readonly Finding[] = [],
): Record<string, Check> {
  const prefix = `${REPORT}/${kind}/`;
  const checks = runChecks(dataset(facts, findings)).filter((check) => check.kind === kind);
  return Object.fromEntries(checks.map((check) => [check.id.slice(prefix.length), check]));
}
