import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { withFolder } from './fixtures/folder.ts';
import { NATIONAL_PROJECT, OLDER_DEPARTMENT, reportsOf } from './fixtures/printed-tables.ts';
import { loadDataset } from './load.ts';

const DATA = fileURLToPath(new URL('../data', import.meta.url));
const BODY = 'xi,西区管理委员会,西区,示例区';
const filled = (csv: string): number =>
  Papa.parse<string[]>(csv.trimEnd()).data.flat().filter(Boolean).length;

/** Cells that are typed for a report of a new body, its rows of the tables about it among them, and figures that come of them. */
async function cost(
  table: string,
  row: string,
): Promise<{ readonly cells: number; readonly figures: number }> {
  const gone = ['lineage.csv', 'warnings.csv', 'frameworks/tree.csv', 'reports/dong-2021/budget.csv'];
  const others = [
    'reports/dong-2021/outputs.csv',
    'reports/xi-2022/scores.csv',
    'reports/xi-2022/findings.csv',
  ];
  return withFolder(
    {
      ...Object.fromEntries([...gone, ...others].map((path) => [path, undefined])),
      'indicators.csv': await readFile(join(DATA, 'indicators.csv'), 'utf8'),
      'departments.csv': `id,zh,short,district\n${BODY}\n`,
      'reports.csv': reportsOf(row),
      'reports/xi-2023/table.csv': table,
    },
    async (dir) => {
      await cp(join(DATA, 'units.csv'), join(dir, 'units.csv'));
      const { dataset, problems, questions } = await loadDataset(dir);
      expect([...problems, ...questions]).toEqual([]);
      const typed = table.slice(table.indexOf('\n') + 1);
      return { cells: filled(typed) + filled(row) + filled(BODY), figures: dataset!.facts.length };
    },
  );
}

describe('what a report costs to enter by hand', () => {
  it('is at most five cells a figure of a score table of three levels', async () => {
    const { cells, figures } = await cost(
      OLDER_DEPARTMENT,
      'xi-2023,xi,2023,自评表,score_sheet,self,,a.txt,2026-01-03,',
    );
    expect(cells / figures).toBeLessThanOrEqual(5);
    expect({ cells, figures }).toEqual({ cells: 52, figures: 18 });
  });

  it('is at most three of the national form of a project', async () => {
    const { cells, figures } = await cost(
      NATIONAL_PROJECT,
      'xi-2023,xi,2023,项目自评表,score_sheet,self,,a.txt,2026-01-03,',
    );
    expect(cells / figures).toBeLessThanOrEqual(3);
    expect({ cells, figures }).toEqual({ cells: 76, figures: 34 });
  });
});
