import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvField, csvOf, csvText } from './csv.ts';
import { ratesFigure } from '../testing/rates.ts';

const read = (text: string): string[][] => Papa.parse<string[]>(text).data;

describe('a figure as CSV', () => {
  it('begins with the mark that Excel needs to read Chinese', () => {
    expect([...csvOf(ratesFigure()).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });
  it('ends every line with carriage return and line feed', () => {
    const text = csvText(ratesFigure());
    expect(
      text
        .split('\n')
        .slice(0, -1)
        .every((line) => line.endsWith('\r')),
    ).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
  });
  it('holds what the chart shows, with states and qualifiers in columns of their own', () => {
    const rows = read(csvText(ratesFigure()));
    expect(rows.slice(0, 5)).toEqual([
      ['部门', '年度', '执行率（%）', '执行率·缺失原因', '执行率·限定'],
      ['西区产业园', '2021', '99.60', '', ''],
      ['西区产业园', '2022', '', '未收录报告', ''],
      ['\'=HYPERLINK("x","科技园")', '2021', '0', '', ''],
      ['\'=HYPERLINK("x","科技园")', '2022', '95.8', '', '超过'],
    ]);
  });
  it('keeps a zero apart from a missing figure', () => {
    const rows = read(csvText(ratesFigure()));
    expect(rows[2]![2]).toBe('');
    expect(rows[3]![2]).toBe('0');
  });
  it('says title, unit, basis, source, version and date after an empty line', () => {
    const rows = read(csvText(ratesFigure()));
    const gap = rows.findIndex((row) => row.length === 1 && row[0] === '');
    expect(gap).toBe(5);
    const about: Readonly<Record<string, string>> = Object.fromEntries(
      rows.slice(gap + 1, -1).map(([name = '', text = '']): [string, string] => [name, text]),
    );
    expect(about).toMatchObject({
      单位: '%',
      口径: '执行数 ÷ 全年预算数',
      数据版本: '1a2b3c4d',
      数据日期: '2024-03-01',
    });
    expect(about['标题']).not.toBe('');
    expect(about['数据来源']).toContain('2022 · 自评报告');
  });
  it('says that scores are the own ones and that data are a sample, and else does not', () => {
    const sample = csvText(ratesFigure({ sample: true, notes: [{ code: 'self_scored', params: {} }] }));
    expect(sample).toContain('示例数据');
    expect(sample).toContain('自评，未经复核');
    expect(csvText(ratesFigure())).not.toMatch(/示例数据|未经复核/);
  });
});

describe('a field', () => {
  it.each(['=1+1', '+cmd', '-x', '@sum', '\tx', '\rx', ' =1+1', '　=1', '＝1', '-1+1'])(
    'never is a formula: %j',
    (text) => {
      expect(read(csvField(text))[0]![0]).toBe(`'${text}`);
    },
  );
  it.each(['-8.82', '+3', '-1,234.5', '-8.82%', '−5', '99.6', '甲=乙', ''])('stays as it is: %j', (text) => {
    expect(read(csvField(text))[0]?.[0] ?? '').toBe(text);
  });
  it('with commas, quotes and breaks reads back as it was', () => {
    const text = '甲,"乙"\r\n丙';
    expect(read(csvField(text))[0]).toEqual([text]);
  });
});
