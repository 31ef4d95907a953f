import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../model/question.ts';
import { dataset, fact } from '../../testing/facts.ts';
import { cellAt, noteOf, rowAt, rowsOf } from '../../testing/frames.ts';
import { run } from '../run.ts';

const data = dataset({
  facts: [
    fact('lingang', 2021, 'proj.investment_done', '25.47', '亿元', { completion: '278.94', scope: '牵头' }),
    fact('lingang', 2021, 'proj.investment_task_rate', '278.94', '%', { scope: '牵头' }),
    fact('keji', 2022, 'inv.fdi', '1810', '万美元'),
    fact('keji', 2022, 'inv.fdi_excess_rate', '20.67', '%'),
    fact('keji', 2022, 'inv.projects_registered', '8.5', '个'),
    fact('keji', 2022, 'inv.projects_registered_rate', '121', '%'),
    fact('xiqu', 2021, 'safety.trainings', '3', '次', { target: '4' }),
    fact('xiqu', 2021, 'svc.policy_briefings', '1', '场'),
    fact('xiqu', 2021, 'svc.issues_received', '369', '项次', { qualifier: 'more_than' }),
    fact('zhizao', 2022, 'proj.investment_task_rate', '100', '%'),
  ],
  warnings: [
    {
      id: 'high',
      indicator: 'completion',
      side: 'above',
      value: '120',
      unit: '%',
      zh: '目标可能偏低',
      en: 'target may be low',
      rule_zh: '示例',
      rule_en: 'example',
    },
  ],
});

describe('completion', () => {
  const frame = run(data, { verb: 'completion' }, EVERYTHING, 'c');
  const at = (body: string, year: number, indicator: string) =>
    rowsOf(frame).find((row) => row.department === body && row.year === year && row.indicator === indicator)!
      .cells;

  it('shows a stated completion with the figure and works the target back from it', () => {
    const cells = at('lingang', 2021, 'proj.investment_done');
    expect(cells.completion).toMatchObject({ value: 2.7894, printed: '278.94', unit: '%' });
    expect(cells.completion?.facts).toHaveLength(2);
    expect(cells.target).toMatchObject({ qualifier: 'approx', text: { zh: '约 9.13 亿元' } });
    expect(cells.target?.value).toBe(913_000_000);
    expect(cells.implied?.text?.zh).toBe('按完成率倒推');
    expect(noteOf(frame, 'implied_target')).toEqual({ n: 3 });
  });

  it('tells one completion once, however many figures state it', () => {
    expect(rowsOf(frame).filter((row) => row.department === 'lingang')).toHaveLength(1);
  });

  it('reads 超额 20.67 % as a completion of 120.67 % of its own figure', () => {
    const cells = at('keji', 2022, 'inv.fdi');
    expect(cells.completion?.value).toBe(1.2067);
    expect(cells.completion?.printed).toBeUndefined();
    expect(cells.value?.text?.zh).toBe('1,810 万美元');
    expect(cells.target).toMatchObject({ value: 15_000_000, text: { zh: '约 1,500 万美元' } });
    expect(cells.implied?.text?.zh).toContain('超额 20.67%');
  });

  it('reads a rate of completion beside its figure', () => {
    expect(at('keji', 2022, 'inv.projects_registered').completion).toMatchObject({
      value: 1.21,
      printed: '121',
    });
  });

  it('computes value ÷ target where a target is stated', () => {
    const cells = at('xiqu', 2021, 'safety.trainings');
    expect(cells.completion?.value).toBe(0.75);
    expect(cells.target).toMatchObject({ value: 4, printed: '4' });
    expect(cells.implied?.text?.zh).toBe('报告写明');
  });

  it('shows a completion whose figure is not stated', () => {
    const cells = at('zhizao', 2022, 'proj.investment_task_rate');
    expect(cells.completion?.value).toBe(1);
    expect(cells.value?.state).toBe('not_reported');
    expect(cells.target?.state).toBe('not_reported');
  });

  it('leaves out figures with neither', () => {
    expect(rowsOf(frame).some((row) => row.indicator === 'svc.policy_briefings')).toBe(false);
  });

  it('has a row a completion, says how many targets are worked back, and carries the line of a low target', () => {
    expect(rowsOf(frame)).toHaveLength(5);
    expect(noteOf(frame, 'implied_target')).toEqual({ n: 3 });
    expect(frame.thresholds).toMatchObject([{ id: 'high', value: 1.2 }]);
  });

  it('says of a ceiling whether it is met and of growth by how much it differs, with the target’s direction', () => {
    const growth = data.indicators.find(({ kind }) => kind === 'growth')!.id;
    const facts = [
      fact('a', 2021, 'customs.major_cases', '4', '件', { target: '3' }),
      fact('a', 2021, growth, '6.2', '%', { target: '5' }),
    ];
    const [ceiling, grown] = rowsOf(run(dataset({ facts }), { verb: 'completion' }, EVERYTHING, 'c'));
    expect(ceiling?.cells.completion?.state).toBe('not_applicable');
    expect([ceiling?.cells.met?.text?.zh, ceiling?.cells.met?.isMet]).toEqual(['未达到', false]);
    expect(ceiling?.cells.target?.text?.zh).toBe('≤ 3 件');
    expect(grown?.cells.met?.text).toEqual({ zh: '高于目标 1.2 个百分点', en: '1.2 pp above target' });
  });

  it('divides by no target of zero', () => {
    const zero = dataset({ facts: [fact('a', 2021, 'safety.trainings', '0', '次', { target: '0' })] });
    const cells = rowAt(run(zero, { verb: 'completion' }, EVERYTHING, 'c'), 'a', 2021).cells;
    expect(cells.completion?.state).toBe('not_applicable');
    expect(cells.value?.value).toBe(0);
  });
});

describe('outputs', () => {
  it('gives every indicator a panel, in the order of the library, and no comparison', () => {
    const frame = run(data, { verb: 'outputs', theme: '' }, EVERYTHING, 'o');
    expect(frame.panels.map(({ key }) => key)).toEqual([
      'svc.issues_received',
      'svc.policy_briefings',
      'inv.projects_registered',
      'inv.projects_registered_rate',
      'inv.fdi',
      'inv.fdi_excess_rate',
      'proj.investment_done',
      'proj.investment_task_rate',
      'safety.trainings',
    ]);
    expect(frame.incomparablePanels).toEqual([]);
    expect(cellAt(frame, 'lingang', 2021, 'scope').text?.zh).toBe('牵头');
    expect(cellAt(frame, 'xiqu', 2021, 'value')).toMatchObject({ value: 369, qualifier: 'more_than' });
  });

  it('narrows to a theme, bodies and years', () => {
    const safety = run(data, { verb: 'outputs', theme: 'safety' }, EVERYTHING, 'o');
    expect(rowsOf(safety)).toHaveLength(1);
    const none = run(data, { verb: 'outputs', theme: 'safety' }, { ...EVERYTHING, years: [2022] }, 'o');
    expect(none.panels).toEqual([]);
    expect(none.coverage).toEqual({ n: 0, of: 4 });
  });
});
