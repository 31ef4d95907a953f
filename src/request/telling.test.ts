import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../model/question.ts';
import { dataset, fact } from '../testing/facts.ts';
import { frameOf } from '../testing/frames.ts';
import { tellingCharts } from './telling.ts';

const rate = (body: string, year: number, value: string) => fact(body, year, 'exec.rate', value, '%');
const ALL = ['compare-trend', 'compare-values', 'change-dumbbell', 'change-slope'];
const framesOf = (facts: ReturnType<typeof rate>[], years?: readonly number[]) =>
  Object.fromEntries(
    ['execution-trend', ...ALL].map((id) => [
      id,
      frameOf(
        id,
        dataset({ facts }),
        id === 'compare-values' && years ? { ...EVERYTHING, years } : EVERYTHING,
      ),
    ]),
  );

describe('the figures of a page', () => {
  const several = [rate('a', 2021, '97'), rate('a', 2022, '98'), rate('b', 2022, '96')];

  it('hold the course where a body has two years, in place of every year’s level and of slopes', () => {
    expect(tellingCharts(ALL, framesOf(several))).toEqual(['compare-trend', 'change-dumbbell']);
    expect(tellingCharts(['execution-trend'], framesOf(several))).toEqual(['execution-trend']);
  });

  it('hold levels alone where each body has one year', () => {
    const frames = framesOf([rate('a', 2021, '97'), rate('b', 2022, '96')]);
    expect(tellingCharts(ALL, frames)).toEqual(['compare-values']);
    expect(tellingCharts(['execution-trend'], frames)).toEqual([]);
  });

  it('hold the level of a year that the reader chose beside the course', () => {
    expect(tellingCharts(ALL, framesOf(several, [2022]))).toContain('compare-values');
  });

  it('hold what has no answer yet', () => {
    expect(tellingCharts(ALL, {})).toEqual(ALL);
  });
});
