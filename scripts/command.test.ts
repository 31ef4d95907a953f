import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { DataProblems, endOf, UsageError } from './command.ts';

const refused = (code: string, path = 'public/data'): Error => Object.assign(new Error(code), { code, path });

describe('the end of a command', () => {
  it('names the place, the cause and the next step where the file system refuses, in both languages', () => {
    expect(endOf(refused('ENOSPC'), 'zh')).toEqual({
      status: 1,
      said: 'public/data：磁盘已满。本次未完成；上次的结果原样保留，可继续使用。处理后请重新运行。',
    });
    expect(endOf(refused('EROFS'), 'en').said).toMatch(
      /^public\/data: the disk is read-only\. Not finished;/,
    );
  });
  it('names the file that is not there', async () => {
    const error: unknown = await readFile('没有/这个.csv').catch((cause: unknown) => cause);
    expect(endOf(error, 'zh').said).toContain('没有/这个.csv：文件或目录不存在');
  });
  it('is 2 with the message alone for a wrong flag, own or of the parser', () => {
    expect(endOf(new UsageError('--lang fr: zh | en'), 'zh')).toEqual({
      status: 2,
      said: '--lang fr: zh | en',
    });
    const unknown = Object.assign(new TypeError('Unknown option'), { code: 'ERR_PARSE_ARGS_UNKNOWN_OPTION' });
    expect(endOf(unknown, 'zh').status).toBe(2);
  });
  it('says nothing more of data whose problems were listed', () => {
    expect(endOf(new DataProblems(1), 'zh')).toEqual({ status: 1, said: '' });
  });
  it('shows the stack of a fault of the program: a TypeError is no wrong flag', () => {
    const { status, said } = endOf(new TypeError('x is undefined'), 'zh');
    expect(status).toBe(1);
    expect(said).toContain('command.test.ts');
  });
});
