/** The dataset of a page that shows tables in place of charts: loading, ready or failed. */
import type { Dataset } from '../model/dataset.ts';
import type { PageAnswers } from './page-answers.svelte.ts';

export class Loaded {
  data = $state.raw<Dataset | undefined>(undefined);
  error = $state('');

  constructor(board: PageAnswers) {
    board.data().then(
      (data) => (this.data = data),
      (error: unknown) => (this.error = error instanceof Error ? error.message : String(error)),
    );
  }
}
