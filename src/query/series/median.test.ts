import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../model/question.ts';
import { dataset, department, fact } from '../../testing/facts.ts';
import { noteOf } from '../../testing/frames.ts';
import { run } from '../run.ts';

const question = { verb: 'series', indicators: ['exec.rate'], median: true } as const;
const bodies = (duties: Record<string, string[]>) =>
  Object.keys(duties).map((id) => department(id, { duties: duties[id]! }));
const rates = (departments = bodies({ a: ['园区'], b: ['园区'], c: ['园区', '海关'], d: ['园区'] })) =>
  dataset({
    facts: [
      fact('a', 2021, 'exec.rate', '90', '%'),
      fact('b', 2021, 'exec.rate', '96', '%'),
      fact('c', 2021, 'exec.rate', '99', '%'),
      fact('a', 2022, 'exec.rate', '91', '%'),
      fact('b', 2022, 'exec.rate', '92', '%'),
    ],
    departments,
  });

describe('the median of peers', () => {
  it('is of the latest year with three figures, and says how many of how many', () => {
    const frame = run(rates(), question, EVERYTHING, 'c');
    expect(frame.thresholds).toMatchObject([{ id: 'peer_median', value: 0.96, side: 'below' }]);
    expect(frame.thresholds[0]!.label.zh).toBe('中位数 3/4（2021 年）');
    expect(noteOf(frame, 'peer_median')).toMatchObject({ year: 2021, n: 3, of: 4, duty: '园区' });
  });

  it('is left out where the question does not ask, where figures are two, and where bodies have no duty in common', () => {
    expect(run(rates(), { verb: 'series', indicators: ['exec.rate'] }, EVERYTHING, 'c').thresholds).toEqual(
      [],
    );
    expect(run(rates(), question, { ...EVERYTHING, years: [2022] }, 'c').thresholds).toEqual([]);
    const mixed = rates(bodies({ a: ['园区'], b: ['水务'], c: ['园区'], d: [] }));
    expect(run(mixed, question, EVERYTHING, 'c').thresholds).toEqual([]);
  });

  it('is of the peers that the reader chose', () => {
    const mixed = rates(bodies({ a: ['园区'], b: ['园区'], c: ['园区'], d: ['水务'] }));
    const frame = run(mixed, question, { ...EVERYTHING, peers: '园区' }, 'c');
    expect(frame.thresholds[0]!.label.en).toBe('median 3/3 (2021)');
    expect(run(mixed, question, { ...EVERYTHING, peers: '水务' }, 'c').thresholds).toEqual([]);
  });

  it('is left out where panels stand apart', () => {
    const data = dataset({
      facts: ['a', 'b', 'c'].flatMap((id) => [
        fact(id, 2021, 'eco.industry_output', '5', '亿元'),
        fact(id, 2021, 'eco.industry_output', '5', '亿元', { period: '1-11月' }),
      ]),
      departments: bodies({ a: ['园区'], b: ['园区'], c: ['园区'] }),
    });
    const two = run(
      data,
      { verb: 'series', indicators: ['eco.industry_output'], median: true },
      EVERYTHING,
      'c',
    );
    expect(two.panels).toHaveLength(2);
    expect(two.thresholds).toEqual([]);
  });
});
