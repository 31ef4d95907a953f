import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { edited, withFolder } from './fixtures/folder.ts';

function run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const options = { encoding: 'utf8', env: { ...process.env, LC_ALL: '', ...env } } as const;
  return spawnSync(process.execPath, ['--import', 'tsx', 'scripts/data.ts', ...args], options);
}

describe('npm run data', () => {
  it('ends with the table and exit code 0 on the reports of this repository', () =>
    withFolder({}, async (dir) => {
      const { status, stdout } = run(['--out', join(dir, 'out'), '--lang', 'zh']);
      expect(stdout).toMatch(/报告 +5\n数据 +\d+\n {2}预算/);
      expect(stdout).toContain('facts.csv');
      expect(status).toBe(0);
    }));

  it('ends with every problem and exit code 1 where the data is wrong, in the language of the locale', () =>
    withFolder(edited('reports/dong-2021/budget.csv', '2208.99', 'x'), async (dir) => {
      const args = ['--data', dir, '--out', join(dir, 'out')];
      const zh = run(args, { LANG: 'zh_CN.UTF-8' });
      expect(zh.status).toBe(1);
      expect(zh.stderr).toMatch(/budget\.csv:3:12 {2}数值（value）“x”：不是数/);
      expect(zh.stderr).toContain('1 处问题');
      expect(run(args, { LANG: 'zh_CN.UTF-8', LC_ALL: 'en_US.UTF-8' }).stderr).toContain(
        '1 problem; nothing',
      );
      expect(existsSync(join(dir, 'out'))).toBe(false);
    }));

  it('ends with exit code 2 on a flag it does not know', () => {
    expect(run(['--nope']).status).toBe(2);
    expect(run(['--lang', 'fr']).status).toBe(2);
  });
});
