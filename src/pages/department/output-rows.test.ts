import { describe, expect, it } from 'vitest';
import { dataset, fact } from '../../testing/facts.ts';
import { outputRows } from './output-rows.ts';
import { pivot } from './pivot.ts';

const rowsOf = (facts: ReturnType<typeof fact>[], years = [2021, 2022, 2023]) =>
  outputRows(pivot(facts, dataset({ facts }).indicators), years);

describe('a row of outputs', () => {
  it('holds the latest figure, the years and the change on the year before', () => {
    const [row] = rowsOf([
      fact('a', 2022, 'svc.policy_briefings', '4', '场'),
      fact('a', 2023, 'svc.policy_briefings', '6', '场'),
    ]);
    expect(row).toMatchObject({ latest: { year: 2023, value: 6 }, values: [null, 4, 6] });
    expect(row?.change).toMatchObject({ isShare: true, cell: { value: 0.5 } });
  });

  it('has no change across a missing year, or of figures that are not exact', () => {
    const [apart] = rowsOf([
      fact('a', 2021, 'svc.policy_briefings', '4', '场'),
      fact('a', 2023, 'svc.policy_briefings', '6', '场'),
    ]);
    expect(apart?.change).toBeUndefined();
    const [rough] = rowsOf([
      fact('a', 2022, 'svc.policy_briefings', '4', '场', { qualifier: 'approx' }),
      fact('a', 2023, 'svc.policy_briefings', '6', '场'),
    ]);
    expect(rough?.change).toBeUndefined();
  });

  it('stands first where the latest year has it, with a target before one without', () => {
    const rows = rowsOf([
      fact('a', 2022, 'svc.policy_briefings', '4', '场'),
      fact('a', 2023, 'svc.visits_times', '4', '次'),
      fact('a', 2023, 'svc.issues_resolved', '4', '宗', { target: '3' }),
    ]);
    expect(rows.map(({ row }) => row.indicator.id)).toEqual([
      'svc.issues_resolved',
      'svc.visits_times',
      'svc.policy_briefings',
    ]);
  });
});
