/** The only reader and writer of location: the View lives in the URL, this class makes it reactive. */
import type { Site } from '../model/dataset.ts';
import type { Notice, View } from '../model/view.ts';
import { parseView, writeView } from './codec.ts';

export class ViewState {
  view = $state.raw<View>() as View;
  notices = $state.raw<readonly Notice[]>([]);
  readonly #site: Site;
  readonly #charts: readonly string[];

  constructor(site: Site, charts: readonly string[]) {
    this.#site = site;
    this.#charts = charts;
    this.#read();
    window.addEventListener('popstate', () => this.#read());
  }

  #read(): void {
    const { view, notices } = parseView(window.location.search, this.#site, { charts: this.#charts });
    this.view = view;
    this.notices = notices;
  }

  /** The address of a changed view, for links that also open in a new tab. */
  href(change: Partial<View>): string {
    const query = writeView({ ...this.view, ...change });
    return query === '' ? window.location.pathname : `?${query}`;
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
