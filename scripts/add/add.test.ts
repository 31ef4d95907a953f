import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { REPORTS } from '../../src/model/tables/reports.ts';
import { withFolder } from '../fixtures/folder.ts';
import { loadDataset } from '../load.ts';
import { openFolder } from '../read/folder.ts';
import type { Answered } from './answer.ts';
import { answer } from './answer.ts';
import type { Checked } from './check.ts';
import { check } from './check.ts';
import type { Draft, DraftRow } from './draft.ts';
import { proposal } from './proposal.ts';
import { withRow } from './save.ts';

const row = (level3: string, weight: string, target: string, actual: string, score: string): DraftRow => ({
  cells: { level3, weight, target, actual, score },
  source: '',
});
const DRAFT: Draft = {
  report: {
    id: 'xi-2023',
    department: 'xi',
    year: '2023',
    title: '2023年自评表',
    form: 'score_sheet',
    scorer: 'self',
    source_file: 'a.docx',
    revision: '2026-02-01',
  },
  body: null,
  rows: [row('走访企业', '60', '≥100家次', '120家次', '60'), row('办结率', '40', '≥95%', '93.5%', '38')],
  answers: [],
};
const checked = (draft: Draft): Promise<Checked> =>
  withFolder({}, async (dir) => check(await openFolder(dir), dir, draft));
const told = ({ messages }: Checked) => messages.map(({ row: at, field, kind }) => `${at} ${field} ${kind}`);

describe('a draft that is checked', () => {
  it('has nothing to mend where it is right, and says how each line is read', async () => {
    const result = await checked(DRAFT);
    expect(told(result)).toEqual([]);
    expect(result.lines).toMatchObject([
      { target: '≥ 100 家次', actual: '120 家次', indicator: '走访企业', reason: 'name' },
      { target: '≥ 95 %', actual: '93.5 %', indicator: '办结率', reason: 'own' },
    ]);
    expect(result.figures).toBe(6);
  });

  it('names the indicators of the library that a line’s name is near to', async () => {
    const rows = [row('走访企业次数', '100', '', '120家次', '100')];
    expect((await checked({ ...DRAFT, rows })).lines[0]).toMatchObject({ reason: 'own', near: ['走访企业'] });
  });

  it('tells what is wrong at its line and column, as a run would', async () => {
    const rows = [DRAFT.rows[0]!, row('办结率', '40', '≥95%', '93.5%', '45')];
    expect(told(await checked({ ...DRAFT, rows }))).toEqual(['1 score problem']);
    const broken = [row('走访企业', '6O', '', '120家次', '60')];
    expect(told(await checked({ ...DRAFT, rows: broken }))).toContain('0 weight problem');
  });

  it('tells what is wrong with the report itself without a line', async () => {
    const report = { ...DRAFT.report, title: '2021年自评表' };
    expect(told(await checked({ ...DRAFT, report }))).toEqual(['null title question']);
    const answers = [{ rule: 'title_year', at: 'title', reason: '标题沿用' }];
    const asked = await checked({ ...DRAFT, report });
    const given = asked.messages.map(({ answer: place }) => ({ ...answers[0]!, ...place }));
    expect(told(await checked({ ...DRAFT, report, answers: given }))).toEqual([]);
  });

  it('asks for nothing but Chinese of a new body', async () => {
    const body = { id: 'nan', zh: '南区管理委员会', short: '南区', district: '示例区' };
    const report = { ...DRAFT.report, id: 'nan-2023', department: 'nan' };
    expect(told(await checked({ ...DRAFT, report, body }))).toEqual([]);
  });
});

describe('a draft that is saved', () => {
  const post = (dir: string, draft: unknown): Promise<Answered> => answer(dir, '/save', draft);

  it('is a report like any other, which opens again as it was', async () => {
    await withFolder({}, async (dir) => {
      expect((await post(dir, DRAFT)).status).toBe(200);
      const { dataset, problems } = await loadDataset(dir);
      expect(problems).toEqual([]);
      expect(dataset!.facts.filter(({ report }) => report === 'xi-2023')).toHaveLength(6);
      expect((await answer(dir, '/report', { id: 'xi-2023' })).body).toMatchObject({
        report: DRAFT.report,
        rows: DRAFT.rows.map(({ cells }) => ({ cells })),
      });
      expect((await readdir(dir)).filter((name) => name.startsWith('.'))).toEqual([]);
    });
  });

  it('is corrected in place: one row, the later cells', async () => {
    await withFolder({}, async (dir) => {
      await post(dir, DRAFT);
      await post(dir, { ...DRAFT, report: { ...DRAFT.report, note: '更正' } });
      const reports = await readFile(join(dir, 'reports.csv'), 'utf8');
      expect(reports.match(/xi-2023/g)).toHaveLength(1);
      expect(reports).toContain('更正');
    });
  });

  it('is refused while anything is open, and nothing is written', async () => {
    await withFolder({}, async (dir) => {
      const rows = [row('办结率', '40', '≥95%', '93.5%', '45')];
      expect((await post(dir, { ...DRAFT, rows })).status).toBe(409);
      expect(existsSync(join(dir, 'reports/xi-2023'))).toBe(false);
    });
  });

  it('never leaves the folder of reports', async () => {
    await withFolder({}, async (dir) => {
      for (const id of ['../out', '..', 'a/b', ''])
        expect((await post(dir, { ...DRAFT, report: { ...DRAFT.report, id } })).status).toBe(409);
    });
  });

  it('is refused where it has not the shape of one', async () => {
    expect((await answer('.', '/save', { report: {}, body: null, rows: [{ cells: { a: 1 } }] })).status).toBe(
      400,
    );
  });
});

describe('withRow', () => {
  it('keeps the order and the columns of a file that nobody reads', () => {
    const text = '编号,年度,我的备注\nold,2021,甲\n';
    expect(withRow(text, REPORTS, { id: 'new', year: '2022', note: '乙' }, 'id')).toBe(
      '编号,年度,我的备注,note\nold,2021,甲,\nnew,2022,,乙\n',
    );
    expect(withRow(text, REPORTS, { id: 'old', year: '2020' }, 'id')).toBe(
      '编号,年度,我的备注\nold,2020,甲\n',
    );
  });
});

describe('proposal', () => {
  it('takes lines by id or title of their columns, with the words that they were read from', () => {
    const said = proposal('{"rows":[{"三级指标":"办结率","actual":93.5,"原文":"办结率 93.5%","页":3}]}');
    expect(said).toEqual({
      rows: [{ cells: { level3: '办结率', actual: '93.5' }, source: '办结率 93.5%' }],
      columns: ['level3', 'actual'],
      left: ['页'],
    });
  });

  it('says what is wrong with another file', () => {
    expect(proposal('{')).toBe('不是 JSON 文件。');
    expect(proposal('{"a":1}')).toContain('列表');
    expect(proposal('[1]')).toContain('对象');
  });
});
