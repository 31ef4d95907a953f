import { describe, expect, it } from 'vitest';
import { LANGS } from '../src/model/localised.ts';
import { edited, withFolder } from './fixtures/folder.ts';
import { readDataset } from './load.ts';
import { localeLang, problemList, problemText } from './messages.ts';
import type { Problem } from './read/problem.ts';
import { CODES } from './read/problem.ts';

const problem: Problem = {
  file: 'data/a.csv',
  line: 3,
  column: 7,
  code: 'not_figure',
  field: { id: 'value', zh: '数值', en: 'Value' },
  value: 'abc',
  params: {},
};

describe('problemText', () => {
  it('names the field, the value, what was expected and the next step in both languages', () => {
    expect(problemText(problem, 'zh')).toBe(
      '数值（value）“abc”：不是数，应如 2218.86、1,234、97.60%、近31、10余、超369、90%以上。单位请写在“单位”列。',
    );
    expect(problemText(problem, 'en')).toMatch(
      /^Value \(value\) “abc”: not a number such as .* own column\.$/,
    );
  });

  it('leaves no brace or bracket in any message, whether its parameters are there or not', () => {
    for (const code of CODES)
      for (const lang of LANGS) {
        const text = problemText({ ...problem, code }, lang);
        expect(text).not.toMatch(/[{}[\]]|undefined/);
        expect(text).toMatch(lang === 'zh' ? /。$/ : /\.$/);
      }
  });

  it('suggests a name where one is near, and not where none is', async () => {
    const text = async (name: string) => {
      const { problems } = await withFolder(
        edited('reports.csv', 'dong-2021,东区', `dong-2021,${name}`),
        readDataset,
      );
      return problemText(problems[0]!, 'zh');
    };
    expect(await text('东区管理委员')).toContain('是否指“东区管理委员会”？');
    expect(await text('市财政局')).not.toContain('是否指');
  });

  it('shows the beginning of a long cell', () => {
    expect(problemText({ ...problem, value: '长'.repeat(50) }, 'zh')).toContain(`“${'长'.repeat(40)}…”`);
  });
});

describe('problemList', () => {
  it('groups by file, with file:line:column before each problem', () => {
    const lines = problemList(
      [problem, { ...problem, line: 4 }, { ...problem, file: 'data/b.csv' }],
      'zh',
    ).split('\n');
    expect(lines.map((line) => line.split('  ').slice(0, 2).join('|'))).toEqual([
      'data/a.csv',
      '|data/a.csv:3:7',
      '|data/a.csv:4:7',
      '',
      'data/b.csv',
      '|data/b.csv:3:7',
    ]);
    expect(problemList([], 'zh')).toBe('');
  });
});

describe('localeLang', () => {
  it('is Chinese for a Chinese locale and English for any other', () => {
    expect(localeLang({ LANG: 'zh_CN.UTF-8' })).toBe('zh');
    expect(localeLang({ LANG: 'C.UTF-8' })).toBe('en');
    expect(localeLang({ LANG: 'de_DE' })).toBe('en');
  });

  it('heeds LC_ALL before LANG', () => {
    expect(localeLang({ LANG: 'en_US.UTF-8', LC_ALL: 'zh_CN.UTF-8' })).toBe('zh');
    expect(localeLang({ LANG: 'zh_CN.UTF-8', LC_ALL: 'en_US.UTF-8' })).toBe('en');
    expect(localeLang({ LANG: 'zh_CN.UTF-8', LC_ALL: '' })).toBe('zh');
  });
});
