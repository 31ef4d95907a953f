import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../model/question.ts';
import type { LineageRow } from '../../model/tables/lineage.ts';
import type { WarningRow } from '../../model/tables/warnings.ts';
import { dataset, fact, report } from '../../testing/facts.ts';
import { cellAt, noteOf, rowAt, rowsOf } from '../../testing/frames.ts';
import { run } from '../run.ts';

const LIKELY: LineageRow = {
  predecessor: 'xiqu',
  successor: 'zhizao',
  year: 2022,
  confidence: 'likely',
  basis_zh: '同一批卡口',
  basis_en: 'the same gates',
};
const LOW: WarningRow = {
  id: 'low',
  indicator: 'exec.rate',
  side: 'below',
  value: '95',
  unit: '%',
  zh: '偏低',
  en: 'low',
  rule_zh: '示例',
  rule_en: 'example',
};
const rates = dataset({
  facts: [
    fact('xiqu', 2021, 'exec.rate', '99.6', '%'),
    fact('panyu', 2023, 'exec.rate', '97.60', '%'),
    fact('zhizao', 2022, 'exec.avg_progress', '89.92', '%'),
  ],
  lineage: [LIKELY],
  warnings: [LOW],
});
const rate = { verb: 'series', indicators: ['exec.rate'] } as const;
const briefings = { verb: 'series', indicators: ['svc.policy_briefings'] } as const;

describe('series', () => {
  it('has a row for every body and year, with the reason where there is no value', () => {
    const frame = run(rates, rate, EVERYTHING, 'c');
    expect(rowsOf(frame)).toHaveLength(9);
    expect(cellAt(frame, 'xiqu', 2021, 'value')).toMatchObject({ value: 0.996, printed: '99.6', unit: '%' });
    expect(cellAt(frame, 'xiqu', 2022, 'value')).toEqual({ value: null, state: 'no_report', facts: [] });
    expect(cellAt(frame, 'zhizao', 2022, 'value').state).toBe('not_reported');
    expect(frame.coverage).toEqual({ n: 2, of: 9 });
  });

  it('never puts average progress among the rates, and says who states it', () => {
    const frame = run(rates, rate, EVERYTHING, 'c');
    expect(cellAt(frame, 'zhizao', 2022, 'value').value).toBeNull();
    expect(noteOf(frame, 'average_progress_apart')).toEqual({ n: 1, departments: 'zhizao' });
    const both = run(
      rates,
      { verb: 'series', indicators: ['exec.rate', 'exec.avg_progress'] },
      EVERYTHING,
      'c',
    );
    expect(both.panels).toHaveLength(2);
    expect(both.incomparablePanels.map(({ reason }) => reason)).toEqual(['basis']);
  });

  it('shows the printed rate and computes one only where a report prints none', () => {
    const data = dataset({
      facts: [
        fact('a', 2021, 'exec.rate', '97.60', '%'),
        fact('a', 2021, 'exec.total', '976', '万元'),
        fact('a', 2021, 'budget.annual', '1000', '万元'),
        fact('b', 2021, 'exec.total', '50', '万元'),
        fact('b', 2021, 'budget.annual', '200', '万元'),
        fact('c', 2021, 'budget.annual', '200', '万元'),
      ],
    });
    const frame = run(data, rate, EVERYTHING, 'c');
    expect(cellAt(frame, 'a', 2021, 'value').printed).toBe('97.60');
    const computed = cellAt(frame, 'b', 2021, 'value');
    expect(computed.value).toBe(0.25);
    expect(computed.printed).toBeUndefined();
    expect(computed.facts).toEqual(['b/2021/exec.total', 'b/2021/budget.annual']);
    expect(cellAt(frame, 'c', 2021, 'value').state).toBe('not_reported');
    expect(frame.panels).toHaveLength(1);
  });

  it('never takes the initial budget for the base', () => {
    const data = dataset({
      facts: [
        fact('a', 2023, 'budget.initial', '965.84', '万元'),
        fact('a', 2023, 'exec.total', '1004.09', '万元'),
      ],
    });
    expect(cellAt(run(data, rate, EVERYTHING, 'c'), 'a', 2023, 'value').state).toBe('not_reported');
  });

  it('keeps a real zero', () => {
    const data = dataset({ facts: [fact('a', 2021, 'svc.policy_briefings', '0', '场')] });
    const frame = run(data, briefings, EVERYTHING, 'c');
    expect(cellAt(frame, 'a', 2021, 'value')).toMatchObject({ value: 0, state: 'value', printed: '0' });
    expect(frame.coverage.n).toBe(1);
  });

  it('keeps in each of several panels only the bodies that have a value of its kind', () => {
    const data = dataset({
      facts: [
        fact('zhizao', 2022, 'svc.visits_times', '182', '次'),
        fact('lingang', 2021, 'svc.visits_firm_times', '185', '家次'),
        fact('keji', 2022, 'svc.visits_person_times', '712', '人次'),
      ],
      reports: [report('panyu', 2023)],
    });
    const indicators = ['svc.visits_times', 'svc.visits_firm_times', 'svc.visits_person_times'];
    const frame = run(data, { verb: 'series', indicators }, EVERYTHING, 'visits');
    expect(
      frame.panels.map((panel) => [panel.unit, new Set(panel.rows.map((row) => row.department)).size]),
    ).toEqual([
      ['次', 1],
      ['家次', 1],
      ['人次', 1],
    ]);
    expect(frame.notes.filter(({ code }) => code === 'missing').map(({ params }) => params)).toContainEqual({
      state: 'not_reported',
      n: 1,
      departments: 'panyu',
      reports: 'panyu-2023',
    });
    expect(frame.coverage).toEqual({ n: 3, of: 12 });
    expect(frame.departments.map(({ id }) => id)).toContain('panyu');
  });

  it('names panels of one indicator by what sets them apart', () => {
    const data = dataset({
      facts: [
        fact('xiqu', 2021, 'safety.trainings', '1', '次', { status: 'planned' }),
        fact('lingang', 2021, 'safety.trainings', '2', '次'),
      ],
    });
    const frame = run(data, { verb: 'series', indicators: ['safety.trainings'] }, EVERYTHING, 'c');
    expect(frame.panels.map((panel) => panel.title.zh)).toEqual([
      '安全生产培训次数（计划）',
      '安全生产培训次数（完成）',
    ]);
    expect(frame.incomparablePanels).toMatchObject([{ reason: 'status' }]);
  });

  it('prefers the figure of the body itself to those of its projects, and shows these where it is all there is', () => {
    const award = (subject: string, printed: string) =>
      fact('a', 2021, 'svc.award_firms', printed, '家', { subject });
    const question = { verb: 'series', indicators: ['svc.award_firms'] } as const;
    const mixed = run(dataset({ facts: [award('甲', '2'), award('', '5')] }), question, EVERYTHING, 'c');
    expect(rowsOf(mixed).map((row) => row.cells.value?.value)).toEqual([5]);
    const parts = run(dataset({ facts: [award('甲', '2'), award('乙', '3')] }), question, EVERYTHING, 'c');
    expect(rowsOf(parts).map((row) => [row.subject?.zh, row.cells.value?.value])).toEqual([
      ['甲', 2],
      ['乙', 3],
    ]);
    expect(new Set(rowsOf(parts).map((row) => row.key)).size).toBe(2);
  });

  it('keeps row keys when bodies or years are taken away', () => {
    const few = run(rates, rate, { ...EVERYTHING, departments: ['panyu'], years: [2023] }, 'c');
    const all = run(rates, rate, EVERYTHING, 'c');
    expect(rowsOf(few)).toHaveLength(1);
    expect(rowAt(few, 'panyu', 2023).key).toBe(rowAt(all, 'panyu', 2023).key);
  });

  it('carries qualifier, period, place and phrase with the figure and counts qualified ones', () => {
    const data = dataset({
      facts: [fact('a', 2021, 'svc.issues_received', '369', '项次', { qualifier: 'more_than', place: '二' })],
    });
    const frame = run(data, { verb: 'series', indicators: ['svc.issues_received'] }, EVERYTHING, 'c');
    expect(cellAt(frame, 'a', 2021, 'value')).toMatchObject({
      qualifier: 'more_than',
      place: '二',
      period: '全年',
    });
    expect(noteOf(frame, 'qualified')).toEqual({ n: 1 });
  });

  it('marks stages and the park economy', () => {
    const data = dataset({
      facts: [
        fact('a', 2022, 'inv.projects_negotiated', '16.5', '个'),
        fact('a', 2022, 'inv.projects_signed', '3', '个'),
      ],
    });
    const frame = run(
      data,
      { verb: 'series', indicators: ['inv.projects_negotiated', 'inv.projects_signed'] },
      EVERYTHING,
      'c',
    );
    expect(noteOf(frame, 'stages')).toEqual({ n: 2 });
    expect(noteOf(frame, 'park_economy')).toBeUndefined();
    const park = dataset({ facts: [fact('a', 2022, 'eco.industry_output', '268.49', '亿元')] });
    const output = run(park, { verb: 'series', indicators: ['eco.industry_output'] }, EVERYTHING, 'c');
    expect(noteOf(output, 'park_economy')).toEqual({ n: 1 });
    expect(output.panels[0]!.unit).toBe('亿元');
    expect(cellAt(output, 'a', 2022, 'value').value).toBe(26_849_000_000);
  });

  it('stands with one panel of reasons where nothing is on file', () => {
    const frame = run(rates, briefings, EVERYTHING, 'c');
    expect(frame.panels).toHaveLength(1);
    expect(rowsOf(frame).every((row) => row.cells.value?.value === null)).toBe(true);
    expect(frame.coverage.n).toBe(0);
  });

  it('refuses an indicator that the library lacks', () => {
    expect(() => run(rates, { verb: 'series', indicators: ['no.such'] }, EVERYTHING, 'c')).toThrow('no.such');
  });
});

describe('lines of a series', () => {
  it('go along where the question asks for them, in base units', () => {
    expect(run(rates, rate, EVERYTHING, 'c').thresholds).toEqual([]);
    const frame = run(rates, { ...rate, lines: true }, EVERYTHING, 'c');
    expect(frame.thresholds).toMatchObject([{ id: 'low', value: 0.95, side: 'below' }]);
    expect(noteOf(frame, 'warning_line')).toMatchObject({ id: 'low', value: 0.95, moved: 0 });
  });

  it('stand where the reader moved them, and where configured if that is no decimal', () => {
    const at = (value: string) =>
      run(rates, { ...rate, lines: true }, { ...EVERYTHING, lines: { low: value } }, 'c').thresholds[0]!
        .value;
    expect(at('98')).toBe(0.98);
    expect(at('1e9')).toBe(0.95);
    expect(at('')).toBe(0.95);
  });
});

describe('links of a series', () => {
  const data = dataset({
    facts: [
      fact('xiqu', 2021, 'svc.policy_briefings', '1', '场'),
      fact('zhizao', 2022, 'svc.policy_briefings', '9', '场'),
    ],
    lineage: [LIKELY],
  });

  it('join a likely succession that has figures on both sides, and say that it is likely', () => {
    const frame = run(data, briefings, EVERYTHING, 'c');
    expect(frame.successions).toMatchObject([
      { from: 'xiqu', to: 'zhizao', year: 2022, confidence: 'likely' },
    ]);
    expect(noteOf(frame, 'likely_succession')).toMatchObject({
      from: 'xiqu',
      to: 'zhizao',
      confidence: 'likely',
    });
    expect(cellAt(frame, 'xiqu', 2022, 'value').state).toBe('no_report');
  });

  it('are gone where the reader shows bodies apart, leaves one out, or one side has no figure', () => {
    expect(run(data, briefings, { ...EVERYTHING, succession: false }, 'c').successions).toEqual([]);
    expect(run(data, briefings, { ...EVERYTHING, departments: ['zhizao'] }, 'c').successions).toEqual([]);
    expect(run(data, briefings, { ...EVERYTHING, years: [2022] }, 'c').successions).toEqual([]);
    expect(run(rates, rate, EVERYTHING, 'c').successions).toEqual([]);
  });

  it('carry no note of doubt where a document states the succession', () => {
    const certain = { ...data, lineage: [{ ...LIKELY, confidence: 'certain' as const }] };
    const frame = run(certain, briefings, EVERYTHING, 'c');
    expect(frame.successions).toHaveLength(1);
    expect(noteOf(frame, 'likely_succession')).toBeUndefined();
    expect(cellAt(frame, 'xiqu', 2022, 'value').state).toBe('not_existing');
  });
});
