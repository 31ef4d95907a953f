/** Which texts of the data ask for English, and which of them `translations.csv` gives. */
import type { Site, Translations } from '../../src/model/dataset.ts';
import type { Fact } from '../../src/model/fact.ts';
import { TRANSLATIONS } from '../../src/model/tables/translations.ts';
import { closest } from './closest.ts';
import type { Problem } from './problem.ts';
import type { CastTable } from './table.ts';
import { problemAt } from './table.ts';

/** Han characters: a text without them reads alike in every language. */
const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)].filter(isChinese);

/** Texts of bodies and reports, each once. */
export function siteTexts({ departments, reports }: Pick<Site, 'departments' | 'reports'>): string[] {
  return distinct([
    ...departments.flatMap(({ district, duties }) => [district, ...duties]),
    ...reports.map(({ note }) => note),
  ]);
}

/** Texts of figures, each once. */
export function factTexts(facts: readonly Fact[]): string[] {
  return distinct(
    facts.flatMap(({ subject, scope, note, corrections = [] }) => [
      subject,
      scope,
      note,
      ...corrections.map(({ reason }) => reason),
    ]),
  );
}

/** Names and bases whose English was left empty, each once: they stand in Chinese. */
export function namesWithoutEnglish(data: Site): string[] {
  const frameworks = Object.values(data.frameworks).flat();
  const pairs = [
    ...[...data.departments, ...data.indicators, ...data.warnings, ...frameworks].map(({ zh, en }) => [
      zh,
      en,
    ]),
    ...data.departments.map(({ short, short_en }) => [short, short_en]),
    ...[...data.lineage, ...data.indicators].map(({ basis_zh, basis_en }) => [basis_zh, basis_en]),
  ];
  return distinct(pairs.flatMap(([zh, en]) => (zh === en ? [zh!] : [])));
}

/** The English on file, by the Chinese. */
export function translationsIn({ rows }: CastTable<typeof TRANSLATIONS>): Translations {
  return Object.fromEntries(rows.flatMap(({ values: { zh, en } }) => (en === '' ? [] : [[zh, en]])));
}

/** Those of `texts` alone. */
export function only(all: Translations, texts: readonly string[]): Translations {
  return Object.fromEntries(texts.flatMap((zh) => (Object.hasOwn(all, zh) ? [[zh, all[zh]!]] : [])));
}

/** Rows whose Chinese none of `texts` is: mistyped, or left behind by a text that was changed. */
export function unusedTranslations(
  table: CastTable<typeof TRANSLATIONS>,
  texts: readonly string[],
): Problem[] {
  const used = new Set(texts);
  const given = new Set(table.rows.map(({ values }) => values.zh));
  const open = texts.filter((text) => !given.has(text));
  return table.rows
    .filter(({ values }) => !used.has(values.zh))
    .map((row) =>
      problemAt(row, TRANSLATIONS, 'zh', 'unused_translation', { near: closest(row.values.zh, open) }),
    );
}
