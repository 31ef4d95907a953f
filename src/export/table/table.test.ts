import { describe, expect, it } from 'vitest';
import { both, column, figure, frame, missing, panel } from '../../charts/fixture.ts';
import type { Cell } from '../../model/frame.ts';
import { headOf, tableOf } from './table.ts';
import { gapInLine, zeroAndMissing } from '../testing/figures.ts';

const cellOf = (table: ReturnType<typeof tableOf>, row: number, key: string) =>
  table.rows[row]![table.columns.findIndex((each) => each.key === key)];

describe('tableOf', () => {
  it('keeps 0, a missing value with its reason and a qualified figure apart', () => {
    const table = tableOf(zeroAndMissing().frame, 'zh');
    expect(cellOf(table, 0, 'value')).toMatchObject({ kind: 'number', value: 0, decimal: '0' });
    expect(cellOf(table, 0, 'value.state')).toEqual({ kind: 'empty' });
    expect(cellOf(table, 2, 'value')).toEqual({ kind: 'empty' });
    expect(cellOf(table, 2, 'value.state')).toEqual({ kind: 'text', text: '未报告' });
    expect(cellOf(table, 3, 'value')).toMatchObject({ kind: 'number', value: 369, text: '>369' });
    expect(cellOf(table, 3, 'value.qualifier')).toEqual({ kind: 'text', text: '超过' });
  });

  it('has no state or qualifier column where nothing is missing or qualified', () => {
    const { frame: whole } = zeroAndMissing();
    const some = { ...whole.panels[0]!, rows: whole.panels[0]!.rows.slice(0, 2) };
    const { columns } = tableOf({ ...whole, panels: [some] }, 'zh');
    expect(columns.map(({ key }) => key)).toEqual(['department', 'year', 'value']);
  });

  it('gives a rate in its unit, its base and the digits that were printed', () => {
    const table = tableOf(gapInLine().frame, 'zh');
    expect(cellOf(table, 3, 'value')).toMatchObject({
      value: 97.6,
      base: 0.976,
      decimal: '97.60',
      digits: 2,
    });
    expect(cellOf(table, 4, 'value')).toMatchObject({ value: 90, base: 0.9, decimal: '90', digits: 1 });
    expect(headOf(table.columns[2]!, 'zh')).toBe('预算执行率（%）');
    expect(headOf(table.columns[2]!, 'zh', ['%'])).toBe('预算执行率');
  });

  it('says the unit in a column of its own where panels differ in it, and names the panels', () => {
    const rows = (key: string, cell: Cell) => [
      { key, department: 'xiqu', year: 2021, cells: { value: cell } },
    ];
    const answer = frame(
      'visits',
      { verb: 'series', indicators: [] },
      {
        columns: [
          column('department', 'dimension', '部门', 'Body'),
          column('value', 'count', '走访', 'Visits'),
        ],
        panels: [
          panel('a', both('走访企业（次）'), '次', rows('a', figure('182', '次'))),
          panel('b', both('走访企业（家次）'), '家次', rows('b', figure('185', '家次'))),
        ],
      },
    );
    const table = tableOf(answer, 'zh');
    expect(table.columns.map(({ key }) => key)).toEqual(['panel.title', 'department', 'value', 'value.unit']);
    expect(cellOf(table, 1, 'value.unit')).toEqual({ kind: 'text', text: '家次' });
    expect(table.columns[2]!.unit).toBeUndefined();
  });

  it('makes numbers of words that hold them, with the unit of their row', () => {
    const said = { text: both('25.47 亿元'), ...figure('25.47', '亿元') };
    const target: Cell = {
      value: 913099591.31,
      state: 'value',
      text: both('约9.13 亿元'),
      qualifier: 'approx',
      facts: [],
    };
    const answer = frame(
      'completion',
      { verb: 'completion' },
      {
        columns: [column('value', 'text', '数值', 'Value'), column('target', 'text', '目标值', 'Target')],
        panels: [
          panel('p', both('完成'), '%', [
            { key: '1', cells: { value: said, target } },
            { key: '2', cells: { value: missing(), target: missing() } },
          ]),
        ],
      },
    );
    const table = tableOf(answer, 'zh');
    expect(cellOf(table, 0, 'value')).toMatchObject({ kind: 'number', decimal: '25.47', unit: '亿元' });
    expect(cellOf(table, 0, 'value.unit')).toEqual({ kind: 'text', text: '亿元' });
    expect(cellOf(table, 0, 'target')).toMatchObject({ kind: 'number', value: 9.1309959131, digits: 2 });
    expect(cellOf(table, 1, 'value')).toEqual({ kind: 'empty' });
  });
});
