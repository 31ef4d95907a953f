import { describe, expect, it } from 'vitest';
import { loadDataset } from '../load.ts';
import { readFile } from 'node:fs/promises';
import { withFolder, type Sources } from '../fixtures/folder.ts';
import { NATIONAL_PROJECT, OLDER_DEPARTMENT, ONE_LEVEL, reportsOf } from '../fixtures/printed-tables.ts';

const PROJECT = 'qu-2023,dong,2023,灌渠修缮项目绩效自评表,自评表,self,,x.docx,2026-01-02,';

async function load(table: string, more: Sources = {}) {
  const library = {
    'units.csv': await readFile('data/units.csv', 'utf8'),
    'indicators.csv': await readFile('data/indicators.csv', 'utf8'),
  };
  const sources: Sources = {
    ...library,
    'reports.csv': reportsOf(PROJECT),
    'lineage.csv': undefined,
    'warnings.csv': undefined,
    'reports/dong-2021/budget.csv': undefined,
    'reports/dong-2021/outputs.csv': undefined,
    'reports/xi-2022/scores.csv': undefined,
    'reports/xi-2022/findings.csv': undefined,
    'reports/qu-2023/table.csv': table,
    ...more,
  };
  return withFolder(sources, loadDataset);
}
async function sound(table: string, more: Sources = {}) {
  const { dataset, problems } = await load(table, more);
  expect(problems).toEqual([]);
  return dataset!;
}
const said = ({ dataset }: Awaited<ReturnType<typeof load>>, indicator: string) =>
  dataset!.facts.filter((fact) => fact.indicator === indicator).map(({ printed, unit }) => printed + unit);

describe('the national form of a project', () => {
  it('gives the scoring tree with its levels, and points for the rows without any below them', async () => {
    const { frameworks, reports } = await sound(NATIONAL_PROJECT);
    const rows = frameworks[reports[0]!.framework]!;
    expect(rows.map(({ level, zh, weight }) => `${level} ${zh} ${weight}`)).toEqual([
      'title 自评表：预算执行率 10、产出指标 50、效益指标 30、满意度指标 10 ',
      'total 总分 100',
      '1 预算执行率 10',
      '1 产出指标 ',
      '2 数量指标 ',
      '3 修缮灌渠 15',
      '3 受益农户 10',
      '2 质量指标 ',
      '3 验收合格率 15',
      '2 时效指标 ',
      '3 完工时间 10',
      '1 效益指标 ',
      '2 社会效益 ',
      '3 农户投诉 15',
      '2 可持续影响 ',
      '3 管护机制 15',
      '1 满意度指标 ',
      '2 服务对象满意度 ',
      '3 农户满意率 10',
    ]);
  });

  it('gives the funds by what they are made of', async () => {
    const read = await load(NATIONAL_PROJECT);
    expect(said(read, 'budget.initial')).toEqual(['500万元']);
    expect(said(read, 'budget.annual')).toEqual(['480万元']);
    expect(said(read, 'exec.total')).toEqual(['441.6万元']);
    expect(said(read, 'exec.rate')).toEqual(['92%']);
    expect(said(read, 'exec.carried')).toEqual(['100万元']);
  });

  it('gives results with their targets and operators, and what is no number as a note', async () => {
    const { facts, indicators } = await sound(NATIONAL_PROJECT);
    const name = new Map(indicators.map(({ id, zh }) => [id, zh]));
    const outputs = facts.filter(({ category }) => category === 'outputs');
    expect(
      outputs.map((f) => `${name.get(f.indicator)!} ${f.printed}${f.unit} ${f.operator} ${f.target}`),
    ).toEqual([
      '修缮灌渠 32公里 at_least 30',
      '受益农户 2300户 at_least 2000',
      '验收合格率 100%  100',
      '完工时间 9月 by_date 10',
      '农户投诉 5次 at_most 3',
      '农户满意率 93.5% at_least 95',
    ]);
    const notes = facts.filter(({ indicator }) => indicator === 'score.l3').map(({ note }) => note);
    expect(notes.filter(Boolean)).toEqual(['雨季赶工，协调不足', '目标：建立；实际：建立', '回访偏少']);
  });

  it('checks its sums, and finds a total that does not add up', async () => {
    const results = async (table: string) =>
      (await sound(table)).checks.filter(({ kind }) => kind === 'score_tree' || kind === 'weight_tree');
    expect((await results(NATIONAL_PROJECT)).map(({ result }) => result)).toEqual(['pass', 'pass']);
    const wrong = NATIONAL_PROJECT.replace('合计,,,100,,,93', '合计,,,110,,,94');
    expect((await results(wrong)).map(({ result }) => result)).toEqual(['differs', 'differs']);
  });
});

describe('forms of other manners', () => {
  it('take weights from the names, and indicators of the library by theirs', async () => {
    const { facts, frameworks, reports, checks } = await sound(
      OLDER_DEPARTMENT.replace('财政供养人员控制率', '在职人员控制率'),
    );
    const rows = frameworks[reports[0]!.framework]!;
    expect(rows.filter(({ level }) => level === '1').map(({ zh, weight }) => zh + weight)).toEqual([
      '投入20',
      '过程40',
      '产出40',
    ]);
    expect(facts.filter(({ category }) => category === 'outputs').map(({ indicator }) => indicator)).toEqual([
      'staff.control_rate',
      'budget.adjustment_rate',
      expect.stringMatching(/^own\.dong\./),
    ]);
    expect(checks.filter(({ result }) => result === 'differs' || result === 'cannot')).toEqual([]);
    const weights = facts.filter(({ indicator }) => indicator === 'score.weight_l1');
    expect(weights.map(({ printed, phrase }) => `${phrase} ${printed}`)).toEqual([
      '投入（20分） 20',
      '过程（40分） 40',
      '产出（40分） 40',
    ]);
  });

  it('may have one level and more than a hundred points', async () => {
    const { checks, frameworks, reports } = await sound(ONE_LEVEL);
    expect(frameworks[reports[0]!.framework]![1]!.weight).toBe('110');
    expect(checks.filter(({ kind }) => kind === 'score_tree')).toMatchObject([{ result: 'pass' }]);
  });

  it('are one framework where rows and weights are the same, and another where they are not', async () => {
    const idOf = async (table: string) => (await sound(table)).reports[0]!.framework;
    const first = await idOf(ONE_LEVEL);
    expect(await idOf(ONE_LEVEL.replace('48', '47').replace('98.5', '97.5'))).toBe(first);
    expect(await idOf(ONE_LEVEL.replace('重点任务,50', '重点任务,60'))).not.toBe(first);
  });
});

describe('how much is typed', () => {
  const filled = (table: string): number =>
    table
      .split('\n')
      .slice(1)
      .reduce((sum, line) => sum + line.split(',').filter((cell) => cell !== '').length, 0);
  const rate = async (table: string): Promise<number> => filled(table) / (await sound(table)).facts.length;

  it('is at most three cells a figure in the national form, and at most five in a score table', async () => {
    expect(await rate(NATIONAL_PROJECT)).toBeLessThanOrEqual(3);
    expect(await rate(OLDER_DEPARTMENT)).toBeLessThanOrEqual(5);
  });
});

describe('what a table cannot hold', () => {
  it('is refused at its cell', async () => {
    const at = async (table: string) =>
      (await load(table)).problems.map(
        (p) => `${p.file.split('/').slice(-1)[0]!}:${p.line}:${p.column} ${p.code}`,
      );
    expect(await at(ONE_LEVEL.replace('50,48', '50,58'))).toEqual(['table.csv:2:9 score_above_weight']);
    expect(await at(ONE_LEVEL.replace('基础工作,50,48', ',50,48'))).toEqual(['table.csv:2:1 required']);
    expect(await at(ONE_LEVEL.replace('47.5', '四十'))).toEqual(['table.csv:3:9 not_number']);
  });
});
