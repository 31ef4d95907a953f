/** Answers ahead of the reader: the years beside the one looked at, while the browser has nothing else to do. */
import { comparedReports } from '../facts/compared.ts';
import type { Site } from '../model/dataset.ts';
import { yearSpan } from '../model/embed.ts';
import type { View } from '../model/view.ts';
import { beginsWithYear, firstYears } from '../request/years.ts';
import type { PageAnswers } from './page-answers.svelte.ts';

/** The reader has gone on to another view. */
class Left extends Error {}

/** Ends its turn: the next begins when the browser is idle. */
const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    if (window.requestIdleCallback) window.requestIdleCallback(() => resolve());
    else window.setTimeout(resolve, 50);
  });

/** Views that a reader of this one may ask for next: its other years, the nearest first, and all of them. */
export function viewsBeside(view: View, site: Pick<Site, 'reports'>): View[] {
  const begins = beginsWithYear(view);
  if (!begins && view.page !== 'compare') return [];
  const first = begins ? firstYears(site) : [];
  const chosen = view.years.length > 0 ? view.years : first;
  const now = chosen.length === 1 ? chosen[0] : undefined;
  const span = yearSpan({ reports: comparedReports(site.reports) });
  const filed = [...new Set(comparedReports(site.reports).map(({ year }) => year))];
  const from = now ?? Math.max(...filed);
  const years = filed.sort((a, b) => Math.abs(a - from) - Math.abs(b - from) || b - a);
  const choices = [...years.map((year) => [year]), first.length > 0 ? span : []];
  return choices
    .filter((to) => to.join() !== chosen.join())
    .map((to) => ({ ...view, years: to.join() === first.join() ? [] : to }));
}

/** Answers what `view` names one after the other, until `isOver`. */
export async function answerBeside(
  answers: Pick<PageAnswers, 'site' | 'answerAhead'>,
  view: View,
  isOver: () => boolean,
): Promise<void> {
  const pause = async (): Promise<void> => {
    await whenIdle();
    if (isOver()) throw new Left();
  };
  try {
    for (const beside of viewsBeside(view, answers.site)) await answers.answerAhead(beside, pause);
  } catch (error) {
    if (!(error instanceof Left)) throw error;
  }
}
