/** What people do in a spreadsheet, and which problem or question comes of it: none passes in silence. */
import type { CellObject } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import type { Sources } from './fixtures/folder.ts';
import { edited, SOUND, withFolder } from './fixtures/folder.ts';
import type { GivenSheet } from './fixtures/workbook.ts';
import { asWorkbook, workbook } from './fixtures/workbook.ts';
import { readDataset } from './load.ts';
import { placeText } from './messages.ts';

const B = 'reports/dong-2021/budget.csv';
const O = 'reports/dong-2021/outputs.csv';
const S = 'reports/xi-2022/scores.csv';
const budget = (from: string, to: string): Sources => edited(B, from, to);
const out = (from: string, to: string): Sources => edited(O, from, to);
const file = (path: string, text: string | Uint8Array = SOUND[B]): Sources => ({ [path]: text });
const VALUE = `${B}:3:12`;
const X = 'reports/dong-2021/budget.xlsx';
/** The budget in a workbook in place of the CSV. */
const workbooks = (...sheets: GivenSheet[]): Sources => ({ [B]: undefined, [X]: workbook(...sheets) });
const sheet = (cells: Readonly<Record<string, CellObject>>, more: Partial<GivenSheet> = {}): Sources =>
  workbooks({ ...asWorkbook(SOUND[B], cells), ...more });
const number = (v: number, z: string): CellObject => ({ t: 'n', v, z });
const percent = (v: number): CellObject => number(v, '0.0%');

describe('a mistake of the spreadsheet is told with its place', () => {
  it.each<[string, Sources, string]>([
    ['a letter O for a zero', budget('2208.99,', '22O8.99,'), `${VALUE} not_figure`],
    ['a column too narrow', budget('2208.99,', '########,'), `${VALUE} not_figure`],
    ['a formula over nothing', budget('2208.99,', '#DIV/0!,'), `${VALUE} not_figure`],
    ['a reference that is gone', budget('2208.99,', '#REF!,'), `${VALUE} not_figure`],
    ['a lookup without a find', budget('2208.99,', '#N/A,'), `${VALUE} not_figure`],
    ['a formula kept as text', budget('2208.99,', '=B2-B3,'), `${VALUE} not_figure`],
    ['scientific notation', budget('2208.99,', '2.21E+03,'), `${VALUE} not_figure`],
    ['two points', budget('2208.99,', '2.208.99,'), `${VALUE} not_figure`],
    ['a blank within a number', budget('2208.99,', '22 08.99,'), `${VALUE} not_figure`],
    ['a dash for nothing', budget('2208.99,', '—,'), `${VALUE} not_figure`],
    ['无 for nothing', budget('2208.99,', '无,'), `${VALUE} not_figure`],
    ['the unit in the cell', budget('2208.99,', '2208.99万元,'), `${VALUE} not_figure`],
    ['a range', budget('2208.99,', '2208-2209,'), `${VALUE} not_figure`],
    ['an empty value', budget('2208.99,', ','), `${VALUE} required`],
    ['a % in an amount', budget('2208.99,', '2208.99%,'), `${VALUE} percent_unit`],
    ['an empty unit', budget('2208.99,万元', '2208.99,'), `${B}:3:20 required`],
    ['a unit that is none', budget('2208.99,万元', '2208.99,万圆'), `${B}:3:20 unknown_unit`],
    ['a month read as a date', out('1-11月', '2021/1/11'), `${O}:2:20 not_period`],
    ['a month read as a number', out('1-11月', '44571'), `${O}:2:20 not_period`],
    ['another status', out('completed', '已做'), `${O}:3:18 unknown_enum`],
    ['a misspelt indicator', budget('exec.total', 'exec.totl'), `${B}:3:1 unknown_ref`],
    ['an unquoted comma', budget('"2,218.86"', '2,218.86'), `${B}:2:24 too_many_cells`],
    ['a cell left out', budget('exec.total,', ''), `${B}:3:1 too_few_cells`],
    ['a blank row', budget('exec.rate', ',,,,\nexec.rate'), `${B}:4:1 blank_row`],
    ['a quote that is not closed', budget('执行数2208.99万元', '"执行数'), `${B}:3:28 quotes`],
    ['a header deleted', budget('单位,位置', '备注,位置'), `${B}:1:1 missing_column`],
    ['a header twice', budget('位置,原文片段', '位置,位置'), `${B}:1:13 duplicate_column`],
    ['tabs for commas', file(B, SOUND[B].replace(/,/g, '\t')), `${B}:1:1 delimiter`],
    ['semicolons for commas', file(B, SOUND[B].replace(/,/g, ';')), `${B}:1:1 delimiter`],
    ['Unicode text', file(B, Buffer.from(`\uFEFF${SOUND[B]}`, 'utf16le')), `${B}:1:1 utf16`],
    ['an emptied file', file(B, ''), `${B}:1:1 empty_file`],
    ['a header alone', file(B, '指标,数值,单位,位置,原文片段\n'), `${B}:1:1 no_rows`],
    ['a row pasted twice', file(B, `${SOUND[B]}exec.rate,99.6,%,一,99.6%\n`), `${B}:5:1 duplicate_key`],
    ['a score above its marks', edited(S, '38.99,分', '48.99,分'), `${S}:3:14 score_above_weight`],
    ['a score in the wrong row', edited(S, '支出率,38.99', '支出绿律,38.99'), `${S}:3:10 subject_unknown`],
    ['a year dragged down', edited('reports.csv', '2022,西', '20222,西'), 'reports.csv:3:12 out_of_range'],
    ['a date that is none', edited('reports.csv', '2026-01-02', '46024'), 'reports.csv:2:49 not_date'],
    ['an unknown body', edited('reports.csv', '东区,2021', '南方局,2021'), 'reports.csv:2:11 unknown_ref'],
    [
      'capitals in a file name',
      file('reports/dong-2021/Budget.CSV'),
      'reports/dong-2021/Budget.CSV:1:1 unknown_file',
    ],
    [
      'a Chinese file name',
      file('reports/dong-2021/预算.csv'),
      'reports/dong-2021/预算.csv:1:1 unknown_file',
    ],
    [
      'a copy of a file',
      file('reports/dong-2021/budget (1).csv'),
      'reports/dong-2021/budget (1).csv:1:1 unknown_file',
    ],
    [
      'a backup folder',
      file('reports/dong-2021/旧/budget.csv'),
      'reports/dong-2021/旧/budget.csv:1:1 unknown_file',
    ],
    [
      'a folder without a row',
      file('reports/nan-2021/budget.csv'),
      'reports/nan-2021:1:1 folder_without_row',
    ],
    ['two digits swapped', budget('2208.99,万', '2280.99,万'), `${B}:3:28 phrase`],
    ['a digit lost', budget('2208.99,万', '208.99,万'), `${B}:3:27 phrase`],
    ['the point moved', budget('2208.99,万', '220.899,万'), `${B}:3:28 phrase`],
    ['亿元 for 万元', budget('2208.99,万元', '2208.99,亿元'), `${B}:3:28 phrase`],
    ['a qualifier’s number changed', out('超369,次', '超396,次'), `${O}:2:48 phrase`],
    ['a fraction for per cent', budget('99.6%,%', '0.996,%'), `${B}:4:24 phrase`],
    [
      'a row’s phrase from another row',
      budget('完成预算的99.6%', '全年预算数2218.86万元'),
      `${B}:4:24 phrase`,
    ],
    [
      'a title of another year',
      edited('reports.csv', '东区报告', '2020年东区报告'),
      'reports.csv:2:19 title_year',
    ],
    [
      'items set apart by 、',
      edited('departments.csv', '管理;海关', '管理、海关'),
      'departments.csv:2:41 list_separator',
    ],
    [
      'one slot for two bodies',
      edited('departments.csv', '管理,2,,', '管理,1,,'),
      'departments.csv:3:44 slot_twice',
    ],
    ['a zero typed for no target', out('1-11月,,,', '1-11月,0,,'), `${O}:2:26 typed_zero`],
    ['a % format over a whole number', sheet({ B4: percent(99.6) }), `${X}:E4 phrase`],
    ['an error in a workbook', sheet({ B3: { t: 'e', v: 7 } }), `${X}:B3 error_cell`],
    [
      'a formula that was never computed',
      sheet({ B3: { t: 'n', f: 'B2-B4' } }),
      `${X}:B3 formula_without_value`,
    ],
    ['a place that became a date', sheet({ D3: number(46100, 'm"月"d"日"') }), `${X}:D3 date_cell`],
    ['decimals that the format hides', sheet({ B3: number(2208.99, '0') }), `${X}:B3 hidden_digits`],
    ['one merged unit for three rows', sheet({}, { merges: ['C2:C4'] }), `${X}:C2 merged_cell`],
    ['a row filtered away', sheet({}, { hidden: [2] }), `${X}:A3 hidden_cells`],
    [
      'figures on a second sheet',
      { ...workbooks(asWorkbook(SOUND[B]), { name: '补充', rows: [['x']] }) },
      `${X}:A1 several_sheets`,
    ],
    ['both a CSV and a workbook', { ...sheet({}), [B]: SOUND[B] }, `${X}:A1 two_files`],
    ['a workbook renamed from another kind', { [B]: undefined, [X]: SOUND[B] }, `${X}:A1 not_workbook`],
    ['an error in a text', budget('一（三）,执行', '#REF!,执行'), `${B}:3:23 error_cell`],
  ])('%s', async (_, changes, expected) => {
    const { problems, questions } = await withFolder(changes, readDataset);
    const told = [...problems, ...questions].map(
      (problem) => `${placeText(problem).replace(/^.*jilan-test-[^/]+\//, '')} ${problem.code}`,
    );
    expect(told).toContain(expected);
  });
});
