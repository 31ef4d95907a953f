import type { CellObject } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { SCORE_TABLE } from '../../src/model/tables/score-table.ts';
import { FIGURES } from '../../src/model/tables/figures.ts';
import { NATIONAL_PROJECT } from '../fixtures/printed-tables.ts';
import type { GivenSheet } from '../fixtures/workbook.ts';
import { asWorkbook, workbook } from '../fixtures/workbook.ts';
import { readTable } from './table.ts';
import { readWorkbook } from './workbook.ts';

const number = (v: number, z?: string, f?: string): CellObject => ({
  t: 'n',
  v,
  ...(z && { z }),
  ...(f && { f }),
});
const read = (...sheets: GivenSheet[]) => readWorkbook(workbook(...sheets), FIGURES);
/** What a cell reads as: its text, or why it is refused. */
function said(cell: CellObject | number | string): string {
  const cells = read({ name: 'a', rows: [['x'], [cell]] });
  if ('code' in cells) return cells.code;
  const [only] = cells.rows[1] ?? [];
  return only ? (cells.refused.get(only)?.code ?? only.text) : '';
}

describe('a cell of a workbook', () => {
  it('holds 15 digits under General, so that sums have no tail', () => {
    expect(said(0.1 + 0.2)).toBe('0.3');
    expect(said(123456789012.25)).toBe('123456789012.25');
    expect(said(2218.86)).toBe('2218.86');
    expect(said(0)).toBe('0');
  });

  it('is a percentage as it is shown, with the decimals shown', () => {
    expect(said(number(0.976, '0.00%'))).toBe('97.60%');
    expect(said(number(1.2067, '0.00%'))).toBe('120.67%');
  });

  it('keeps the decimals of its format, and tells where the format hides digits that were typed', () => {
    expect(said(number(97.6, '0.00'))).toBe('97.60');
    expect(said(number(2218.86, '#,##0.00'))).toBe('2,218.86');
    expect(said(number(2218.86, '0'))).toBe('hidden_digits');
    expect(said(number(0.976, '0%'))).toBe('hidden_digits');
  });

  it('of a formula has the value last computed, as shown', () => {
    expect(said(number(0.995556, '0.0%', 'B2/B1'))).toBe('99.6%');
    expect(said({ t: 'n', f: 'B2-B1' })).toBe('formula_without_value');
    expect(said({ t: 'e', v: 7 })).toBe('error_cell');
  });

  it('shows its sign and its zero whatever the manner of the format', () => {
    expect(said(number(-8.82, '#,##0.00_);(#,##0.00)'))).toBe('-8.82');
    expect(said(number(0, '#,##0;-#,##0;;'))).toBe('0');
    expect(said(number(-8.82, '0.00;[Red]0.00'))).toBe('hidden_digits');
  });

  it('with a unit or a scale in its format says so', () => {
    expect(said(number(2300, '0"户"'))).toBe('2300户');
    expect(said(number(12345, '0!.0,"万"'))).toContain('万');
  });

  it('is a date where its format names one whole or in Chinese, and is refused where it was made of 3-5', () => {
    expect(said(number(46347, 'yyyy/m/d'))).toBe('2026-11-21');
    expect(said(number(46347, 'm/d/yy'))).toBe('2026-11-21');
    expect(said(number(46347, 'yyyy"年"m"月"'))).toBe('2026年11月');
    expect(said(number(46347, 'm"月"d"日"'))).toBe('date_cell');
    expect(said(number(46347, 'd-mmm'))).toBe('date_cell');
  });
});

describe('the sheet that is read', () => {
  const rows = [['x'], ['1']];
  const first = (...sheets: GivenSheet[]) => {
    const cells = read(...sheets);
    return 'code' in cells ? cells.code : cells.rows[1]![0]!.text;
  };

  it('is the only one that holds anything; hidden and explaining sheets are left out', () => {
    expect(first({ name: 'Sheet1', rows })).toBe('1');
    expect(first({ name: '说明', rows: [['a']] }, { name: 'Sheet1', rows })).toBe('1');
    expect(first({ name: '列表', rows: [['a'], ['2']], isHidden: true }, { name: 'Sheet1', rows })).toBe('1');
  });

  it('is not guessed among several', () => {
    expect(first({ name: 'a', rows }, { name: 'b', rows })).toBe('several_sheets');
    expect(first({ name: '数值', rows }, { name: 'budget', rows })).toBe('several_sheets');
  });

  it('is not read where rows are hidden, or where the file is none', () => {
    expect(first({ name: 'a', rows, hidden: [1] })).toBe('hidden_cells');
    expect(readWorkbook(new TextEncoder().encode('a,b\n'), FIGURES)).toMatchObject({ code: 'not_workbook' });
    expect(readWorkbook(workbook({ name: 'a', rows }).slice(0, 300), FIGURES)).toMatchObject({
      code: 'not_workbook',
    });
  });
});

describe('a table in a workbook', () => {
  const table = (sheet: GivenSheet) =>
    readTable({ name: 'table.xlsx', bytes: workbook(sheet), told: new Set() }, SCORE_TABLE);

  it('reads as the same table in a CSV does', () => {
    const csv = readTable(
      { name: 'table.csv', bytes: new TextEncoder().encode(NATIONAL_PROJECT), told: new Set() },
      SCORE_TABLE,
    );
    const xlsx = table(asWorkbook(NATIONAL_PROJECT));
    expect(xlsx.problems).toEqual([]);
    expect(xlsx.content).toEqual(csv.content);
  });

  it('may merge names of indicators over their lines, and nothing else', () => {
    const sheet = asWorkbook(NATIONAL_PROJECT);
    expect(table({ ...sheet, merges: ['A5:A8', 'B5:B6'] }).problems).toEqual([]);
    expect(table({ ...sheet, merges: ['D5:D6'] }).problems).toMatchObject([
      { code: 'merged_cell', line: 5, column: 4 },
    ]);
    expect(table({ ...sheet, merges: ['D1:D2'] }).problems).toMatchObject([{ code: 'merged_cell', line: 1 }]);
  });
});
