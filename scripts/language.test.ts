import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../src/model/dataset.ts';
import type { Lang } from '../src/model/localised.ts';
import { LANGS } from '../src/model/localised.ts';
import { PAGES } from '../src/model/view.ts';
import { answerView } from '../src/pages/answer-view.ts';
import { DEFAULT_VIEW } from '../src/url/codec.ts';
import { FIVE_REPORTS } from '../src/testing/reports.ts';
import { loadDataset } from './load.ts';
import { writeSample } from './sample/write.ts';

/** What is never said, and what is said instead. */
const INSTEAD: Readonly<Record<Lang, readonly (readonly [RegExp, string])[]>> = {
  zh: [
    [/失分|丢分/, '扣分'],
    [/各用一把尺/, '统计口径不同，不作比较'],
    [/没有这个数|缺数/, '未报告、缺少数据'],
    [/有数(?![据量值])/, '有数据'],
    [/第 ?\d+ ?位/, '第 2 名'],
    [/报告了 ?\d+ ?[个项]/, '部门报告 8 项'],
    [/由人录入/, '录自公开的报告'],
    [/钱.{0,2}去哪|钱花/, '未支出资金去向待说明'],
    [/跌破|不达标线/, '低于提示线'],
    [/未支出的钱/, '未支出金额'],
    [/预算多少|得了多少分/, '预算执行率、自评总分'],
  ],
  en: [
    [/warning line/i, 'alert line'],
    [/full-year (\(adjusted\) )?budget/i, 'adjusted budget'],
    [/points? (were )?lost|lost points?/i, 'deduction'],
    [/body-years?/i, 'department-years'],
    [/\d(\.\d+)? yuan/i, 'RMB 488,800'],
    [/\b10k|\b100m\b/, 'RMB 10,000'],
    [/entered by hand/i, 'entered from published reports'],
    [/Huangpu Port/, 'Huangpu Lingang Economic Zone'],
    [/Science and Technology Cooperation/, 'Scientific and Technological Cooperation Park'],
  ],
};

const banned = (text: string, lang: Lang): string[] =>
  INSTEAD[lang].filter(([pattern]) => pattern.test(text)).map(([, instead]) => `${text} → ${instead}`);

/** Texts within a value, whatever holds them. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** What every page says of a dataset, each page as it opens and each body on its own. */
function saidOf(data: Dataset, lang: Lang): string[] {
  const views = [
    ...PAGES.map((page) => ({ ...DEFAULT_VIEW, page })),
    ...data.departments.map(({ id }) => ({ ...DEFAULT_VIEW, page: 'department' as const, body: id })),
    {
      ...DEFAULT_VIEW,
      page: 'compare' as const,
      departments: data.departments.slice(0, 4).map(({ id }) => id),
    },
  ];
  const said = views.flatMap((view) => textsOf(answerView({ ...view, lang }, data).captions[lang]));
  const checks = data.checks.flatMap((check) =>
    lang === 'zh' ? [check.formula, check.note] : [check.formula_en, check.note_en],
  );
  return [...new Set([...said, ...checks])];
}

/** Words of a language as they stand in its files, without what programmers read. */
async function wordsOf(lang: Lang): Promise<string[]> {
  const dir = fileURLToPath(new URL(`../src/text/words/${lang}`, import.meta.url));
  const names = (await readdir(dir, { recursive: true })).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
  );
  const texts = await Promise.all(names.map((name) => readFile(join(dir, name), 'utf8')));
  return texts.flatMap((text) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '').split('\n'));
}

describe('what is never said', () => {
  let dir: string;
  let sample: Dataset;
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'jilan-language-'));
    await writeSample(dir, { departments: 8, years: 3 });
    const { dataset } = await loadDataset(dir);
    if (!dataset) throw new Error('the sample has problems');
    sample = dataset;
  });
  afterAll(() => rm(dir, { recursive: true, force: true }));

  it('is found where it is said, and not where the right word is', () => {
    expect(banned('单项失分最多', 'zh')).toEqual(['单项失分最多 → 扣分']);
    expect(banned('3 个部门有数据，扣分 2 分', 'zh')).toEqual([]);
    expect(banned('488,800 yuan below the warning line', 'en')).toHaveLength(2);
    expect(banned('RMB 488,800 below the alert line', 'en')).toEqual([]);
  });

  it.each(LANGS)('stands in no word (%s)', async (lang) => {
    expect((await wordsOf(lang)).flatMap((line) => banned(line, lang))).toEqual([]);
  });

  it.each(LANGS)('stands in no sentence on the five reports (%s)', (lang) => {
    expect(saidOf(FIVE_REPORTS, lang).flatMap((text) => banned(text, lang))).toEqual([]);
  });

  it.each(LANGS)('stands in no sentence on the sample (%s)', (lang) => {
    expect(saidOf(sample, lang).flatMap((text) => banned(text, lang))).toEqual([]);
  });
});

describe('English on the five reports', () => {
  /** Quotations stay as printed, and so do words that a note explains in brackets. */
  const unquoted = (text: string): string => text.replace(/“[^”]*”|\([^()]*\)/g, '');
  const inChinese = (text: string): boolean => /\p{Script=Han}/u.test(unquoted(text));

  it('holds no Chinese but what it quotes', () => {
    expect(saidOf(FIVE_REPORTS, 'en').filter(inChinese)).toEqual([]);
    expect(inChinese('scope 园区')).toBe(true);
    expect(inChinese('printed as “园区”')).toBe(false);
  });

  it('names every subject, scope and reason of a chart in English', () => {
    const frames = PAGES.flatMap((page) =>
      Object.values(answerView({ ...DEFAULT_VIEW, page }, FIVE_REPORTS).frames),
    );
    const rows = frames.flatMap(({ panels }) => panels.flatMap((panel) => panel.rows));
    const texts = rows.flatMap(({ subject, cells }) => [
      subject?.en ?? '',
      ...Object.values(cells).flatMap(({ text, scope }) => [text?.en ?? '', scope?.en ?? '']),
    ]);
    expect(texts.length).toBeGreaterThan(500);
    expect([...new Set(texts)].filter(inChinese)).toEqual([]);
  });
});
