import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../model/dataset.ts';
import type { Fact } from '../../model/fact.ts';
import { FIGURES } from '../../model/tables/figures.ts';
import { INDICATORS } from '../../model/tables/indicators.ts';
import { dataPageWords } from '../../text/words/data.ts';
import { method } from '../../text/words/method.ts';
import { FIVE_REPORTS as site } from '../../testing/reports.ts';
import { sortRows } from '../../ui/table-rows.ts';
import { allowedText, dictionaryRows, INPUTS, PUBLISHED } from './dictionary.ts';
import { DATA_TABLES } from './table.ts';
import { TABLE_TITLES, tableOf } from './tables.ts';

const [report] = site.reports;
const [indicator] = site.indicators;
const fact = (id: string, change: Partial<Fact>): Fact => ({
  id,
  report: report!.id,
  department: report!.department,
  year: report!.year,
  category: 'budget',
  indicator: indicator!.id,
  subject: '',
  value: 1,
  printed: '1',
  unit: '万元',
  qualifier: 'exact',
  status: 'completed',
  period: '全年',
  target: '',
  completion: '',
  scope: '',
  place: '一',
  restated: [],
  phrase: '',
  reading: 'printed',
  note: '',
  basis: '',
  operator: '',
  funds: '',
  ...change,
});
const data: Dataset = {
  ...site,
  checks: [],
  findings: [
    {
      report: report!.id,
      kind: 'problem',
      code: '',
      value: '',
      zh: '目标偏低',
      en: 'Low targets',
      place: '三',
      phrase: '',
    },
  ],
  facts: [
    fact('a', { value: 1e8, printed: '1', unit: '亿元' }),
    fact('b', { value: 9e7, printed: '9000', unit: '万元', qualifier: 'more_than' }),
    fact('c', { department: 'elsewhere', value: 5, printed: '5', unit: '元' }),
  ],
};
const everything = { departments: [], years: [], theme: '', result: '', kind: '' } as const;

describe('tableOf', () => {
  it.each(DATA_TABLES)('has columns with unlike keys and rows with unlike keys: %s', (name) => {
    for (const lang of ['zh', 'en'] as const) {
      const table = tableOf(name, data, lang);
      const keys = table.columns.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      expect(table.columns.filter(({ header }) => header).length).toBe(1);
      const rows = table.rowsIn(everything);
      expect(new Set(rows.map(table.keyOf)).size).toBe(rows.length);
      for (const row of rows)
        for (const column of table.columns) expect(typeof column.text(row)).toBe('string');
      expect(TABLE_TITLES[name][lang]).not.toBe('');
    }
  });

  it('sorts figures by value in base units, whatever unit they are printed in', () => {
    const table = tableOf('facts', data, 'zh');
    const value = table.columns.find(({ key }) => key === 'value')!;
    const sorted = sortRows(table.rowsIn(everything), value, true);
    expect(sorted.map((row) => value.text(row))).toEqual(['1', '>9,000', '5']);
  });

  it('opens the evidence of a figure and of nothing else', () => {
    const table = tableOf('facts', data, 'zh');
    const row = table.rowsIn(everything)[0];
    expect(table.columns.filter(({ ids }) => ids).map(({ key, ids }) => [key, ids!(row)])).toEqual([
      ['value', ['a']],
    ]);
  });

  it('narrows by body, year and theme, and leaves tables without bodies alone', () => {
    const facts = tableOf('facts', data, 'zh');
    expect(facts.rowsIn({ ...everything, departments: [report!.department] })).toHaveLength(2);
    expect(facts.rowsIn({ ...everything, years: [1999] })).toHaveLength(0);
    expect(facts.rowsIn({ ...everything, theme: indicator!.theme })).toHaveLength(3);
    expect(facts.rowsIn({ ...everything, theme: 'land' })).toHaveLength(0);
    const findings = tableOf('findings', data, 'zh');
    expect(findings.rowsIn({ ...everything, departments: ['elsewhere'] })).toHaveLength(0);
    const warnings = tableOf('warnings', data, 'zh');
    expect(warnings.isScoped).toBe(false);
    expect(warnings.rowsIn({ ...everything, departments: ['elsewhere'] })).toEqual(data.warnings);
  });
});

describe('the data dictionary', () => {
  it('has every field of every schema, each with a name, a meaning and what it may hold', () => {
    for (const { schema } of [...INPUTS, ...PUBLISHED]) {
      const rows = dictionaryRows(schema);
      expect(rows.map(({ key }) => key)).toEqual(Object.keys(schema.fields));
      for (const lang of ['zh', 'en'] as const)
        for (const { field } of rows) {
          expect(field[lang] && field.about[lang]).not.toBe('');
          expect(allowedText(field, lang)).not.toBe('');
        }
    }
  });

  it('lists choices with their keys, names the table referred to and the greatest length', () => {
    expect(allowedText(INDICATORS.fields.better, 'zh')).toContain('higher 越高越好');
    expect(allowedText(INDICATORS.fields.part_of, 'en')).toContain('“Indicator library”');
    expect(allowedText(FIGURES.fields.phrase, 'zh')).toBe(dataPageWords('zh').upTo('40'));
    expect(allowedText(FIGURES.fields.unit, 'zh')).toContain('万元');
  });
});

describe('the account of the method', () => {
  it('has the same topics in both languages, none of them empty', () => {
    const ids = (lang: 'zh' | 'en'): string[] => method(lang).map(({ id }) => id);
    expect(ids('en')).toEqual(ids('zh'));
    for (const lang of ['zh', 'en'] as const)
      for (const { title, text } of method(lang)) {
        expect(title).not.toBe('');
        expect(text.length).toBeGreaterThan(0);
      }
  });
});
