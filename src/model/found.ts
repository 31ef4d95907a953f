/** What follows from all facts, said by the build for a dataset that holds some of them. */
import type { Exception } from './exception.ts';

/** What rules know of all bodies when the facts of some are at hand. */
export interface Shared {
  /** Comparability groups that at least two bodies report in any year. */
  readonly groups: readonly string[];
  /** Groups that some report gives for a whole year. */
  readonly full: readonly string[];
}

/** What the build found before anything was narrowed down, where the facts are not all at hand. */
export interface Found {
  readonly shared: Shared;
  readonly exceptions?: readonly Exception[];
}
