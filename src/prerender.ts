/** The default view as HTML, for readers whose scripts are off or not yet there. Runs at build time only. */
import { render } from 'svelte/server';
import { CATALOGUE } from './charts/catalogue.ts';
import { loadFor } from './charts/kinds/registry.ts';
import type { PageBundle } from './model/bundle.ts';
import type { Site } from './model/dataset.ts';
import App from './pages/App.svelte';
import { PageAnswers } from './pages/page-answers.svelte.ts';
import { ViewState } from './url/view-state.svelte.ts';

export async function prerender(site: Site, overview: PageBundle): Promise<string> {
  await loadFor(Object.values(overview.frames));
  const state = new ViewState(
    site,
    CATALOGUE.map(({ id }) => id),
    { pathname: './', search: '' },
  );
  const answers = new PageAnswers(site, () => state.view, overview);
  return render(App, { props: { state, answers } }).body;
}
