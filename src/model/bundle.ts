/** What the build ships for a page's default view: computed by the same query code that the app runs. */
import type { Exception } from './exception.ts';
import type { Frame } from './frame.ts';
import type { Lang } from './localised.ts';

/** A figure's words: they are made from its Frame alone, so they travel with it. */
export interface SaidFigure {
  readonly finding: string;
  readonly notes: readonly string[];
  /** Why panels stand apart, for the table; the chart writes it between them. */
  readonly incomparable: readonly string[];
}

export interface SaidPage {
  /** The sentences that sum up the overview; '' on other pages. */
  readonly lead: string;
  /** In the order of the exceptions. */
  readonly exceptions: readonly { readonly title: string; readonly line: string }[];
  /** By chart id. */
  readonly figures: Readonly<Record<string, SaidFigure>>;
}

export interface PageBundle {
  readonly frames: Readonly<Record<string, Frame>>;
  readonly exceptions: readonly Exception[];
  readonly said: Readonly<Record<Lang, SaidPage>>;
}
