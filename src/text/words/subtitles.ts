/** What each chart shows, by its id: `预算执行率 · % · 执行数 ÷ 全年（调整）预算数`. They load with the captions. */
import type { Lang, Localised } from '../../model/localised.ts';
import { inEachLang } from '../../model/localised.ts';
import { en } from './en/subtitles.ts';
import { zh } from './zh/subtitles.ts';
import type { Subtitles } from './zh/subtitles.ts';

const WORDS: Readonly<Record<Lang, Readonly<Record<string, string>>>> = { zh, en } satisfies Record<
  Lang,
  Subtitles
>;

export type ChartId = keyof Subtitles;

/** A chart as far as its subtitle goes: its own where it says what it measures. */
export interface Titled {
  readonly id: string;
  readonly subtitle?: Localised;
}

/** Measure · unit · basis, without the years: those come from the Frame. A chart that is not in the catalogue goes by its id. */
export function subtitleOf({ id, subtitle }: Titled): Localised {
  return subtitle ?? inEachLang((lang) => WORDS[lang][id] ?? id);
}
