import { mkdir, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withFolder } from '../fixtures/folder.ts';
import { replaceFolder } from './swap.ts';

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

  it('clears away what a killed run left behind, and nothing else', () =>
    withFolder({}, async (dir) => {
      const parent = join(dir, 'public');
      await mkdir(join(parent, '.data-killed'), { recursive: true });
      await mkdir(join(parent, '.data-running'));
      await writeFile(join(parent, 'icon.svg'), 'x');
      await utimes(join(parent, '.data-killed'), 0, 0);
      await replaceFolder(join(parent, 'data'), { 'a.json': '1' });
      expect((await readdir(parent)).sort()).toEqual(['.data-running', 'data', 'icon.svg']);
    }));

  it('lets a web server of another user read the folder', () =>
    withFolder({}, async (dir) => {
      await replaceFolder(join(dir, 'out'), { 'a.json': '1' });
      await mkdir(join(dir, 'plain'));
      expect((await stat(join(dir, 'out'))).mode).toBe((await stat(join(dir, 'plain'))).mode);
    }));
});
