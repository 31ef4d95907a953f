import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../model/question.ts';
import { dataset, fact, report, TREE } from '../../testing/facts.ts';
import { cellAt, noteOf, rowsOf } from '../../testing/frames.ts';
import { run } from '../run.ts';

const l3 = (body: string, year: number, subject: string, printed: string, more = {}) =>
  fact(body, year, 'score.l3', printed, '分', { subject, ...more });

const scored = dataset({
  facts: [
    fact('sheet', 2022, 'score.total', '98.4', '分'),
    l3('sheet', 2022, 'a', '40', { note: '左移' }),
    l3('sheet', 2022, 'b', '18.99', { note: '进度不足', basis: 'exec.avg_progress' }),
    l3('sheet', 2022, 'c', '10'),
    l3('sheet', 2022, 'd', '9.41', { reading: 'inferred' }),
    l3('sheet', 2022, 'e', '20'),
    fact('text', 2023, 'score.total', '97.76', '分', { subject: 'total' }),
    l3('text', 2023, 'b', '19.76', { basis: 'exec.rate' }),
    fact('text', 2023, 'score.deduction', '0.24', '分', { subject: 'duty' }),
    fact('text', 2023, 'score.deduction', '2', '分', { subject: 'buying', note: '缺制度' }),
    fact('text', 2023, 'score.deduction', '2', '分', { subject: 'management' }),
    fact('bare', 2022, 'score.total', '96', '分'),
  ],
  reports: [report('early', 2021, { scorer: 'none', framework: '' })],
});

describe('score_total', () => {
  const frame = run(scored, { verb: 'score_total' }, EVERYTHING, 's');

  it('shows totals with the grade of their band, and says that the bodies scored themselves', () => {
    expect(cellAt(frame, 'text', 2023, 'value').printed).toBe('97.76');
    expect(cellAt(frame, 'text', 2023, 'grade').text).toEqual({ zh: '优', en: '优' });
    expect(noteOf(frame, 'self_scored')).toEqual({ n: 3 });
    expect(noteOf(frame, 'no_rank')).toEqual({});
    expect(frame.coverage).toEqual({ n: 3, of: 12 });
  });

  it('leaves a report without a score without one', () => {
    expect(cellAt(frame, 'early', 2021, 'value')).toEqual({ value: null, state: 'not_reported', facts: [] });
    expect(cellAt(frame, 'early', 2022, 'value').state).toBe('no_report');
  });

  it('sums a level-1 score from level-3 rows only where the report has all of them', () => {
    expect(cellAt(frame, 'sheet', 2022, 'l1:履职')).toMatchObject({ value: 58.99 });
    expect(cellAt(frame, 'sheet', 2022, 'l1:管理')).toMatchObject({ value: 39.41, reading: 'inferred' });
    expect(cellAt(frame, 'text', 2023, 'l1:履职').state).toBe('not_reported');
  });

  it('keeps frameworks in panels of their own, a body not applicable in the other', () => {
    const data = dataset({
      facts: [
        fact('a', 2021, 'score.total', '90', '分'),
        fact('a', 2022, 'score.total', '95', '分'),
        fact('b', 2022, 'score.total', '91', '分'),
      ],
      reports: [report('a', 2022, { framework: 'new' })],
      frameworks: { tree: TREE, new: TREE },
    });
    const two = run(data, { verb: 'score_total' }, EVERYTHING, 's');
    expect(two.panels).toHaveLength(2);
    expect(two.incomparablePanels).toMatchObject([{ reason: 'framework' }]);
    const other = two.panels.find((panel) => panel.key.includes('tree'))!;
    expect(other.rows.find((row) => row.department === 'a' && row.year === 2022)?.cells.value?.state).toBe(
      'not_applicable',
    );
    expect(new Set(rowsOf(two).map((row) => `${row.key}`)).size).toBe(rowsOf(two).length);
  });

  it('says nothing of self-scoring where the finance bureau gave the score', () => {
    const data = dataset({
      facts: [fact('a', 2021, 'score.total', '90', '分')],
      reports: [report('a', 2021, { scorer: 'finance' })],
    });
    expect(noteOf(run(data, { verb: 'score_total' }, EVERYTHING, 's'), 'self_scored')).toBeUndefined();
  });
});

describe('score_rows', () => {
  const frame = run(scored, { verb: 'score_rows' }, EVERYTHING, 's');

  it('keeps the order of the framework and its headings', () => {
    const rows = rowsOf(frame).filter((row) => row.department === 'sheet');
    expect(rows.map((row) => row.subject?.zh)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(rows[2]!.section?.zh).toBe('管理 · 采购');
  });

  it('shows share as score ÷ weight and the reason only where points were lost', () => {
    expect(cellAt(frame, 'sheet', 2022, 'share', 'd').value).toBe(0.941);
    expect(cellAt(frame, 'sheet', 2022, 'reason', 'b').text?.zh).toBe('进度不足');
    expect(cellAt(frame, 'sheet', 2022, 'reason', 'a').state).toBe('not_applicable');
    expect(cellAt(frame, 'sheet', 2022, 'reason', 'd').state).toBe('not_reported');
  });

  it('shows a row that the report leaves out as not reported, and counts reports without any row', () => {
    expect(cellAt(frame, 'text', 2023, 'score', 'a')).toEqual({
      value: null,
      state: 'not_reported',
      facts: [],
    });
    expect(cellAt(frame, 'text', 2023, 'weight', 'a').value).toBe(40);
    expect(rowsOf(frame).some((row) => row.department === 'bare')).toBe(false);
    const missing = frame.notes.find((note) => note.params.state === 'not_reported')?.params;
    expect(missing).toMatchObject({ reports: 'early-2021,bare-2022' });
  });

  it('says where one row rests on two measures, and not where it rests on one', () => {
    expect(noteOf(frame, 'spending_rate_row')).toEqual({ row: 'b', average: 'sheet', rate: 'text' });
    const one = run(scored, { verb: 'score_rows' }, { ...EVERYTHING, departments: ['sheet'] }, 's');
    expect(noteOf(one, 'spending_rate_row')).toBeUndefined();
  });
});

describe('score_lost', () => {
  const frame = run(scored, { verb: 'score_lost' }, EVERYTHING, 's');

  it('lists rows below full marks, most lost first, without binary dust', () => {
    expect(rowsOf(frame).map((row) => [row.department, row.subject?.zh, row.cells.lost?.value])).toEqual([
      ['text', '采购', 2],
      ['sheet', 'b', 1.01],
      ['sheet', 'd', 0.59],
      ['text', 'b', 0.24],
    ]);
  });

  it('shows a deduction without a scored row with its weight, its reason and no score', () => {
    expect(cellAt(frame, 'text', 2023, 'score', '采购').state).toBe('not_reported');
    expect(cellAt(frame, 'text', 2023, 'weight', '采购').value).toBe(40);
    expect(cellAt(frame, 'text', 2023, 'reason', '采购').text?.zh).toBe('缺制度');
  });

  it('leaves a report whose rows tell nothing of its total to the notes', () => {
    expect(frame.notes.find((note) => note.params.state === 'not_reported')?.params.reports).toContain(
      'bare-2022',
    );
  });

  it('stands without panels where no one states a lost point', () => {
    const none = run(
      dataset({ facts: [fact('a', 2021, 'score.total', '96', '分')] }),
      { verb: 'score_lost' },
      EVERYTHING,
      's',
    );
    expect(none.panels).toEqual([]);
  });
});
