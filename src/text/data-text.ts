/** Texts of the data for a reader: in the reader's language, or in the one that this reader is most likely to know. */
import type { Site } from '../model/dataset.ts';
import type { DataLang, DataText, Lang } from '../model/localised.ts';
import { language } from './words/language.ts';

/** The language of the data that a reader of `lang` is shown. */
export function dataLang(lang: Lang): DataLang {
  return language(lang).reads;
}

/** A name or any other text that the data keep in their languages. */
export function dataText(text: DataText, lang: Lang): string {
  return text[language(lang).reads];
}

/** A text that tables hold in Chinese, with the English on file; the Chinese again where there is none. */
export function translated(data: Pick<Site, 'translations'>, zh: string): DataText {
  return { zh, en: Object.hasOwn(data.translations, zh) ? data.translations[zh]! : zh };
}

/** The name of what an id points to; the id where that is not on file. */
export function nameText(row: DataText | undefined, lang: Lang, id: string): string {
  return row ? dataText(row, lang) : id;
}

/** A body's short name; the id that it goes by where it is not on file. */
export function shortOf(
  body: { readonly short: string; readonly short_en: string } | undefined,
  lang: Lang,
  id = '',
): string {
  return body ? dataText({ zh: body.short, en: body.short_en }, lang) : id;
}
