import { afterEach, describe, expect, it, vi } from 'vitest';
import { FIVE_REPORTS as site } from '../testing/reports.ts';
import { ViewState, viewQuery } from './view-state.svelte.ts';

/** A browser's window as far as a ViewState uses it; `refuses`: as for a page from disk in an old browser. */
function browser(address: string, refuses = false) {
  const url = new URL(address);
  let stepped = (): void => undefined;
  const move = (to: string): void => {
    if (refuses) throw new DOMException('refused', 'SecurityError');
    url.href = new URL(to, url.href).href;
  };
  const location = {
    get pathname() {
      return url.pathname;
    },
    get search() {
      return url.search;
    },
    get hash() {
      return url.hash;
    },
    set hash(to: string) {
      url.hash = to;
      stepped();
    },
    replace: (to: string): void => {
      location.hash = to;
    },
  };
  const pushState = vi.fn((_data: unknown, _title: string, to: string) => move(to));
  const replaceState = vi.fn((_data: unknown, _title: string, to: string) => move(to));
  vi.stubGlobal('window', {
    location,
    history: { pushState, replaceState },
    addEventListener: (_type: string, listener: () => void) => (stepped = listener),
  });
  return { url, location, pushState, replaceState };
}
const state = (): ViewState => new ViewState(site, []);

afterEach(() => vi.unstubAllGlobals());

describe('the view in the address', () => {
  it('stands in the query, unless a fragment carries a newer one', () => {
    expect(viewQuery({ pathname: '/', search: '?page=scores' })).toBe('?page=scores');
    expect(viewQuery({ pathname: '/', search: '?page=scores', hash: '#main' })).toBe('?page=scores');
    expect(viewQuery({ pathname: '/', search: '?page=scores', hash: '#?page=data' })).toBe('?page=data');
    expect(viewQuery({ pathname: '/', search: '?page=scores', hash: '#?' })).toBe('?');
  });

  it('is written to the query where the browser allows it', () => {
    const { url, pushState, replaceState } = browser('https://example.org/a/');
    const place = state();
    place.set({ page: 'scores' });
    expect(url.href).toBe('https://example.org/a/?page=scores');
    place.set({ large: true }, 'replace');
    expect(url.search).toContain('type=large');
    place.set({ page: 'overview', large: false });
    expect(url.href).toBe('https://example.org/a/');
    expect([pushState.mock.calls.length, replaceState.mock.calls.length]).toEqual([2, 1]);
  });

  it('goes to the fragment where the browser refuses, and is read back from there', () => {
    const { url } = browser('file:///stick/a.html?page=data', true);
    const place = state();
    expect(place.view.page).toBe('data');
    place.set({ page: 'scores' });
    expect(place.view.page).toBe('scores');
    expect(url.href).toBe('file:///stick/a.html?page=data#?page=scores');
    expect(state().view.page).toBe('scores');
    place.set({ page: 'overview' }, 'replace');
    expect(url.hash).toBe('#?');
    expect(place.view.page).toBe('overview');
  });

  it('asks a browser that has refused once no second time', () => {
    const { pushState } = browser('file:///stick/a.html', true);
    const place = state();
    place.set({ page: 'scores' });
    place.set({ page: 'data' });
    expect(pushState).toHaveBeenCalledTimes(1);
    expect(place.view.page).toBe('data');
  });

  it('steps back to an older fragment, and a jump within the page leaves the view alone', () => {
    const { location } = browser('file:///stick/a.html', true);
    const place = state();
    place.set({ page: 'scores' });
    place.set({ page: 'data' });
    location.hash = '#main';
    expect(place.view.page).toBe('data');
    location.hash = '#?page=scores';
    expect(place.view.page).toBe('scores');
    location.hash = '';
    expect(place.view.page).toBe('overview');
  });
});
