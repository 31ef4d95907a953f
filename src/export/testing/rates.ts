/** A small figure for the tests of this room: rates with a gap, a zero, a qualifier and an awkward name. */
import type { ChartSpec } from '../../charts/spec.ts';
import type { Cell, Frame, Missing, Panel, Row } from '../../model/frame.ts';
import { exportFigure, type ExportFigure } from '../figure.ts';

export const SPEC: ChartSpec = {
  id: 'execution-rate',
  page: 'execution',
  kind: 'dot',
  question: { verb: 'series', indicators: ['exec.rate'] },
  encode: { value: 'value', range: [0.9, 1] },
  subtitle: { zh: '预算执行率 · % · 全年预算', en: 'Execution rate · % · full-year budget' },
};
const same = (text: string): { zh: string; en: string } => ({ zh: text, en: text });
const value = (printed: string, more: Partial<Cell> = {}): Cell => ({
  value: Number(`${printed}e-2`),
  state: 'value',
  printed,
  unit: '%',
  qualifier: 'exact',
  facts: ['f'],
  ...more,
});
const missing = (state: Missing): Cell => ({ value: null, state, facts: [] });
const row = (department: string, year: number, cell: Cell): Row => ({
  key: `${department}-${year}`,
  department,
  year,
  cells: { value: cell },
});

export function ratesFrame(change: Partial<Frame> = {}): Frame {
  const panel: Panel = {
    key: 'rate',
    title: same('预算执行率'),
    unit: '%',
    basis: same('执行数 ÷ 全年预算数'),
    period: '全年',
    status: 'completed',
    rows: [
      row('xiqu', 2021, value('99.60')),
      row('xiqu', 2022, missing('no_report')),
      row('keji', 2021, value('0')),
      row('keji', 2022, value('95.8', { qualifier: 'more_than' })),
    ],
  };
  return {
    id: SPEC.id,
    question: SPEC.question,
    columns: [
      { key: 'department', label: { zh: '部门', en: 'Body' }, type: 'dimension' },
      { key: 'year', label: { zh: '年度', en: 'Year' }, type: 'dimension' },
      { key: 'value', label: { zh: '执行率', en: 'Rate' }, type: 'rate' },
    ],
    panels: [panel],
    incomparablePanels: [],
    notes: [{ code: 'base', params: {} }],
    sources: [
      { report: 'xiqu-2021', department: 'xiqu', year: 2021, title: '自评报告，甲', scorer: 'none' },
      { report: 'keji-2022', department: 'keji', year: 2022, title: '自评报告', scorer: 'self' },
    ],
    departments: [
      { id: 'xiqu', name: same('西区产业园'), short: same('西区产业园'), slot: 1 },
      { id: 'keji', name: same('科技园'), short: same('=HYPERLINK("x","科技园")'), slot: 2 },
    ],
    years: [2021, 2022],
    successions: [],
    thresholds: [],
    coverage: { n: 3, of: 4 },
    version: '1a2b3c4d',
    date: '2024-03-01',
    sample: false,
    ...change,
  };
}

export function ratesFigure(change: Partial<Frame> = {}): ExportFigure {
  return exportFigure(SPEC, ratesFrame(change), 'zh');
}
