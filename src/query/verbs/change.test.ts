import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../model/question.ts';
import type { LineageRow } from '../../model/tables/lineage.ts';
import { dataset, department, fact, report } from '../../testing/facts.ts';
import { noteOf, rowsOf } from '../../testing/frames.ts';
import { run } from '../run.ts';

const change = (...indicators: string[]) => ({ verb: 'change', indicators }) as const;
const link = (predecessor: string, successor: string, more: Partial<LineageRow> = {}): LineageRow => ({
  predecessor,
  successor,
  year: 2022,
  confidence: 'likely',
  basis_zh: '同一批卡口',
  basis_en: 'the same gates',
  ...more,
});
const budget = (body: string, year: number, printed: string, more = {}) =>
  fact(body, year, 'budget.annual', printed, '万元', more);

describe('change', () => {
  const data = dataset({
    facts: [
      budget('a', 2021, '200'),
      budget('a', 2022, '900'),
      budget('a', 2023, '250', { qualifier: 'approx' }),
      budget('b', 2023, '80'),
      fact('a', 2021, 'exec.rate', '97.60', '%'),
      fact('a', 2023, 'exec.rate', '99.6', '%'),
    ],
    reports: [report('a', 2021), report('b', 2023), report('c', 2021)],
  });

  it('runs from the first to the last year with a value, in amount and in per cent', () => {
    const frame = run(data, change('budget.annual'), EVERYTHING, 'c');
    expect(frame.columns.map(({ key }) => key)).toEqual([
      'department',
      'from',
      'to',
      'change',
      'change_rate',
      'fromYear',
      'toYear',
      'between',
      'betweenYear',
    ]);
    const { cells } = rowsOf(frame)[0]!;
    expect(cells.between).toMatchObject({ value: 9_000_000, printed: '900' });
    expect(cells.betweenYear).toMatchObject({ value: 2022, text: { zh: '2022' } });
    expect(cells.from).toMatchObject({ value: 2_000_000, printed: '200' });
    expect(cells.to).toMatchObject({ value: 2_500_000, qualifier: 'approx' });
    expect(cells.change).toMatchObject({ value: 500_000, qualifier: 'approx' });
    expect(cells.change?.facts).toEqual(['a/2021/budget.annual', 'a/2023/budget.annual']);
    expect(cells.change_rate).toMatchObject({ value: 0.25 });
    expect(cells.fromYear).toMatchObject({ value: 2021, text: { zh: '2021' } });
  });

  it('narrows to the selected years', () => {
    const frame = run(data, change('budget.annual'), { ...EVERYTHING, years: [2022, 2023] }, 'c');
    expect(rowsOf(frame)[0]!.cells.change?.value).toBe(-6_500_000);
    expect(rowsOf(frame)[0]!.cells.between).toBeUndefined();
    expect(frame.columns.some(({ key }) => key === 'between')).toBe(false);
  });

  it('gives rates a difference in points and no change in per cent', () => {
    const frame = run(data, change('exec.rate'), EVERYTHING, 'c');
    expect(frame.columns.find(({ key }) => key === 'change')?.type).toBe('points');
    const { cells } = rowsOf(frame)[0]!;
    expect(cells.change?.value).toBe(0.02);
    expect(cells.change_rate?.state).toBe('not_applicable');
  });

  it('gives no share of zero, and none of a score', () => {
    const zero = dataset({
      facts: [
        fact('a', 2021, 'svc.policy_briefings', '0', '场'),
        fact('a', 2022, 'svc.policy_briefings', '4', '场'),
        fact('a', 2021, 'score.total', '90', '分'),
        fact('a', 2022, 'score.total', '95', '分'),
      ],
    });
    for (const [id, by] of [
      ['svc.policy_briefings', 4],
      ['score.total', 5],
    ] as const) {
      const { cells } = rowsOf(run(zero, change(id), EVERYTHING, 'c'))[0]!;
      expect(cells.change?.value).toBe(by);
      expect(cells.change_rate).toEqual({ value: null, state: 'not_applicable', facts: [] });
    }
  });

  it('says why a body has no change, and puts its one figure at its end', () => {
    const frame = run(data, change('budget.annual'), EVERYTHING, 'c');
    const b = rowsOf(frame).find((row) => row.department === 'b')!.cells;
    expect([b.from?.state, b.to?.value, b.change?.state]).toEqual(['no_report', 800_000, 'no_report']);
    const c = rowsOf(frame).find((row) => row.department === 'c')!.cells;
    expect([c.from?.state, c.change?.state, c.to?.state]).toEqual(['not_reported', 'no_report', 'no_report']);
    const one = rowsOf(run(data, change('budget.annual'), { ...EVERYTHING, years: [2023] }, 'c'))[0]!.cells;
    expect([one.change?.state, one.to?.value]).toEqual(['not_applicable', 2_500_000]);
  });

  it('never takes figures of unlike periods, units or frameworks for one course', () => {
    const mixed = dataset({
      facts: [
        fact('a', 2021, 'eco.industry_output', '5', '亿元', { period: '1-11月' }),
        fact('a', 2022, 'eco.industry_output', '6', '亿元'),
        fact('a', 2021, 'score.total', '90', '分'),
        fact('a', 2022, 'score.total', '95', '分'),
      ],
      reports: [report('a', 2022, { framework: 'new' })],
    });
    for (const [id, reason] of [
      ['eco.industry_output', 'period'],
      ['score.total', 'framework'],
    ] as const) {
      const frame = run(mixed, change(id), EVERYTHING, 'c');
      expect(frame.incomparablePanels).toMatchObject([{ reason }]);
      expect(rowsOf(frame).every((row) => row.cells.change?.value === null)).toBe(true);
    }
  });

  it('counts bodies’ years and says which reports it draws on', () => {
    const frame = run(data, change('budget.annual'), EVERYTHING, 'c');
    expect(frame.coverage).toEqual({ n: 4, of: 9 });
    expect(frame.sources.map(({ report: id }) => id).sort()).toEqual([
      'a-2021',
      'a-2022',
      'a-2023',
      'b-2023',
    ]);
  });

  it('says that own scores are own though a row spans two reports', () => {
    const scores = dataset({
      facts: [2021, 2022].map((year) => fact('a', year, 'score.total', '90', '分')),
    });
    expect(noteOf(run(scores, change('score.total'), EVERYTHING, 'c'), 'self_scored')).toEqual({ n: 2 });
  });
});

describe('change across a succession', () => {
  const facts = [budget('old', 2021, '100'), budget('new', 2022, '120'), budget('new', 2023, '150')];
  const data = dataset({ facts, lineage: [link('old', 'new')] });

  it('begins the successor’s row with the predecessor’s figure, and says whose it is and how sure', () => {
    const frame = run(data, change('budget.annual'), EVERYTHING, 'c');
    expect(rowsOf(frame).map(({ department: id }) => id)).toEqual(['new']);
    const { cells } = rowsOf(frame)[0]!;
    expect(cells.change?.value).toBe(500_000);
    expect(cells.fromYear?.text).toEqual({
      zh: '2021（old，很可能是前身）',
      en: '2021 (old, likely predecessor)',
    });
    expect(noteOf(frame, 'across_succession')).toMatchObject({
      from: 'old',
      to: 'new',
      confidence: 'likely',
    });
    expect(frame.successions).toMatchObject([{ from: 'old', to: 'new', confidence: 'likely' }]);
  });

  it('shows bodies apart where the reader asks for it or leaves one out', () => {
    const apart = run(data, change('budget.annual'), { ...EVERYTHING, succession: false }, 'c');
    expect(rowsOf(apart).map(({ department: id, cells }) => [id, cells.change?.value ?? null])).toEqual([
      ['old', null],
      ['new', 300_000],
    ]);
    expect(apart.successions).toEqual([]);
    const one = run(data, change('budget.annual'), { ...EVERYTHING, departments: ['new'] }, 'c');
    expect(rowsOf(one)[0]!.cells.from?.value).toBe(1_200_000);
  });

  it('does not run across a merely possible link, a merger or a split', () => {
    const crossed = (lineage: LineageRow[]) =>
      run(
        dataset({
          facts: [...facts, budget('other', 2021, '90')],
          lineage,
          departments: ['old', 'other', 'new'].map((id) => department(id)),
        }),
        change('budget.annual'),
        EVERYTHING,
        'c',
      ).successions;
    expect(crossed([link('old', 'new', { confidence: 'possible' })])).toEqual([]);
    expect(crossed([link('old', 'new'), link('other', 'new')])).toEqual([]);
    expect(crossed([link('old', 'new'), link('old', 'other')])).toEqual([]);
    expect(crossed([link('old', 'new', { confidence: 'certain' })])).toHaveLength(1);
  });

  it('does not run across where the predecessor still reports after the change', () => {
    const late = dataset({ facts: [...facts, budget('old', 2023, '5')], lineage: [link('old', 'new')] });
    expect(run(late, change('budget.annual'), EVERYTHING, 'c').successions).toEqual([]);
  });
});
