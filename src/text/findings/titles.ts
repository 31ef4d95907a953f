/** What a language says as a figure's title: of each question's facts the one finding, fullest first. */
import type { Verb } from '../../model/question.ts';
import type { FactsOf } from './facts.ts';

export interface Titles {
  /** Whether a text is short enough for a title. */
  readonly fits: (text: string) => boolean;
  /** Candidates of one finding, without a full stop, the fullest first; the last holds no name of the data. */
  readonly of: { readonly [V in Verb]: (facts: FactsOf[V]) => readonly string[] };
}
