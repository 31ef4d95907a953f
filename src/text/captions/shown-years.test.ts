import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../model/question.ts';
import { run } from '../../query/run.ts';
import { dataset, fact, report } from '../../testing/facts.ts';
import { yearsShown } from './shown-years.ts';

const rate = (body: string, year: number) => fact(body, year, 'exec.rate', '97', '%');
const asked = (facts: ReturnType<typeof rate>[], course?: true) =>
  run(
    dataset({ facts, reports: [report('a', 2021), report('b', 2022), report('c', 2023)] }),
    { verb: 'series', indicators: ['exec.rate'], ...(course ? { course } : {}) },
    EVERYTHING,
    'c',
  );

describe('the years of a subtitle', () => {
  it('are the one year of all figures', () => {
    const of = run(
      dataset({ facts: [rate('a', 2021), rate('b', 2021)] }),
      { verb: 'series', indicators: ['exec.rate'] },
      EVERYTHING,
      'c',
    );
    expect(yearsShown(of, 'zh')).toBe('2021');
  });

  it('say that bodies stand with a year each, and not where one has two', () => {
    const each = [rate('a', 2021), rate('b', 2022), rate('c', 2023)];
    expect(yearsShown(asked(each), 'zh')).toBe('各部门各一个年度，不连成趋势');
    expect(yearsShown(asked(each), 'en')).toBe('one year a body, no trend');
    expect(yearsShown(asked([...each, rate('a', 2022)]), 'zh')).toBe('');
  });

  it('are left to the axis where the figure tells a course', () => {
    expect(yearsShown(asked([rate('a', 2021), rate('b', 2022)], true), 'zh')).toBe('');
  });
});
