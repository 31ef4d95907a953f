import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withFolder } from '../fixtures/folder.ts';
import { withWorkFolder } from './work-folder.ts';

const nothing = (): Promise<void> => Promise.resolve();
/** The name that a folder of another process would have. */
async function nameOf(dir: string, pid: number): Promise<string> {
  const own = await withWorkFolder(dir, '.work-', (folder) => Promise.resolve(basename(folder)));
  return own.replace(`-${process.pid}-`, `-${pid}-`);
}

describe('a folder to work in', () => {
  it('is empty and gone afterwards, also where the work fails', () =>
    withFolder({}, async (dir) => {
      let used = '';
      const work = async (folder: string): Promise<void> => {
        used = folder;
        expect(await readdir(folder)).toEqual([]);
        await writeFile(join(folder, 'a'), 'x');
        throw new Error('stopped');
      };
      await expect(withWorkFolder(dir, '.work-', work)).rejects.toThrow('stopped');
      expect(existsSync(used)).toBe(false);
    }));

  it('makes the folder that it stands in', () =>
    withFolder({}, async (dir) => {
      await withWorkFolder(join(dir, 'a', 'b'), '.work-', nothing);
      expect(existsSync(join(dir, 'a', 'b'))).toBe(true);
    }));

  it('of a process that was killed is healed and removed at the next run', () =>
    withFolder({}, async (dir) => {
      const killed = await nameOf(dir, spawnSync(process.execPath, ['-e', '']).pid);
      await mkdir(join(dir, killed));
      const healed: string[] = [];
      await withWorkFolder(dir, '.work-', nothing, (folder) =>
        Promise.resolve(void healed.push(basename(folder))),
      );
      expect(healed).toEqual([killed]);
      expect(existsSync(join(dir, killed))).toBe(false);
    }));

  it('of a process that runs, of another machine and of another purpose is left alone', () =>
    withFolder({}, async (dir) => {
      const ended = await nameOf(dir, spawnSync(process.execPath, ['-e', '']).pid);
      const others = [
        await nameOf(dir, process.ppid),
        ended.replace(/^\.work-.{6}/, '.work-zzzzzz'),
        ended.replace('.work-', '.other-'),
        '.work-notes',
      ];
      for (const name of others) await mkdir(join(dir, name));
      await withWorkFolder(dir, '.work-', nothing);
      expect(others.filter((name) => !existsSync(join(dir, name)))).toEqual([]);
    }));
});
