/**
 * What a chart is about: a question of the catalogue may leave its theme or its indicator to the reader. Here the
 * reader's choice goes into a question, and comes out of one again.
 */
import type { ChartSpec } from '../charts/spec.ts';
import type { Frame } from '../model/frame.ts';
import type { Question } from '../model/question.ts';
import type { Subject } from '../model/view.ts';

/** What a comparison is about where the reader names nothing. */
const FIRST_INDICATOR = 'exec.rate';

/** Nothing chosen. */
export const NO_SUBJECT: Subject = { theme: '', indicator: '' };

type About<K extends string> = Extract<Question, Readonly<Record<K, unknown>>>;

/** Whether the reader chooses the indicator of a chart: those of the comparison are about one. */
export function takesIndicator(
  spec: ChartSpec,
): spec is ChartSpec & { readonly question: About<'indicators'> } {
  return spec.page === 'compare' && 'indicators' in spec.question;
}

/** The catalogue's question with the choice put in; what the chart leaves no choice of is not heeded. */
export function withSubject(spec: ChartSpec, { theme, indicator }: Subject): Question {
  const { question } = spec;
  if (question.verb === 'outputs') return { ...question, theme };
  return takesIndicator(spec) && indicator !== '' ? { ...spec.question, indicators: [indicator] } : question;
}

/** The choice that a question has in it; '' where the chart leaves none, or asks for several indicators. */
export function subjectOf(spec: ChartSpec, question: Question): Subject {
  const theme = question.verb === 'outputs' ? question.theme : '';
  const [indicator = '', second] =
    takesIndicator(spec) && 'indicators' in question ? question.indicators : [];
  return { theme, indicator: second === undefined ? indicator : '' };
}

/** Indicators that compare among the chosen bodies, in the order of the library; `table`: the comparison's own. */
export function comparing(table: Frame | undefined): string[] {
  return [...new Set(table?.panels.flatMap(({ rows }) => rows[0]?.indicator ?? []) ?? [])];
}

/** The indicator of a comparison's charts: the reader's, else the execution rate, else the first that compares. */
export function indicatorOf({ indicator }: Pick<Subject, 'indicator'>, table: Frame | undefined): string {
  if (indicator !== '') return indicator;
  const all = comparing(table);
  return all.includes(FIRST_INDICATOR) ? FIRST_INDICATOR : (all[0] ?? FIRST_INDICATOR);
}
