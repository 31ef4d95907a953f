/**
 * The briefing that this browser keeps. Every change starts from what storage holds now, so that tabs open side by
 * side lose nothing of each other; where storage is refused the briefing lives as long as the tab.
 */
import { EMPTY_BRIEFING, MOST_ITEMS, withItems } from '../../model/briefing.ts';
import type { Briefing, NewItem, PinnedView } from '../../model/briefing.ts';
import { readBriefing, writeBriefing } from '../../model/briefing-file.ts';
import type { BriefingFault } from '../../model/briefing-file.ts';
import { isSameFigure, pinned } from '../../request/pin.ts';
import { today } from './today.ts';

/** The part of Web Storage that is used; tests give their own. */
export type BriefingStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Where a text goes that could not be read, so that nothing is lost by starting anew. */
export const UNREAD = '-unread';

export class BriefingStore {
  briefing = $state.raw<Briefing>(EMPTY_BRIEFING);
  /** False where the browser keeps nothing: the page says that a file is needed. */
  persists = $state(true);
  /** What was wrong with the text that storage held; it was put aside. */
  fault = $state.raw<BriefingFault | undefined>(undefined);
  private readonly storage: BriefingStorage | undefined;
  private readonly key: string;

  constructor(storage: BriefingStorage | undefined, key: string) {
    this.storage = storage;
    this.key = key;
    if (!storage) this.persists = false;
    this.reload();
  }

  /** Reads again what storage holds; another tab may have changed it. */
  reload(): void {
    if (!this.storage || !this.persists) return;
    let text: string | null;
    try {
      text = this.storage.getItem(this.key);
    } catch {
      this.persists = false;
      return;
    }
    if (text === null) {
      this.briefing = EMPTY_BRIEFING;
      return;
    }
    const read = readBriefing(text);
    if (!read.fault) {
      this.briefing = read.briefing;
      return;
    }
    this.fault = read.fault;
    this.briefing = EMPTY_BRIEFING;
    try {
      this.storage.setItem(this.key + UNREAD, text);
      this.storage.removeItem(this.key);
    } catch {
      this.persists = false; // no room for both: the old text stays where it is
    }
  }

  /** Changes the briefing in storage and here. */
  change(step: (briefing: Briefing) => Briefing): void {
    this.reload();
    this.briefing = step(this.briefing);
    if (!this.storage || !this.persists) return;
    try {
      this.storage.setItem(this.key, writeBriefing(this.briefing));
    } catch {
      this.persists = false;
    }
  }
}

/** Sites that share a host (editions, sub-paths) keep a briefing each. */
export function storageKey(pathname: string): string {
  return `jilan-briefing:${pathname.replace(/[^/]*$/, '')}`;
}

let only: BriefingStore | undefined;

/** The briefing of this tab; made on first use, in the browser alone. */
export function briefingStore(): BriefingStore {
  if (only) return only;
  const key = storageKey(window.location.pathname);
  let storage: BriefingStorage | undefined;
  try {
    storage = window.localStorage;
  } catch {
    storage = undefined; // refused by a policy or a setting
  }
  const made = new BriefingStore(storage ?? undefined, key);
  window.addEventListener('storage', (event) => {
    if (event.key === key || event.key === null) made.reload();
  });
  only = made;
  return made;
}

export interface Collected {
  /** Id of the catalogue. */
  readonly chart: string;
  /** The view in which the reader saw the figure; a whole View will do. */
  readonly view: PinnedView;
  /** Data version and date of the Frame that the reader saw. */
  readonly data: { readonly version: string; readonly date: string };
  /** The figure stood as its table. */
  readonly as?: 'chart' | 'table';
  readonly title?: string;
  readonly sentence?: string;
  readonly caption?: string;
}

export interface AddedToBriefing {
  /** `there`: the same figure in the same view stands in the briefing already. `full`: there is no room. */
  readonly state: 'added' | 'there' | 'full';
  /** Figures in the briefing now. */
  readonly count: number;
  /** False where the browser keeps nothing beyond this tab. */
  readonly persists: boolean;
}

export function itemOf(collected: Collected): NewItem {
  const { chart, view, data, as = 'chart', title = '', sentence = '', caption = '' } = collected;
  const { version, date } = data;
  return { chart, view: pinned(view), as, title, sentence, caption, data: { version, date } };
}

/** Puts a figure at the end of the briefing, once; never throws. */
export function addToBriefing(collected: Collected, to: BriefingStore = briefingStore()): AddedToBriefing {
  const item = itemOf(collected);
  let state: AddedToBriefing['state'] = 'added';
  to.change((briefing) => {
    if (briefing.items.some((each) => isSameFigure(each, item))) state = 'there';
    else if (briefing.items.length >= MOST_ITEMS) state = 'full';
    if (state !== 'added') return briefing;
    const isFresh = briefing.items.length === 0 && briefing.date === '';
    return withItems(isFresh ? { ...briefing, date: today() } : briefing, [item]);
  });
  return { state, count: to.briefing.items.length, persists: to.persists };
}
