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
  seriesFrame,
} from '../../testing/made-frames.ts';
import { FACTS } from './facts.ts';
import { dataOf, rangeOf } from './datum.ts';
import { gapsOf, nothingIn } from './gaps.ts';

const amounts = [
  column('budget', 'amount'),
  column('executed', 'amount'),
  column('rate', 'rate'),
  column('unspent', 'amount'),
];
const line = (id: string, year: number, budget: number, executed: number): Row =>
  row(id, year, {
    budget: number(budget),
    executed: number(executed),
    rate: number(executed / budget),
    unspent: number(budget - executed),
  });
const budgets = (rows: readonly Row[]) =>
  frame({ verb: 'budget' }, [panel(rows, { unit: '万元' })], amounts, { departments: BODIES.slice(0, 2) });
const r = (id: string, year: number, value: Cell) => row(id, year, { value });
const names = (bodies: readonly { zh: string }[]): string[] => bodies.map(({ zh }) => zh);

describe('figures', () => {
  it('say whose they are, of when, and in which unit they are written', () => {
    const of = seriesFrame([r('xiqu', 2021, printed('2218.86', '万元'))], 'amount', { unit: '万元' });
    const [figure] = dataOf(of, 'value');
    expect(figure).toMatchObject({ body: BODIES[0]!.short, year: 2021, value: 22_188_600, unit: '万元' });
    expect(figure?.subject).toBeUndefined();
  });
  it('are none where a cell is missing or the column is not there', () => {
    const of = seriesFrame([r('xiqu', 2021, missing('not_reported'))]);
    expect(dataOf(of, 'value')).toEqual([]);
    expect(dataOf(of, 'no such column')).toEqual([]);
  });
  it('have the first of equal ends, and one figure is both ends', () => {
    const of = seriesFrame([
      r('xiqu', 2021, number(0.9)),
      r('panyu', 2021, number(0.9)),
      r('keji', 2021, number(0.8)),
    ]);
    const { low, high, n } = rangeOf(dataOf(of, 'value'));
    expect([low.body.zh, high.body.zh, n]).toEqual(['穗港科技合作园', '西区产业园', 3]);
    const alone = rangeOf(dataOf(of, 'value').slice(0, 1));
    expect(alone.low).toBe(alone.high);
  });
});

describe('gaps', () => {
  it('are bodies without any value, by the reason most worth saying', () => {
    const of = seriesFrame([
      r('xiqu', 2021, missing('no_report')),
      r('xiqu', 2022, missing('not_reported')),
      r('zhizao', 2021, missing('no_report')),
      r('zhizao', 2022, number(0.9)),
      r('lingang', 2021, missing('no_report')),
    ]);
    const gaps = gapsOf({ ...of, departments: BODIES.slice(0, 4) }, 'value');
    expect(gaps.map(({ state, bodies }) => [state, names(bodies)])).toEqual([
      ['not_reported', ['西区产业园']],
      ['no_report', ['黄埔临港经济区']],
      ['none', ['番禺经开区']],
    ]);
  });
  it('give nothing at all a reason only where it is the same for every body', () => {
    const of = (...states: ('no_report' | 'not_reported')[]) => ({
      ...seriesFrame(states.map((state, i) => r(BODIES[i]!.id, 2021, missing(state)))),
      departments: BODIES.slice(0, states.length),
    });
    expect(nothingIn(of('no_report', 'no_report'), 'value').why).toBe('no_report');
    expect(nothingIn(of('no_report', 'not_reported'), 'value').why).toBeUndefined();
    expect(nothingIn({ ...of(), departments: BODIES }, 'value').why).toBeUndefined();
  });
});

describe('facts', () => {
  it('of budgets tell one report, several, and what was left of each only where none overspent', () => {
    const within = line('xiqu', 2021, 1e7, 9e6);
    const beyond = line('zhizao', 2022, 1e7, 1.1e7);
    expect(FACTS.budget(budgets([within]))).toMatchObject({
      kind: 'report',
      rate: { value: 0.9 },
      unspent: { value: 1e6 },
      missing: [{ state: 'none' }],
    });
    expect(FACTS.budget(budgets([within, line('zhizao', 2022, 1e7, 8e6)]))).toMatchObject({
      kind: 'reports',
      bodies: 2,
      over: 0,
      unspent: { n: 2, low: { value: 1e6 }, high: { value: 2e6 } },
      missing: [],
    });
    expect(FACTS.budget(budgets([within, beyond]))).toMatchObject({ over: 1, unspent: undefined });
    expect(FACTS.budget(budgets([]))).toMatchObject({ kind: 'nothing', bodies: 2 });
  });
  it('of a series tell a course for one body, the latest year for many, and name the ends of rates alone', () => {
    const course = FACTS.series(
      seriesFrame([r('xiqu', 2023, number(0.9)), r('xiqu', 2021, number(0.8))], 'rate'),
    );
    expect(course).toMatchObject({
      clauses: [{ kind: 'course', first: { year: 2021 }, last: { year: 2023 }, isRate: true }],
      isApart: false,
    });
    const all = BODIES.flatMap(({ id }) => [2021, 2022].map((year) => r(id, year, number(year / 1e4))));
    expect(FACTS.series(seriesFrame(all, 'rate'))).toMatchObject({
      clauses: [{ kind: 'range', year: 2022, bodies: 5, isNamed: true }],
    });
    expect(FACTS.series(seriesFrame(all, 'count', { unit: '个' }))).toMatchObject({
      clauses: [{ kind: 'range', isNamed: false }],
    });
  });
  it('of pooled rates tell no more than four years, and how many bodies are in each', () => {
    const year = (y: number): Row => ({
      key: `${y}`,
      year: y,
      cells: { rate: number(0.9), bodies: number(y - 2015), of: number(9) },
    });
    const of = frame(
      { verb: 'pool' },
      [panel([2021, 2019, 2020, 2018, 2017].map(year), { unit: '万元' })],
      [column('rate', 'rate'), column('bodies', 'count'), column('of', 'count')],
    );
    const facts = FACTS.pool(of);
    expect(facts.kind === 'pool' && facts.years.map(({ rate, bodies }) => [rate.year, bodies?.n])).toEqual([
      [2018, 3],
      [2019, 4],
      [2020, 5],
      [2021, 6],
    ]);
  });
});
