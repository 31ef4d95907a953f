import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../src/model/dataset.ts';
import type { Lang } from '../src/model/localised.ts';
import { answerView } from '../src/pages/answer-view.ts';
import { frameOf } from '../src/testing/frames.ts';
import { sceneOf, textsOf } from '../src/testing/scenes.ts';
import { EVERYTHING } from '../src/model/question.ts';
import { finding, title } from '../src/text/findings/say.ts';
import { DEFAULT_VIEW } from '../src/url/codec.ts';
import { loadKinds } from './fixtures/kinds.ts';

let data: Dataset;
beforeAll(async () => {
  data = await loadKinds();
});

const frame = (chart: string, ...departments: string[]) =>
  frameOf(chart, data, { ...EVERYTHING, departments });
const says = (chart: string, body: string, lang: Lang = 'zh') => finding(frame(chart, body), lang);
const attention = (body: string, lang: Lang = 'zh') =>
  answerView({ ...DEFAULT_VIEW, page: 'department', body }, data).captions[lang].exceptions.map(
    ({ number, text }) => `${number} ${text}`,
  );
const page = (body: string, lang: Lang = 'zh') =>
  answerView({ ...DEFAULT_VIEW, page: 'department', body }, data).captions[lang].body!;
const results = (report: string, kind: string) =>
  data.checks
    .filter((check) => check.report_id === report && check.kind === kind)
    .map(({ result }) => result);

describe('reports of other kinds', () => {
  it('a media centre with a table of two levels: its rows add up, and what they lost is told', () => {
    expect(results('media-2023', 'score_tree')).toEqual(['pass']);
    expect(says('score-total', 'media')).toContain('96.5 分');
    expect(attention('media')).toEqual([expect.stringContaining('−3.5 分')]);
    expect(attention('media', 'en')).toEqual([expect.stringContaining('−3.5 points')]);
  });

  it('a forestry bureau with a ceiling: staying under it is met', () => {
    expect(says('completion', 'forestry')).toContain('森林火灾受害面积');
    expect(says('completion', 'forestry', 'en')).toContain('Forest area damaged by fire');
    expect(attention('forestry').join()).not.toContain('受害面积');
  });

  it('a school that spent other funds as well: no rate is made up', () => {
    expect(results('school-2023', 'execution_rate')).toEqual(['cannot']);
    const rate = frame('execution-rate', 'school');
    expect(rate.panels[0]?.rows[0]?.cells.value?.state).toBe('not_applicable');
    expect(rate.notes.some(({ code }) => code === 'funds_apart')).toBe(true);
    expect(page('school').lead).toBe('2023 年预算执行率不适用，原因见图下说明。');
    expect(
      page('school')
        .tiles.slice(0, 2)
        .map(({ lines }) => lines),
    ).toEqual([['不适用'], ['不适用']]);
  });

  it('a town whose amounts refute its rate: both rates stand in sentence, mark and attention', () => {
    expect(results('town-2023', 'execution_rate')).toEqual(['differs']);
    expect(title(frame('execution-rate', 'town'), 'zh')).toContain('80.45%（报告称 100%）');
    expect(title(frame('execution-rate'), 'zh')).toBe('示例镇 80.45%（报告称 100%），低于提示线');
    expect(title(frame('execution-rate', 'town'), 'en')).toContain('80.45% (report states 100%)');
    expect(attention('town')[0]).toContain('报告称 100%，按金额为 80.45%');
    const [tile] = page('town').tiles;
    expect(tile).toMatchObject({ number: '80.45', unit: '%' });
    expect(tile?.lines[0]).toBe('报告称 100%');
  });

  it('a table that is not complete: its sum is not checked, and the missing amount is named', () => {
    expect(results('clinic-2023', 'score_tree')).toEqual(['cannot']);
    expect(attention('clinic')).toContainEqual(expect.stringContaining('未列全年执行数，无法计算执行率'));
  });

  it('reports on projects beside one on the whole: only the whole is compared', () => {
    expect(says('execution-rate', 'roads')).toContain('95');
    expect(says('execution-rate', 'roads')).not.toContain('50');
    expect(attention('roads').join()).not.toContain('40 分');
  });

  it('a plan without a result is a plan, no result and nothing unreported', () => {
    expect(results('safety-2023', 'plan')).toEqual(['explain']);
    expect(attention('safety')).toContainEqual(expect.stringContaining('计划，报告未写结果'));
    const row = frame('output-table', 'safety').panels.flatMap(({ rows }) => rows)[0];
    expect(row?.cells.status?.text?.zh).toBe('计划');
  });

  it('no case against a ceiling of three is met and no percentage', () => {
    const rows = frame('completion', 'safety').panels.flatMap(({ rows }) => rows);
    const zero = rows.find(({ indicator }) => indicator === 'customs.major_cases');
    expect(zero?.cells.completion).toMatchObject({ value: null });
    expect(says('completion', 'safety')).toContain('目标：达到');
    expect(says('completion', 'safety', 'en')).toContain('target: met');
  });

  it('growth against a growth target differs by points', () => {
    expect(attention('commerce')).toContainEqual(expect.stringContaining('相差 1.8 个百分点'));
    expect(attention('commerce', 'en')).toContainEqual(expect.stringContaining('1.8 pp'));
  });

  it('figures up to November are no whole year', () => {
    expect(results('commerce-2023', 'cut_off')).toEqual(['explain']);
  });

  it('a report without budget and scores is answered without either', () => {
    expect(says('execution-rate', 'archives')).toContain('没有');
    expect(says('score-total', 'archives', 'en')).toContain('No data');
  });

  it('of a revised report the later one counts', () => {
    expect(says('execution-rate', 'veterans')).toContain('99');
    expect(says('execution-rate', 'veterans')).not.toContain('90');
  });

  it('a score of the finance bureau stands beside the own one and is no deduction of its own', () => {
    expect(says('score-total', 'sports')).toContain('9.5 分');
    const drawn = textsOf(sceneOf(frame('score-deductions', 'sports')));
    expect(drawn.filter((text) => text.endsWith('得分'))).toEqual(['自评得分', '财政评价得分']);
    const own = expect.stringContaining('−2 分');
    const given = expect.stringContaining('88.5 分 体育中心 2023 年财政评价得分，低于提示线 90 分');
    expect(attention('sports')).toEqual([given, own]);
  });

  it('a completion of 160 % is told with what it may mean', () => {
    expect(attention('ecology')).toEqual([expect.stringContaining('160.61%')]);
    expect(attention('ecology')[0]).toContain('目标可能偏低');
  });
});
