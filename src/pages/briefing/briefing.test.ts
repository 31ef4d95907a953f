import { describe, expect, it } from 'vitest';
import { chartById } from '../../charts/catalogue.ts';
import { frameOf } from '../../testing/frames.ts';
import { EMPTY_BRIEFING } from '../../model/briefing.ts';
import type { BriefingItem } from '../../model/briefing.ts';
import type { Site } from '../../model/dataset.ts';
import type { Frame } from '../../model/frame.ts';
import { pinned } from '../../request/pin.ts';
import { faultText } from '../../text/words/briefing.ts';
import { DEFAULT_VIEW } from '../../url/codec.ts';
import { figureOf, holdsData, saysSomething, viewHere } from './briefing-answers.ts';
import { briefingName, coverOf } from './files.ts';
import { draftOf } from './templates.ts';
import { lineOf, measureCaption, titleOf } from './texts.ts';
import { today } from './today.ts';

const department = (id: string, district = '示例区'): Site['departments'][number] => ({
  id,
  zh: `${id}局`,
  short: id,
  en: `Bureau ${id}`,
  short_en: id,
  district,
  level: '',
  duties: [],
  slot: null,
  from_year: null,
  to_year: null,
});
const report = (of: string, year: number): Site['reports'][number] =>
  ({ id: `${of}-${year}`, department: of, year, type: '', replaces: '' }) as Site['reports'][number];
const site = (departments: Site['departments']): Site => ({
  meta: { version: '1a2b3c4d', date: '2024-05-06', sample: false },
  departments,
  lineage: [],
  indicators: [],
  reports: [report('a', 2021), report('a', 2023), report('b', 2022)],
  frameworks: {},
  warnings: [],
  translations: {},
  units: [],
});
const both = site([department('a'), department('b')]);
const item = (change: Partial<BriefingItem>): BriefingItem => ({
  id: 'f1',
  chart: 'execution-rate',
  view: pinned(DEFAULT_VIEW),
  as: 'chart',
  title: '',
  sentence: '',
  caption: '',
  data: { version: '1a2b3c4d', date: '2024-05-06' },
  ...change,
});
const answerOf = (chart: string) => ({ spec: chartById(chart)!, frame: frameOf(chart), gone: [] });
/** The frame with every cell missing. */
const emptied = (frame: Frame): Frame => ({
  ...frame,
  panels: frame.panels.map((panel) => ({
    ...panel,
    rows: panel.rows.map((row) => ({
      ...row,
      cells: Object.fromEntries(
        Object.keys(row.cells).map((key) => [key, { value: null, state: 'no_report' as const, facts: [] }]),
      ),
    })),
  })),
});

describe('a pinned view on this site', () => {
  const view = (departments: string[], body = '') => ({
    chart: 'x',
    view: pinned({ ...DEFAULT_VIEW, departments, body }),
  });
  it('asks for the bodies that are known and names the others', () => {
    expect(viewHere(view(['a', 'z']), both)).toMatchObject({ view: { departments: ['a'] }, gone: ['z'] });
    expect(viewHere(view([]), both)).toMatchObject({ view: { departments: [] }, gone: [] });
  });
  it('is never answered for all where the chosen ones are unknown', () => {
    expect(viewHere(view(['y', 'z']), both)).toBeUndefined();
    expect(viewHere(view([], 'z'), both)).toBeUndefined();
  });
});

describe('a figure of a ready briefing', () => {
  it('holds data, and as lines at least two years of one body', () => {
    expect(saysSomething(answerOf('execution-rate'))).toBe(true);
    const trend = answerOf('execution-trend');
    const rows = trend.frame.panels[0]!.rows.filter(({ cells }) => cells.value?.state === 'value');
    const alone: Frame = {
      ...trend.frame,
      panels: [{ ...trend.frame.panels[0]!, rows: rows.slice(0, 1) }],
    };
    expect(saysSomething({ ...trend, frame: alone })).toBe(false);
    const twice: Frame = {
      ...alone,
      panels: [{ ...alone.panels[0]!, rows: [rows[0]!, { ...rows[0]!, key: 'next', year: 2030 }] }],
    };
    expect(saysSomething({ ...trend, frame: twice })).toBe(true);
  });
  it('is left out where all is missing', () => {
    const frame = emptied(frameOf('execution-rate'));
    expect(holdsData(frame)).toBe(false);
    expect(saysSomething({ ...answerOf('execution-rate'), frame })).toBe(false);
  });
});

describe('the ready briefings', () => {
  it('ask for all, for one body and for two years', () => {
    const all = draftOf({ id: 'district' }, both, 'zh');
    expect(all.title).toBe('示例区部门整体支出绩效自评总览');
    expect(all.subtitle).toBe('2021–2023');
    expect(all.figures.every(({ view }) => view.departments.length + view.years.length === 0)).toBe(true);
    const one = draftOf({ id: 'body', body: 'a' }, both, 'zh');
    expect(one).toMatchObject({ title: 'a局整体支出绩效自评简报', subtitle: '2021、2023' });
    expect(one.figures.every(({ view }) => view.departments.join() === 'a')).toBe(true);
    const two = draftOf({ id: 'years', years: [2021, 2023] }, both, 'en');
    expect(two.title).toBe('Departments’ self-evaluations, 2021 and 2023 compared');
    expect(two.figures.every(({ view }) => view.years.join() === '2021,2023')).toBe(true);
  });
  it('show the latest year alone where a row a report would fill no page well', () => {
    const reports = Array.from({ length: 30 }, (_, i) => report('a', 2019 + (i % 6)));
    const { figures } = draftOf({ id: 'district' }, { ...both, reports }, 'zh');
    const yearsOf = (id: string) => figures.find(({ chart }) => chart === id)!.view.years;
    expect(yearsOf('execution-rate')).toEqual([2024]);
    expect(yearsOf('pooled-rate')).toEqual([]);
  });
  it('name charts of the catalogue only', () => {
    for (const id of ['district', 'body', 'years'] as const) {
      const ask =
        id === 'body' ? { id, body: 'a' } : id === 'years' ? { id, years: [2021, 2022] as const } : { id };
      const { figures } = draftOf(ask, both, 'zh');
      expect(figures.length).toBeGreaterThan(8);
      expect(figures.every(({ chart }) => chartById(chart) !== undefined)).toBe(true);
    }
  });
  it('name no district where the bodies are of several', () => {
    const mixed = site([department('a'), department('b', '邻区')]);
    expect(draftOf({ id: 'district' }, mixed, 'zh').title).toBe('部门整体支出绩效自评总览');
  });
});

describe('the words of a figure', () => {
  it('are the reader’s where there are some, else its own', () => {
    const figure = figureOf(answerOf('execution-rate'), { as: 'chart' }, 'zh');
    expect(titleOf(item({ title: ' 我的标题 ' }), figure)).toBe('我的标题');
    expect(titleOf(item({ title: '  ' }), figure)).toBe(figure.title);
    expect(lineOf(item({ caption: '图题' }), figure)).toBe('图题');
    expect(lineOf(item({}), figure)).toMatch(/^预算执行率（.+ 年）$/);
  });
  it('name the body where there is one alone, and what changes', () => {
    const answer = answerOf('execution-rate');
    const alone = { ...answer.frame, departments: answer.frame.departments.slice(0, 1) };
    const figure = figureOf({ ...answer, frame: alone }, { as: 'chart' }, 'zh');
    expect(measureCaption(figure).startsWith(alone.departments[0]!.short.zh)).toBe(true);
    const change = figureOf(answerOf('change-dumbbell'), { as: 'chart' }, 'zh');
    expect(measureCaption(change)).toContain('：首年与末年');
  });
  it('name the years of a body together, and count the bodies where they are many', () => {
    const answer = answerOf('execution-rate');
    const source = (of: string, year: number) => ({
      report: `${of}-${year}`,
      department: of,
      year,
      title: '',
      scorer: 'none' as const,
    });
    const first = answer.frame.departments[0]!;
    const few = [source(first.id, 2021), source(first.id, 2022)];
    const sourcesOf = (sources: Frame['sources']) =>
      figureOf({ ...answer, frame: { ...answer.frame, sources } }, { as: 'chart' }, 'zh').sources;
    expect(sourcesOf(few)).toEqual([`${first.short.zh} 2021–2022`]);
    const many = Array.from({ length: 12 }, (_, i) => [source(`d${i}`, 2021), source(`d${i}`, 2022)]).flat();
    expect(sourcesOf(many)).toHaveLength(6);
    expect(sourcesOf(many)[5]).toBe('等共 12 个部门的 24 份报告');
  });
  it('stand with a table where the reader wants one', () => {
    expect(figureOf(answerOf('execution-rate'), { as: 'table' }, 'zh').spec.kind).toBe('table');
    expect(figureOf(answerOf('execution-rate'), { as: 'chart' }, 'zh').spec.kind).toBe('dot');
  });
});

describe('cover and name of the file', () => {
  const meta = both.meta;
  it('leave out what was not written', () => {
    expect(coverOf(EMPTY_BRIEFING, 'zh')).toEqual({ title: '部门整体支出绩效自评简报' });
    const full = { ...EMPTY_BRIEFING, title: '甲', subtitle: '乙', unit: '丙', date: '2026-01-05' };
    expect(coverOf(full, 'en')).toEqual({ title: '甲', subtitle: '乙', unit: '丙', date: '5 January 2026' });
  });
  it('tell title, date and data version, and mark fictional data', () => {
    const briefing = { ...EMPTY_BRIEFING, title: '执行/情况', date: '2026-01-05' };
    expect(briefingName(briefing, meta, 'zh', 'pptx')).toBe('执行／情况-简报-2026-01-05-数据1a2b3c4d.pptx');
    expect(briefingName(briefing, { ...meta, sample: true }, 'zh', 'docx')).toMatch(/^示例数据-/);
    expect(briefingName(EMPTY_BRIEFING, meta, 'zh', 'json')).toBe('部门整体支出绩效自评简报.json');
  });
});

describe('words of the briefing', () => {
  it('write the day of today', () => {
    expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });
  it('say where a file is wrong', () => {
    expect(faultText({ code: 'wrong', path: 'items[2].view' }, 'zh')).toBe(
      '文件内容有误，位置 items[2].view',
    );
    expect(faultText({ code: 'newer', path: '' }, 'zh')).not.toContain('位置');
  });
});
