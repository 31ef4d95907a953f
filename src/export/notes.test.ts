import { describe, expect, it } from 'vitest';
import { ratesFigure } from './testing/rates.ts';
import { filedNotes } from './notes.ts';

const figure = ratesFigure({
  notes: [
    { code: 'missing', params: { state: 'not_reported', n: 1, departments: 'xiqu' } },
    { code: 'no_rank', params: {} },
    { code: 'self_scored', params: {} },
    { code: 'refuted', params: { n: 1 } },
  ],
});

describe('the notes of a file', () => {
  it('are the finding and those that change the reading, in their order, and the others are counted', () => {
    const all = figure.notes;
    const [finding, ...rest] = filedNotes(figure, false);
    expect(finding).toBe(all[0]);
    expect(rest).toHaveLength(2);
    expect(rest[0]).toBe(all[3]);
    expect(rest[1]).toBe(`${all[4]!}另有 2 条说明，见完整页面。`);
  });
  it('are all where they are few', () => {
    expect(filedNotes(figure, false, 9)).toEqual(figure.notes);
  });
  it('begin with why panels stand apart where no chart says so', () => {
    const apart = { ...figure, incomparable: ['口径不同。'] };
    expect(filedNotes(apart, true)[0]).toBe('口径不同。');
    expect(filedNotes(apart, true)).toHaveLength(4);
    expect(filedNotes(apart, false)).not.toContain('口径不同。');
  });
});
