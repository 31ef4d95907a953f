/** What became of a figure on its way into the briefing, in words. Loads with the first that is put there. */
import type { Lang } from '../model/localised.ts';
import { actionWords } from '../text/words/actions.ts';

export interface Briefed {
  readonly state: 'added' | 'there' | 'full';
  readonly count: number;
  /** False where the browser keeps nothing. */
  readonly persists: boolean;
}

export default function briefedText({ state, count, persists }: Briefed, lang: Lang): string {
  const w = actionWords(lang);
  return w.briefed[state](count) + (persists ? '' : w.notKept);
}
