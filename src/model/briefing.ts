/** A briefing: figures in an order, each with its own pinned view and words, under one cover. Pure. */
import type { Selection } from './question.ts';
import type { Drawing, PageChoice, Subject } from './view.ts';

/** The part of a View that decides which answer a figure shows; everything is written out, no default is left open. */
export interface PinnedView extends PageChoice, Selection, Subject, Drawing {}

export interface BriefingItem {
  /** Unique in its briefing. */
  readonly id: string;
  /** Id of the catalogue. */
  readonly chart: string;
  readonly view: PinnedView;
  /** What stands in the briefing; charts that are tables stand as tables either way. */
  readonly as: 'chart' | 'table';
  /** The reader's words; '' where the figure's own stand: its finding, no sentence, measure and years. */
  readonly title: string;
  readonly sentence: string;
  readonly caption: string;
  /** Data version (digest) and date (YYYY-MM-DD) that the reader saw when the figure was collected. */
  readonly data: { readonly version: string; readonly date: string };
}

/** A page of its own, lines above the first figure, or none. */
export const COVERS = ['page', 'top', 'none'] as const;
export type CoverKind = (typeof COVERS)[number];

export interface Briefing {
  /** '' where nothing was written yet. */
  readonly title: string;
  readonly subtitle: string;
  /** The office that hands it in. */
  readonly unit: string;
  /** YYYY-MM-DD or ''. */
  readonly date: string;
  readonly cover: CoverKind;
  readonly items: readonly BriefingItem[];
}

export const EMPTY_BRIEFING: Briefing = {
  title: '',
  subtitle: '',
  unit: '',
  date: '',
  cover: 'page',
  items: [],
};

/** More figures than this make no briefing, and no file that a browser can write in one go. */
export const MOST_ITEMS = 100;

export type NewItem = Omit<BriefingItem, 'id'>;
/** A figure of a briefing without its words: what decides what it shows. */
export type PinnedFigure = Pick<BriefingItem, 'chart' | 'view'>;

function nextId(items: readonly BriefingItem[]): number {
  return items.reduce((most, { id }) => Math.max(most, Number(/^f(\d+)$/.exec(id)?.[1] ?? 0)), 0) + 1;
}

/** The briefing with further figures at its end, in ids of their own; those beyond MOST_ITEMS are left out. */
export function withItems(briefing: Briefing, items: readonly NewItem[]): Briefing {
  const first = nextId(briefing.items);
  const numbered = items.map((item, i) => ({ ...item, id: `f${first + i}` }));
  return { ...briefing, items: [...briefing.items, ...numbered].slice(0, MOST_ITEMS) };
}

export function withoutItem(briefing: Briefing, id: string): Briefing {
  return { ...briefing, items: briefing.items.filter((item) => item.id !== id) };
}

export function withEdit(briefing: Briefing, id: string, change: Partial<NewItem>): Briefing {
  return {
    ...briefing,
    items: briefing.items.map((item) => (item.id === id ? { ...item, ...change } : item)),
  };
}

/** The figure moved towards the front (-1) or the end (1); unchanged where it stands there already. */
export function withMove(briefing: Briefing, id: string, by: -1 | 1): Briefing {
  const at = briefing.items.findIndex((item) => item.id === id);
  const to = at + by;
  if (at < 0 || to < 0 || to >= briefing.items.length) return briefing;
  const items = [...briefing.items];
  [items[at], items[to]] = [items[to]!, items[at]!];
  return { ...briefing, items };
}
