/** The default view as HTML, for readers whose scripts are off or not yet there. Runs at build time only. */
import { render } from 'svelte/server';
import { CATALOGUE } from './charts/catalogue.ts';
import type { PageBundle } from './model/bundle.ts';
import type { FirstSite } from './model/first-site.ts';
import { siteOf } from './model/first-site.ts';
import App from './pages/App.svelte';
import { PageAnswers } from './pages/page-answers.svelte.ts';
import { ViewState } from './url/view-state.svelte.ts';

export function prerender(first: FirstSite, overview: PageBundle): string {
  const site = siteOf(first);
  const state = new ViewState(
    site,
    CATALOGUE.map(({ id }) => id),
    { pathname: './', search: '' },
  );
  const answers = new PageAnswers(site, () => state.view, overview);
  return render(App, { props: { state, answers } }).body;
}
