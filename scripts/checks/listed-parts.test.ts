import { describe, expect, it } from 'vitest';
import { checksOf, stated } from '../../src/testing/checks.ts';

const projects = (provincial: string, municipal: string, all: string) =>
  checksOf('listed_parts', [
    stated('proj.key_projects_prov', provincial, '个', { status: 'stock' }),
    stated('proj.key_projects_city', municipal, '个', { status: 'stock' }),
    stated('proj.key_projects', all, '个', { status: 'stock' }),
  ])['proj.key_projects'];

describe('parts that are listed of one whole', () => {
  it('pass where they come to no more than the whole', () => {
    expect(projects('4', '12', '18')).toMatchObject({
      result: 'pass',
      formula: '省级重点项目数 4 + 市攻城拔寨项目数 12 = 16 ≤ 重点项目数 18 个',
    });
  });
  it('are for the body to explain where they come to more: 8 + 8 of 15', () => {
    const check = projects('8', '8', '15');
    expect(check).toMatchObject({ result: 'explain', computed: 16, stated: 15 });
    expect(check?.formula).toContain('= 16 > 重点项目数 15 个');
    expect(check?.note).toContain('重复计数');
  });
  it('are not summed where one alone is listed', () => {
    const facts = [stated('proj.key_projects_prov', '8', '个'), stated('proj.key_projects', '15', '个')];
    expect(checksOf('listed_parts', facts)).toEqual({});
  });
  it('differ from the total of their own indicator where they exceed it', () => {
    const award = (printed: string, subject = '') => stated('svc.award_firms', printed, '家', { subject });
    const of = (total: string) =>
      checksOf('listed_parts', [award('2', '甲奖'), award('3', '乙奖'), award(total)])[
        'svc.award_firms/items'
      ];
    expect(of('5')?.result).toBe('pass');
    expect(of('4')?.result).toBe('differs');
  });
});
