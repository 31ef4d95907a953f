import { describe, expect, it } from 'vitest';
import type { CheckKind } from '../../src/model/check.ts';
import type { Finding } from '../../src/model/dataset.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { FrameworkRow } from '../../src/model/tables/framework.ts';
import { gradeRow, treeRow } from '../../src/testing/facts.ts';
import { checksIn, finding, reportOf, stated } from '../../src/testing/checks.ts';

const FORM: readonly FrameworkRow[] = [
  treeRow('total', 'total', '', '100'),
  treeRow('duty', '1', 'total', '60'),
  treeRow('overall', '2', 'duty', '60'),
  treeRow('outputs', '3', 'overall', '50'),
  treeRow('spending_rate', '3', 'overall', '10'),
  treeRow('management', '1', 'total', '40'),
  treeRow('rules', '2', 'management', '40'),
  treeRow('filing', '3', 'rules', '40'),
  gradeRow('excellent', '优', '90', '100'),
  gradeRow('good', '良', '80', '90'),
];
const checksOf = (kind: CheckKind, facts: readonly Fact[], findings: readonly Finding[] = []) =>
  checksIn(kind, reportOf(facts, findings, FORM));
const score = (subject: string, printed: string, more = {}) =>
  stated('score.l3', printed, '分', { subject, ...more });
const weight = (subject: string, printed: string) =>
  stated('score.weight_l3', printed, '分', { subject, status: 'definition' });
const total = (printed: string) => stated('score.total', printed, '分', { subject: 'total' });
const full = [score('outputs', '50'), score('spending_rate', '9.76'), score('filing', '38.5')];

describe('weights from level 3 up to the full marks', () => {
  it('pass where printed weights sum to the row above', () => {
    const checks = checksOf('weight_tree', [weight('outputs', '50'), weight('spending_rate', '10')]);
    expect(checks['overall']).toMatchObject({ result: 'pass', computed: 60, stated: 60 });
  });
  it('differ where a printed weight has slipped', () => {
    const checks = checksOf('weight_tree', [weight('outputs', '50'), weight('spending_rate', '20')]);
    expect(checks['overall']?.result).toBe('differs');
  });
  it('take the framework’s weight for what is not printed', () => {
    expect(checksOf('weight_tree', [weight('spending_rate', '10')])['overall']?.result).toBe('pass');
  });
  it('say where the framework’s weights stand in', () => {
    const note = (...facts: Fact[]) => checksOf('weight_tree', facts)['overall']?.note;
    expect(note(weight('spending_rate', '10'))).toContain('评分体系');
    const level2 = stated('score.weight_l2', '60', '分', { subject: 'overall', status: 'definition' });
    expect(note(weight('outputs', '50'), weight('spending_rate', '10'), level2)).toBe('');
  });
  it('are not held against a weight that was added up from them', () => {
    const added = stated('score.weight_l2', '60', '分', {
      subject: 'overall',
      reading: 'inferred',
      phrase: '整体效能',
    });
    const checks = checksOf('weight_tree', [weight('outputs', '50'), weight('spending_rate', '10'), added]);
    expect(checks['overall']).toBeUndefined();
    expect(checks['duty']?.formula).toBe('duty：outputs 50 + spending_rate 10 = 60 分');
  });
  it('are not checked where the report prints none', () => {
    expect(checksOf('weight_tree', full)).toEqual({});
  });
});

describe('scores from level 3 up to the total', () => {
  it('pass where they sum, bridging levels that the report leaves out', () => {
    expect(checksOf('score_tree', [...full, total('98.26')])['total']?.result).toBe('pass');
  });
  it('differ by a hundredth where one row alone was rounded: other points are awarded as they are', () => {
    expect(checksOf('score_tree', [...full, total('98.27')])['total']).toMatchObject({
      result: 'differs',
      tolerance: 0.005,
    });
  });
  it('may be off by half a hundredth for each row that was rounded', () => {
    const rounded = [score('outputs', '41.11'), score('spending_rate', '9.76'), score('filing', '38.52')];
    const of = (sum: string) => checksOf('score_tree', [...rounded, total(sum)])['total'];
    expect(of('89.40')).toMatchObject({ result: 'rounding', tolerance: 0.015 });
    expect(of('89.41')?.result).toBe('differs');
  });
  it('are not held against a score that was added up from them, which is bridged', () => {
    const duty = stated('score.l1_duty', '59.76', '分', { reading: 'inferred', phrase: '履职效能 60' });
    const checks = checksOf('score_tree', [...full, duty, total('98.26')]);
    expect(Object.keys(checks)).toEqual(['total']);
    expect(checks['total']).toMatchObject({
      result: 'pass',
      formula: 'total：outputs 50 + spending_rate 9.76 + filing 38.5 = 98.26 分',
    });
  });
  it('cannot be summed where rows are missing, and the note counts them', () => {
    const check = checksOf('score_tree', [score('outputs', '50'), total('98')])['total'];
    expect(check).toMatchObject({ result: 'cannot', computed: null, stated: 98 });
    expect(check?.note).toContain('2 个评分指标');
  });
  it('cannot be summed where only the total is on file', () => {
    expect(checksOf('score_tree', [total('96')])['total']?.note).toContain('未列下级得分');
  });
  it('know a level-1 score by its own indicator', () => {
    const l1 = [stated('score.l1_duty', '59.76', '分'), stated('score.l1_mgmt', '38.5', '分')];
    expect(checksOf('score_tree', [...l1, total('98.26')])['total']?.result).toBe('pass');
  });
});

describe('a score within its weight', () => {
  it('passes up to the weight itself', () => {
    expect(checksOf('score_within_weight', [score('filing', '40')])['filing']?.result).toBe('pass');
  });
  it('differs above it', () => {
    expect(checksOf('score_within_weight', [score('filing', '40.5')])['filing']?.result).toBe('differs');
  });
});

describe('weight − score = deduction', () => {
  const lost = (printed: string) => stated('score.deduction', printed, '分', { subject: 'spending_rate' });
  it('passes where the stated deduction is what was lost', () => {
    expect(
      checksOf('deduction', [score('spending_rate', '9.76'), lost('0.24')])['spending_rate']?.result,
    ).toBe('pass');
  });
  it('differs where it is not', () => {
    expect(
      checksOf('deduction', [score('spending_rate', '9.76'), lost('0.34')])['spending_rate']?.result,
    ).toBe('differs');
  });
  it('is derived for a row whose deduction is not stated', () => {
    const check = checksOf('deduction', [score('spending_rate', '8.99')])['spending_rate'];
    expect(check).toMatchObject({ result: 'derived', computed: 1.01, stated: null });
  });
  it('holds a total against the deductions stated below it', () => {
    expect(checksOf('deduction', [total('99.76'), lost('0.24')])['total']?.result).toBe('pass');
    expect(checksOf('deduction', [total('99.90'), lost('0.24')])['total']?.result).toBe('differs');
  });
  it('reads a whole number of points in the decimals that the report keeps', () => {
    const management = stated('score.l1_mgmt', '38', '分');
    const two = stated('score.deduction', '2', '分', { subject: 'filing' });
    expect(
      checksOf('deduction', [score('spending_rate', '9.76'), management, two])['management'],
    ).toMatchObject({ result: 'pass', computed: 2, stated: 2, digits: 2, tolerance: 0.005 });
  });
  it('sums what every row lost against what the total lost', () => {
    const of = (sum: string) => checksOf('deduction', [...full, total(sum)])['total'];
    expect(of('98.26')).toMatchObject({ result: 'pass', computed: 1.74, stated: 1.74, tolerance: 0.01 });
    expect(of('98.26')?.formula).toBe('扣分 (10 − 9.76) + (40 − 38.5) = 1.74 分');
    expect(of('98.26')?.note).toContain('分值 100 − 得分 98.26 = 1.74 分');
    expect(of('98.36')?.result).toBe('differs');
  });
  it('says how much of a loss has no stated place', () => {
    const check = checksOf('deduction', [total('98'), lost('0.24')])['total'];
    expect(check?.result).toBe('cannot');
    expect(check?.note).toContain('1.76');
  });
  it('is not made for a row with full marks', () => {
    expect(checksOf('deduction', [score('filing', '40')])).toEqual({});
  });
});

describe('a score against the rate that it rests on', () => {
  const from = (printed: string, rate: string) =>
    checksOf('rate_score', [
      stated('exec.avg_progress', rate, '%'),
      score('spending_rate', printed, { basis: 'exec.avg_progress' }),
    ])['spending_rate'];
  it('passes where rate × weight rounds to the score', () => {
    expect(from('8.99', '89.92')).toMatchObject({ result: 'pass', computed: 8.992, stated: 8.99 });
  });
  it('differs where it does not', () => {
    expect(from('9.76', '89.92')?.result).toBe('differs');
  });
  it('cannot be computed where the rate is not reported', () => {
    const check = checksOf('rate_score', [score('spending_rate', '9', { basis: 'exec.rate' })])[
      'spending_rate'
    ];
    expect(check?.result).toBe('cannot');
    expect(check?.note).toContain('预算执行率');
  });
  it('is not made for a row without a basis', () => {
    expect(checksOf('rate_score', [score('spending_rate', '9')])).toEqual({});
  });
});

describe('a score against the share that it rests on', () => {
  const from = (printed: string) =>
    checksOf('share_score', [
      stated('proc.contracts_filed_ontime', '9', '份'),
      stated('proc.contracts_signed', '22', '份'),
      score('filing', printed, { basis: 'proc.contracts_filed_ontime / proc.contracts_signed' }),
    ])['filing'];
  it('passes where share × weight rounds to the score', () => {
    expect(from('16.36')?.result).toBe('pass');
  });
  it('differs where it does not', () => {
    expect(from('16.37')?.result).toBe('differs');
  });
  it('cannot be computed where a part of it is not reported', () => {
    const check = checksOf('share_score', [score('filing', '16', { basis: 'a / b' })])['filing'];
    expect(check?.result).toBe('cannot');
  });
});

describe('the grade', () => {
  it('passes where the stated one is that of the band', () => {
    expect(checksOf('grade', [total('96')], [finding('grade', '优')])['score.total']?.result).toBe('pass');
    expect(checksOf('grade', [total('100')], [finding('grade', '优')])['score.total']?.result).toBe('pass');
  });
  it('differs where the score lies in another band', () => {
    const check = checksOf('grade', [total('89.99')], [finding('grade', '优')])['score.total'];
    expect(check?.result).toBe('differs');
    expect(check?.note).toContain('良');
  });
  it('is derived where none is printed', () => {
    const check = checksOf('grade', [total('98.29')])['score.total'];
    expect(check).toMatchObject({ result: 'derived', stated: null });
    expect(check?.note).toContain('优');
  });
  it('cannot be told where no band holds the score or none is known by that name', () => {
    expect(checksOf('grade', [total('12')])['score.total']?.result).toBe('cannot');
    expect(checksOf('grade', [total('96')], [finding('grade', 'A')])['score.total']?.result).toBe('cannot');
    expect(checksOf('grade', [], [finding('grade', '优')])['score.total']?.result).toBe('cannot');
  });
});
