import './polyfills.ts';
import { hydrate, mount } from 'svelte';
import { CATALOGUE } from './charts/catalogue.ts';
import { siteOf } from './model/first-site.ts';
import App from './pages/App.svelte';
import { PageAnswers, loadFirst, loadFirstSight } from './pages/page-answers.svelte.ts';
import { isDefault } from './request/keys.ts';
import { words } from './text/words/words.ts';
import { ViewState, viewQuery } from './url/view-state.svelte.ts';

async function start(target: HTMLElement): Promise<void> {
  try {
    const [first, overview] = await Promise.all([
      loadFirst(),
      viewQuery(window.location) === '' ? loadFirstSight() : undefined,
    ]);
    const site = siteOf(first);
    const state = new ViewState(
      site,
      CATALOGUE.map(({ id }) => id),
    );
    const { view } = state;
    const isPrerendered = overview !== undefined && isDefault(view) && target.childElementCount > 0;
    const answers = new PageAnswers(site, () => state.view, overview, first.parts);
    if (isPrerendered) hydrate(App, { target, props: { state, answers } });
    else {
      target.textContent = '';
      mount(App, { target, props: { state, answers } });
    }
  } catch (error) {
    const { errors } = words('zh');
    target.textContent = errors.load(error instanceof Error ? error.message : String(error));
    const again = document.createElement('button');
    again.textContent = errors.retry;
    again.className = 'button';
    again.onclick = () => window.location.reload();
    target.append(again);
  }
  document.documentElement.classList.remove('elsewhere');
}

void start(document.getElementById('app')!);
