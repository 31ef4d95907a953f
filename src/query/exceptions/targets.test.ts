import { describe, expect, it } from 'vitest';
import type { Exception } from '../../model/exception.ts';
import type { Fact } from '../../model/fact.ts';
import { EVERYTHING } from '../../model/question.ts';
import { dataset, fact, TREE, treeRow } from '../../testing/facts.ts';
import { exceptions } from './exceptions.ts';

const LINE = {
  id: 'low',
  indicator: 'completion',
  side: 'below',
  value: '95',
  unit: '%',
  zh: '未完成',
  en: 'target missed',
  rule_zh: '示例',
  rule_en: 'example',
} as const;
const of = (rule: Exception['rule'], facts: readonly Fact[]) =>
  exceptions(
    dataset({
      facts,
      frameworks: { tree: [...TREE, treeRow('done', '3', 'overall', '20', '产出指标完成情况')] },
      warnings: [LINE],
    }),
    EVERYTHING,
  ).filter((item) => item.rule === rule);

const cases = (printed: string, more: Partial<Fact> = {}) =>
  fact('a', 2022, 'customs.major_cases', printed, '件', { target: '3', ...more });
const growth = (printed: string, more: Partial<Fact> = {}) =>
  fact('a', 2022, 'eco.industry_growth', printed, '%', { target: '5', ...more });
const month = (printed: string) =>
  fact('a', 2022, 'safety.trainings', printed, '月', { target: '9', operator: 'by_date' });

describe('a missed target that no share says anything of', () => {
  it('is told of a ceiling that was passed, with both numbers', () => {
    expect(of('target_missed', [cases('4')])).toMatchObject([
      {
        lead: { value: 4, unit: '件' },
        operator: 'at_most',
        pair: { stated: 4, other: 3 },
        chart: 'completion',
      },
    ]);
  });
  it('is none where the ceiling was kept', () => {
    expect(of('target_missed', [cases('3')])).toEqual([]);
    expect(of('target_missed', [cases('0')])).toEqual([]);
  });
  it('is told of growth short of its target, by percentage points, and not of growth beyond it', () => {
    const [short] = of('target_missed', [growth('3.8')]);
    expect(short).toMatchObject({ lead: { value: 0.038 }, difference: 0.012 });
    expect(of('target_missed', [growth('6.2')])).toEqual([]);
  });
  it('is told of an exact value and a date not kept, and not of those kept', () => {
    const exactly = (printed: string) => cases(printed, { operator: 'equal' });
    expect(of('target_missed', [exactly('2')])).toMatchObject([{ operator: 'equal' }]);
    expect(of('target_missed', [exactly('3')])).toEqual([]);
    expect(of('target_missed', [month('10')])).toMatchObject([{ operator: 'by_date' }]);
    expect(of('target_missed', [month('8')])).toEqual([]);
  });
  it('is none where completion says how far the target was met: lines are held against that', () => {
    const trips = fact('a', 2022, 'inv.outbound_trips', '3', '次', { target: '4' });
    expect(of('target_missed', [trips])).toEqual([]);
    expect(of('line_crossed', [trips])).toHaveLength(1);
  });
  it('holds no line on completion against a ceiling', () => {
    expect(of('line_crossed', [cases('1', { completion: '33.3' })])).toEqual([]);
  });
});

describe('points kept where such a target was missed', () => {
  const full = fact('a', 2022, 'score.l3', '20', '分', { subject: 'done' });
  it('are told with the figure, and not where the ceiling was kept', () => {
    expect(of('points_kept', [cases('4'), full])).toMatchObject([
      { lead: { value: 4, unit: '件' }, stake: { distance: 1 / 3 } },
    ]);
    expect(of('points_kept', [cases('4'), full])[0]?.isCompletion).toBeUndefined();
    expect(of('points_kept', [cases('2'), full])).toEqual([]);
  });
});
