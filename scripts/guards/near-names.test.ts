import { describe, expect, it } from 'vitest';
import { reportsOf } from '../fixtures/printed-tables.ts';
import { SOUND, withFolder } from '../fixtures/folder.ts';
import { readDataset } from '../load.ts';
import { stem } from './near-names.ts';

const LIBRARY = `${SOUND['indicators.csv']}svc.satisfaction,服务对象满意度,Satisfaction,%,%,占比,share,standard,SATISFACTION,service,rate,higher,,,body
`;
const table = (name: string, actual: string, indicator = ''): Promise<readonly string[]> =>
  withFolder(
    {
      'indicators.csv': LIBRARY,
      'reports.csv': reportsOf('xi-2022,xi,2022,自评表,score_sheet,self,,a.txt,2026-01-03,'),
      'reports/dong-2021/budget.csv': undefined,
      'reports/dong-2021/outputs.csv': undefined,
      'reports/xi-2022/scores.csv': undefined,
      'reports/xi-2022/findings.csv': undefined,
      'reports/xi-2022/table.csv': `三级指标,分值,实际值,得分,指标\n${name},100,${actual},98,${indicator}\n`,
    },
    async (dir) => {
      const { problems, questions } = await readDataset(dir);
      expect(problems).toEqual([]);
      return questions.map(({ code, params }) => `${code} ${params['other']}`);
    },
  );

describe('a name that is nearly one of the library', () => {
  it('is asked about where both count the same kind of thing', async () => {
    expect(await table('群众满意率', '95%')).toEqual(['near_name 服务对象满意度']);
    expect(await table('服务对象满意程度', '95%')).toEqual(['near_name 服务对象满意度']);
  });

  it('is none where it is the same, is filed under it, asks somebody in particular or counts another thing', async () => {
    expect(await table('服务对象满意度', '95%')).toEqual([]);
    expect(await table('群众满意率', '95%', '服务对象满意度')).toEqual([]);
    expect(await table('农户满意率', '95%')).toEqual([]);
    expect(await table('群众满意人次', '950人次')).toEqual([]);
  });

  it('has no stem in common with a longer name', () => {
    expect(stem('合同备案率')).toBe('合同备案');
    expect(stem('备案率')).toBe('备案');
  });
});
