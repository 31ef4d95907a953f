/** The only reader and writer of location: the View lives in the URL, this class makes it reactive. */
import type { Site } from '../model/dataset.ts';
import type { Notice, View } from '../model/view.ts';
import { parseView, writeView } from './codec.ts';

/** The part of `location` that a View is read from. */
export interface LocationParts {
  readonly pathname: string;
  readonly search: string;
  readonly hash?: string;
}

/**
 * The part of an address that carries the view: its query, or a fragment `#?…`, which stands in where a browser lets
 * a page opened from disk change nothing but its fragment, and is then newer than the query.
 */
export function viewQuery({ search, hash = '' }: LocationParts): string {
  return hash.startsWith('#?') ? hash.slice(1) : search;
}

export class ViewState {
  view = $state.raw<View>() as View;
  notices = $state.raw<readonly Notice[]>([]);
  private readonly site: Site;
  private readonly charts: readonly string[];

  private readonly location: LocationParts;
  /** Once the browser has refused to change the query. */
  private byFragment = false;

  /** `location` is where the page stands; at build time there is no window and a page prerenders its default view. */
  constructor(site: Site, charts: readonly string[], location?: LocationParts) {
    this.site = site;
    this.charts = charts;
    this.location = location ?? window.location;
    this.read();
    if (!location) window.addEventListener('popstate', () => this.stepped());
  }

  private stepped(): void {
    const { hash = '' } = this.location;
    // A jump within the page leaves the view as it is.
    if (this.byFragment && hash !== '' && !hash.startsWith('#?')) return;
    this.read();
  }

  private read(): void {
    const { view, notices } = parseView(viewQuery(this.location), this.site, { charts: this.charts });
    this.view = view;
    this.notices = notices;
  }

  /** The address of a changed view, for links that also open in a new tab. */
  href(change: Partial<View>): string {
    const query = writeView({ ...this.view, ...change });
    return query === '' ? this.location.pathname : `?${query}`;
  }

  /** Moves to a changed view; `replace` where a step back should skip it (typing, dragging). */
  set(change: Partial<View>, how: 'push' | 'replace' = 'push'): void {
    const address = this.href(change);
    this.view = { ...this.view, ...change };
    this.notices = [];
    if (!this.byFragment)
      try {
        if (how === 'push') window.history.pushState(null, '', address);
        else window.history.replaceState(null, '', address);
        return;
      } catch {
        this.byFragment = true;
      }
    const fragment = address.startsWith('?') ? `#${address}` : '#?';
    if (how === 'push') window.location.hash = fragment;
    else window.location.replace(fragment);
  }

  dismiss(): void {
    this.notices = [];
  }
}
