import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../model/question.ts';
import { dataset, fact, report } from '../../testing/facts.ts';
import { noteOf, rowsOf } from '../../testing/frames.ts';
import { run } from '../run.ts';

const l3 = (body: string, subject: string, printed: string, more = {}) =>
  fact(body, 2022, 'score.l3', printed, '分', { subject, ...more });
const total = (body: string, printed: string) => fact(body, 2022, 'score.total', printed, '分');
const of = (...facts: ReturnType<typeof fact>[]) =>
  run(dataset({ facts }), { verb: 'deductions' }, EVERYTHING, 'd');
const steps = (frame: ReturnType<typeof of>) =>
  rowsOf(frame).map(({ subject, cells }) => [
    subject?.zh,
    cells.start?.value,
    cells.lost?.value,
    cells.end?.value,
  ]);

describe('deductions', () => {
  it('go from full marks to the score, most lost first, each step from where the last one ends', () => {
    const frame = of(
      total('a', '98.4'),
      l3('a', 'b', '18.99', { note: '进度不足' }),
      l3('a', 'd', '9.41'),
      l3('a', 'c', '10'),
    );
    expect(steps(frame)).toEqual([
      ['b', 100, 1.01, 98.99],
      ['d', 98.99, 0.59, 98.4],
    ]);
    const [b, d] = rowsOf(frame);
    expect(b!.cells.reason?.text?.zh).toBe('进度不足');
    expect(d!.cells.reason?.state).toBe('not_reported');
    expect(noteOf(frame, 'self_scored')).toEqual({ n: 1 });
  });

  it('show what is taken off without a cause, by level 1 where its score is stated', () => {
    const levels = of(
      total('a', '95'),
      fact('a', 2022, 'score.l1_duty', '57', '分'),
      fact('a', 2022, 'score.l1_mgmt', '38', '分'),
      l3('a', 'b', '18'),
    );
    expect(steps(levels)).toEqual([
      ['b', 100, 2, 98],
      ['履职 · 未列明细', 98, 1, 97],
      ['管理 · 未列明细', 97, 2, 95],
    ]);
    expect(steps(of(total('a', '96')))).toEqual([['未列明细', 100, 4, 96]]);
  });

  it('end at the score also where the rows tell more than it lost', () => {
    expect(steps(of(total('a', '99'), l3('a', 'b', '18')))).toEqual([
      ['b', 100, 2, 98],
      ['多列的扣分', 98, -1, 99],
    ]);
  });

  it('have one row that says so where no point was lost, and no panel where there is no score', () => {
    expect(steps(of(total('a', '100')))).toEqual([['未扣分', 100, 0, 100]]);
    const none = run(
      dataset({ facts: [], reports: [report('a', 2022, { scorer: 'none', framework: '' })] }),
      { verb: 'deductions' },
      EVERYTHING,
      'd',
    );
    expect(none.panels).toEqual([]);
    expect(noteOf(none, 'missing')).toMatchObject({ state: 'not_reported', departments: 'a' });
  });

  it('have a panel a report, of one framework together and of two with the reason between them', () => {
    expect(of(total('a', '96'), total('b', '97')).incomparablePanels).toEqual([]);
    const facts = [total('a', '96'), total('b', '97')];
    const two = run(
      dataset({ facts, reports: [report('b', 2022, { framework: 'other' })] }),
      { verb: 'deductions' },
      EVERYTHING,
      'd',
    );
    expect(two.panels.map(({ title }) => title.zh)).toEqual(['b 2022 年', 'a 2022 年']);
    expect(two.incomparablePanels).toMatchObject([{ reason: 'framework' }]);
  });
});
