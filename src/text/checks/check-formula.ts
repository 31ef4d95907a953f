/** A check's formula in any language: it is written with the Chinese names of the indicator library. */
import { shortName } from '../../facts/short-name.ts';
import type { Site } from '../../model/dataset.ts';
import type { Lang } from '../../model/localised.ts';
import { dataText } from '../data-text.ts';
import { formatPrinted } from '../format.ts';
import { checkKindWords } from '../words/check-kinds.ts';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Writes formulas in `lang`. Names of indicators and of score rows are put in; what only the report
 * names (a project, a place in its text) stays as it prints it.
 */
export function formulaWriter(site: Site, lang: Lang): (formula: string) => string {
  // Only numbers that stand alone: `2022年` and `第1段` are no figures.
  const grouped = (formula: string): string =>
    formula.replace(
      /(^|[\s（(])(\d{4,}(?:\.\d+)?)(?=$|[\s%（）(),，])/g,
      (_, before: string, number: string) => before + formatPrinted(number, lang),
    );
  const names = new Map<string, string>(Object.entries(checkKindWords(lang).formula));
  const rows = Object.keys(site.frameworks).flatMap((id) => site.frameworks[id] ?? []);
  for (const row of [...rows, ...site.indicators]) {
    const name = dataText(row, lang);
    names.set(shortName(row.zh), shortName(name));
    names.set(row.zh, name);
  }
  if ([...names].every(([zh, name]) => zh === name)) return grouped;
  const longestFirst = [...names.keys()].sort((a, b) => b.length - a.length);
  const any = new RegExp(longestFirst.map(escaped).join('|'), 'g');
  return (formula) =>
    grouped(formula)
      .replace(any, (name) => names.get(name) ?? name)
      .replace(/ {2,}/g, ' ')
      .trim();
}
