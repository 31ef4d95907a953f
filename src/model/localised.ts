/** The languages of the product, the first one before all others, and of the data. */
export const LANGS = ['zh', 'en'] as const;
export type Lang = (typeof LANGS)[number];

/** The language that a switch between them offers to a reader of `lang`. */
export function nextLang(lang: Lang): Lang {
  return LANGS[(LANGS.indexOf(lang) + 1) % LANGS.length]!;
}

/** What is made for each language. */
export function inEachLang<T>(make: (lang: Lang) => T): Readonly<Record<Lang, T>> {
  return Object.fromEntries(LANGS.map((lang) => [lang, make(lang)])) as Record<Lang, T>;
}

/** A text in every language of the product. */
export type Localised = Readonly<Record<Lang, string>>;

/** Languages that names, bases and notes are kept in: reports are Chinese, so these are fewer than there may be readers'. */
export const DATA_LANGS = ['zh', 'en'] as const satisfies readonly Lang[];
export type DataLang = (typeof DATA_LANGS)[number];

/** A text of the data. */
export type DataText = Readonly<Record<DataLang, string>>;
