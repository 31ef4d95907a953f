import { describe, expect, it } from 'vitest';
import { LIGHT } from '../../charts/theme.ts';
import { composeTable } from './compose-table.ts';
import { ratesFigure, ratesFrame } from '../testing/rates.ts';

const textsOf = (maxHeight: number, width = 600): string[] =>
  composeTable(ratesFigure(), width, LIGHT, maxHeight).scene.marks.flatMap((mark) =>
    mark.type === 'text' ? mark.lines : [],
  );

describe('a table as a picture', () => {
  it('shows figures with their qualifier and the reason of a missing one', () => {
    const texts = textsOf(1000);
    expect(texts).toEqual(expect.arrayContaining(['99.60', '>95.8', '0', '未收录报告']));
    expect(texts.join()).not.toContain('限定');
  });
  it('says how many rows found no room, and nothing where all did', () => {
    const cut = composeTable(ratesFigure(), 600, LIGHT, 90);
    expect(cut.notes).toEqual(['另有 2 行未列出，完整数据见表格文件。']);
    expect(composeTable(ratesFigure(), 600, LIGHT, 1000).notes).toEqual([]);
  });
  it('keeps a row even where there is no room for one', () => {
    expect(textsOf(10)).toContain('99.60');
  });
  it('leaves out what only explains where the page is narrow, and says so', () => {
    const reason = { zh: '很长的说明'.repeat(6), en: 'long '.repeat(12) };
    const frame = ratesFrame();
    const panel = frame.panels[0]!;
    const figure = ratesFigure({
      columns: [...frame.columns, { key: 'reason', label: { zh: '原因', en: 'Reason' }, type: 'text' }],
      panels: [
        {
          ...panel,
          rows: panel.rows.map((row) => ({
            ...row,
            cells: {
              ...row.cells,
              reason: { value: null, state: 'value' as const, text: reason, facts: [] },
            },
          })),
        },
      ],
    });
    expect(composeTable(figure, 260, LIGHT, 1000).notes).toEqual(['图幅有限，未列“原因”，见表格文件。']);
    expect(composeTable(figure, 900, LIGHT, 1000).notes).toEqual([]);
  });
});
