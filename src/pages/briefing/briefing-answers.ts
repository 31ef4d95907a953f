/** Answers each figure of a briefing from its own pinned view, with the data of today. */
import { chartById, chartsOf } from '../../charts/catalogue.ts';
import { loadKinds } from '../../charts/kinds/registry.ts';
import type { ChartSpec } from '../../charts/spec.ts';
import { exportFigure } from '../../export/figure.ts';
import type { ExportFigure } from '../../export/figure.ts';
import type { Asked, BriefingItem } from '../../model/briefing.ts';
import type { PageBundle } from '../../model/bundle.ts';
import type { Site } from '../../model/dataset.ts';
import type { Frame } from '../../model/frame.ts';
import type { Lang } from '../../model/localised.ts';
import type { PageId, View } from '../../model/view.ts';
import { sourcesByBody } from '../../text/captions/sources.ts';
import { formatCount } from '../../text/format.ts';
import { briefingWords } from '../../text/words/briefing.ts';
import { DEFAULT_VIEW } from '../../url/codec.ts';
import { isDefault, loadPage, questionFor } from '../page-answers.svelte.ts';
import type { PageAnswers } from '../page-answers.svelte.ts';
import { selectionFor } from '../choice.ts';
import { indicatorSubtitle } from '../indicator-subtitle.ts';

export interface Answer {
  readonly spec: ChartSpec;
  readonly frame: Frame;
  /** Bodies of the pinned view that this site does not know. */
  readonly gone: readonly string[];
}
/** Why there is no answer: the chart or all chosen bodies are unknown here, or loading failed. */
export interface Refusal {
  readonly refused: 'chart' | 'bodies' | 'failed';
  readonly detail: string;
}
export type Answered = Answer | Refusal;

export const isRefused = (answered: Answered): answered is Refusal => 'refused' in answered;

/** The pinned view as a whole View, without bodies that the site does not know; undefined where none is left. */
export function viewHere({ view }: Asked, site: Site): { view: View; gone: readonly string[] } | undefined {
  const known = new Set(site.departments.map(({ id }) => id));
  const departments = view.departments.filter((id) => known.has(id));
  const gone = view.departments.filter((id) => !known.has(id));
  if (view.body !== '' && !known.has(view.body)) return undefined;
  if (departments.length === 0 && gone.length > 0) return undefined;
  return { view: { ...DEFAULT_VIEW, ...view, departments }, gone };
}

/** Frames by what was asked; a figure that is edited, moved or shown in another language is not asked anew. */
export class Answers {
  private readonly board: PageAnswers;
  private readonly frames = new Map<string, Promise<Frame>>();
  private readonly pages = new Map<PageId, Promise<PageBundle>>();

  constructor(board: PageAnswers) {
    this.board = board;
  }

  private page(page: PageId): Promise<PageBundle> {
    const known = this.pages.get(page) ?? loadPage(page);
    this.pages.set(page, known);
    known.catch(() => this.pages.delete(page)); // the next call tries again
    return known;
  }

  private async ask(spec: ChartSpec, view: View): Promise<Frame> {
    // The build has answered the default view of the chart's own page.
    if (isDefault(view)) {
      const ready = (await this.page(spec.page)).frames[spec.id];
      if (ready) return ready;
    }
    const [data, { run }] = await Promise.all([this.board.data(), import('../../query/run.ts')]);
    const ask = (of: ChartSpec, before: Readonly<Record<string, Frame>>): Frame =>
      run(data, questionFor(of.question, view, before), selectionFor(view, this.board.site, of), of.id);
    // What a comparison is about follows from what compares at all, where the reader named nothing.
    const [table] = view.page === 'compare' ? chartsOf('compare') : [];
    return ask(spec, table && table.id !== spec.id ? { [table.id]: ask(table, {}) } : {});
  }

  /** A chart of the comparison says what the view had it measure. */
  private named(spec: ChartSpec, { page, indicator }: View): ChartSpec {
    const about = this.board.site.indicators.find(({ id }) => id === indicator);
    const isNamed = page === 'compare' && 'indicators' in spec.question && about !== undefined;
    return isNamed ? { ...spec, subtitle: indicatorSubtitle(about) } : spec;
  }

  /** Never rejects. */
  async answer(asked: Asked): Promise<Answered> {
    const spec = chartById(asked.chart);
    if (!spec) return { refused: 'chart', detail: asked.chart };
    const here = viewHere(asked, this.board.site);
    if (!here) return { refused: 'bodies', detail: [...asked.view.departments, asked.view.body].join(' ') };
    const { view, gone } = here;
    const key = JSON.stringify([spec.id, { ...view, lang: '' }]);
    let frame = this.frames.get(key);
    if (!frame) {
      frame = this.ask(spec, view);
      this.frames.set(key, frame);
      frame.catch(() => this.frames.delete(key));
    }
    try {
      const [answer] = await Promise.all([frame, loadKinds([spec.kind])]);
      return { spec: this.named(spec, view), frame: answer, gone };
    } catch (error) {
      return { refused: 'failed', detail: error instanceof Error ? error.message : String(error) };
    }
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
export function saysSomething({ spec, frame }: Answer): boolean {
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
export function figureOf({ spec, frame }: Answer, item: Pick<BriefingItem, 'as'>, lang: Lang): ExportFigure {
  const figure = exportFigure(item.as === 'table' ? { ...spec, kind: 'table' } : spec, frame, lang);
  return { ...figure, sources: sourcesOf(frame, lang) };
}
