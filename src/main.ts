import { mount } from 'svelte';
import { CATALOGUE } from './charts/catalogue.ts';
import App from './pages/App.svelte';
import { Board, loadSite } from './pages/board.svelte.ts';
import { words } from './text/words.ts';
import { ViewState } from './url/view-state.svelte.ts';

async function start(target: HTMLElement): Promise<void> {
  try {
    const site = await loadSite();
    const state = new ViewState(
      site,
      CATALOGUE.map(({ id }) => id),
    );
    mount(App, { target, props: { state, board: new Board(site) } });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    target.textContent = words('zh').errors.load(detail);
  }
}

void start(document.getElementById('app')!);
