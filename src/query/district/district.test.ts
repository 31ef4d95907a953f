import { describe, expect, it } from 'vitest';
import type { Check } from '../../model/check.ts';
import { EVERYTHING } from '../../model/question.ts';
import { dataset, fact, report, TREE } from '../../testing/facts.ts';
import { cellAt, frameOf, noteOf, rowAt, rowsOf } from '../../testing/frames.ts';
import { FIVE_REPORTS } from '../../testing/reports.ts';

const money = (body: string, year: number, budget: string, executed: string) => [
  fact(body, year, 'budget.annual', budget, '万元'),
  fact(body, year, 'exec.total', executed, '万元'),
];
const score = (body: string, year: number, printed: string) => fact(body, year, 'score.total', printed, '分');
const check = (of: string, n: number, result: Check['result']): Check => ({
  id: `${of}/grade/${n}`,
  report_id: of,
  kind: 'grade',
  formula: '',
  formula_en: '',
  digits: 2,
  computed: 1,
  stated: 2,
  tolerance: 0,
  unit: '分',
  result,
  note: '',
  note_en: '',
  facts: [],
});

/** Two bodies in two years and three more that join; `e` is scored in another framework and `f` reports nothing. */
const DISTRICT = dataset({
  facts: [
    ...money('a', 2021, '100', '98'),
    ...money('b', 2021, '100', '96'),
    ...money('a', 2022, '100', '60'),
    ...money('b', 2022, '100', '97'),
    ...money('c', 2022, '100', '98'),
    ...money('d', 2022, '100', '99'),
    ...money('e', 2022, '100', '100'),
    score('a', 2021, '99'),
    score('b', 2021, '100'),
    score('a', 2022, '98.5'),
    score('b', 2022, '97'),
    score('c', 2022, '100'),
    score('e', 2022, '50'),
  ],
  reports: [report('e', 2022, { framework: 'other' }), report('f', 2022)],
  frameworks: { tree: TREE, other: TREE },
  checks: [
    check('a-2021', 1, 'differs'),
    check('a-2022', 1, 'differs'),
    check('a-2022', 2, 'differs'),
    check('a-2022', 3, 'pass'),
    check('b-2022', 1, 'derived'),
    check('c-2022', 1, 'differs'),
    check('c-2022', 2, 'explain'),
  ],
});

describe('all bodies, one a row', () => {
  const frame = frameOf('bodies', DISTRICT);
  const at = (body: string, column: string) => cellAt(frame, body, 2022, column);

  it('stand with the latest year, its change on the year before and the rates of all years', () => {
    expect(rowsOf(frame).map(({ department, year }) => `${department} ${year}`)).toEqual(
      ['e', 'f', 'a', 'b', 'c', 'd'].map((id) => `${id} 2022`),
    );
    expect(at('a', 'rate').value).toBe(0.6);
    expect(at('a', 'change').value).toBe(-0.38);
    expect(at('a', 'y2021').value).toBe(0.98);
    expect(at('a', 'unspent').value).toBe(400_000);
  });

  it('have no change where the year before is missing, and no figure where the report has none', () => {
    expect(at('c', 'change')).toMatchObject({ value: null, state: 'no_report' });
    expect(at('f', 'rate')).toMatchObject({ value: null, state: 'not_reported' });
    expect(at('f', 'y2021').state).toBe('no_report');
  });

  it('show scores of the common framework alone', () => {
    expect(at('b', 'score').value).toBe(97);
    expect(at('b', 'lost').value).toBe(3);
    expect(at('c', 'lost').value).toBe(0);
    expect(at('e', 'score')).toMatchObject({ value: null, state: 'not_applicable' });
    expect(at('d', 'score').state).toBe('not_reported');
  });

  it('have the middle half of five peers, and none of four', () => {
    expect(noteOf(frame, 'peer_band')).toMatchObject({ n: 5, of: 6, low: 0.97, median: 0.98, high: 0.99 });
    const four = { ...EVERYTHING, departments: ['a', 'b', 'c', 'd'] };
    expect(noteOf(frameOf('bodies', DISTRICT, four), 'peer_band')).toBeUndefined();
  });

  it('stand with the year chosen, as it was known then', () => {
    const past = frameOf('bodies', DISTRICT, { ...EVERYTHING, years: [2021] });
    expect(rowAt(past, 'a', 2021).cells.rate?.value).toBe(0.98);
    expect(past.columns.map(({ key }) => key)).not.toContain('y2022');
  });

  it('stand each with its own year where none has two: no change, no years, no peers', () => {
    const five = frameOf('bodies', FIVE_REPORTS);
    expect(rowsOf(five).map(({ department, year }) => `${department} ${year}`)).toContain('panyu 2023');
    expect(five.columns.map(({ key }) => key)).toEqual([
      'department',
      'year',
      'rate',
      'unspent',
      'score',
      'lost',
    ]);
    expect(noteOf(five, 'peer_band')).toBeUndefined();
    expect(cellAt(five, 'panyu', 2023, 'rate').printed).toBe('97.60');
    expect(cellAt(five, 'zhizao', 2022, 'rate').state).toBe('not_reported');
  });
});

describe('all bodies as one', () => {
  const frame = frameOf('totals', DISTRICT);
  const at = (year: number, column: string) => rowsOf(frame).find((row) => row.year === year)!.cells[column]!;

  it('pool a year and change over the bodies that have both', () => {
    expect(at(2022, 'rate').value).toBe(0.908);
    expect(at(2022, 'change').value).toBe(-0.185);
    expect(at(2022, 'common').value).toBe(2);
    expect(rowsOf(frame).map(({ bodies }) => bodies?.length)).toEqual([2, 5]);
  });

  it('name the body that left most, with its share of what all left', () => {
    expect(at(2022, 'top').text?.zh).toBe('a');
    expect(at(2022, 'top_share').value).toBe(0.869565217391);
  });

  it('name nobody where one spent more than its budget: shares of such a sum say nothing', () => {
    const over = dataset({
      facts: [
        ...money('a', 2021, '100', '110'),
        ...money('b', 2021, '100', '80'),
        ...money('a', 2022, '1', '1'),
      ],
    });
    const row = rowsOf(frameOf('totals', over))[0]!;
    expect(row.cells.rate?.value).toBe(0.95);
    expect(row.cells.top_share).toMatchObject({ value: null, state: 'not_applicable' });
  });

  it('count bodies that lost points in the common framework, and how that changed over those with both years', () => {
    expect(at(2022, 'lost').value).toBe(2);
    expect(at(2022, 'scored').value).toBe(3);
    expect(at(2022, 'lost_change').value).toBe(1);
    expect(at(2022, 'lost_common').value).toBe(2);
    expect(at(2022, 'most_lost').value).toBe(3);
    expect(at(2022, 'most_loser').text?.zh).toBe('b');
    expect(at(2021, 'lost_change').state).toBe('not_applicable');
  });

  it('count checks that differ; what was derived is no check', () => {
    expect(at(2022, 'differs').value).toBe(3);
    expect(at(2022, 'checks').value).toBe(5);
    expect(at(2022, 'explain').value).toBe(1);
    expect(at(2022, 'differs_reports').value).toBe(2);
    expect(at(2022, 'differs_change').value).toBe(1);
    expect(at(2022, 'differs_common').value).toBe(2);
  });

  it('are one row without a year, of each body’s latest, where no body has two', () => {
    const [row, second] = rowsOf(frameOf('totals', FIVE_REPORTS));
    expect(second).toBeUndefined();
    expect(row?.year).toBeUndefined();
    expect(row?.cells.bodies?.value).toBe(4);
    expect(row?.cells.of?.value).toBe(5);
    expect(row?.cells.unspent?.value).toBe(993_800);
    expect(row?.cells.change?.state).toBe('not_applicable');
    const note = frameOf('totals', FIVE_REPORTS).notes.find(({ code }) => code === 'pooled');
    expect(note?.params).toMatchObject({ n: 4, of: 5 });
    expect(note?.params).not.toHaveProperty('year');
  });
});
