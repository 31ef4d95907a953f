import { describe, expect, it } from 'vitest';
import type { Sources } from '../fixtures/folder.ts';
import { edited, SOUND, withFolder } from '../fixtures/folder.ts';
import { loadDataset, readDataset } from '../load.ts';
import { questionList } from '../messages.ts';

const BUDGET = 'reports/dong-2021/budget.csv';
const OUT = 'reports/dong-2021/outputs.csv';
const HEAD = 'indicator,value,unit,target,completion,place,phrase\n';
/** dong-2021 with a budget, an executed amount and a rate of its own. */
const amounts = (budget: string, executed: string, rate: string): Sources => ({
  [BUDGET]: `${HEAD}budget.annual,${budget},万元,,,一,全年预算数${budget}万元\nexec.total,${executed},万元,,,一,执行数${executed}万元\nexec.rate,${rate},%,,,一,执行率${rate}%\n`,
});
/** A further indicator and one figure of it. */
const figure = (indicator: string, row: string): Sources => ({
  'indicators.csv': `${SOUND['indicators.csv']}${indicator}\n`,
  [OUT]: `${HEAD}${row}\n`,
});
const GROWTH = 'eco.growth,销售额同比,Growth,%,%,同比,yoy,standard,G,economy,growth,higher,,,park';
/** xi-2022 handed to the body of dong-2021, with its own budget. */
const secondYear = (budget: string, unit = '万元'): Sources => ({
  ...edited('reports.csv', 'xi-2022,xi', 'xi-2022,dong'),
  'reports/xi-2022/budget.csv': `${HEAD}budget.annual,${budget},${unit},,,一,全年预算数${budget}${unit}\n`,
});

async function asked(changes: Sources): Promise<string[]> {
  const { problems, questions } = await withFolder(changes, readDataset);
  expect(problems).toEqual([]);
  return questions.map(({ file, line, column, code }) => {
    const path = file.replace(/^.*jilan-test-[^/]+\//, '');
    return `${path}:${line}:${column} ${code}`;
  });
}

describe('a guard asks', () => {
  it.each<[string, Sources, string, Sources]>([
    [
      'where the phrase holds another number, not where it is the same in other digits',
      edited(BUDGET, '执行数2208.99万元', '执行数2280.99万元'),
      `${BUDGET}:3:28 phrase`,
      edited(BUDGET, '执行数2208.99万元', '"执行数2,208.990万元"'),
    ],
    [
      'where the phrase names another unit, not where it is the same amount',
      edited(BUDGET, '执行数2208.99万元', '执行数2208.99亿元'),
      `${BUDGET}:3:28 phrase`,
      edited(BUDGET, '执行数2208.99万元', '执行数0.220899亿元'),
    ],
    [
      'where cells ran together, not where they are set apart',
      edited(OUT, '收回5公顷', '完成率100%100%1010收回445'),
      `${OUT}:4:34 phrase`,
      edited(OUT, '收回5公顷', '收回｜4｜4｜5'),
    ],
    [
      'where the phrase holds no number, not where it is written out',
      edited(OUT, '收回5公顷', '收回了土地'),
      `${OUT}:4:34 phrase`,
      edited(OUT, '收回5公顷', '收回土地五公顷'),
    ],
    [
      'where the title is of another year, not where it spans the year',
      edited('reports.csv', '东区报告', '东区2020年报告'),
      'reports.csv:2:19 title_year',
      edited('reports.csv', '东区报告', '东区2020—2022年报告'),
    ],
    [
      'where the title has another year in words',
      edited('reports.csv', '西区报告', '二〇二三年西区报告'),
      'reports.csv:3:17 title_year',
      edited('reports.csv', '西区报告', '二〇二二年西区报告'),
    ],
    [
      'where the id is of another year, not where its number is none',
      {
        ...edited('reports.csv', 'dong-2021,', 'dong-2020,'),
        [BUDGET]: undefined,
        [OUT]: undefined,
        'reports/dong-2020/budget.csv': SOUND[BUDGET],
      },
      'reports.csv:2:1 id_year',
      {
        ...edited('reports.csv', 'dong-2021,', 'dong-20205,'),
        [BUDGET]: undefined,
        [OUT]: undefined,
        'reports/dong-20205/budget.csv': SOUND[BUDGET],
      },
    ],
    [
      'where a budget is far from another year’s, not where it merely doubled',
      secondYear('2218.86', '亿元'),
      'reports/xi-2022/budget.csv:2:15 far_from_years',
      secondYear('4500'),
    ],
    [
      'where the executed amount is far from its budget, not where a hundredth is spent',
      amounts('2218.86', '22089900', '99.56'),
      `${BUDGET}:3:12 far_from_amounts`,
      amounts('2218.86', '22.19', '1'),
    ],
    [
      'where a rate is entered as a share, not where it merely differs',
      amounts('2218.86', '2208.99', '0.996'),
      `${BUDGET}:4:11 rate_scale`,
      amounts('2218.86', '2208.99', '95.0'),
    ],
    [
      'where a rate is above 150 %, not at 150',
      amounts('100', '160', '160'),
      `${BUDGET}:4:11 rate_range`,
      amounts('100', '150', '150'),
    ],
    [
      'where a count has decimals, not where a shared project counts half',
      figure(
        'inv.projects,签约项目数,P,个,个,个,items,report,P,investment,count,higher,,,body',
        'inv.projects,8.3,个,,,一,签约8.3个',
      ),
      `${OUT}:2:14 count_decimals`,
      figure(
        'inv.projects,签约项目数,P,个,个,个,items,report,P,investment,count,higher,,,body',
        'inv.projects,8.5,个,,,一,签约8.5个',
      ),
    ],
    [
      'where a fall is entered as a rise, not where it is negative',
      figure(GROWTH, 'eco.growth,8.82,%,,,一,同比下降8.82%'),
      `${OUT}:2:12 fall_as_rise`,
      figure(GROWTH, 'eco.growth,-8.82,%,,,一,同比下降8.82%'),
    ],
    [
      'where a rise is entered as a fall, not where the rise is negative in print',
      figure(GROWTH, 'eco.growth,-4.5,%,,,一,同比增长4.5%'),
      `${OUT}:2:12 fall_as_rise`,
      figure(GROWTH, 'eco.growth,-4.5,%,,,一,同比增长-4.5%'),
    ],
    [
      'where budget and executed amount fit the rate the other way round, not where more was spent',
      amounts('2208.99', '2218.86', '99.6'),
      `${BUDGET}:3:12 swapped`,
      amounts('2208.99', '2218.86', '100.4'),
    ],
    [
      'where the executed amount stands behind the name of the budget',
      edited(BUDGET, '执行数2208.99', '预算数2208.99'),
      `${BUDGET}:3:12 swapped`,
      edited(BUDGET, '执行数2208.99', '预算2218.86，支出2208.99'),
    ],
    [
      'where a target of 0 stands beside empty ones, not where the phrase says 0',
      edited(OUT, '1-11月,,,', '1-11月,0,,'),
      `${OUT}:2:26 typed_zero`,
      {
        [OUT]: SOUND[OUT].replace('1-11月,,,', '1-11月,0,,').replace('走访超369次', '目标0，走访超369次'),
      },
    ],
    [
      'where value, target and completion are 0, not where nothing is a result',
      figure(GROWTH, 'svc.visits,0,次,0,0,一,走访0次'),
      `${OUT}:2:12 empty_formulas`,
      figure(GROWTH, 'svc.visits,0,次,0,,一,走访0次'),
    ],
    [
      'where nothing is spent of no budget at 0 %, not where a budget was left',
      amounts('0', '0', '0'),
      `${BUDGET}:4:11 empty_formulas`,
      amounts('12.5', '0', '0'),
    ],
    [
      'where a list is not split, not where it is',
      edited('departments.csv', '园区管理;海关', '园区管理、海关'),
      'departments.csv:2:41 list_separator',
      edited('departments.csv', '园区管理;海关', '园区管理；海关'),
    ],
    [
      'where two bodies have one slot, not where one has none',
      edited('departments.csv', '园区管理,2,,', '园区管理,1,,'),
      'departments.csv:3:44 slot_twice',
      edited('departments.csv', '园区管理,2,,', '园区管理,,,'),
    ],
    [
      'where a body of elsewhere is scored by Guangzhou’s tree, not by its own',
      {
        ...edited('departments.csv', '西区管理委员会', '成都市西区管理委员会'),
        'frameworks/tree.csv': `${SOUND['frameworks/tree.csv']}name,title,,广州评分体系,GZ,,,\n`,
      },
      'reports.csv:3:31 foreign_framework',
      {
        ...edited('departments.csv', '西区管理委员会', '成都市西区管理委员会'),
        'frameworks/tree.csv': `${SOUND['frameworks/tree.csv']}name,title,,成都评分体系,CD,,,\n`,
      },
    ],
  ])('%s', async (_, wrong, question, right) => {
    expect(await asked(wrong)).toEqual([question]);
    expect(await asked(right)).toEqual([]);
  });

  it('nothing of the sound folder, nor of the reports on file', async () => {
    expect(await asked({})).toEqual([]);
    expect((await loadDataset('data')).questions).toEqual([]);
  });
});

describe('confirmed.csv', () => {
  const wrong = amounts('100', '160', '160');
  const answer = (row: string): Sources => ({ ...wrong, 'confirmed.csv': `report,rule,at,reason\n${row}\n` });

  it.each(['dong-2021,rate_range,exec.rate,原文如此', 'dong-2021,比率超出常规,一,原文如此'])(
    'answers a question by indicator or by place: %s',
    async (row) => {
      const { questions, warnings } = await withFolder(answer(row), readDataset);
      expect(questions).toEqual([]);
      expect(warnings).toEqual([]);
    },
  );

  it('answers no question of another report or rule, and such a row is warned of', async () => {
    for (const row of ['xi-2022,rate_range,exec.rate,x', 'dong-2021,phrase,exec.rate,x']) {
      const { questions, warnings } = await withFolder(answer(row), readDataset);
      expect(questions.map(({ code }) => code)).toEqual(['rate_range']);
      expect(warnings).toMatchObject([{ code: 'unused_answer', line: 2 }]);
    }
  });

  it('is proposed the row that answers', async () => {
    const { questions } = await withFolder(wrong, readDataset);
    expect(questionList(questions, 'zh', 'data/confirmed.csv')).toContain(
      'data/confirmed.csv 加一行：dong-2021,rate_range,exec.rate,理由',
    );
    expect(questionList(questions, 'en', 'data/confirmed.csv')).toContain(
      'add to data/confirmed.csv: dong-2021,rate_range,exec.rate,reason',
    );
  });
});
