/** What the build ships for a page's default view: computed by the same query code that the app runs. */
import type { PageCaptions } from './caption.ts';
import type { Exception } from './exception.ts';
import type { Frame } from './frame.ts';
import type { Lang } from './localised.ts';

/** How many there are of what a first sight holds the first of. */
export interface Counts {
  readonly bodies: number;
  /** Without small ones. */
  readonly exceptions: number;
}

export interface PageBundle {
  readonly frames: Readonly<Record<string, Frame>>;
  readonly exceptions: readonly Exception[];
  readonly captions: Readonly<Record<Lang, PageCaptions>>;
  /** Of a first sight alone (first-sight.ts): the rest is asked for when it is looked at. */
  readonly counts?: Counts;
}
