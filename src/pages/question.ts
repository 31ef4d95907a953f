/** What a chart asks under a view: the catalogue's question with the view's own choice put in. */
import type { Frame } from '../model/frame.ts';
import type { Question } from '../model/question.ts';
import type { View } from '../model/view.ts';

/** What a comparison is about where the reader names nothing. */
const FIRST_INDICATOR = 'exec.rate';

/** Indicators that compare among the chosen bodies, in the order of the library. */
export function comparing(frame: Frame | undefined): string[] {
  return [...new Set(frame?.panels.flatMap(({ rows }) => rows[0]?.indicator ?? []) ?? [])];
}

/** The indicator of a comparison's charts: the reader's, else the execution rate, else the first that compares. */
export function indicatorOf(view: View, frame: Frame | undefined): string {
  if (view.indicator !== '') return view.indicator;
  const all = comparing(frame);
  return all.includes(FIRST_INDICATOR) ? FIRST_INDICATOR : (all[0] ?? FIRST_INDICATOR);
}

/** The catalogue's question with the view's own choice put in. `frames`: what the charts before it answered. */
export function questionFor(
  question: Question,
  view: View,
  frames: Readonly<Record<string, Frame>> = {},
): Question {
  if (question.verb === 'outputs') return { ...question, theme: view.theme };
  if (view.page === 'compare' && 'indicators' in question)
    return { ...question, indicators: [indicatorOf(view, frames['compare-table'])] };
  return question;
}
