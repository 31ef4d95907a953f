/** Every chart of the product: what it asks, how it is drawn, what its subtitle says. Ids are stable for ever. */
import type { Localised } from '../model/localised.ts';
import type { PageId } from '../model/view.ts';
import type { ChartSpec } from './spec.ts';

const text = (zh: string, en: string): Localised => ({ zh, en });

export const CATALOGUE: readonly ChartSpec[] = [
  {
    id: 'coverage',
    page: 'overview',
    kind: 'matrix',
    question: { verb: 'coverage' },
    encode: { value: 'total' },
    subtitle: text('收录的数据 · 个 · 部门 × 年度', 'Figures on file · number · body × year'),
  },
  {
    id: 'execution-rate',
    page: 'execution',
    kind: 'dot',
    question: { verb: 'series', indicators: ['exec.rate'], lines: true },
    encode: { value: 'value', range: [0.9, 1] },
    subtitle: text(
      '预算执行率 · % · 执行数 ÷ 全年（调整）预算数',
      'Budget execution rate · % · executed ÷ full-year (adjusted) budget',
    ),
  },
  {
    id: 'average-progress',
    page: 'execution',
    kind: 'dot',
    question: { verb: 'series', indicators: ['exec.avg_progress'] },
    encode: { value: 'value', range: [0.8, 1] },
    subtitle: text(
      '平均支出进度 · % · 年内各次进度的平均，不是年末执行率',
      'Average spending progress · % · mean of in-year readings, not a year-end rate',
    ),
  },
  {
    id: 'budget-executed',
    page: 'execution',
    kind: 'bullet',
    question: { verb: 'budget' },
    encode: { value: 'budget', inner: 'executed', beside: 'rate' },
    subtitle: text(
      '全年预算数与执行数 · 金额 · 旁列执行率、执行数 / 预算数',
      'Full-year budget and executed amount · money · beside: rate, executed / budget',
    ),
  },
  {
    id: 'budget-parts',
    page: 'execution',
    // Budget and executed: a report that states only one of them still shows what it states.
    kind: 'bullet',
    question: { verb: 'parts' },
    encode: { value: 'budget', inner: 'executed', label: 'part', beside: 'rate' },
    subtitle: text(
      '基本支出与项目支出 · 金额 · 预算数与执行数，旁列执行率',
      'Basic and project expenditure · money · budget and executed, with the rate',
    ),
  },
  {
    id: 'project-lines',
    page: 'execution',
    kind: 'dot',
    question: { verb: 'projects' },
    encode: { value: 'rate', label: 'subject', range: [0.8, 1] },
    subtitle: text(
      '项目预算执行率 · % · 执行数 ÷ 项目全年预算数',
      'Execution rate of projects · % · executed ÷ budget of the project',
    ),
  },
  {
    id: 'pooled-rate',
    page: 'execution',
    kind: 'line',
    question: { verb: 'pool' },
    encode: { value: 'rate', range: [0.9, 1] },
    subtitle: text(
      '合计执行率 · % · Σ 执行数 ÷ Σ 全年预算数，只计两数俱全的部门',
      'Pooled execution rate · % · Σ executed ÷ Σ budget over the bodies with both',
    ),
  },
  {
    id: 'execution-trend',
    page: 'execution',
    kind: 'line',
    question: { verb: 'series', indicators: ['exec.rate'] },
    encode: { value: 'value', range: [0.9, 1] },
    subtitle: text(
      '历年预算执行率 · % · 执行数 ÷ 全年（调整）预算数',
      'Budget execution rate over the years · % · executed ÷ full-year (adjusted) budget',
    ),
  },
  {
    id: 'score-total',
    page: 'scores',
    kind: 'dot',
    question: { verb: 'score_total' },
    encode: { value: 'value', beside: 'grade', range: [90, 100] },
    subtitle: text(
      '自评总分 · 分 · 满分 100，未经复核',
      'Total self-evaluation score · points of 100 · not reviewed',
    ),
  },
  {
    id: 'score-rows',
    page: 'scores',
    kind: 'heatmap',
    question: { verb: 'score_rows' },
    encode: { value: 'share', label: 'row' },
    subtitle: text(
      '三级指标得分 · 得分/分值 · 自评，未经复核',
      'Level-3 rows · score/weight · self-evaluated, not reviewed',
    ),
  },
  {
    id: 'score-lost',
    page: 'scores',
    kind: 'bar',
    question: { verb: 'score_lost' },
    encode: { value: 'lost', label: 'row', beside: 'reason' },
    subtitle: text(
      '失分与原因 · 分 · 分值 − 得分，自评',
      'Points lost and why · points · weight − score, self-evaluated',
    ),
  },
  {
    id: 'score-deductions',
    page: 'scores',
    kind: 'waterfall',
    question: { verb: 'deductions' },
    encode: { value: 'lost', label: 'step' },
    subtitle: text(
      '从满分到得分 · 分 · 一步一个扣分原因，自评，未经复核',
      'From full marks to the score · points · a step a cause, self-evaluated, not reviewed',
    ),
  },
  {
    id: 'projects-stages',
    page: 'outputs',
    kind: 'stages',
    question: { verb: 'stages' },
    encode: { value: 'value', label: 'stage' },
    subtitle: text(
      '招商项目 · 个 · 各阶段分列，不相减也不相除',
      'Investment projects · number · stages apart, never divided by each other',
    ),
  },
  {
    id: 'visits',
    page: 'outputs',
    kind: 'bar',
    question: {
      verb: 'series',
      indicators: ['svc.visits_times', 'svc.visits_firm_times', 'svc.visits_person_times'],
    },
    encode: { value: 'value' },
    subtitle: text(
      '走访企业 · 次、家次、人次 · 三种计法，分列不比',
      'Visits to enterprises · three ways of counting, kept apart',
    ),
  },
  {
    id: 'policy-briefings',
    page: 'outputs',
    kind: 'bar',
    question: { verb: 'series', indicators: ['svc.policy_briefings'] },
    encode: { value: 'value' },
    subtitle: text('政策宣讲会 · 场', 'Policy briefings · meetings'),
  },
  {
    id: 'issues',
    page: 'outputs',
    kind: 'bar',
    question: { verb: 'series', indicators: ['svc.issues_received', 'svc.issues_resolved'] },
    encode: { value: 'value' },
    subtitle: text(
      '企业问题 · 收到的与解决的分列',
      'Issues of enterprises · received and resolved kept apart',
    ),
  },
  {
    id: 'completion',
    page: 'outputs',
    kind: 'completion',
    question: { verb: 'completion' },
    encode: { value: 'completion', inner: 'value', label: 'indicator' },
    subtitle: text('目标完成率 · % · 实际 ÷ 目标', 'Completion of targets · % · actual ÷ target'),
  },
  {
    id: 'output-table',
    page: 'outputs',
    kind: 'table',
    question: { verb: 'outputs', theme: '' },
    encode: { value: 'value', label: 'indicator' },
    subtitle: text('全部产出与效益 · 按指标分列', 'All outputs and outcomes · by indicator'),
  },
  {
    id: 'compare-table',
    page: 'compare',
    kind: 'table',
    question: { verb: 'compare' },
    encode: { value: 'change' },
    subtitle: text(
      '所选部门可比的全部指标 · 同口径、同单位、同期间',
      'All that compares among the chosen bodies · same basis, unit and period',
    ),
  },
  {
    id: 'compare-values',
    page: 'compare',
    kind: 'dot',
    question: { verb: 'series', indicators: ['exec.rate'], lines: true, median: true },
    encode: { value: 'value' },
    subtitle: text('所选指标 · 各部门各年度', 'The chosen indicator · by body and year'),
  },
  {
    id: 'change-dumbbell',
    page: 'compare',
    kind: 'dumbbell',
    question: { verb: 'change', indicators: ['exec.rate', 'budget.annual'] },
    encode: { value: 'from', inner: 'to' },
    subtitle: text(
      '首年与末年 · 同口径、同单位、同期间',
      'First and last year · same basis, unit and period',
    ),
  },
  {
    id: 'change-slope',
    page: 'compare',
    kind: 'slope',
    question: { verb: 'change', indicators: ['exec.rate', 'budget.annual'] },
    encode: { value: 'from', inner: 'to' },
    subtitle: text(
      '由首年到末年 · 同口径、同单位、同期间',
      'From the first year to the last · same basis, unit and period',
    ),
  },
];

/** Charts that the overview shows, in order; each also stands on its own page. */
export const OVERVIEW_CHARTS: readonly string[] = [
  'coverage',
  'execution-rate',
  'budget-executed',
  'score-total',
  'projects-stages',
  'policy-briefings',
];

/** The chart of an id; undefined where there is none. */
export function chartById(id: string): ChartSpec | undefined {
  return CATALOGUE.find((spec) => spec.id === id);
}

/** Charts of a page, in order. */
export function chartsOf(page: PageId): readonly ChartSpec[] {
  if (page !== 'overview') return CATALOGUE.filter((spec) => spec.page === page);
  return OVERVIEW_CHARTS.flatMap((id) => chartById(id) ?? []);
}
