/** The default view as HTML, for readers whose scripts are off or not yet there. Runs at build time only. */
import { render } from 'svelte/server';
import { CATALOGUE } from './charts/catalogue.ts';
import type { PageBundle } from './model/bundle.ts';
import type { Site } from './model/dataset.ts';
import App from './pages/App.svelte';
import { PageAnswers } from './pages/page-answers.svelte.ts';
import { ViewState } from './url/view-state.svelte.ts';

export function prerender(site: Site, overview: PageBundle): string {
  const state = new ViewState(
    site,
    CATALOGUE.map(({ id }) => id),
    { pathname: './', search: '' },
  );
  const answers = new PageAnswers(site, () => state.view, overview);
  return render(App, { props: { state, answers } }).body;
}
