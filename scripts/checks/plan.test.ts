import { describe, expect, it } from 'vitest';
import { checksOf, stated } from '../../src/testing/checks.ts';

const trips = (printed: string, more = {}) => stated('inv.outbound_trips', printed, '次', more);
const planned = trips('2', { status: 'planned' });
const of = (...facts: Parameters<typeof checksOf>[1]) => checksOf('plan', facts)['inv.outbound_trips'];

describe('a plan against its result', () => {
  it('is for the body to explain where no result is stated', () => {
    expect(of(planned)).toMatchObject({
      result: 'explain',
      computed: null,
      stated: 2,
      formula: '外出招商考察次数：计划 2 次，完成 —',
    });
  });
  it('passes where as much was done', () => {
    expect(of(planned, trips('2'))).toMatchObject({
      result: 'pass',
      formula: '外出招商考察次数：计划 2 次 ≤ 完成 2 次',
    });
  });
  it('is for the body to explain where less was done', () => {
    const check = of(planned, trips('1'));
    expect(check).toMatchObject({ result: 'explain', formula: '外出招商考察次数：计划 2 次 > 完成 1 次' });
    expect(check?.note).toContain('少于计划数');
  });
  it('is not answered by another project’s result', () => {
    expect(of(planned, trips('2', { subject: '甲' }))?.result).toBe('explain');
  });
  it('is not made of what promises nothing, nor where nothing is planned', () => {
    const land = stated('inv.projects_planned_land', '6', '个', { status: 'planned' });
    expect(checksOf('plan', [land, trips('3')])).toEqual({});
  });
});
