/** Words of a figure’s actions; they load with them. */
import type { Lang } from '../../model/localised.ts';
import { en } from './en/actions.ts';
import { zh } from './zh/actions.ts';
import type { ActionWords } from './zh/actions.ts';

const WORDS: Readonly<Record<Lang, ActionWords>> = { zh, en };

export function actionWords(lang: Lang): ActionWords {
  return WORDS[lang];
}
