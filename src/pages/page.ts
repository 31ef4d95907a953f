/** What every page is given. */
import type { View } from '../model/view.ts';
import type { Board } from './board.svelte.ts';

export interface PageProps {
  board: Board;
  view: View;
  onchange: (change: Partial<View>) => void;
  /** Opens the evidence of facts, checks or reports. */
  onpick: (ids: readonly string[]) => void;
}
