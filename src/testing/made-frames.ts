/** Small Frames for tests of the words: only what a test says is in them. */
import type { Cell, Column, Frame, Missing, Panel, Row } from '../model/frame.ts';
import type { Question } from '../model/question.ts';
import type { UnitId } from '../model/unit.ts';
import { toBase } from '../model/unit.ts';

const t = (zh: string, en: string) => ({ zh, en });
const entity = (id: string, zh: string, en: string, slot: number) => ({
  id,
  name: t(zh, en),
  short: t(zh, en),
  slot,
});

export const BODIES = [
  entity('xiqu', '西区产业园', 'West Zone Park', 1),
  entity('zhizao', '穗港智造合作区', 'GZ–HK Manufacturing Zone', 2),
  entity('lingang', '黄埔临港经济区', 'Huangpu Lingang Zone', 3),
  entity('panyu', '番禺经开区', 'Panyu ETDZ', 4),
  entity('keji', '穗港科技合作园', 'GZ–HK Sci-Tech Park', 5),
];

/** A printed figure. */
export function printed(decimal: string, unit: UnitId, more: Partial<Cell> = {}): Cell {
  return {
    value: toBase(decimal, unit),
    state: 'value',
    printed: decimal,
    unit,
    qualifier: 'exact',
    facts: ['f'],
    ...more,
  };
}
/** A computed number in base units. */
export const number = (value: number): Cell => ({ value, state: 'value', facts: [] });
export const missing = (state: Missing): Cell => ({ value: null, state, facts: [] });
export const words = (zh: string, en: string): Cell => ({
  value: null,
  state: 'value',
  text: t(zh, en),
  facts: [],
});

export function row(
  department: string,
  year: number,
  cells: Record<string, Cell>,
  more: Partial<Row> = {},
): Row {
  return {
    key: `${department}:${year}:${Object.keys(more).join()}${more.subject?.zh ?? ''}`,
    department,
    year,
    cells,
    ...more,
  };
}

export function column(key: string, type: Column['type'], zh = key, en = key): Column {
  return { key, type, label: t(zh, en) };
}

export function panel(rows: readonly Row[], more: Partial<Panel> = {}): Panel {
  return {
    key: more.title?.zh ?? 'panel',
    title: t('预算执行率', 'Budget execution rate'),
    unit: '%',
    basis: t('口径', 'basis'),
    period: '全年',
    status: 'completed',
    rows,
    ...more,
  };
}

const DIMENSIONS: Column[] = [
  column('department', 'dimension', '部门', 'Body'),
  column('year', 'dimension', '年度', 'Year'),
];

export function frame(
  question: Question,
  panels: readonly Panel[],
  columns: readonly Column[],
  more: Partial<Frame> = {},
): Frame {
  return {
    id: 'chart',
    question,
    columns: [...DIMENSIONS, ...columns],
    panels,
    incomparablePanels: [],
    notes: [],
    sources: [],
    departments: BODIES,
    years: [2021, 2022, 2023],
    successions: [],
    thresholds: [],
    coverage: { n: 1, of: 15 },
    version: '00000000',
    date: '2026-11-21',
    sample: false,
    ...more,
  };
}

/** The Frame of `series` with one panel. */
export function seriesFrame(
  rows: readonly Row[],
  type: Column['type'] = 'rate',
  more: Partial<Panel> = {},
): Frame {
  const question: Question = { verb: 'series', indicators: ['exec.rate'] };
  return frame(question, [panel(rows, more)], [column('value', type, '数值', 'Value')]);
}
