/** What the build ships for a page's default view: computed by the same query code that the app runs. */
import type { Exception } from './exception.ts';
import type { Frame } from './frame.ts';

export interface PageBundle {
  readonly frames: Readonly<Record<string, Frame>>;
  readonly exceptions: readonly Exception[];
}
