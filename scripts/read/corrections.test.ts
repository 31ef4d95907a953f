import { describe, expect, it } from 'vitest';
import { edited, withFolder } from '../fixtures/folder.ts';
import type { Loaded } from '../load.ts';
import { loadDataset } from '../load.ts';
import { problemText } from '../messages.ts';

const HEAD = 'report,indicator,subject,column,from,to,reason,date\n';
const load = (rows: string): Promise<Loaded> => withFolder({ 'corrections.csv': HEAD + rows }, loadDataset);
const told = async (rows: string): Promise<string[]> =>
  (await load(rows)).problems.map(
    (problem) => `${problem.line}:${problem.column} ${problemText(problem, 'zh')}`,
  );

describe('corrections.csv', () => {
  it('is no problem where it holds a header alone, and gives no figure a correction', async () => {
    const { dataset, problems } = await load('');
    expect(problems).toEqual([]);
    expect(dataset!.facts.some(({ corrections }) => corrections)).toBe(false);
  });

  it('gives the figure its corrections with their reasons, the first one first, and the day of the last to the data', async () => {
    const sound = await load(
      'dong-2021,全年预算数,,,2281.86,"2,218.86",两位数字颠倒,2026-03-02\n' +
        'dong-2021,budget.annual,,数值,221886,2281.86,小数点,2026-02-01\n',
    );
    expect(sound.problems).toEqual([]);
    expect(sound.dataset!.meta.date).toBe('2026-03-02');
    const fact = sound.dataset!.facts.find(({ indicator }) => indicator === 'budget.annual');
    expect(fact!.corrections).toEqual([
      { column: 'value', from: '221886', to: '2281.86', date: '2026-02-01', reason: '小数点' },
      { column: 'value', from: '2281.86', to: '2,218.86', date: '2026-03-02', reason: '两位数字颠倒' },
    ]);
  });

  it('also corrects words around a figure, its unit, target and completion', async () => {
    const { dataset, problems } = await load(
      'dong-2021,走访企业,,,369,超369,漏录限定词,2026-03-01\n' +
        'dong-2021,land.area,,单位,平方公里,公顷,单位抄错,2026-03-01\n' +
        'dong-2021,land.area,,目标值,40,4,小数点,2026-03-01\n' +
        'dong-2021,inv.fdi,,completion,126.67%,120.67%,抄错,2026-03-01\n',
    );
    expect(problems).toEqual([]);
    const columns = dataset!.facts.flatMap(({ corrections = [] }) => corrections.map(({ column }) => column));
    expect(columns.sort()).toEqual(['completion', 'target', 'unit', 'value']);
  });

  it('is refused where it disagrees with the table, with both places', async () => {
    const [problem] = await told('dong-2021,budget.annual,,,2218.68,2218.85,颠倒,2026-03-01\n');
    expect(problem).toMatch(
      /^2:\d+ 更正为（to）“2218\.85”：与 .*reports\/dong-2021\/budget\.csv:2 不一致，该处写的是“2,218\.86”。/,
    );
  });

  it('is refused where it names no figure or no report', async () => {
    expect(await told('dong-2021,budget.annual,支出率,,1,2,x,2026-03-01\n')).toEqual([
      expect.stringContaining('数据表中没有这一项：dong-2021 · budget.annual · 支出率'),
    ]);
    expect(await told('dong-2020,budget.annual,,,1,2,x,2026-03-01\n')).toEqual([
      expect.stringContaining('reports.csv 中没有这一项'),
    ]);
  });

  it('is refused where it changes nothing, or does not follow the one before it', async () => {
    const same = await load('dong-2021,budget.annual,,,2218.86,"2,218.86",x,2026-03-01\n');
    expect(same.problems.map(({ code }) => code)).toEqual(['correction_same']);
    const gap = await told(
      'dong-2021,budget.annual,,,1,2,x,2026-03-01\ndong-2021,budget.annual,,,3,2218.86,y,2026-03-02\n',
    );
    expect(gap).toEqual([
      expect.stringMatching(/^3:\d+ 原为（from）“3”：与前一次更正 .*:2 不衔接，该次更正为“2”/),
    ]);
  });

  it('moves the version of the data, and an empty file does not', async () => {
    const version = async (sources: Parameters<typeof withFolder>[0]): Promise<string> =>
      (await withFolder(sources, loadDataset)).dataset!.meta.version;
    const plain = await version({});
    expect(await version({ 'corrections.csv': HEAD })).toBe(plain);
    const row = 'dong-2021,budget.annual,,,2218.68,2218.86,颠倒,2026-03-01\n';
    expect(await version({ 'corrections.csv': HEAD + row })).not.toBe(plain);
  });

  it('whose figure is refused itself is not called wrong as well', async () => {
    const sources = {
      ...edited('reports/dong-2021/budget.csv', '"2,218.86"', '二千'),
      'corrections.csv': `${HEAD}dong-2021,exec.total,,,2208,2208.99,x,2026-03-01\n`,
    };
    const { problems } = await withFolder(sources, loadDataset);
    expect(problems.map(({ code }) => code)).toEqual(['not_figure']);
  });
});
