/** What every page is given. */
import type { View } from '../model/view.ts';
import type { PageAnswers } from './page-answers.svelte.ts';

export interface PageProps {
  answers: PageAnswers;
  view: View;
  /** Changes the view; `replace` where a step back should skip it (typing). */
  onchange: (change: Partial<View>, how?: 'push' | 'replace') => void;
  /** Opens the evidence of facts, checks or reports. */
  onpick: (ids: readonly string[]) => void;
}
