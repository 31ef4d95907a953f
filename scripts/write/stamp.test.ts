import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withFolder } from '../fixtures/folder.ts';
import { stampKey } from './stamp.ts';

/** A data folder, its output, and code with one schema. */
const withOutput = (use: (at: { data: string; out: string; code: string }) => Promise<void>): Promise<void> =>
  withFolder({}, async (dir) => {
    const [data, out, code] = [join(dir, 'data'), join(dir, 'out'), join(dir, 'code')];
    await mkdir(join(data, 'reports'), { recursive: true });
    await mkdir(join(code, 'src'), { recursive: true });
    await writeFile(join(data, 'reports.csv'), 'id\n');
    await writeFile(join(code, 'src/schema.ts'), 'export const FIELDS = 1;\n');
    await use({ data, out, code });
  });

describe('the stamp of an output', () => {
  it('stands for data and code: either changed gives another', () =>
    withOutput(async ({ data, code }) => {
      const before = stampKey(data, code);
      expect(stampKey(data, code)).toBe(before);
      await writeFile(join(data, 'reports.csv'), 'id\nx\n');
      const changed = stampKey(data, code);
      expect(changed).not.toBe(before);
      await writeFile(join(data, 'reports.csv'), 'id\n');
      expect(stampKey(data, code)).toBe(before);
      await writeFile(join(code, 'src/schema.ts'), 'export const FIELDS = 2;\n');
      expect(stampKey(data, code)).not.toBe(before);
    }));

  it('sees a file that comes, goes or changes its name, and none of what was published or is a test', () =>
    withOutput(async ({ data, code }) => {
      const before = stampKey(data, code);
      await writeFile(join(data, 'units.csv'), '');
      const more = stampKey(data, code);
      await rm(join(data, 'units.csv'));
      await writeFile(join(data, 'united.csv'), '');
      expect(new Set([before, more, stampKey(data, code)]).size).toBe(3);
      await rm(join(data, 'united.csv'));
      await mkdir(join(data, 'out'));
      await writeFile(join(data, 'out/datapackage.json'), '{}');
      await writeFile(join(code, 'src/schema.test.ts'), '');
      expect(stampKey(data, code)).toBe(before);
    }));
});
