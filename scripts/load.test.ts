import { describe, expect, it } from 'vitest';
import type { Sources } from './fixtures/folder.ts';
import { compared } from '../src/facts/compared.ts';
import { edited, SOUND, withFolder } from './fixtures/folder.ts';
import { loadDataset, readDataset } from './load.ts';
import { withKinds } from './read/library.ts';
import { readTable } from './read/table.ts';
import { INDICATORS } from '../src/model/tables/indicators.ts';

/** `file:line:column code value` of every problem, the file below the data folder. */
async function problems(changes: Sources): Promise<string[]> {
  const { problems } = await withFolder(changes, readDataset);
  return problems.map((p) => {
    const file = p.file.replace(/^.*jilan-test-[^/]+\//, '');
    return `${file}:${p.line}:${p.column} ${p.code} ${p.value ?? ''}`.trim();
  });
}
async function facts(changes: Sources = {}) {
  const { data } = await withFolder(changes, readDataset);
  return data!.facts;
}
const OUT = 'reports/dong-2021/outputs.csv';
const SCORES = 'reports/xi-2022/scores.csv';
const BUDGET = 'reports/dong-2021/budget.csv';

describe('loadDataset', () => {
  it('reads a sound folder without a problem or a warning, and runs the checks', async () => {
    const { dataset, problems, warnings } = await withFolder({}, loadDataset);
    expect(problems).toEqual([]);
    expect(warnings).toEqual([]);
    expect(dataset!.facts).toHaveLength(9);
    expect(dataset!.findings).toMatchObject([{ report: 'xi-2022', kind: 'statement', code: 'grade' }]);
    expect(dataset!.checks.length).toBeGreaterThan(0);
    expect(dataset!.meta).toMatchObject({ date: '2026-01-03', sample: false });
  });

  it('makes facts exact to the printed digits, with their defaults', async () => {
    const [budget] = await facts();
    expect(budget).toEqual({
      id: 'dong-2021/budget.annual',
      report: 'dong-2021',
      department: 'dong',
      year: 2021,
      category: 'budget',
      indicator: 'budget.annual',
      subject: '',
      value: 22188600,
      printed: '2218.86',
      unit: '万元',
      qualifier: 'exact',
      status: 'completed',
      period: '全年',
      target: '',
      completion: '',
      scope: '',
      place: '一（三）',
      restated: [],
      phrase: '全年预算数2218.86万元',
      reading: 'printed',
      note: '',
      basis: '',
      operator: '',
      funds: '',
    });
  });

  it('keeps qualifier, period, completion and further places', async () => {
    const all = await facts();
    const visits = all.find((f) => f.indicator === 'svc.visits')!;
    expect(visits).toMatchObject({ value: 369, qualifier: 'more_than', period: '1-11月', unit: '次' });
    expect(visits.restated).toEqual([
      { printed: '369', place: '三（一）' },
      { printed: '369', place: '四' },
    ]);
    expect(all.find((f) => f.indicator === 'inv.fdi')).toMatchObject({
      value: 18100000,
      completion: '120.67',
    });
    expect(all.find((f) => f.indicator === 'land.area')).toMatchObject({ value: 50000, target: '4' });
  });

  it('gives a score the id of its framework row, named by id, by name or by its indicator', async () => {
    const scores = (await facts()).filter((f) => f.category === 'scores');
    expect(scores.map((f) => f.subject)).toEqual(['total', 'rate', 'output']);
    expect(scores[0]!.id).toBe('xi-2022/score.total');
    expect(scores[1]!.id).toMatch(/^xi-2022\/score\.l3~[0-9a-f]{6}$/);
  });

  it('keeps the id of a fact when its value, place or row number changes, and changes it with the period', async () => {
    const id = async (changes: Sources) =>
      (await facts(changes)).find((f) => f.indicator === 'svc.visits')!.id;
    const before = await id({});
    expect(await id(edited(OUT, '超369,次', '370,次'))).toBe(before);
    expect(await id(edited(OUT, '1-11月', '1-12月'))).not.toBe(before);
  });

  it('gives the same version for another encoding, other line breaks and quotes, and another for another figure', async () => {
    const version = async (changes: Sources) => (await withFolder(changes, readDataset)).data!.meta.version;
    const before = await version({});
    expect(before).toMatch(/^[0-9a-f]{8}$/);
    const text: string = SOUND[BUDGET];
    expect(
      await version({ [BUDGET]: `\uFEFF${text.replace(/\n/g, '\r\n').replace('万元', '"万元"')},,,,\r\n` }),
    ).toBe(before);
    expect(await version(edited(BUDGET, '2208.99', '2208.98'))).not.toBe(before);
  });

  it('marks a fictional district by sample.json', async () => {
    const { data } = await withFolder({ 'sample.json': '' }, readDataset);
    expect(data!.meta.sample).toBe(true);
  });

  it('does without a succession and without lines, but not without bodies', async () => {
    expect(await problems({ 'lineage.csv': undefined, 'warnings.csv': undefined })).toEqual([]);
    // What names a body is not called unknown as well: the one problem is the missing table.
    expect(await problems({ 'departments.csv': undefined })).toEqual(['departments.csv:1:1 missing_file']);
  });
});

describe('every refusal names file, line, column and value', () => {
  it.each<[string, Sources, string]>([
    [
      'an unknown department',
      edited('reports.csv', 'dong-2021,东区', 'dong-2021,北区'),
      'reports.csv:2:11 unknown_ref 北区',
    ],
    [
      'a department of the succession',
      edited('lineage.csv', '东区,xi', '东区,xx'),
      'lineage.csv:2:4 unknown_ref xx',
    ],
    [
      'an unknown indicator',
      edited(BUDGET, 'exec.total', 'exec.totl'),
      `${BUDGET}:3:1 unknown_ref exec.totl`,
    ],
    ['an unknown unit', edited(OUT, '公顷', '英亩'), `${OUT}:4:13 unknown_unit 英亩`],
    ['a unit of nothing', edited('units.csv', 'area,10000', 'area,0'), 'units.csv:6:12 bad_factor 0'],
    [
      'a unit that the programme calculates with, with another factor',
      edited('units.csv', 'cny,10000', 'cny,1000'),
      'units.csv:2:17 unit_fixed 1000',
    ],
    [
      'one text for two units',
      edited('units.csv', '家,firms,firms,1,计数,', '家,firms,firms,1,计数,次'),
      'units.csv:13:20 duplicate_key 次',
    ],
    [
      'a unit that is not the indicator’s',
      edited(OUT, '369,次', '369,人次'),
      `${OUT}:2:17 unit_mismatch 人次`,
    ],
    ['another currency', edited(OUT, '1810,万美元', '1810,万元'), `${OUT}:3:14 currency 万元`],
    ['an unknown status', edited(OUT, 'completed', 'done'), `${OUT}:3:18 unknown_enum done`],
    ['a number that is none', edited(BUDGET, '2208.99', '22O8.99'), `${BUDGET}:3:12 not_figure 22O8.99`],
    [
      'a score above its row’s weight',
      edited(SCORES, '38.99', '40.01'),
      `${SCORES}:3:14 score_above_weight 40.01`,
    ],
    ['a total above 100', edited(SCORES, '98.29,分', '100.5,分'), `${SCORES}:2:14 score_above_weight 100.5`],
    ['a missing required cell', edited(OUT, '二（三）', ''), `${OUT}:4:28 required`],
    [
      'a row of the framework that is not there',
      edited(SCORES, 'output,59.30', 'outptu,59.30'),
      `${SCORES}:4:10 subject_unknown outptu`,
    ],
    ['a level-3 score of no row', edited(SCORES, 'output,59.30', ',59.30'), `${SCORES}:4:10 subject_needed`],
    [
      'a level-3 score of a level-2 row',
      edited(SCORES, 'output,59.30', 'work,59.30'),
      `${SCORES}:4:10 subject_level work`,
    ],
    [
      'a basis that is no indicator',
      edited(SCORES, 'exec.rate', 'exec.x'),
      `${SCORES}:3:39 unknown_basis exec.x`,
    ],
    [
      'a restatement without a place',
      edited(OUT, '；369@四', '；369'),
      `${OUT}:2:33 bad_restated 369@三（一）；369`,
    ],
    [
      'a framework that is not on file',
      edited('reports.csv', ',tree,', ',wood,'),
      'reports.csv:3:31 framework_missing wood',
    ],
    [
      'a folder without a row',
      { 'reports/nan-2020/budget.csv': SOUND[BUDGET] },
      'reports/nan-2020:1:1 folder_without_row',
    ],
    [
      'a row without a folder',
      { [BUDGET]: undefined, [OUT]: undefined },
      'reports.csv:2:1 row_without_folder dong-2021',
    ],
    [
      'a folder without a table',
      { [BUDGET]: undefined, [OUT]: undefined, 'reports/dong-2021/notes.txt': 'x' },
      'reports.csv:2:1 empty_report dong-2021',
    ],
    ['an empty file', { [OUT]: '' }, `${OUT}:1:1 empty_file`],
    [
      'a bad bound of the palette',
      edited('departments.csv', '园区管理,2,,', '园区管理,9,,'),
      'departments.csv:3:44 out_of_range 9',
    ],
    [
      'a row of a framework on no parent',
      edited('frameworks/tree.csv', '3,work,产', '3,rate,产'),
      'frameworks/tree.csv:6:10 unknown_parent rate',
    ],
    [
      'a row of a framework without full marks',
      edited('frameworks/tree.csv', 'Output,60', 'Output,'),
      'frameworks/tree.csv:6:25 weight_needed',
    ],
    [
      'a grade without bounds',
      edited('frameworks/tree.csv', 'Good,,0,100', 'Good,,,100'),
      'frameworks/tree.csv:7:21 bounds_needed',
    ],
    [
      'a base that is no pair of indicators',
      edited('indicators.csv', 'exec.total / budget.annual', 'exec.total'),
      'indicators.csv:4:81 bad_base exec.total',
    ],
    [
      'a seen unit that is none',
      edited('indicators.csv', '家次;次', '家次;趟'),
      'indicators.csv:7:27 unknown_unit 家次;趟',
    ],
    [
      'a line on no indicator',
      edited('warnings.csv', '执行率,', '执行律,'),
      'warnings.csv:2:5 unknown_ref 执行律',
    ],
  ])('%s', async (_, changes, expected) => {
    const found = await problems(changes);
    expect(found).toEqual([expected]);
  });

  it('a score above its weight no longer where it equals it', async () => {
    expect(await problems(edited(SCORES, '38.99', '40.00'))).toEqual([]);
  });

  it('a score where the report names no framework', async () => {
    expect(await problems(edited('reports.csv', ',self,tree,', ',self,,'))).toEqual([
      'reports.csv:3:31 framework_needed',
      `${SCORES}:2:1 framework_needed score.total`,
      `${SCORES}:3:1 framework_needed score.l3`,
      `${SCORES}:4:1 framework_needed score.l3`,
    ]);
  });

  it('a duplicate key, also across the tables of one report, with the place of the first', async () => {
    const again = { [OUT]: `${SOUND[OUT]}exec.total,1,万元,,,,,x,,x\n` };
    expect(await problems(again)).toEqual([`${OUT}:5:1 duplicate_key exec.total`]);
    const {
      problems: [problem],
    } = await withFolder(again, readDataset);
    expect(problem!.params['first']).toMatch(/budget\.csv:3$/);
    expect(await problems({ 'departments.csv': `${SOUND['departments.csv']}xi,a,b,c,d,e,,,,\n` })).toEqual([
      'departments.csv:4:1 duplicate_key xi',
    ]);
  });

  it('no duplicate where period, scope, status or subject differ', async () => {
    expect(
      await problems({
        [OUT]: `${SOUND[OUT]}svc.visits,1,次,,1-12月,,,x,,x\nsvc.visits,1,次,planned,1-11月,,,x,,x\n`,
      }),
    ).toEqual([]);
  });

  it('a year that disagrees with its report, and none that agrees', async () => {
    const dated = (year: string) => ({
      [BUDGET]: `年度,indicator,value,unit,place,phrase\n${year},exec.total,1,万元,一,x\n`,
    });
    expect(await problems(dated('2022'))).toEqual([`${BUDGET}:2:1 year_disagrees 2022`]);
    expect(await problems(dated('2021年'))).toEqual([]);
    expect(await problems(dated(''))).toEqual([]);
  });

  it('says that the units are missing, and not of every cell that it has none', async () => {
    expect(await problems({ 'units.csv': undefined })).toEqual([
      expect.stringContaining('units.csv:1:1 missing_file'),
    ]);
  });

  it('takes a form whose lowest rows stand on several levels, and one that weighs these alone', async () => {
    const tree = `id,level,parent,zh,en,weight,from,to
total,total,,总分,Total,110,,
duty,1,total,履职,Duty,,,
rate,3,duty,支出率,Spending rate,40,,
output,1,total,产出,Output,70,,
`;
    expect(await problems({ 'frameworks/tree.csv': tree })).toEqual([]);
  });

  it('takes a unit of the same dimension, and a listed one', async () => {
    expect(await problems(edited(OUT, '公顷', '平方公里'))).toEqual([]);
    expect(await problems(edited(BUDGET, '2208.99,万元', '0.220899,亿元'))).toEqual([]);
  });

  it('refuses another currency even where the library lists it', async () => {
    expect(await problems(edited('indicators.csv', 'FDI,万美元,万美元', 'FDI,万美元,万元'))).toEqual([
      'indicators.csv:8:24 currency 万元',
    ]);
  });

  it('a name that two bodies share, unless the id is given', async () => {
    const twins = edited('departments.csv', '西区,West Committee', '东区,West Committee');
    expect(await problems(twins)).toEqual([
      'lineage.csv:2:1 ambiguous_ref 东区',
      'reports.csv:2:11 ambiguous_ref 东区',
    ]);
  });

  it('all problems of all files in one run, by file and place', async () => {
    const found = await problems({
      ...edited('departments.csv', '园区管理,2,,', '园区管理,9,,'),
      ...edited(BUDGET, '2208.99', 'x'),
      [OUT]: SOUND[OUT].replace('公顷', '英亩').replace('completed', 'done'),
      ...edited(SCORES, '38.99', '40.01'),
    });
    expect(found.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'departments.csv:3:44 out_of_range',
      `${BUDGET}:3:12 not_figure`,
      `${OUT}:3:18 unknown_enum`,
      `${OUT}:4:13 unknown_unit`,
      `${SCORES}:3:14 score_above_weight`,
    ]);
  });

  it('stops at a table that it does not read, wherever it lies, and leaves notes and locks of spreadsheets alone', async () => {
    const { problems } = await withFolder(
      {
        'reports/dong-2021/output.csv': 'x',
        'reports/dong-2021/Budget.CSV': 'x',
        'reports/dong-2021/预算.csv': 'x',
        'reports/dong-2021/budget.xls': 'x',
        'reports/dong-2021/old/budget.csv': 'x',
        'reports/scores.csv': 'x',
        'new/departments.csv': 'x',
        'frameworks/tree.et': 'x',
        'reports/dong-2021/notes.txt': 'x',
        'reports/dong-2021/~$a.xlsx': 'x',
        '.x.csv': '',
      },
      readDataset,
    );
    expect(problems.map(({ code }) => code)).toEqual(Array(8).fill('unknown_file'));
    const files = problems.map(({ file }) => file.replace(/^.*jilan-test-[^/]+\//, ''));
    expect(files).toEqual([
      'frameworks/tree.et',
      'new/departments.csv',
      'reports/dong-2021/Budget.CSV',
      'reports/dong-2021/budget.xls',
      'reports/dong-2021/old/budget.csv',
      'reports/dong-2021/output.csv',
      'reports/dong-2021/预算.csv',
      'reports/scores.csv',
    ]);
  });
});

describe('a body’s year', () => {
  /** A third row of reports.csv, which ends in the columns `type` and `replaces`, and its folder. */
  const filed = (row: string): Sources => ({
    'reports.csv':
      SOUND['reports.csv'].replace('note\n', 'note,type,replaces\n').replace(/,\n/g, ',,,\n') + `${row}\n`,
    'reports/dong-2021-b/budget.csv': SOUND[BUDGET],
  });
  const ROW = 'dong-2021-b,东区,2021,又一份,narrative,none,,b.txt,2026-01-04,';

  it('holds one report on the whole expenditure: a second is refused with both places', async () => {
    const { problems: found } = await withFolder(filed(`${ROW},,`), readDataset);
    expect(found).toMatchObject([{ code: 'second_report', line: 4, params: { id: 'dong-2021' } }]);
    expect(found[0]!.params['first']).toMatch(/reports\.csv:2$/);
  });

  it('holds any number of reports on projects beside it, and those are not compared', async () => {
    const { data, problems: found } = await withFolder(filed(`${ROW},项目,`), readDataset);
    expect(found).toEqual([]);
    expect(data!.facts.filter(({ report }) => report === 'dong-2021-b')).toHaveLength(3);
    expect(compared({ ...data!, checks: [] }).facts.some(({ report }) => report === 'dong-2021-b')).toBe(
      false,
    );
  });

  it('holds a revision: the later counts, the earlier stays on file', async () => {
    const { data, problems: found } = await withFolder(filed(`${ROW},,dong-2021`), readDataset);
    expect(found).toEqual([]);
    expect(data!.reports).toHaveLength(3);
    expect(compared({ ...data!, checks: [] }).reports.map(({ id }) => id)).toEqual([
      'xi-2022',
      'dong-2021-b',
    ]);
  });

  it('refuses a revision of nothing, of another body’s report, and two that replace each other', async () => {
    expect(await problems(filed(`${ROW},,dong-2020`))).toEqual([
      'reports.csv:4:60 replaces_unknown dong-2020',
    ]);
    expect(await problems(filed(`${ROW},,xi-2022`))).toEqual(['reports.csv:4:60 replaces_other xi-2022']);
    const ring = filed(`${ROW},,dong-2021`);
    const both = String(ring['reports.csv']).replace(
      'dong.txt,2026-01-02,,,',
      'dong.txt,2026-01-02,,,dong-2021-b',
    );
    expect(await problems({ ...ring, 'reports.csv': both })).toEqual([
      'reports.csv:2:62 replaces_ring dong-2021-b',
      'reports.csv:4:60 replaces_ring dong-2021',
    ]);
  });

  it('needs a name, a unit and a basis of an indicator, and no English anywhere', async () => {
    const indicators = `id,zh,unit,basis_zh\nnew.share,占比,%,比率\nnew.firms,企业数,家,家数\n`;
    const { data, problems } = await withFolder(
      {
        'indicators.csv': `${SOUND['indicators.csv'].trimEnd()}\n`,
        'departments.csv': SOUND['departments.csv'].replace(',West Committee,West,', ',,,'),
      },
      readDataset,
    );
    expect(problems).toEqual([]);
    expect(data!.departments[1]).toMatchObject({ en: '西区管理委员会', short_en: '西区' });
    const read = readTable(
      { name: 'indicators.csv', bytes: new TextEncoder().encode(indicators), told: new Set() },
      INDICATORS,
    );
    expect(read.problems).toEqual([]);
    expect(withKinds(read).rows.map(({ values }) => [values.kind, values.group, values.en])).toEqual([
      ['rate', 'new.share', '占比'],
      ['count', 'new.firms', '企业数'],
    ]);
  });
});
