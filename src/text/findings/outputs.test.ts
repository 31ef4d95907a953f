import { describe, expect, it } from 'vitest';
import type { Cell, Row } from '../../model/frame.ts';
import {
  BODIES,
  column,
  frame,
  missing,
  number,
  panel,
  printed,
  row,
  words,
} from '../../testing/made-frames.ts';
import { frameOf } from '../../testing/frames.ts';
import { FIVE_REPORTS } from '../../testing/reports.ts';
import { outputsFacts } from './outputs.ts';
import { finding } from './say.ts';

const done = (id: string, name: string, completion: Cell): Row =>
  row(id, 2021, {
    indicator: words(name, name),
    value: number(3),
    completion,
    met: { ...words('达到', 'met'), isMet: (completion.value ?? 1) >= 1 },
  });
const completion = (rows: readonly Row[], line?: number) =>
  frame(
    { verb: 'completion' },
    [panel(rows, { unit: '个' })],
    [column('indicator', 'dimension'), column('value', 'count'), column('completion', 'rate')],
    {
      thresholds:
        line === undefined
          ? []
          : [{ id: 'l', value: line, side: 'above', label: { zh: '', en: '' }, rule: { zh: '', en: '' } }],
    },
  );

describe('the finding of completions', () => {
  const rows = [
    done('lingang', '实际利用外资', printed('278.94', '%')),
    done('keji', '注册项目', printed('121', '%')),
    done('panyu', '引进项目', number(0.9)),
  ];
  it('counts what was reached, names the highest as printed and doubts targets beyond the line', () => {
    expect(finding(completion(rows, 1.2), 'zh')).toBe(
      '3 项有目标，2 项达到；完成率最高 278.94%（“实际利用外资”，黄埔临港经济区 2021 年）；2 项超过 120%，目标可能偏低。',
    );
    expect(finding(completion(rows), 'zh')).not.toContain('偏低');
  });
  it('tells one, and says where there is none', () => {
    expect(finding(completion(rows.slice(0, 1)), 'zh')).toBe(
      '黄埔临港经济区 2021 年“实际利用外资”完成率 278.94%。',
    );
    expect(finding(completion([]), 'zh')).toContain('没有目标或完成率数据');
  });
  it('says of a ceiling that it is met, with no share of it', () => {
    const ceiling = completion([done('panyu', '公用经费控制率', missing('not_applicable'))]);
    expect(finding(ceiling, 'zh')).toBe('番禺经开区 2021 年“公用经费控制率”目标：达到。');
    const both = completion([...rows.slice(2), done('panyu', '公用经费控制率', missing('not_applicable'))]);
    expect(finding(both, 'zh')).toContain('2 项有目标，1 项达到；完成率最高 90.0%（“引进项目”');
  });
  it('says that all reach their targets', () => {
    expect(finding(completion(rows.slice(0, 2)), 'en')).toContain('2 figures have a target, all reach it');
  });
  it('says the same in English of one, and of none', () => {
    expect(finding(completion(rows.slice(0, 1)), 'en')).toMatch(
      /^Huangpu Lingang Zone, 2021: “.+” at 278\.94% of its target\.$/,
    );
    expect(finding(completion([]), 'en')).toContain('No data on targets or completion');
  });
});

describe('the finding of the coverage', () => {
  const filed = [2021, 2022, 2021, 2023, 2022];
  const grid = (bodies: number): Row[] =>
    BODIES.flatMap(({ id }, i) =>
      [2021, 2022, 2023].map((year) =>
        row(id, year, { total: i < bodies && filed[i] === year ? number(50 + i) : missing('no_report') }),
      ),
    );
  const coverage = (rows: readonly Row[]) =>
    frame({ verb: 'coverage' }, [panel(rows, { unit: '个' })], [column('total', 'count')]);
  it('counts reports, bodies, years, figures and gaps', () => {
    expect(finding(coverage(grid(5)), 'zh')).toBe(
      '已收录 5 个部门 2021–2023 年的 5 份报告，共 260 个数；“部门 × 年度”共 15 格，10 格尚无报告。',
    );
    expect(finding(coverage(grid(5)), 'en')).toBe(
      '5 reports of 5 bodies on file, 2021–2023, with 260 figures; 10 of 15 department-years have no report.',
    );
  });
  it('says how many bodies have no report at all, and where there is none', () => {
    expect(finding(coverage(grid(4)), 'zh')).toContain('1 个部门没有任何报告。');
    expect(finding(coverage(grid(0)), 'zh')).toBe('所选 5 个部门 2021–2023 年没有报告数据（未收录报告）。');
    expect(finding(coverage(grid(4)), 'en')).toContain('; 1 body without any report.');
    expect(finding(coverage(grid(0)), 'en')).toBe(
      'No data on reports for the 5 bodies chosen, 2021–2023 (no report on file).',
    );
  });
});

describe('the finding of outputs', () => {
  const one = (id: string, indicator: string): Row =>
    row(id, 2021, { value: printed('1', '场') }, { indicator });
  const outputs = (...panels: Row[][]) =>
    frame(
      { verb: 'outputs', theme: '' },
      panels.map((rows, i) => panel(rows, { key: `${i}`, unit: '场' })),
      [column('value', 'count')],
    );
  it('counts indicators and those that two bodies count alike', () => {
    const alike = (id: string, indicator: string): Row => ({ ...one(id, indicator), set: 'a' });
    const of = outputs([alike('xiqu', 'a'), alike('keji', 'a')], [alike('xiqu', 'b'), one('keji', 'b')]);
    expect(finding(of, 'zh')).toBe('2 个部门共列出 2 项指标、4 个数；其中 1 项有两个以上部门口径相同。');
    expect(finding(of, 'en')).toBe(
      '2 bodies give 4 figures on 2 indicators; 1 of them counted alike by two or more bodies.',
    );
  });
  it('counts as alike what the comparison compares, and no more', () => {
    const facts = outputsFacts(frameOf('output-table', FIVE_REPORTS));
    const compared = frameOf('compare-table', FIVE_REPORTS).panels.map(({ rows }) => rows[0]?.indicator);
    const outputIndicators = new Set(
      FIVE_REPORTS.facts.flatMap(({ category, indicator }) => (category === 'outputs' ? [indicator] : [])),
    );
    const n = new Set(compared.filter((id) => outputIndicators.has(id ?? ''))).size;
    expect(facts).toMatchObject({ shared: n });
    // Eight by basis, unit and status; calls led by the district are no count of all calls.
    expect(n).toBe(7);
  });
  it('says where nothing is counted alike, and compares nothing for one body', () => {
    expect(finding(outputs([one('xiqu', 'a')], [one('keji', 'b')]), 'zh')).toContain(
      '没有两个部门口径相同的指标',
    );
    expect(finding(outputs([one('xiqu', 'a')]), 'zh')).toBe('1 个部门共列出 1 项指标、1 个数。');
    expect(finding(outputs([]), 'zh')).toContain('没有履职产出数据');
    expect(finding(outputs([one('xiqu', 'a')], [one('keji', 'b')]), 'en')).toContain(
      'no two bodies count the same thing in the same way',
    );
    expect(finding(outputs([one('xiqu', 'a')]), 'en')).toBe('1 body gives 1 figure on 1 indicator.');
    expect(finding(outputs([]), 'en')).toContain('No data on outputs');
  });
});
