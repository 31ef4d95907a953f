import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../model/question.ts';
import { dataset, fact, report } from '../../testing/facts.ts';
import { cellAt, noteOf, rowsOf } from '../../testing/frames.ts';
import { run } from '../run.ts';

const money = (body: string, year: number, budget: string, executed: string, rate: string) => [
  fact(body, year, 'budget.annual', budget, '万元'),
  fact(body, year, 'exec.total', executed, '万元'),
  fact(body, year, 'exec.rate', rate, '%'),
];
/** The budgets of the five reports. */
const five = dataset({
  facts: [
    ...money('xiqu', 2021, '2218.86', '2208.99', '99.6'),
    ...money('lingang', 2021, '1507.47', '1491.52', '98.9'),
    ...money('keji', 2022, '1153.25', '1104.37', '95.8'),
    ...money('panyu', 2023, '1028.77', '1004.09', '97.60'),
    fact('panyu', 2023, 'budget.initial', '965.84', '万元'),
    fact('panyu', 2023, 'budget.basic', '471.38', '万元'),
    fact('panyu', 2023, 'exec.basic', '454.25', '万元'),
    fact('panyu', 2023, 'exec.basic_rate', '96.37', '%'),
    fact('panyu', 2023, 'proj.exec_rate', '80.55', '%', { subject: '招商' }),
    fact('keji', 2022, 'proj.line_budget', '200', '万元', { subject: '用地' }),
    fact('keji', 2022, 'proj.line_exec', '150', '万元', { subject: '用地' }),
    fact('zhizao', 2022, 'budget.annual', '1945.54', '万元'),
    fact('zhizao', 2022, 'exec.avg_progress', '89.92', '%'),
  ],
});

describe('budget', () => {
  const frame = run(five, { verb: 'budget' }, EVERYTHING, 'b');

  it('shows budget, executed, the printed rate and what was left, in yuan', () => {
    expect(cellAt(frame, 'xiqu', 2021, 'budget')).toMatchObject({ value: 22_188_600, printed: '2218.86' });
    expect(cellAt(frame, 'panyu', 2023, 'rate')).toMatchObject({ value: 0.976, printed: '97.60' });
    expect(cellAt(frame, 'panyu', 2023, 'unspent').value).toBe(246_800);
    expect(cellAt(frame, 'panyu', 2023, 'unspent').printed).toBeUndefined();
  });

  it('makes up no executed amount from average progress', () => {
    expect(cellAt(frame, 'zhizao', 2022, 'budget').value).toBe(19_455_400);
    for (const column of ['executed', 'rate', 'unspent'])
      expect(cellAt(frame, 'zhizao', 2022, column)).toEqual({
        value: null,
        state: 'not_reported',
        facts: [],
      });
    expect(noteOf(frame, 'average_progress_apart')).toMatchObject({ departments: 'zhizao' });
  });

  it('takes no plan for an executed amount, and a budget whatever its status', () => {
    const planned = { status: 'planned' } as const;
    const data = dataset({
      facts: [
        fact('a', 2021, 'budget.annual', '100', '万元', planned),
        fact('a', 2021, 'exec.total', '90', '万元', planned),
      ],
    });
    const plan = run(data, { verb: 'budget' }, EVERYTHING, 'b');
    expect(cellAt(plan, 'a', 2021, 'budget').value).toBe(1_000_000);
    for (const column of ['executed', 'rate', 'unspent'])
      expect(cellAt(plan, 'a', 2021, column).state).toBe('not_reported');
    expect(rowsOf(run(data, { verb: 'pool' }, EVERYTHING, 'p'))[0]?.cells.rate?.state).toBe('not_reported');
  });

  it('has a row for every body and year', () => {
    expect(rowsOf(frame)).toHaveLength(15);
    expect(cellAt(frame, 'keji', 2021, 'budget').state).toBe('no_report');
    expect(frame.coverage).toEqual({ n: 5, of: 15 });
  });

  it('names the base of the rate', () => {
    expect(noteOf(frame, 'base')).toMatchObject({ zh: '全年执行数 ÷ 全年预算数' });
  });

  it('divides by no budget of zero', () => {
    const zero = dataset({
      facts: [fact('a', 2021, 'budget.annual', '0', '万元'), fact('a', 2021, 'exec.total', '0', '万元')],
    });
    const cells = run(zero, { verb: 'budget' }, EVERYTHING, 'b');
    expect(cellAt(cells, 'a', 2021, 'budget').value).toBe(0);
    expect(cellAt(cells, 'a', 2021, 'rate').state).toBe('not_applicable');
    expect(cellAt(cells, 'a', 2021, 'unspent').value).toBe(0);
  });

  it('takes all figures of a year from one report where a body has two', () => {
    const data = dataset({
      facts: [
        fact('a', 2021, 'budget.annual', '1', '万元', { report: 'sheet', id: 's1' }),
        fact('a', 2021, 'budget.annual', '2', '万元', { report: 'text', id: 't1' }),
        fact('a', 2021, 'exec.total', '1', '万元', { report: 'text', id: 't2' }),
      ],
    });
    expect(cellAt(run(data, { verb: 'budget' }, EVERYTHING, 'b'), 'a', 2021, 'rate')).toMatchObject({
      value: 0.5,
      facts: ['t2', 't1'],
    });
  });
});

describe('pool', () => {
  const frame = run(five, { verb: 'pool' }, EVERYTHING, 'p');
  const year = (wanted: number) => rowsOf(frame).find((row) => row.year === wanted)!.cells;

  it('is Σ executed ÷ Σ budget and no mean of percentages', () => {
    expect(year(2021).rate?.value).toBeCloseTo((2208.99 + 1491.52) / (2218.86 + 1507.47), 10);
    expect(year(2021).rate?.value).not.toBeCloseTo((0.996 + 0.989) / 2, 4);
    expect(year(2021).rate?.facts).toHaveLength(4);
  });

  it('leaves out a body without an executed amount and says how many of how many are in it', () => {
    expect(year(2022)).toMatchObject({ bodies: { value: 1 }, of: { value: 5 } });
    expect(year(2022).budget?.value).toBe(11_532_500);
    expect(noteOf(frame, 'pooled')).toMatchObject({ year: 2023, n: 1, of: 5 });
    expect(frame.sources.map(({ report: id }) => id)).not.toContain('zhizao-2022');
  });

  it('has a row and a reason for a year without a pair', () => {
    const data = dataset({ facts: [], reports: [report('a', 2021), report('a', 2023)] });
    const rows = rowsOf(run(data, { verb: 'pool' }, EVERYTHING, 'p'));
    expect(rows.map((row) => row.cells.rate?.state)).toEqual(['not_reported', 'no_report', 'not_reported']);
    expect(rows[0]!.cells.bodies?.value).toBe(0);
  });
});

describe('parts and projects', () => {
  it('show basic and project expenditure of reports that state either', () => {
    const frame = run(five, { verb: 'parts' }, EVERYTHING, 'p');
    expect(rowsOf(frame)).toHaveLength(2);
    expect(cellAt(frame, 'panyu', 2023, 'rate', '基本支出').printed).toBe('96.37');
    expect(cellAt(frame, 'panyu', 2023, 'budget', '项目支出').state).toBe('not_reported');
  });

  it('show project lines with the rate as printed, or computed from both parts', () => {
    const frame = run(five, { verb: 'projects' }, EVERYTHING, 'p');
    expect(cellAt(frame, 'panyu', 2023, 'rate', '招商').printed).toBe('80.55');
    expect(cellAt(frame, 'panyu', 2023, 'budget', '招商').state).toBe('not_reported');
    expect(cellAt(frame, 'keji', 2022, 'rate', '用地')).toMatchObject({ value: 0.75 });
    expect(rowsOf(frame)).toHaveLength(2);
  });
});

describe('coverage', () => {
  it('counts what each report holds, zero where a report holds none, and gives the reason where there is no report', () => {
    const frame = run(five, { verb: 'coverage' }, EVERYTHING, 'c');
    expect(cellAt(frame, 'panyu', 2023, 'budget').value).toBe(7);
    expect(cellAt(frame, 'panyu', 2023, 'projects').value).toBe(1);
    expect(cellAt(frame, 'panyu', 2023, 'scores')).toEqual({ value: 0, state: 'value', facts: [] });
    expect(cellAt(frame, 'panyu', 2022, 'total').state).toBe('no_report');
    expect(frame.coverage).toEqual({ n: 5, of: 15 });
  });
});
