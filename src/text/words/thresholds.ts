/** Words of the editor of warning lines; they load with it. */
import type { Lang } from '../../model/localised.ts';

const zh = {
  intro: '提示线可以自行移动：图中的线和“值得关注”随之变化，链接会记住；不改动原有数据。',
  below: '低于此数时提示',
  above: '高于此数时提示',
  configured: (value: string): string => `原设 ${value}`,
  reset: (name: string): string => `恢复：${name}`,
  resetShort: '恢复',
  rule: '依据',
  invalid: '请填一个数，最多六位小数',
};

const en: typeof zh = {
  intro:
    'Lines can be moved: charts and “Worth attention” follow, the link keeps them, and the data stay as they are.',
  below: 'flag values below',
  above: 'flag values above',
  configured: (value) => `configured: ${value}`,
  reset: (name) => `Restore: ${name}`,
  resetShort: 'Restore',
  rule: 'Rule',
  invalid: 'Enter a number with at most six decimals',
};

const DICTIONARIES: Readonly<Record<Lang, typeof zh>> = { zh, en };

export function linesWords(lang: Lang): typeof zh {
  return DICTIONARIES[lang];
}
