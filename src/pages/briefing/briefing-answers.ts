/** Answers each figure of a briefing from its own pinned view, with the data of today. */
import { chartById } from '../../charts/catalogue.ts';
import { loadKinds } from '../../charts/kinds/registry.ts';
import type { ChartSpec } from '../../charts/spec.ts';
import { exportFigure } from '../../export/figure.ts';
import type { ExportFigure } from '../../export/figure.ts';
import { comparedReports } from '../../facts/compared.ts';
import { Lazy } from '../../load/lazy.svelte.ts';
import { yearSpan } from '../../model/embed.ts';
import type { BriefingItem, PinnedFigure } from '../../model/briefing.ts';
import type { Site } from '../../model/dataset.ts';
import type { Frame } from '../../model/frame.ts';
import type { Lang } from '../../model/localised.ts';
import { NAMED_PAGES, type View } from '../../model/view.ts';
import { answerKey } from '../../request/keys.ts';
import { answerAll, requestFor, type ChartRequest } from '../../request/requests.ts';
import { subjectOf } from '../../request/subject.ts';
import { withIndicator } from '../../text/captions/indicator-subtitle.ts';
import { sourcesByBody } from '../../text/captions/sources.ts';
import { formatCount } from '../../text/format.ts';
import { briefingWords } from '../../text/words/briefing.ts';
import { DEFAULT_VIEW, defaultView } from '../../url/codec.ts';
import type { PageAnswers } from '../page-answers.svelte.ts';

/** A figure of a briefing with today's answer. */
export interface AnsweredFigure {
  readonly spec: ChartSpec;
  readonly frame: Frame;
  /** Bodies of the pinned view that this site does not know. */
  readonly gone: readonly string[];
}
/** Why there is no answer: the chart or all chosen bodies are unknown here. */
export interface Refusal {
  readonly refused: 'chart' | 'bodies';
}
export type BriefingAnswer = AnsweredFigure | Refusal;

export const isRefused = (answer: BriefingAnswer): answer is Refusal => 'refused' in answer;

/** The pinned view as a whole View, without bodies that the site does not know; undefined where none is left. */
export function viewHere(
  { view }: PinnedFigure,
  site: Site,
): { view: View; gone: readonly string[] } | undefined {
  const known = new Set(site.departments.map(({ id }) => id));
  const departments = view.departments.filter((id) => known.has(id));
  const gone = view.departments.filter((id) => !known.has(id));
  if (view.body !== '' && !known.has(view.body)) return undefined;
  if (departments.length === 0 && gone.length > 0) return undefined;
  // A pin says what it holds: without years it is of all of them, not of the one that a page begins with.
  const years = view.years.length > 0 ? view.years : yearSpan({ reports: comparedReports(site.reports) });
  return { view: { ...DEFAULT_VIEW, ...view, departments, years }, gone };
}

/** Whether a figure is one of its page's default view. */
function isAnswered(request: ChartRequest, site: Site): boolean {
  const { spec } = request;
  const own = requestFor(spec, defaultView(spec.page), site);
  const all = yearSpan({ reports: comparedReports(site.reports) });
  const key = (asked: ChartRequest): string => {
    const { selection, question } = asked;
    const years = selection.years.length > 0 ? selection.years : all;
    return JSON.stringify({ question, selection: { ...selection, years } });
  };
  return own !== undefined && key(own) === key(request);
}

/** Answers by what is asked; a figure that is edited, moved or shown in another language is not asked anew. */
export class BriefingAnswers {
  private readonly page: Pick<PageAnswers, 'site' | 'page' | 'data'>;
  private readonly asked = new Map<string, Lazy<BriefingAnswer>>();

  constructor(page: Pick<PageAnswers, 'site' | 'page' | 'data'>) {
    this.page = page;
  }

  /** The answer to a figure, on its way or here. */
  of(figure: PinnedFigure): Lazy<BriefingAnswer> {
    const key = `${figure.chart}?${answerKey({ ...DEFAULT_VIEW, ...figure.view })}`;
    let answer = this.asked.get(key);
    if (!answer) {
      answer = new Lazy(() => this.answer(figure));
      this.asked.set(key, answer);
    }
    return answer;
  }

  private async frameOf(request: ChartRequest): Promise<Frame> {
    const { spec } = request;
    // The build has answered the default view of the chart's own page.
    if (!NAMED_PAGES.includes(spec.page) && isAnswered(request, this.page.site)) {
      const ready = (await this.page.page(spec.page)).frames[spec.id];
      if (ready) return ready;
    }
    const [data, { run }] = await Promise.all([this.page.data.load(), import('../../query/run.ts')]);
    return answerAll([request], (...asked) => run(data, ...asked))[spec.id]!;
  }

  private async answer(figure: PinnedFigure): Promise<BriefingAnswer> {
    const { site } = this.page;
    const spec = chartById(figure.chart);
    if (!spec) return { refused: 'chart' };
    const here = viewHere(figure, site);
    const request = here && requestFor(spec, here.view, site);
    if (!here || !request) return { refused: 'bodies' };
    const [frame] = await Promise.all([this.frameOf(request), loadKinds([spec.kind])]);
    const { indicator } = subjectOf(spec, frame.question);
    return { spec: withIndicator(spec, indicator, site), frame, gone: here.gone };
  }
}

/** False where every cell of the figure is missing. */
export function holdsData(frame: Frame): boolean {
  const keys = frame.columns.filter(({ type }) => type !== 'dimension').map(({ key }) => key);
  return frame.panels.some(({ rows }) =>
    rows.some(({ cells }) => keys.some((key) => cells[key]?.state === 'value')),
  );
}

/** Whether a figure is worth a place in a ready briefing: lines need two years of one body, changes a change. */
export function saysSomething({ spec, frame }: AnsweredFigure): boolean {
  if (!holdsData(frame)) return false;
  const rows = frame.panels.flatMap((panel) => panel.rows);
  const has = (key: string): typeof rows => rows.filter(({ cells }) => cells[key]?.state === 'value');
  if (spec.question.verb === 'change') return has('change').length > 0;
  if (spec.kind !== 'line') return true;
  const bodies = has(spec.encode.value).map(({ department }) => department ?? '');
  return new Set(bodies).size < bodies.length;
}

/** More bodies than this are counted after the first few: a list of dozens is read by nobody. */
const MOST_SOURCES = 10;
const NAMED_SOURCES = 5;

/** `西区产业园 2021–2023`: the years of one body together, as a briefing has no room to name each report. */
function sourcesOf(frame: Frame, lang: Lang): string[] {
  const named = sourcesByBody(frame, lang).map(({ text }) => text);
  if (named.length <= MOST_SOURCES) return named;
  const reports = formatCount(frame.sources.length, lang);
  const more = briefingWords(lang).moreSources(formatCount(named.length, lang), reports);
  return [...named.slice(0, NAMED_SOURCES), more];
}

/** The figure in words; one that stands as its table is a table in every file. */
export function figureOf(
  { spec, frame }: AnsweredFigure,
  item: Pick<BriefingItem, 'as'>,
  lang: Lang,
): ExportFigure {
  const figure = exportFigure(item.as === 'table' ? { ...spec, kind: 'table' } : spec, frame, lang);
  return { ...figure, sources: sourcesOf(frame, lang) };
}
