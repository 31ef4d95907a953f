/** The only reader and writer of location: the View lives in the URL, this class makes it reactive. */
import type { Site } from '../model/dataset.ts';
import type { Notice, View } from '../model/view.ts';
import { parseView, writeView } from './codec.ts';

/** The part of `location` that a View is read from. */
export interface Place {
  readonly pathname: string;
  readonly search: string;
}

export class ViewState {
  view = $state.raw<View>() as View;
  notices = $state.raw<readonly Notice[]>([]);
  readonly #site: Site;
  readonly #charts: readonly string[];

  readonly #place: Place;

  /** `place` is where the page stands; at build time there is no window and a page prerenders its default view. */
  constructor(site: Site, charts: readonly string[], place?: Place) {
    this.#site = site;
    this.#charts = charts;
    this.#place = place ?? window.location;
    this.#read();
    if (!place) window.addEventListener('popstate', () => this.#read());
  }

  #read(): void {
    const { view, notices } = parseView(this.#place.search, this.#site, { charts: this.#charts });
    this.view = view;
    this.notices = notices;
  }

  /** The address of a changed view, for links that also open in a new tab. */
  href(change: Partial<View>): string {
    const query = writeView({ ...this.view, ...change });
    return query === '' ? this.#place.pathname : `?${query}`;
  }

  /** Moves to a changed view; `replace` where a step back should skip it (typing, dragging). */
  set(change: Partial<View>, how: 'push' | 'replace' = 'push'): void {
    const address = this.href(change);
    this.view = { ...this.view, ...change };
    this.notices = [];
    if (how === 'push') window.history.pushState(null, '', address);
    else window.history.replaceState(null, '', address);
  }

  dismiss(): void {
    this.notices = [];
  }
}
