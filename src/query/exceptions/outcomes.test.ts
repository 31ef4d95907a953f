import { describe, expect, it } from 'vitest';
import type { Exception } from '../../model/exception.ts';
import type { Fact } from '../../model/fact.ts';
import { EVERYTHING } from '../../model/question.ts';
import { dataset, fact, TREE, treeRow } from '../../testing/facts.ts';
import { exceptions } from './exceptions.ts';

const FRAMEWORKS = { tree: [...TREE, treeRow('done', '3', 'overall', '20', '产出指标完成情况')] };
const of = (rule: Exception['rule'], facts: readonly Fact[]) =>
  exceptions(dataset({ facts, frameworks: FRAMEWORKS }), EVERYTHING).filter((item) => item.rule === rule);
const trips = (printed: string, more: Partial<Fact> = {}) =>
  fact('a', 2022, 'inv.outbound_trips', printed, '次', more);

describe('a plan without a result', () => {
  it('is told once a report, with its figure and the word before it', () => {
    const planned = trips('4', { status: 'planned', qualifier: 'at_least' });
    expect(of('plan_without_result', [planned])).toMatchObject([
      { lead: { value: 1, unit: '项' }, because: [{ size: { value: 4, qualifier: 'at_least' } }] },
    ]);
  });
  it('is none where the result is told, the plan is of later years or the indicator counts plans', () => {
    const planned = trips('4', { status: 'planned' });
    expect(of('plan_without_result', [planned, trips('3')])).toEqual([]);
    expect(of('plan_without_result', [trips('4', { status: 'planned', period: '未来' })])).toEqual([]);
    const land = fact('a', 2022, 'inv.projects_planned_land', '6', '个', { status: 'planned' });
    expect(of('plan_without_result', [land])).toEqual([]);
  });
  it('is one item where it recurs, told by the latest year', () => {
    const years = [2020, 2021, 2022].map((year) =>
      fact('a', year, 'inv.outbound_trips', '4', '次', { status: 'planned' }),
    );
    const [only, ...others] = of('plan_without_result', years);
    expect(others).toEqual([]);
    expect([only?.year, ...(only?.rest ?? []).map(({ year }) => year)]).toEqual([2022, 2021, 2020]);
  });
});

describe('points kept where the target was missed', () => {
  const score = (printed: string, more: Partial<Fact> = {}) =>
    fact('a', 2022, 'score.l3', printed, '分', { subject: 'done', ...more });
  it('are told where the row for outputs has full marks', () => {
    expect(of('points_kept', [trips('3', { target: '4' }), score('20')])).toMatchObject([
      { lead: { value: 0.75 }, indicator: 'inv.outbound_trips', because: [{ subject: 'done' }] },
    ]);
  });
  it('are told of a row that is scored by that very figure', () => {
    const row = score('40', { subject: 'a', basis: 'inv.outbound_trips' });
    expect(of('points_kept', [trips('3', { target: '4' }), row])).toHaveLength(1);
    expect(of('points_kept', [trips('3', { target: '4' }), { ...row, basis: '' }])).toEqual([]);
  });
  it('are none where points were deducted or the target was met, and small where it was nearly met', () => {
    expect(of('points_kept', [trips('3', { target: '4' }), score('18')])).toEqual([]);
    expect(of('points_kept', [trips('4', { target: '4' }), score('20')])).toEqual([]);
    expect(of('points_kept', [trips('95', { target: '100' }), score('20')])).toMatchObject([
      { isMinor: true },
    ]);
  });
  it('are none where less is better', () => {
    const cases = fact('a', 2022, 'customs.major_cases', '0', '件', { target: '3' });
    expect(of('points_kept', [cases, score('20')])).toEqual([]);
  });
});

describe('figures of part of a year', () => {
  const sales = (body: string, period: string) =>
    fact(body, 2021, 'eco.commerce_sales', '9', '亿元', { period });
  it('are told where others give the whole year', () => {
    expect(of('partial_year', [sales('a', '1-11月'), sales('b', '1-12月')])).toMatchObject([
      { department: 'a', lead: { value: 1 }, isMinor: true },
    ]);
    expect(of('partial_year', [sales('a', '1-12月中旬'), sales('b', '全年')])).toHaveLength(1);
  });
  it('are none where nobody does', () => {
    expect(of('partial_year', [sales('a', '1-11月'), sales('b', '1-11月')])).toEqual([]);
  });
});
