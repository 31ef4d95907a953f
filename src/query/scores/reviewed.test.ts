import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../model/question.ts';
import { dataset, fact, report } from '../../testing/facts.ts';
import { cellAt, noteOf, rowsOf } from '../../testing/frames.ts';
import { run } from '../run.ts';

const total = (body: string, printed: string, from = `${body}-2022`) =>
  fact(body, 2022, 'score.total', printed, '分', { report: from, id: `${from}/score.total` });
const data = dataset({
  facts: [
    total('a', '98'),
    total('a', '95.5', 'a-2022-finance'),
    total('b', '96'),
    total('b', '94', 'b-2022-review'),
    total('b', '93', 'b-2022-finance'),
    total('c', '97'),
    total('d', '90', 'd-2022-finance'),
  ],
  reports: [
    report('a', 2022),
    report('a', 2022, { id: 'a-2022-finance', scorer: 'finance' }),
    report('b', 2022, { id: 'b-2022-finance', scorer: 'finance' }),
    report('b', 2022, { id: 'b-2022-review', scorer: 'reviewed' }),
    report('b', 2022),
    report('d', 2022, { id: 'd-2022-finance', scorer: 'finance' }),
  ],
});
const pick = (...departments: string[]) =>
  run(data, { verb: 'score_total' }, { ...EVERYTHING, departments }, 's');

describe('a score beside the own one', () => {
  it('stands with it as a pair, with the difference from the own score', () => {
    const frame = pick('a', 'c');
    expect(frame.columns.map(({ key }) => key).slice(-2)).toEqual(['finance', 'difference']);
    expect(cellAt(frame, 'a', 2022, 'value').value).toBe(98);
    expect(cellAt(frame, 'a', 2022, 'finance').printed).toBe('95.5');
    expect(cellAt(frame, 'a', 2022, 'difference')).toMatchObject({ value: -2.5 });
    expect(cellAt(frame, 'c', 2022, 'difference').state).toBe('not_reported');
    expect(rowsOf(frame)).toHaveLength(2);
    expect(frame.sources.map(({ scorer }) => scorer)).toEqual(['self', 'finance', 'self']);
  });

  it('is the finance bureau’s where there are both', () => {
    const frame = pick('b');
    expect(frame.columns.map(({ key }) => key).slice(-3)).toEqual(['reviewed', 'finance', 'difference']);
    expect(cellAt(frame, 'b', 2022, 'reviewed').value).toBe(94);
    expect(cellAt(frame, 'b', 2022, 'difference').value).toBe(-3);
  });

  it('has no column where no report gives it', () => {
    const frame = pick('c');
    expect(frame.columns.map(({ key }) => key)).not.toContain('difference');
    expect(Object.keys(rowsOf(frame)[0]!.cells)).toEqual(['value', 'grade']);
  });

  it('is never taken for the own score', () => {
    const frame = pick('d');
    expect(cellAt(frame, 'd', 2022, 'value').state).toBe('not_reported');
    expect(cellAt(frame, 'd', 2022, 'finance').value).toBe(90);
    expect(frame.coverage.n).toBe(1);
  });

  it('does not pair with an own score of another framework', () => {
    const other = dataset({
      facts: [total('a', '98'), total('a', '95.5', 'a-2022-finance')],
      reports: [
        report('a', 2022),
        report('a', 2022, { id: 'a-2022-finance', scorer: 'finance', framework: 'other' }),
      ],
    });
    const frame = run(other, { verb: 'score_total' }, EVERYTHING, 's');
    expect(frame.panels).toHaveLength(2);
    expect(frame.columns.map(({ key }) => key)).not.toContain('difference');
  });
});

describe('the note on own scores', () => {
  it('stands where no reviewed score is on file, counts the rest where some is, and goes where all are', () => {
    expect(noteOf(pick('c'), 'self_scored')).toEqual({ n: 1 });
    expect(noteOf(pick('c'), 'reviewed_scored')).toBeUndefined();
    expect(noteOf(pick('a', 'c'), 'self_scored')).toEqual({ n: 1, reviewed: 1 });
    expect(noteOf(pick('a', 'c'), 'reviewed_scored')).toEqual({ n: 1 });
    expect(noteOf(pick('a', 'b'), 'self_scored')).toBeUndefined();
    expect(noteOf(pick('a', 'b'), 'reviewed_scored')).toEqual({ n: 2 });
  });
});

describe('a series of scores', () => {
  it('keeps own and finance scores in two panels', () => {
    const frame = run(data, { verb: 'series', indicators: ['score.total'] }, EVERYTHING, 's');
    expect(frame.panels.map(({ title }) => title.zh)).toEqual([
      '自评总分（部门自评）',
      '自评总分（财政部门）',
      '自评总分（复核）',
    ]);
    expect(frame.incomparablePanels).toMatchObject([{ reason: 'scorer' }]);
  });
});
