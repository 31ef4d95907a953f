/** What the build ships for a page's default view: computed by the same query code that the app runs. */
import type { PageCaptions } from './caption.ts';
import type { Exception } from './exception.ts';
import type { Frame } from './frame.ts';
import type { Lang } from './localised.ts';

export interface PageBundle {
  readonly frames: Readonly<Record<string, Frame>>;
  readonly exceptions: readonly Exception[];
  readonly captions: Readonly<Record<Lang, PageCaptions>>;
}
