/**
 * What a view asks: its charts, and of each the question and the selection that `query` answers. Page, briefing,
 * embeds and build all ask through here, so that one view is one figure wherever it stands.
 */
import { CATALOGUE, chartById, chartsOf } from '../charts/catalogue.ts';
import type { ChartSpec } from '../charts/spec.ts';
import type { Site } from '../model/dataset.ts';
import type { FigureParams } from '../model/embed.ts';
import type { Frame } from '../model/frame.ts';
import type { Question, Selection } from '../model/question.ts';
import type { View } from '../model/view.ts';
import { bodyOf, comparedBodies, isIndex, kinOf } from './bodies.ts';
import { partOf } from './fields.ts';
import { answeredPage } from './keys.ts';
import { yearsFor, firstYears } from './years.ts';
import { indicatorOf, NO_SUBJECT, takesIndicator, withSubject } from './subject.ts';

/** What the page of a body asks: its course is a figure, the others are lists and sentences, or unfold. */
export const DEPARTMENT_CHARTS = [
  'execution-course',
  'average-progress',
  'score-total',
  'score-lost',
  'score-rows',
] as const;

/** A chart with all that its answer depends on. */
export interface ChartRequest {
  readonly spec: ChartSpec;
  readonly question: Question;
  readonly selection: Selection;
  /** The table of a comparison, whose answer says what this chart is about; absent where that is settled. */
  readonly follows?: ChartRequest;
}

/** Answers a question for a chart: `run` of the query room with its data. */
export type Ask = (question: Question, selection: Selection, chart: string) => Frame;

/** What a chart of these parameters asks. */
export function figureRequest(spec: ChartSpec, params: FigureParams): ChartRequest {
  return { spec, question: withSubject(spec, params), selection: partOf(params, 'selection') };
}

/** Charts over the years: on a body's page its likely predecessor and successor stand beside it, under their names. */
const runsOn = ({ kind, question }: ChartSpec): boolean => kind === 'line' || question.verb === 'budget';

/**
 * Whose figures a view asks for, of which years; on a body's page its kin's as well in a chart that runs over the years.
 * Without a chart the years are those that the reader has chosen, and all where there are none.
 */
export function selectionFor(view: View, site: Site, spec?: ChartSpec): Selection {
  const years = spec ? yearsFor(spec, view, firstYears(site)) : view.years;
  const chosen: Selection = { ...partOf(view, 'selection'), years };
  if (view.page === 'compare') return { ...chosen, departments: comparedBodies(view, site) };
  if (view.page !== 'department' || isIndex(view)) return chosen;
  const body = bodyOf(view, site);
  const kin = view.succession && spec && runsOn(spec) ? kinOf(body, site) : [];
  return { ...chosen, departments: [body, ...kin], peers: '' };
}

/** What a chart asks in a view; undefined where a comparison has nobody to compare. */
export function requestFor(spec: ChartSpec, view: View, site: Site): ChartRequest | undefined {
  const selection = selectionFor(view, site, spec);
  if (view.page === 'compare' && selection.departments.length === 0) return undefined;
  const request = figureRequest(spec, { ...partOf(view, 'subject'), ...selection });
  if (view.page !== 'compare' || view.indicator !== '' || !takesIndicator(spec)) return request;
  const table = CATALOGUE.find(({ question }) => question.verb === 'compare');
  return table
    ? { ...request, follows: figureRequest(table, { ...partOf(view, 'subject'), ...selection }) }
    : request;
}

/** What each chart of a view asks, in their order. */
export function requestsFor(view: View, site: Site): ChartRequest[] {
  const page = answeredPage(view);
  const charts =
    page === 'department' ? DEPARTMENT_CHARTS.flatMap((id) => chartById(id) ?? []) : chartsOf(page);
  return charts.flatMap((spec) => requestFor(spec, view, site) ?? []);
}

/** The answers by chart; one that others follow is asked once and is among them. */
export function answerAll(requests: readonly ChartRequest[], ask: Ask): Record<string, Frame> {
  const frames: Record<string, Frame> = {};
  const answer = ({ spec, question, selection, follows }: ChartRequest): Frame => {
    const about = (table: Frame): Question =>
      withSubject(spec, { ...NO_SUBJECT, indicator: indicatorOf(NO_SUBJECT, table) });
    return (frames[spec.id] ??= ask(follows ? about(answer(follows)) : question, selection, spec.id));
  };
  for (const request of requests) answer(request);
  return frames;
}
