import { describe, expect, it } from 'vitest';
import { column, frame, panel, row, words } from '../testing/made-frames.ts';
import { dimensionText } from './table.ts';

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
});
