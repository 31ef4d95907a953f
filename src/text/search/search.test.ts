import { describe, expect, it } from 'vitest';
import type { EntryKind, SearchEntry } from '../../model/search.ts';
import { prepare } from './search-index.ts';
import { search } from './search.ts';

function entry(kind: EntryKind, id: string, zh: string, pinyin: string, en: string): SearchEntry {
  return {
    kind,
    id,
    zh,
    en,
    full_zh: '',
    full_en: '',
    pinyin,
    full_pinyin: '',
    about_zh: '',
    about_en: '',
    bodies: id.includes('/') ? [id.split('/')[0]!] : [],
    figures: 1,
    to: { page: 'overview', chart: id },
  };
}
const ENTRIES: readonly SearchEntry[] = [
  entry('page', 'execution', '预算执行', 'yu suan zhi xing', 'Budget execution'),
  {
    ...entry('department', 'xiqu', '西区产业园', 'xi qu chan ye yuan', 'West Zone Park'),
    full_zh: '广州开发区西区产业园管理委员会',
    full_pinyin: 'guang zhou kai fa qu xi qu chan ye yuan guan li wei yuan hui',
  },
  entry('department', 'panyu', '番禺经开区', 'pan yu jing kai qu', 'Panyu ETDZ'),
  entry('indicator', 'exec.rate', '预算执行率', 'yu suan zhi xing lv', 'Budget execution rate'),
  entry(
    'indicator',
    'exec.basic_rate',
    '基本支出执行率',
    'ji ben zhi chu zhi xing lv',
    'Basic execution rate',
  ),
  entry('indicator', 'svc.visits', '走访企业', 'zou fang qi ye', 'Visits'),
  entry('chart', 'execution-rate', '预算执行率', 'yu suan zhi xing lv', 'Budget execution rate'),
  entry('project', 'xiqu/企业服务经费', '企业服务经费', 'qi ye fu wu jing fei', '企业服务经费'),
  entry('project', 'panyu/企业奖励经费', '企业奖励经费', 'qi ye jiang li jing fei', '企业奖励经费'),
  entry('row', 'gz/rate', '部门预算资金支出率', 'bu men yu suan zi jin zhi chu lv', 'Spending rate'),
];
const INDEX = prepare(ENTRIES);
const ids = (query: string, lang: 'zh' | 'en' = 'zh', limit = 10): string[] =>
  search(INDEX, query, lang, limit).map(({ entry: { id }, body }) => (body ? `${body.id}: ${id}` : id));

describe('search', () => {
  it('finds a body by its name, its full name, initials, pinyin with and without spaces, English and id', () => {
    for (const query of [
      '西区产业园',
      '西区 产业园',
      '广州开发区西区产业园',
      '西区产业园管委会',
      'xqcyy',
      'XQCYY',
      'ｘｑｃｙｙ',
      'xiquchanyeyuan',
      "xi'qu'chan'ye'yuan",
      'xi qu chan ye yuan',
      'west zone',
      'West-Zone Park',
      'xiqu',
    ])
      expect(ids(query)[0], query).toBe('xiqu');
  });

  it('finds nothing where nothing fits', () => {
    for (const query of ['海洋渔业', 'qqqq', 'helicopter']) expect(ids(query), query).toEqual([]);
  });

  it('puts the name itself before names that hold it, and these before other wording', () => {
    expect(ids('预算执行率').slice(0, 2)).toEqual(['exec.rate', 'execution-rate']);
    expect(ids('执行率')).toEqual(['exec.rate', 'execution-rate', 'exec.basic_rate']);
  });

  it('puts bodies and pages before others that fit alike', () => {
    const twins = prepare([
      entry('project', 'a/园', '产业园', 'chan ye yuan', '产业园'),
      entry('department', 'b', '产业园', 'chan ye yuan', 'Park'),
    ]);
    expect(search(twins, '产业园', 'zh', 5).map((hit) => hit.entry.kind)).toEqual(['department', 'project']);
  });

  it('puts an indicator that no report gives behind one that has figures', () => {
    const pair = prepare([
      { ...entry('indicator', 'none', '走访企业数', 'zou fang qi ye shu', 'Visits'), figures: 0 },
      entry('indicator', 'some', '走访企业人次', 'zou fang qi ye ren ci', 'Visits'),
    ]);
    expect(search(pair, 'zfqy', 'zh', 5).map((hit) => hit.entry.id)).toEqual(['some', 'none']);
  });

  it('leaves out what fits far less than the best', () => {
    expect(ids('执行预算率')).toContain('exec.rate');
    expect(ids('预算执行率')).not.toContain('gz/rate');
  });

  it('takes words in any order, and a word that fits nowhere costs but does not hide', () => {
    expect(ids('rate execution', 'en')).toContain('exec.rate');
    expect(ids('visits nowhere', 'en')).toEqual(['svc.visits']);
  });

  it('leads to a body’s figures where a body and something else are named', () => {
    expect(ids('番禺 执行率')[0]).toBe('panyu: exec.rate');
    expect(ids('执行率 panyu')[0]).toBe('panyu: exec.rate');
    expect(ids('panyu visits', 'en')[0]).toBe('panyu: svc.visits');
  });

  it('shows a named body’s own projects and not those of others', () => {
    expect(ids('番禺 企业')).toContain('panyu/企业奖励经费');
    expect(ids('番禺 企业')).not.toContain('xiqu/企业服务经费');
  });

  it('leads to no figures that the named body has not', () => {
    const only = prepare(
      ENTRIES.map((each) => (each.id === 'svc.visits' ? { ...each, bodies: ['xiqu'] } : each)),
    );
    const of = (query: string) =>
      search(only, query, 'zh', 5).map(({ entry: { id }, body }) => (body ? `${body.id}: ${id}` : id));
    expect(of('xiqu zoufang')[0]).toBe('xiqu: svc.visits');
    expect(of('panyu zoufang')).not.toContain('panyu: svc.visits');
  });

  it('names no body where several fit alike or nothing else is asked', () => {
    expect(ids('西区 产业园').every((id) => !id.includes(': '))).toBe(true);
    const twins = prepare([
      entry('department', 'a', '东园', 'dong yuan', 'East'),
      entry('department', 'b', '西园', 'xi yuan', 'West'),
      entry('indicator', 'r', '执行率', 'zhi xing lv', 'Rate'),
    ]);
    expect(search(twins, '园 执行率', 'zh', 5).every(({ body }) => body === undefined)).toBe(true);
  });

  it('shows one of two that lead to one place under one name, and both where they lead apart', () => {
    const to = { page: 'execution', chart: 'execution-rate' } as const;
    const same = prepare(ENTRIES.map((each) => (each.zh === '预算执行率' ? { ...each, to } : each)));
    expect(search(same, '预算执行率', 'zh', 2).map((hit) => hit.entry.kind)).not.toContain('chart');
    expect(ids('预算执行率')).toContain('execution-rate');
  });

  it('gives pages and bodies to jump to where nothing is typed', () => {
    expect(ids('')).toEqual(['execution', 'xiqu', 'panyu']);
    expect(ids(' ·（）')).toEqual(['execution', 'xiqu', 'panyu']);
  });

  it('gives no more than asked for', () => {
    expect(ids('率', 'zh', 1)).toHaveLength(1);
    expect(ids('', 'zh', 2)).toHaveLength(2);
  });

  it('gives the same list twice, and survives a text of any length', () => {
    expect(ids('率')).toEqual(ids('率'));
    expect(() => ids('西区产业园'.repeat(1000))).not.toThrow();
    expect(() => ids('a '.repeat(1000))).not.toThrow();
  });

  it('finds a name whose pinyin is missing by its characters', () => {
    const bare = prepare([entry('project', 'p', '道路养护', '', '道路养护')]);
    expect(search(bare, '养护', 'zh', 5)).toHaveLength(1);
    expect(search(bare, 'yanghu', 'zh', 5)).toHaveLength(0);
  });
});
