import { describe, expect, it } from 'vitest';
import type { Field, TableSchema } from '../../src/model/schema.ts';
import { DEPARTMENTS } from '../../src/model/tables/departments.ts';
import { FIGURES } from '../../src/model/tables/figures.ts';
import { FINDINGS } from '../../src/model/tables/findings.ts';
import { FRAMEWORK } from '../../src/model/tables/framework.ts';
import { INDICATORS } from '../../src/model/tables/indicators.ts';
import { LINEAGE } from '../../src/model/tables/lineage.ts';
import { REPORTS } from '../../src/model/tables/reports.ts';
import { WARNINGS } from '../../src/model/tables/warnings.ts';
import { headerKey, headerNames } from './header.ts';
import { readTable } from './table.ts';

const HEAD = 'indicator,value,unit,place,phrase';
const read = (text: string, schema: TableSchema = FIGURES) =>
  readTable({ name: 'budget.csv', bytes: new TextEncoder().encode(text), told: new Set() }, schema);
const codes = (text: string): string[] => read(text).problems.map((p) => `${p.line}:${p.column} ${p.code}`);

describe('readTable', () => {
  it('matches header cells by id, Chinese and English title, in any order', () => {
    const table = read('原文片段,VALUE,Unit,　位置,指标\n全年预算数100万元,100,万元,一,budget.annual\n');
    expect(table.problems).toEqual([]);
    expect(table.rows[0]!.values).toMatchObject({
      indicator: 'budget.annual',
      value: { printed: '100', qualifier: 'exact' },
      unit: '万元',
      year: null,
      status: '',
    });
  });

  it('has no title that two columns of one table share', () => {
    for (const schema of [
      DEPARTMENTS,
      FIGURES,
      FINDINGS,
      FRAMEWORK,
      INDICATORS,
      LINEAGE,
      REPORTS,
      WARNINGS,
    ]) {
      const names = headerNames(schema);
      for (const [id, field] of Object.entries<Field>(schema.fields)) {
        expect(names.get(headerKey(id))).toBe(id);
        expect(names.get(headerKey(field.zh)), `${schema.name}.${id} ${field.zh}`).toBe(id);
        expect(names.get(headerKey(field.en)), `${schema.name}.${id} ${field.en}`).toBe(id);
      }
    }
  });

  it('keeps an unknown column out with a warning at its place', () => {
    const table = read(`${HEAD},经办人\nx,1,个,一,一个,张三\n`);
    expect(table.problems).toEqual([]);
    expect(table.warnings).toMatchObject([{ code: 'unknown_column', line: 1, column: 35, value: '经办人' }]);
    expect(table.rows[0]!.values).not.toHaveProperty('经办人');
  });

  it('lets a nameless column stand empty, and refuses what stands in it', () => {
    expect(codes(`${HEAD},\nx,1,个,一,一个,\n`)).toEqual([]);
    expect(codes(`${HEAD},\nx,1,个,一,一个,张三\n`)).toEqual(['2:12 nameless_column']);
  });

  it('refuses a missing required column and one that stands twice', () => {
    expect(codes('indicator,value,unit,place\nx,1,个,一\n')).toEqual(['1:1 missing_column']);
    expect(codes(`${HEAD},数值\nx,1,个,一,一个,2\n`)).toEqual(['1:35 duplicate_column']);
  });

  it('refuses another delimiter in words of its own', () => {
    expect(codes('indicator;value;unit\nx;1;个\n')).toEqual(['1:1 delimiter']);
  });

  it('refuses an empty file and one with a header alone', () => {
    expect(codes('')).toEqual(['1:1 empty_file']);
    expect(codes('\uFEFF\r\n,,\r\n')).toEqual(['1:1 empty_file']);
    expect(codes(`${HEAD}\n`)).toEqual(['1:1 no_rows']);
  });

  it('lets a district have no succession and no lines', () => {
    const head = Object.keys(LINEAGE.fields).join(',');
    expect(read(`${head}\n`, LINEAGE)).toMatchObject({ rows: [], problems: [], whole: true });
  });

  it('refuses a row with too many or too few cells and an empty row amid the data', () => {
    expect(codes(`${HEAD}\nx,1,个,一,一个,二\nx,1,个,一\n,,,,\nx,1,个,一,一个\n`)).toEqual([
      '2:12 too_many_cells',
      '3:1 too_few_cells',
      '4:1 blank_row',
    ]);
  });

  it('drops empty rows at the end', () => {
    const table = read(`${HEAD}\r\nx,1,个,一,一个\r\n,,,,\r\n\r\n`);
    expect(table.problems).toEqual([]);
    expect(table.rows).toHaveLength(1);
  });

  it('reads a quoted cell with line breaks and keeps the places behind it', () => {
    expect(codes(`${HEAD}\nx,1,个,"一\n二",一个\ny,abc,个,一,一个\n`)).toEqual(['4:3 not_figure']);
    expect(read(`${HEAD}\nx,1,个,"一\n二",一个\n`).rows[0]!.values).toMatchObject({ place: '一\n二' });
  });

  it('tells every bad cell of every row in one run, with field and value', () => {
    const table = read(`${HEAD}\n,abc,英亩,,x\nx,1,个,一,一个\n`);
    expect(table.problems.map((p) => [p.code, p.field?.id, p.value, p.column])).toEqual([
      ['required', 'indicator', '', 1],
      ['not_figure', 'value', 'abc', 2],
      ['unknown_unit', 'unit', '英亩', 6],
      ['required', 'place', '', 9],
    ]);
    expect(table.rows).toHaveLength(2);
    expect([...table.rows[0]!.bad]).toEqual(['indicator', 'value', 'unit', 'place']);
  });

  it('takes a % by the unit of the row, and always in the completion', () => {
    const head = `${HEAD},completion`;
    expect(codes(`${head}\nx,99.6%,%,一,一个,\nx,3,个,一,一个,278.94%\n`)).toEqual([]);
    expect(codes(`${head}\nx,99.6%,个,一,一个,\n`)).toEqual(['2:3 percent_unit']);
  });

  it('stops at quotes that do not match', () => {
    expect(codes(`${HEAD}\nx,"1,个,一,一个\n`)).toEqual(['2:3 quotes']);
  });
});
