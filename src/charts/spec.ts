/** What an entry of the catalogue says. */
import type { Localised } from '../model/localised.ts';
import type { Question } from '../model/question.ts';
import type { PageId } from '../model/view.ts';
import type { Encoding } from './kind.ts';
import type { KindId } from './kinds/index.ts';

export interface ChartSpec {
  /** Stable for ever: links, embeds and files name it. */
  readonly id: string;
  readonly page: PageId;
  readonly kind: KindId;
  readonly question: Question;
  readonly encode: Encoding;
  /**
   * Why the answer about some bodies does not follow from that about all: it pools them, holds one against the others'
   * median, follows changes or asks what compares. Embeds show it of all bodies or of one alone.
   */
  readonly whole?: 'pooled' | 'median' | 'change' | 'comparison';
  /** Runs over the years: it keeps them all where the reader looks at one. The others answer for that year. */
  readonly overYears?: true;
  /** On a laptop it stands across the page: its rows are long, or its plots many. */
  readonly across?: true;
  /** Measure · unit · basis where the reader chooses the indicator; else the words of `id` say it. */
  readonly subtitle?: Localised;
}
