import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withFolder } from '../fixtures/folder.ts';
import { buildFolder, replaceFolder } from './swap.ts';

describe('replaceFolder', () => {
  it('writes a folder that is not there yet, with folders below it', () =>
    withFolder({}, async (dir) => {
      const out = join(dir, 'public', 'data');
      await replaceFolder(out, { 'a.json': '1', 'pages/b.json': '2' });
      expect(await readFile(join(out, 'pages/b.json'), 'utf8')).toBe('2');
      expect(await readdir(join(dir, 'public'))).toEqual(['data']);
    }));

  it('takes the old folder away whole: no file of it stays behind', () =>
    withFolder({}, async (dir) => {
      const out = join(dir, 'out');
      await replaceFolder(out, { 'old.json': '1', 'same.json': '1' });
      await replaceFolder(out, { 'same.json': '2' });
      expect(await readdir(out)).toEqual(['same.json']);
      expect(await readFile(join(out, 'same.json'), 'utf8')).toBe('2');
    }));

  it('leaves the old folder as it was where a file cannot be written, and no rest beside it', () =>
    withFolder({}, async (dir) => {
      const parent = join(dir, 'public');
      const out = join(parent, 'data');
      await replaceFolder(out, { 'a.json': 'old' });
      // A file where a folder is needed: the second write fails.
      await expect(replaceFolder(out, { a: '1', 'a/b.json': '2' })).rejects.toThrow();
      expect(await readFile(join(out, 'a.json'), 'utf8')).toBe('old');
      expect(await readdir(parent)).toEqual(['data']);
    }));

  it('puts back what a run that was killed at the swap had taken away', () =>
    withFolder({}, async (dir) => {
      const out = join(dir, 'dist');
      await replaceFolder(out, { 'a.json': 'old' });
      let work = '';
      await buildFolder(out, (fresh) => {
        work = basename(dirname(fresh));
        return Promise.resolve();
      });
      // A process that has ended, with the folder as it stands between the two renames.
      const ended = spawnSync(process.execPath, ['-e', '']).pid;
      const left = join(dir, work.replace(`-${process.pid}-`, `-${ended}-`));
      await mkdir(join(left, 'old'), { recursive: true });
      await rename(out, join(left, 'old', '1'));
      await writeFile(join(left, 'old', '1', 'a.json'), 'old');
      await expect(replaceFolder(out, { a: '1', 'a/b.json': '2' })).rejects.toThrow();
      expect(await readFile(join(out, 'a.json'), 'utf8')).toBe('old');
      expect(await readdir(dir)).not.toContain(basename(left));
    }));

  it('lets two runs end at once: one of them stands, whole, and nothing is left beside it', () =>
    withFolder({}, async (dir) => {
      const out = join(dir, 'site', 'dist');
      const files = (mark: string) => Object.fromEntries(['a', 'b', 'c'].map((name) => [name, mark]));
      await Promise.all(['1', '2', '3', '4'].map((mark) => replaceFolder(out, files(mark))));
      const found = await Promise.all(['a', 'b', 'c'].map((name) => readFile(join(out, name), 'utf8')));
      expect(new Set(found).size).toBe(1);
      expect(await readdir(join(dir, 'site'))).toEqual(['dist']);
    }));

  it('lets a web server of another user read the folder', () =>
    withFolder({}, async (dir) => {
      await replaceFolder(join(dir, 'out'), { 'a.json': '1' });
      await mkdir(join(dir, 'plain'));
      expect((await stat(join(dir, 'out'))).mode).toBe((await stat(join(dir, 'plain'))).mode);
    }));
});
