/** What each chart shows, by its id: `预算执行率 · % · 执行数 ÷ 全年（调整）预算数`. */
import type { Lang, Localised } from '../../model/localised.ts';
import { localised } from '../../model/localised.ts';
import { en } from './en/subtitles.ts';
import { zh } from './zh/subtitles.ts';
import type { Subtitles } from './zh/subtitles.ts';

const WORDS: Readonly<Record<Lang, Subtitles>> = { zh, en };

export const SUBTITLES = Object.fromEntries(
  (Object.keys(zh) as (keyof Subtitles)[]).map((id) => [id, localised((lang) => WORDS[lang][id])]),
) as Readonly<Record<keyof Subtitles, Localised>>;
