/** Words that an answer carries in every language, so that a table, a file or a sentence needs nothing beside it. */
import type { Lang, Localised } from '../../model/localised.ts';
import { inEachLang } from '../../model/localised.ts';
import { en } from './en/labels.ts';
import { zh } from './zh/labels.ts';
import type { LabelWords } from './zh/labels.ts';

const WORDS: Readonly<Record<Lang, LabelWords>> = { zh, en };

/** A label in every language: `label((w) => w.titles.budget)`. */
export function label(say: (words: LabelWords, lang: Lang) => string): Localised {
  return inEachLang((lang) => say(WORDS[lang], lang));
}

/** Heads of columns. */
export const LABELS = Object.fromEntries(
  (Object.keys(zh.columns) as (keyof LabelWords['columns'])[]).map((key) => [
    key,
    label(({ columns }) => columns[key]),
  ]),
) as Readonly<Record<keyof LabelWords['columns'], Localised>>;
