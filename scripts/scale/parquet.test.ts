import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { FIVE_REPORTS } from '../../src/testing/reports.ts';
import { withFolder } from '../fixtures/folder.ts';
import { writeParquet } from './parquet.ts';

async function rowsOf(file: string): Promise<Record<string, unknown>[]> {
  const bytes = await readFile(file);
  const buffer = new Uint8Array(bytes).buffer;
  return parquetReadObjects({ file: buffer });
}

describe('facts as Parquet', () => {
  it('hold every fact once, in the folder of its year', () =>
    withFolder({}, async (dir) => {
      const out = join(dir, 'parquet');
      await writeParquet(out, FIVE_REPORTS);
      const folders = (await readdir(join(out, 'facts'))).sort();
      expect(folders).toEqual(['year=2021', 'year=2022', 'year=2023']);
      const rows = await Promise.all(
        folders.map((folder) => rowsOf(join(out, 'facts', folder, 'facts.parquet'))),
      );
      const read = rows.flat().map(({ id, value, printed }) => ({ id, value, printed }));
      const onFile = [...FIVE_REPORTS.facts]
        .sort((a, b) => a.year - b.year)
        .map(({ id, value, printed }) => ({ id, value, printed }));
      expect(read).toEqual(onFile);
    }));

  it('keep the order on file, and the reports that say which of them compare', () =>
    withFolder({}, async (dir) => {
      const out = join(dir, 'parquet');
      await writeParquet(out, FIVE_REPORTS);
      const rows = await rowsOf(join(out, 'facts/year=2023/facts.parquet'));
      for (const { id, at } of rows) expect(FIVE_REPORTS.facts[at as number]?.id).toBe(id);
      const reports = await rowsOf(join(out, 'reports.parquet'));
      expect(reports.map(({ id, year }) => [id, year])).toEqual(
        FIVE_REPORTS.reports.map(({ id, year }) => [id, year]),
      );
    }));
});
