/** A check's formula in either language: it is written with the Chinese names of the indicator library. */
import { shortName } from '../../facts/short-name.ts';
import type { Site } from '../../model/dataset.ts';
import type { Lang } from '../../model/localised.ts';
import { dataLang } from '../data-text.ts';
import { formatPrinted } from '../format.ts';

const WORDS: Readonly<Record<string, string>> = {
  目标: 'target',
  完成率: 'completion',
  超额: 'over target by',
  结转结余: 'carried over',
  所写等级: 'stated grade',
  '：': ': ',
  '，': ', ',
  '（': ' (',
  '）': ')',
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Writes formulas in `lang`. In English, names of indicators and of score rows are put in; what only the report
 * names (a project, a place in its text) stays as it prints it.
 */
export function formulaWriter(site: Site, lang: Lang): (formula: string) => string {
  // Only numbers that stand alone: `2022年` and `第1段` are no figures.
  const grouped = (formula: string): string =>
    formula.replace(
      /(^|[\s（(])(\d{4,}(?:\.\d+)?)(?=$|[\s%（）(),，])/g,
      (_, before: string, number: string) => before + formatPrinted(number, lang),
    );
  if (dataLang(lang) === 'zh') return grouped;
  const names = new Map<string, string>(Object.keys(WORDS).map((word) => [word, WORDS[word]!]));
  const rows = Object.keys(site.frameworks).flatMap((id) => site.frameworks[id] ?? []);
  for (const { zh, en } of [...rows, ...site.indicators]) {
    names.set(shortName(zh), shortName(en));
    names.set(zh, en);
  }
  const longestFirst = [...names.keys()].sort((a, b) => b.length - a.length);
  const any = new RegExp(longestFirst.map(escaped).join('|'), 'g');
  return (formula) =>
    grouped(formula)
      .replace(any, (name) => names.get(name) ?? name)
      .replace(/ {2,}/g, ' ')
      .trim();
}
