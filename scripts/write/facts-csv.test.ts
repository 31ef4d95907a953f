import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Sources } from '../fixtures/folder.ts';
import { edited, withFolder } from '../fixtures/folder.ts';
import { readDataset } from '../load.ts';
import { FACT_COLUMNS, factsCsv } from './facts-csv.ts';

async function rows(changes: Sources = {}): Promise<Record<string, string>[]> {
  const { data } = await withFolder(changes, readDataset);
  const text = factsCsv(data!, data!.facts);
  expect(text.startsWith('\uFEFFreport_id,')).toBe(true);
  return Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true }).data;
}

describe('facts.csv', () => {
  it('has the columns of the contract first and in their order', () => {
    expect(FACT_COLUMNS.slice(0, 19).join(',')).toBe(
      'report_id,department_id,year,source_file,category,indicator_id,indicator_zh,subject,value,unit,qualifier,status,period,target,completion,scope,place,phrase,reading',
    );
  });

  it('holds one row a fact, in the printed unit and precision', async () => {
    const all = await rows();
    expect(all).toHaveLength(9);
    expect(all[0]).toMatchObject({
      report_id: 'dong-2021',
      department_id: 'dong',
      year: '2021',
      source_file: 'dong.txt',
      category: 'budget',
      indicator_id: 'budget.annual',
      indicator_zh: '全年预算数',
      subject: '',
      value: '2218.86',
      unit: '万元',
      qualifier: 'exact',
      status: 'completed',
      period: '全年',
      reading: 'printed',
    });
    expect(all.find((r) => r['indicator_id'] === 'exec.rate')).toMatchObject({ value: '99.6', unit: '%' });
  });

  it('joins the places of a figure stated more than once and writes completion as a plain number', async () => {
    const all = await rows();
    expect(all.find((r) => r['indicator_id'] === 'svc.visits')).toMatchObject({
      place: '二（一）；三（一）；四',
    });
    expect(all.find((r) => r['indicator_id'] === 'inv.fdi')).toMatchObject({ completion: '120.67' });
  });

  it('names a score row as its framework does in Chinese', async () => {
    const scores = (await rows()).filter((r) => r['category'] === 'scores');
    expect(scores.map((r) => r['subject'])).toEqual(['总分', '支出率', '产出']);
  });

  it('keeps a negative number a number and a phrase no formula', async () => {
    const path = 'reports/dong-2021/outputs.csv';
    const all = await rows(
      edited(
        path,
        '超369,次,,1-11月,,,二（一）,369@三（一）；369@四,走访超369次',
        '-8.82,次,,1-11月,,,二（一）,,=走访',
      ),
    );
    expect(all.find((r) => r['indicator_id'] === 'svc.visits')).toMatchObject({
      value: '-8.82',
      phrase: "'=走访",
    });
  });

  it('writes less_than, which the published list lacks, as at_most', async () => {
    const path = 'reports/dong-2021/outputs.csv';
    const all = await rows(edited(path, '超369', '不足369'));
    expect(all.find((r) => r['indicator_id'] === 'svc.visits')).toMatchObject({ qualifier: 'at_most' });
  });
});
