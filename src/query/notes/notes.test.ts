import { describe, expect, it } from 'vitest';
import { dataset, fact } from '../../testing/facts.ts';
import { frameOf } from '../../testing/frames.ts';

const params = (id: string, code: string, facts: Parameters<typeof dataset>[0]['facts'], findings = {}) =>
  frameOf(id, dataset({ facts, ...findings })).notes.find((note) => note.code === code)?.params;

describe('notes on how figures were read', () => {
  it('count an inferred figure once, however many cells rest on it', () => {
    const facts = [
      fact('a', 2021, 'exec.total', '50', '万元', { reading: 'inferred' }),
      fact('a', 2021, 'budget.annual', '200', '万元'),
    ];
    // Executed, rate and unspent all rest on it.
    expect(params('budget-executed', 'inferred', facts)).toEqual({ n: 1 });
    expect(params('budget-executed', 'inferred', facts.slice(1))).toBeUndefined();
  });

  it('count a grade as derived where the report states none', () => {
    const facts = [
      fact('a', 2021, 'score.total', '96', '分', { subject: 'total' }),
      fact('b', 2021, 'score.total', '97', '分', { subject: 'total' }),
    ];
    const said = {
      id: 'f',
      report: 'a-2021',
      kind: 'statement' as const,
      code: 'grade' as const,
      value: '优',
      zh: '等级为优',
      en: 'graded excellent',
      place: '一',
      phrase: '',
    };
    expect(params('score-total', 'derived', facts)).toEqual({ n: 2 });
    expect(params('score-total', 'derived', facts, { findings: [said] })).toEqual({ n: 1 });
  });
});
