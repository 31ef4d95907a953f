/** What search finds: written by the build with its pinyin and its way on the page, read by the browser on demand. */
import type { PageId } from './view.ts';

/** In the order in which equal hits stand. */
export const ENTRY_KINDS = ['department', 'page', 'indicator', 'chart', 'project', 'item', 'row'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** Where a hit leads: the part of the View that it sets, and the figure to come to. */
export interface Destination {
  readonly page: PageId;
  readonly departments?: readonly string[];
  readonly body?: string;
  readonly theme?: string;
  readonly table?: string;
  readonly q?: string;
  /** Ids of facts joined by spaces. */
  readonly evidence?: string;
  /** Id of the chart that shows it. */
  readonly chart?: string;
}

export interface SearchEntry {
  readonly kind: EntryKind;
  /** As in its table: a body, an indicator, a chart, a page; for a subject what tells it apart. */
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  /** A longer name of the same thing, e.g. the full name of a body; '' where there is none. */
  readonly full_zh: string;
  readonly full_en: string;
  /** A syllable for each Han character of `zh` and of `full_zh`, without tones, separated by spaces. */
  readonly pinyin: string;
  readonly full_pinyin: string;
  /** Told below the name: theme and unit, body and years; '' where nothing needs saying. */
  readonly about_zh: string;
  readonly about_en: string;
  /** Ids of the bodies that have figures of it; empty for what is of no body in particular. */
  readonly bodies: readonly string[];
  /** Figures on file; 0 only for an indicator that no report gives. */
  readonly figures: number;
  readonly to: Destination;
}
