import { describe, expect, it } from 'vitest';
import type { Check } from '../../model/check.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Exception } from '../../model/exception.ts';
import type { Fact } from '../../model/fact.ts';
import { EVERYTHING } from '../../model/question.ts';
import type { Selection } from '../../model/question.ts';
import type { FrameworkRow } from '../../model/tables/framework.ts';
import type { IndicatorRow } from '../../model/tables/indicators.ts';
import type { LineageRow } from '../../model/tables/lineage.ts';
import type { ReportRow } from '../../model/tables/reports.ts';
import type { WarningRow } from '../../model/tables/warnings.ts';
import { toBase } from '../../model/unit.ts';
import type { UnitId } from '../../model/unit.ts';
import { exceptions } from './exceptions.ts';
import { department } from '../../testing/facts.ts';

const ALL: Selection = EVERYTHING;

function fact(
  report: string,
  indicator: string,
  printed: string,
  unit: UnitId = '%',
  more: Partial<Fact> = {},
): Fact {
  const [department = '', year = ''] = report.split('-');
  return {
    id: `${report}/${indicator}${more.subject ? `/${more.subject}` : ''}`,
    report,
    department,
    year: Number(year),
    category: 'outputs',
    indicator,
    subject: '',
    value: toBase(printed, unit),
    printed,
    unit,
    qualifier: 'exact',
    status: 'completed',
    period: '全年',
    target: '',
    completion: '',
    scope: '',
    place: '一',
    restated: [],
    phrase: '',
    reading: 'printed',
    note: '',
    basis: '',
    operator: '',
    funds: '',
    ...more,
  };
}

function report(id: string): ReportRow {
  const [department = '', year = ''] = id.split('-');
  return {
    id,
    department,
    year: Number(year),
    title: id,
    type: '',
    extent: '',
    replaces: '',
    form: 'narrative',
    scorer: 'self',
    framework: 'sample',
    source_file: '',
    revision: '2026-01-01',
    note: '',
  };
}

function indicator(id: string, more: Partial<IndicatorRow> = {}): IndicatorRow {
  return {
    id,
    zh: id,
    en: id,
    unit: '个',
    basis_from: 'standard',
    aliases: [],
    units_seen: [],
    basis_zh: '',
    basis_en: '',
    group: id.toUpperCase(),
    theme: 'investment',
    kind: 'count',
    better: 'higher',
    base: '',
    part_of: '',
    own: 'body',
    ...more,
  };
}

function line(id: string, of: string, side: WarningRow['side'], value: string): WarningRow {
  return { id, indicator: of, side, value, unit: '%', zh: id, en: id, rule_zh: '', rule_en: '' };
}

function check(id: string, result: Check['result'], computed = 0, stated: number | null = 0): Check {
  const [report_id = '', kind = ''] = id.split('/');
  return {
    id,
    report_id,
    kind: kind as Check['kind'],
    formula: '',
    formula_en: '',
    digits: null,
    computed,
    stated,
    tolerance: 0,
    unit: kind === 'carry_over' ? '万元' : '%',
    result,
    note: '',
    note_en: '',
    facts: ['f'],
  };
}

const row = (id: string, level: FrameworkRow['level'], weight: string): FrameworkRow => ({
  id,
  level,
  parent: '',
  zh: id,
  en: id,
  weight,
  from: '',
  to: '',
});

const SUCCESSION: LineageRow = {
  predecessor: 'a',
  successor: 'b',
  year: 2022,
  confidence: 'likely',
  basis_zh: '',
  basis_en: '',
};

function data(facts: readonly Fact[], more: Partial<Dataset> = {}): Dataset {
  const ids = [...new Set(facts.map((item) => item.report))];
  return {
    meta: { version: '', date: '', sample: false },
    departments: [],
    lineage: [],
    indicators: [
      indicator('exec.total', { theme: 'execution', kind: 'amount' }),
      indicator('score.total', { theme: 'score', kind: 'score' }),
      indicator('inv.projects_signed'),
      indicator('proj.investment_task_rate', { group: 'COMPLETION', kind: 'rate' }),
      indicator('inv.fdi_excess_rate', { kind: 'rate' }),
      indicator('eco.output', { own: 'park' }),
    ],
    reports: (ids.length > 0 ? ids : ['a-2021']).map(report),
    frameworks: {
      sample: [row('total', 'total', '100'), row('rate', '3', '10'), row('rules', '3', '5')],
    },
    units: [],
    warnings: [
      line('rate_low', 'exec.rate', 'below', '95'),
      line('completion_high', 'completion', 'above', '120'),
    ],
    facts,
    checks: [],
    findings: [],
    translations: {},
    ...more,
  };
}

/** Those of a rule, also where they are told as the reason of another. */
const of = (rule: Exception['rule'], set: Dataset, selection: Selection = ALL) =>
  exceptions(set, selection)
    .flatMap((item) => [item, ...item.rest])
    .filter((item) => item.rule === rule);

describe('a warning line', () => {
  it('is crossed on its side only, and not by standing on it', () => {
    const rate = (printed: string) => of('line_crossed', data([fact('a-2021', 'exec.rate', printed)]));
    expect(rate('94.9')).toMatchObject([
      {
        indicator: 'exec.rate',
        lead: { value: 0.949, unit: '%' },
        line: 0.95,
        facts: ['a-2021/exec.rate'],
      },
    ]);
    expect(rate('95.0')).toEqual([]);
    expect(rate('99.6')).toEqual([]);
  });
  it('stands where the reader has moved it, and where it was if that is no number', () => {
    const set = data([fact('a-2021', 'exec.rate', '96')]);
    expect(of('line_crossed', set, { ...ALL, lines: { rate_low: '97' } })).toHaveLength(1);
    expect(of('line_crossed', set, { ...ALL, lines: { rate_low: 'x' } })).toHaveLength(0);
  });
  it('is never crossed by a plan', () => {
    expect(of('line_crossed', data([fact('a-2021', 'exec.rate', '50', '%', { status: 'planned' })]))).toEqual(
      [],
    );
  });
  it('holds for a rate that the report leaves to be computed', () => {
    const checks = [check('a-2021/execution_rate/exec.rate', 'derived', 80, null)];
    expect(of('line_crossed', data([], { checks }))).toMatchObject([
      { lead: { value: 0.8 }, check: 'a-2021/execution_rate/exec.rate' },
    ]);
    const stated = [check('a-2021/execution_rate/exec.rate', 'pass', 80, 80)];
    expect(of('line_crossed', data([], { checks: stated }))).toEqual([]);
  });
  it('holds the rate that the amounts come to against the line, not the stated one that they refute', () => {
    const rate = fact('a-2021', 'exec.rate', '94', '%');
    const refuted = (computed: number) => ({
      checks: [{ ...check('a-2021/execution_rate/exec.rate', 'differs', computed, 94), facts: [rate.id] }],
    });
    expect(of('line_crossed', data([rate], refuted(80.45)))).toMatchObject([{ lead: { value: 0.8045 } }]);
    expect(of('line_crossed', data([rate], refuted(99)))).toEqual([]);
  });
});

describe('a check that differs', () => {
  it('is an exception', () => {
    const checks = [check('a-2021/parts_total/budget.annual', 'differs', 90, 100)];
    expect(of('check_differs', data([], { checks }))).toMatchObject([
      { check: 'a-2021/parts_total/budget.annual', facts: ['f'] },
    ]);
  });
  it('is none where it passes, rounds or cannot be made', () => {
    const checks = (['pass', 'rounding', 'explain', 'cannot', 'derived'] as const).map((result) =>
      check(`a-2021/parts_total/${result}`, result, 90, 100),
    );
    expect(exceptions(data([], { checks }), ALL)).toEqual([]);
  });
  it('names the indicator and the project that it is of', () => {
    const checks = [check('a-2021/restated/exec.total/甲', 'differs', 1, 2)];
    expect(of('check_differs', data([], { checks }))).toMatchObject([
      { indicator: 'exec.total', subject: '甲' },
    ]);
  });
});

describe('money left although nothing is said to be carried over', () => {
  const left = (computed: number, result: Check['result']) =>
    data([], {
      checks: [check('a-2021/carry_over/exec.carryover', result, computed, 0)],
    });
  it('is its own rule, with the amount in yuan', () => {
    expect(exceptions(left(48.88, 'explain'), ALL)).toMatchObject([
      { rule: 'unspent_no_carry_over', stake: { amount: 488800 }, lead: { value: 488800 } },
    ]);
  });
  it('is a plain difference where more was spent than budgeted', () => {
    expect(exceptions(left(-3, 'differs'), ALL)).toMatchObject([{ rule: 'check_differs' }]);
  });
});

describe('overshoot', () => {
  it('takes a stated completion above the line', () => {
    const set = data([fact('a-2021', 'inv.done', '25.47', '亿元', { completion: '278.94' })]);
    expect(of('overshoot', set)).toMatchObject([
      { indicator: 'inv.done', isCompletion: true, lead: { value: 2.7894, unit: '%' }, line: 1.2 },
    ]);
  });
  it('computes a completion from the target where none is stated', () => {
    const set = (target: string) => data([fact('a-2021', 'inv.done', '9', '个', { target })]);
    expect(of('overshoot', set('7'))).toHaveLength(1);
    expect(of('overshoot', set('9'))).toHaveLength(0);
  });
  it('counts a rate that states the completion of its figure once, and as that figure’s', () => {
    const done = (completion: string) =>
      fact('a-2021', 'proj.investment_done', '8.5', '亿元', { completion });
    const rate = fact('a-2021', 'proj.investment_task_rate', '121');
    const ids = ['a-2021/proj.investment_task_rate', 'a-2021/proj.investment_done'];
    expect(of('overshoot', data([done('121'), rate]))).toMatchObject([{ facts: [ids[1]] }]);
    expect(of('overshoot', data([done(''), rate]))).toMatchObject([
      { indicator: 'proj.investment_done', lead: { value: 1.21 }, facts: ids },
    ]);
    expect(of('overshoot', data([rate]))).toMatchObject([{ indicator: rate.indicator, facts: [ids[0]] }]);
  });
  it('reads 超额 20.67 % as a completion of 120.67 % of the figure itself', () => {
    const set = data([
      fact('a-2021', 'inv.fdi', '1810', '万美元'),
      fact('a-2021', 'inv.fdi_excess_rate', '20.67'),
    ]);
    expect(of('overshoot', set)).toMatchObject([{ indicator: 'inv.fdi', lead: { value: 1.2067 } }]);
    expect(of('overshoot', data([fact('a-2021', 'inv.fdi_excess_rate', '5')]))).toEqual([]);
  });
  it('leaves a completion on the line alone', () => {
    expect(of('overshoot', data([fact('a-2021', 'inv.done', '12', '个', { completion: '120' })]))).toEqual(
      [],
    );
  });
});

describe('points lost', () => {
  const total = (printed: string) => fact('a-2021', 'score.total', printed, '分', { subject: 'total' });
  const score = (subject: string, printed: string) => fact('a-2021', 'score.l3', printed, '分', { subject });
  const subjects = (set: Dataset) =>
    of('points_lost', set).flatMap(({ because }) => because.map(({ subject }) => subject));
  it('make one exception a report, which names the rows that lost them, the most first', () => {
    expect(
      of('points_lost', data([total('98.29'), score('rate', '8.99'), score('rules', '4.9')])),
    ).toMatchObject([
      {
        stake: { points: 1.71 },
        lead: { value: -1.71, unit: '分' },
        because: [
          { subject: 'rate', size: { value: 1.01 } },
          { subject: 'rules', size: { value: 0.1 } },
        ],
        isMinor: true,
        facts: ['a-2021/score.l3/rate', 'a-2021/score.l3/rules', 'a-2021/score.total/total'],
      },
    ]);
  });
  it('take a stated deduction where a row has no score', () => {
    const lost = fact('a-2021', 'score.deduction', '2', '分', { subject: 'rules' });
    expect(subjects(data([total('97.76'), score('rate', '9.76'), lost]))).toEqual(['rules', 'rate']);
  });
  it('name no level whose rows tell what it lost, and not the total itself', () => {
    const level = fact('a-2021', 'score.deduction', '1.01', '分', { subject: 'total' });
    expect(subjects(data([total('98.99'), score('rate', '8.99'), level]))).toEqual(['rate']);
    expect(subjects(data([total('98.99'), level]))).toEqual([]);
  });
  it('name no row where only the total is on file', () => {
    const [only] = of('points_lost', data([total('96')]));
    expect(only).toMatchObject({ lead: { value: -4 }, because: [], chart: 'score-total' });
    expect(only?.isMinor).toBeUndefined();
  });
  it('make none at full marks', () => {
    expect(of('points_lost', data([total('100')]))).toEqual([]);
  });
});

describe('a figure that went missing', () => {
  const before = fact('a-2021', 'exec.total', '10', '万元');
  const other = fact('a-2022', 'budget.annual', '10', '万元');
  it('is missed in the next year’s report of the same body', () => {
    expect(of('went_missing', data([before, other]))).toMatchObject([
      { department: 'a', year: 2022, indicator: 'exec.total', facts: ['a-2021/exec.total'] },
    ]);
    expect(of('went_missing', data([before, fact('a-2022', 'exec.total', '9', '万元')]))).toEqual([]);
  });
  it('is not missed where no report is on file', () => {
    expect(of('went_missing', data([before]))).toEqual([]);
  });
  it('is missed across a certain succession only where the reader follows it', () => {
    const lineage: LineageRow[] = [{ ...SUCCESSION, confidence: 'certain' }];
    const set = data([before, fact('b-2022', 'budget.annual', '10', '万元')], { lineage });
    expect(of('went_missing', set)).toMatchObject([
      { department: 'b', predecessor: 'a', indicator: 'exec.total' },
    ]);
    expect(of('went_missing', set, { ...ALL, succession: false })).toEqual([]);
  });
  it('is not followed to a predecessor that is merely likely', () => {
    const lineage = [SUCCESSION];
    expect(
      of('went_missing', data([before, fact('b-2022', 'budget.annual', '1', '万元')], { lineage })),
    ).toEqual([]);
  });
  it('is an output only where another body reports it too', () => {
    const signed = fact('a-2021', 'inv.projects_signed', '3', '个');
    expect(of('went_missing', data([signed, other]))).toEqual([]);
    const peer = fact('c-2022', 'inv.projects_signed', '1', '个');
    expect(of('went_missing', data([signed, other, peer]))).toMatchObject([
      { indicator: 'inv.projects_signed' },
    ]);
  });
  it('is no plan and none of the park economy', () => {
    const facts = [
      fact('a-2021', 'inv.projects_signed', '3', '个', { status: 'planned' }),
      fact('a-2021', 'eco.output', '3', '亿元'),
      fact('c-2022', 'inv.projects_signed', '1', '个'),
      fact('c-2022', 'eco.output', '1', '亿元'),
      other,
    ];
    expect(of('went_missing', data(facts))).toEqual([]);
  });
});

describe('the list', () => {
  const set = data(
    [
      fact('a-2021', 'exec.rate', '90'),
      fact('b-2021', 'exec.rate', '60'),
      fact('a-2021', 'inv.done', '3', '个', { completion: '900' }),
    ],
    { checks: [check('a-2021/parts_total/budget.annual', 'differs', 99, 100)] },
  );
  it('is ranked by distance where no amounts and points are at stake', () => {
    expect(exceptions(set, ALL).map((item) => `${item.rule} ${item.department}`)).toEqual([
      'overshoot a',
      'line_crossed b',
      'line_crossed a',
      'check_differs a',
    ]);
  });
  it('puts amounts before points, points before distance, and small losses last', () => {
    const ranked = data(
      [
        fact('a-2021', 'budget.annual', '100', '万元'),
        fact('a-2021', 'exec.total', '99', '万元'),
        fact('a-2021', 'inv.done', '3', '个', { completion: '900' }),
        fact('b-2021', 'score.total', '90', '分', { subject: 'total' }),
        fact('c-2021', 'score.total', '99', '分', { subject: 'total' }),
      ],
      { checks: [check('a-2021/carry_over/exec.carryover', 'explain', 1, 0)] },
    );
    expect(exceptions(ranked, ALL).map((item) => `${item.rule} ${item.department}`)).toEqual([
      'unspent_no_carry_over a',
      'points_lost b',
      'overshoot a',
      'points_lost c',
    ]);
  });
  it('counts the latest year double, but not where each body has a single year', () => {
    const rates = (...facts: Fact[]) => exceptions(data(facts), ALL).map(({ year }) => year);
    const [early, late] = [fact('a-2021', 'exec.rate', '85'), fact('b-2022', 'exec.rate', '89')];
    expect(rates(early, late)).toEqual([2021, 2022]);
    expect(rates(early, late, fact('a-2022', 'exec.rate', '99'))).toEqual([2022, 2021]);
  });
  it('holds the bodies and years that the reader chose', () => {
    expect(exceptions(set, { ...ALL, departments: ['b'] }).map((item) => item.department)).toEqual(['b']);
    expect(exceptions(set, { ...ALL, years: [2022] })).toEqual([]);
  });
  it('holds the peers that the reader chose', () => {
    const tagged = { ...set, departments: [department('a'), department('b', { duties: ['园区'] })] };
    expect(exceptions(tagged, { ...ALL, peers: '园区' }).map((item) => item.department)).toEqual(['b']);
    expect(exceptions(tagged, { ...ALL, peers: '水务' })).toEqual([]);
  });
  it('gives every exception an id of its own', () => {
    const ids = exceptions(set, ALL).map((item) => item.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
