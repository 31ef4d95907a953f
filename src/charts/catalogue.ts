/** Every chart of the product: what it asks and how it is drawn. Ids are stable for ever. */
import type { PageId } from '../model/view.ts';
import type { ChartId } from '../text/words/subtitles.ts';
import type { ChartSpec } from './spec.ts';

export const CATALOGUE: readonly (ChartSpec & { readonly id: ChartId })[] = [
  {
    id: 'totals',
    page: 'overview',
    whole: 'pooled',
    kind: 'table',
    question: { verb: 'totals' },
    encode: { value: 'rate' },
  },
  {
    id: 'bodies',
    page: 'overview',
    whole: 'comparison',
    kind: 'table',
    question: { verb: 'bodies' },
    encode: { value: 'rate' },
  },
  {
    id: 'coverage',
    page: 'data',
    overYears: true,
    kind: 'matrix',
    question: { verb: 'coverage' },
    encode: { value: 'total' },
  },
  {
    id: 'execution-rate',
    page: 'execution',
    kind: 'dot',
    question: { verb: 'series', indicators: ['exec.rate'], lines: true },
    encode: { value: 'value', rank: 'ascending' },
  },
  {
    id: 'execution-course',
    whole: 'median',
    page: 'department',
    overYears: true,
    kind: 'course',
    question: { verb: 'course' },
    encode: { value: 'rate', range: [0.94, 1] },
  },
  {
    id: 'budget-executed',
    page: 'execution',
    kind: 'bullet',
    question: { verb: 'budget' },
    encode: { value: 'budget', inner: 'executed', beside: 'rate', rank: 'descending' },
  },
  {
    id: 'budget-parts',
    page: 'execution',
    kind: 'pair',
    question: { verb: 'parts' },
    // Budget and executed: a report that states only one of them still shows what it states.
    encode: { value: 'budget', inner: 'executed', label: 'part', beside: 'rate', rank: 'ascending' },
  },
  {
    id: 'pooled-rate',
    page: 'execution',
    whole: 'pooled',
    overYears: true,
    kind: 'line',
    question: { verb: 'pool' },
    encode: { value: 'rate', range: [0.9, 1] },
  },
  {
    id: 'average-progress',
    page: 'execution',
    kind: 'dot',
    question: { verb: 'series', indicators: ['exec.avg_progress'] },
    encode: { value: 'value', range: [0.8, 1], rank: 'ascending' },
  },
  {
    id: 'execution-trend',
    page: 'execution',
    overYears: true,
    across: true,
    kind: 'line',
    question: { verb: 'series', indicators: ['exec.rate'], course: true },
    encode: { value: 'value', range: [0.9, 1] },
  },
  {
    id: 'project-lines',
    page: 'execution',
    across: true,
    kind: 'dot',
    question: { verb: 'projects' },
    encode: { value: 'rate', label: 'subject', rank: 'ascending' },
  },
  {
    id: 'score-total',
    page: 'scores',
    kind: 'dot',
    question: { verb: 'score_total' },
    encode: { value: 'value', beside: 'grade', range: [90, 100] },
  },
  {
    id: 'score-lost',
    page: 'scores',
    across: true,
    kind: 'bar',
    question: { verb: 'score_lost' },
    encode: { value: 'lost', label: 'row', beside: 'reason' },
  },
  {
    id: 'score-rows',
    page: 'scores',
    across: true,
    kind: 'heatmap',
    question: { verb: 'score_rows' },
    encode: { value: 'share', label: 'row' },
  },
  {
    id: 'score-deductions',
    page: 'scores',
    across: true,
    kind: 'waterfall',
    question: { verb: 'deductions' },
    encode: { value: 'lost', label: 'step' },
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
  },
  {
    id: 'projects-stages',
    page: 'outputs',
    kind: 'stages',
    question: { verb: 'stages' },
    encode: { value: 'value', label: 'stage' },
  },
  {
    id: 'policy-briefings',
    page: 'outputs',
    kind: 'bar',
    question: { verb: 'series', indicators: ['svc.policy_briefings'] },
    encode: { value: 'value' },
  },
  {
    id: 'issues',
    page: 'outputs',
    kind: 'bar',
    question: { verb: 'series', indicators: ['svc.issues_received', 'svc.issues_resolved'] },
    encode: { value: 'value' },
  },
  {
    id: 'completion',
    page: 'outputs',
    across: true,
    kind: 'completion',
    question: { verb: 'completion' },
    encode: { value: 'completion', inner: 'value', label: 'indicator', rank: 'ascending' },
  },
  {
    id: 'output-table',
    page: 'outputs',
    kind: 'table',
    question: { verb: 'outputs', theme: '' },
    encode: { value: 'value', label: 'indicator' },
  },
  {
    id: 'compare-table',
    page: 'compare',
    whole: 'comparison',
    kind: 'table',
    question: { verb: 'compare' },
    encode: { value: 'change' },
  },
  {
    id: 'compare-values',
    page: 'compare',
    whole: 'median',
    kind: 'dot',
    question: { verb: 'series', indicators: ['exec.rate'], lines: true, median: true },
    encode: { value: 'value' },
  },
  {
    id: 'change-dumbbell',
    page: 'compare',
    whole: 'change',
    overYears: true,
    kind: 'dumbbell',
    question: { verb: 'change', indicators: ['exec.rate', 'budget.annual'], largest: true },
    encode: { value: 'from', inner: 'to' },
  },
  {
    id: 'change-slope',
    page: 'compare',
    whole: 'change',
    overYears: true,
    kind: 'slope',
    question: { verb: 'change', indicators: ['exec.rate', 'budget.annual'] },
    encode: { value: 'from', inner: 'to' },
  },
];

/** The chart of an id; undefined where there is none. */
export function chartById(id: string): ChartSpec | undefined {
  return CATALOGUE.find((spec) => spec.id === id);
}

/** Charts of a page, in order. */
export const chartsOf = (page: PageId): readonly ChartSpec[] =>
  CATALOGUE.filter((spec) => spec.page === page);
