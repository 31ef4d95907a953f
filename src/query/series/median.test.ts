import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../model/question.ts';
import { dataset, department, fact } from '../../testing/facts.ts';
import { noteOf } from '../../testing/frames.ts';
import { run } from '../run.ts';

const question = { verb: 'series', indicators: ['exec.rate'], median: true } as const;
const bodies = (duties: Record<string, string[]>) =>
  Object.keys(duties).map((id) => department(id, { duties: duties[id]! }));
const PARK = { a: ['园区'], b: ['园区'], c: ['园区', '海关'], d: ['园区'], e: ['园区'], f: ['园区'] };
const rate = (id: string, year: number, printed: string) => fact(id, year, 'exec.rate', printed, '%');
/** Six bodies: five have a rate of 2021, four one of 2022. */
const rates = (departments = bodies(PARK)) =>
  dataset({
    facts: [
      ...['90', '96', '99', '95', '97'].map((printed, i) => rate('abcde'[i]!, 2021, printed)),
      ...['91', '92', '93', '94'].map((printed, i) => rate('abcd'[i]!, 2022, printed)),
    ],
    departments,
  });

describe('the median of peers', () => {
  it('is of the latest year with five figures, and says how many of how many', () => {
    const frame = run(rates(), question, EVERYTHING, 'c');
    expect(frame.thresholds).toMatchObject([{ id: 'peer_median', value: 0.96, side: 'below' }]);
    expect(frame.thresholds[0]!.label.zh).toBe('中位数 5/6（2021 年）');
    expect(noteOf(frame, 'peer_median')).toMatchObject({ year: 2021, n: 5, of: 6, duty: '园区' });
  });

  it('is left out where the question does not ask, where figures are four, and where bodies have no duty in common', () => {
    const plain = { verb: 'series', indicators: ['exec.rate'] } as const;
    expect(run(rates(), plain, EVERYTHING, 'c').thresholds).toEqual([]);
    expect(run(rates(), question, { ...EVERYTHING, years: [2022] }, 'c').thresholds).toEqual([]);
    const mixed = rates(bodies({ ...PARK, b: ['水务'], f: [] }));
    expect(run(mixed, question, EVERYTHING, 'c').thresholds).toEqual([]);
  });

  it('is of the peers that the reader chose', () => {
    const mixed = rates(bodies({ ...PARK, f: ['水务'] }));
    const frame = run(mixed, question, { ...EVERYTHING, peers: '园区' }, 'c');
    expect(frame.thresholds[0]!.label.en).toBe('median 5/5 (2021)');
    expect(run(mixed, question, { ...EVERYTHING, peers: '水务' }, 'c').thresholds).toEqual([]);
  });

  it('is left out where panels stand apart', () => {
    const data = dataset({
      facts: [...'abcde'].flatMap((id) => [
        fact(id, 2021, 'eco.industry_output', '5', '亿元'),
        fact(id, 2021, 'eco.industry_output', '5', '亿元', { period: '1-11月' }),
      ]),
      departments: bodies(PARK),
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
