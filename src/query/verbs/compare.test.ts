import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../model/question.ts';
import { dataset, fact, report } from '../../testing/facts.ts';
import { rowsOf } from '../../testing/frames.ts';
import { run } from '../run.ts';

const data = dataset({
  facts: [
    fact('a', 2021, 'budget.annual', '200', '万元'),
    fact('a', 2022, 'budget.annual', '250', '万元'),
    fact('b', 2022, 'budget.annual', '90', '万元'),
    fact('a', 2021, 'exec.rate', '97.60', '%'),
    fact('b', 2022, 'exec.rate', '99.6', '%'),
    fact('b', 2022, 'exec.avg_progress', '89.92', '%'),
    fact('a', 2021, 'svc.visits_times', '182', '次'),
    fact('b', 2022, 'svc.visits_person_times', '712', '人次'),
    fact('a', 2021, 'eco.industry_output', '5', '亿元', { period: '1-11月' }),
    fact('a', 2022, 'eco.industry_output', '6', '亿元'),
    fact('b', 2022, 'eco.industry_output', '7', '亿元'),
    fact('a', 2021, 'safety.trainings', '4', '次'),
    fact('a', 2021, 'proj.line_budget', '5', '万元', { subject: '甲' }),
    fact('a', 2022, 'proj.line_budget', '6', '万元', { subject: '甲' }),
    fact('a', 2021, 'eco.commerce_growth_rank', '2', '名'),
  ],
});
const frame = run(data, { verb: 'compare' }, EVERYTHING, 'c');
const panel = (title: string) => frame.panels.find(({ key }) => key.startsWith(title))!;

describe('compare', () => {
  it('has a column a year, and a panel an indicator with at least two figures that compare', () => {
    expect(frame.columns.map(({ key }) => key)).toEqual([
      'department',
      'y2021',
      'y2022',
      'change',
      'change_rate',
      'fromYear',
      'toYear',
    ]);
    expect(frame.panels.map(({ key }) => key.split('|')[0])).toEqual([
      'budget.annual',
      'exec.rate',
      'eco.industry_output',
    ]);
  });

  it('shows the change of a body with two years, and why the other has none', () => {
    const [a, b] = panel('budget.annual').rows;
    expect([a!.cells.y2021?.value, a!.cells.change?.value, a!.cells.change_rate?.value]).toEqual([
      2_000_000, 500_000, 0.25,
    ]);
    expect([b!.cells.y2021?.state, b!.cells.y2022?.value, b!.cells.change?.state]).toEqual([
      'no_report',
      900_000,
      'no_report',
    ]);
  });

  it('leaves a figure of another period out and does not call it unreported', () => {
    const [a] = panel('eco.industry_output').rows;
    expect(a!.cells.y2021?.state).toBe('incomparable');
    expect(a!.cells.change?.state).toBe('incomparable');
  });

  it('calls a plan a plan where the report gives no result, and says so of the change', () => {
    const plans = dataset({
      facts: [
        fact('a', 2021, 'svc.policy_briefings', '4', '场', { status: 'planned' }),
        fact('a', 2022, 'svc.policy_briefings', '6', '场'),
        fact('b', 2021, 'svc.policy_briefings', '2', '场'),
      ],
      reports: [report('a', 2021), report('a', 2022), report('b', 2021), report('b', 2022)],
    });
    const [a, b] = rowsOf(run(plans, { verb: 'compare' }, EVERYTHING, 'c'));
    expect([a!.cells.y2021?.state, a!.cells.change?.state]).toEqual(['planned', 'planned']);
    expect([b!.cells.y2022?.state, b!.cells.change?.state]).toEqual(['not_reported', 'not_reported']);
  });

  it('says over which years each change runs', () => {
    const [a, b] = panel('budget.annual').rows;
    expect([a!.cells.fromYear?.value, a!.cells.toYear?.value]).toEqual([2021, 2022]);
    expect(b!.cells.fromYear?.value).toBeNull();
  });

  it('names every reason that separates any two sets of an indicator', () => {
    const output = (year: number, scope: string, period: string) =>
      fact('a', year, 'eco.industry_output', '5', '亿元', { scope, period });
    const three = dataset({
      facts: [output(2021, '', '全年'), output(2022, '', '1-11月'), output(2023, '汽车产业', '全年')],
    });
    const found = run(three, { verb: 'compare' }, EVERYTHING, 'c');
    expect(found.incomparableIndicators?.map(({ reasons }) => reasons)).toEqual([['period', 'scope']]);
    expect(found.notes.find(({ code }) => code === 'incomparable')?.params.reason).toBe('period,scope');
  });

  it('lists what does not compare with its reason', () => {
    expect(
      frame.incomparableIndicators?.map(({ indicators, reasons }) => [...reasons, ...indicators]),
    ).toEqual([
      ['basis', 'exec.rate', 'exec.avg_progress'],
      ['group', 'svc.visits_times', 'svc.visits_person_times'],
      ['period', 'eco.industry_output'],
      ['single', 'safety.trainings', 'eco.commerce_growth_rank'],
    ]);
    expect(frame.incomparableIndicators?.[1]?.names).toHaveLength(2);
    const notes = frame.notes.filter(({ code }) => code === 'incomparable').map(({ params }) => params);
    expect(notes.map(({ reason, n, each }) => [reason, n, each])).toEqual([
      ['basis', 2, undefined],
      ['group', 2, undefined],
      ['period', 1, 1],
    ]);
  });

  it('leaves projects to their own tables', () => {
    expect(rowsOf(frame).some((row) => row.indicator === 'proj.line_budget')).toBe(false);
    expect(
      frame.incomparableIndicators?.some(({ indicators }) => indicators.includes('proj.line_budget')),
    ).toBe(false);
  });

  it('keeps two sets of one indicator in two panels with the reason between them', () => {
    const both = dataset({
      facts: [2021, 2022].flatMap((year) => [
        fact('a', year, 'eco.industry_output', '5', '亿元', { period: '1-11月' }),
        fact('b', year, 'eco.industry_output', '6', '亿元'),
      ]),
    });
    const two = run(both, { verb: 'compare' }, EVERYTHING, 'c');
    expect(two.panels.map(({ title }) => title.zh)).toEqual([
      '规上工业产值（1–11月）',
      '规上工业产值（全年）',
    ]);
    expect(two.incomparablePanels).toMatchObject([
      { reason: 'period', panels: two.panels.map(({ key }) => key) },
    ]);
  });

  it('has no change where one year is chosen', () => {
    const one = run(data, { verb: 'compare' }, { ...EVERYTHING, years: [2022] }, 'c');
    expect(rowsOf(one)[0]!.cells.change?.state).toBe('not_applicable');
  });

  it('stands without panels where nothing is on file', () => {
    const none = run(
      dataset({ facts: [], reports: [report('a', 2021)] }),
      { verb: 'compare' },
      EVERYTHING,
      'c',
    );
    expect(none.panels).toEqual([]);
    expect(none.incomparableIndicators).toEqual([]);
    expect(none.coverage).toEqual({ n: 0, of: 1 });
  });

  it('has keys that are unique in the Frame', () => {
    const keys = rowsOf(frame).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
