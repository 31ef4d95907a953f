import { describe, expect, it } from 'vitest';
import { checksOf, finding, stated } from '../../src/testing/checks.ts';

const management = (printed: string) => stated('score.l1_mgmt', printed, '分');
const of = (printed: string, value = 'management') =>
  checksOf('all_met', [management(printed)], [finding('all_met', value)])['management'];

describe('the statement that all targets were met', () => {
  it('is for the body to explain where its row lost points', () => {
    const check = of('38');
    expect(check).toMatchObject({ result: 'explain', computed: 2, stated: 0 });
    expect(check?.formula).toBe('管理：分值 40 − 得分 38 = 2 分');
    expect(check?.note).toBe('报告称全部完成，却扣 2 分，待说明');
  });
  it('agrees with full marks', () => {
    expect(of('40')).toMatchObject({ result: 'pass', computed: 0 });
  });
  it('is of the total where it names no row', () => {
    const facts = [stated('score.total', '100', '分')];
    expect(checksOf('all_met', facts, [finding('all_met')])['total']?.result).toBe('pass');
  });
  it('is not made where nobody says so, or the row has no score', () => {
    expect(checksOf('all_met', [management('38')])).toEqual({});
    expect(checksOf('all_met', [], [finding('all_met', 'management')])).toEqual({});
  });
});
