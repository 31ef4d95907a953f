import { describe, expect, it } from 'vitest';
import { column, frame, missing, number, panel, row, seriesFrame, words } from '../testing/made-frames.ts';
import { columnUnit, dimensionText } from './table.ts';

const amounts = [column('budget', 'amount'), column('unspent', 'amount'), column('rate', 'rate')];
const budget = (yuan: number, unspent: number) =>
  frame(
    { verb: 'budget' },
    [
      panel([row('panyu', 2023, { budget: number(yuan), unspent: number(unspent), rate: number(0.97) })], {
        unit: '万元',
      }),
    ],
    amounts,
  );
const unitsOf = (of: ReturnType<typeof budget>) => amounts.map((each) => columnUnit(of, of.panels[0]!, each));

describe('columnUnit', () => {
  it('scales the amounts of a panel together', () => {
    expect(unitsOf(budget(2e8, 0.9e8))).toEqual(['亿元', '亿元', '%']);
    expect(unitsOf(budget(2e7, 1e5))).toEqual(['万元', '万元', '%']);
  });
  it('gives a column that is small beside the others its own', () => {
    expect(unitsOf(budget(2e8, 4e6))).toEqual(['亿元', '万元', '%']);
  });
});

describe('dimensionText', () => {
  const of = frame(
    { verb: 'completion' },
    [
      panel(
        [
          row('panyu', 2023, { indicator: words('实际利用外资', 'Foreign capital used') }),
          row('gone', 2023, {}),
        ],
        {
          title: { zh: '完成率', en: 'Completion' },
        },
      ),
    ],
    [column('indicator', 'dimension')],
  );
  const [known, unknown] = of.panels[0]!.rows;
  const [department, year, indicator] = of.columns;
  it('names bodies, years and what the row is of', () => {
    expect(dimensionText(of, known!, department!, 'zh')).toBe('番禺经开区');
    expect(dimensionText(of, known!, year!, 'zh')).toBe('2023');
    expect(dimensionText(of, known!, indicator!, 'en')).toBe('Foreign capital used');
  });
  it('falls back to the id, the panel or a dash', () => {
    expect(dimensionText(of, unknown!, department!, 'zh')).toBe('gone');
    expect(dimensionText(of, unknown!, indicator!, 'zh')).toBe('完成率');
    expect(dimensionText(of, { key: 'k', cells: {} }, year!, 'zh')).toBe('—');
    expect(dimensionText(of, unknown!, column('subject', 'dimension'), 'zh')).toBe('—');
  });
  it('stands a panel without any value', () => {
    const none = seriesFrame([row('xiqu', 2021, { value: missing('no_report') })], 'amount', {
      unit: '万元',
    });
    expect(columnUnit(none, none.panels[0]!, none.columns[2]!)).toBe('万元');
  });
});
