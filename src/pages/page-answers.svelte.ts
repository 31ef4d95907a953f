/**
 * The answers that the page shows. A page's default view comes ready from the build; any other view loads
 * the facts and the query engine (Arquero) on demand and is answered by the same code in the browser.
 */
import { chartsOf } from '../charts/catalogue.ts';
import { loadKinds } from '../charts/kinds/registry.ts';
import type { PageBundle } from '../model/bundle.ts';
import type { PageCaptions } from '../model/caption.ts';
import type { Check } from '../model/check.ts';
import type { Encoded } from '../model/columnar.ts';
import type { Dataset, Finding, Site } from '../model/dataset.ts';
import type { Frame } from '../model/frame.ts';
import type { PageId, View } from '../model/view.ts';
import { NAMED_PAGES } from '../model/view.ts';
import { questionFor } from './question.ts';
import { json } from './source.ts';

export { questionFor };

/** Whether the build has already answered this view. */
export function isDefault(view: View): boolean {
  return (
    !NAMED_PAGES.includes(view.page) &&
    view.departments.length === 0 &&
    view.years.length === 0 &&
    view.succession &&
    view.theme === '' &&
    view.peers === '' &&
    Object.keys(view.lines).length === 0
  );
}

/** Whether an answer to one view also answers another: they differ in language or open panels alone. */
export function answers(answered: View, view: View): boolean {
  const key = ({
    page,
    theme,
    departments,
    years,
    succession,
    lines,
    peers,
    body,
    indicator,
  }: View): string =>
    JSON.stringify([page, theme, departments, years, succession, lines, peers, body, indicator]);
  return key(answered) === key(view);
}

export const loadSite = (): Promise<Site> => json<Site>('site.json');
export const loadPage = (page: PageId): Promise<PageBundle> => json<PageBundle>(`pages/${page}.json`);

const SILENT: PageCaptions = { lead: '', exceptions: [], figures: {} };
const NOTHING: PageBundle = { frames: {}, exceptions: [], captions: { zh: SILENT, en: SILENT } };

export class PageAnswers {
  /** What stands on the page now; the view it answers is `answered`. */
  bundle = $state.raw<PageBundle>(NOTHING);
  answered = $state.raw<View | undefined>(undefined);
  error = $state.raw<string>('');
  readonly site: Site;
  private readonly pages: Partial<Record<PageId, Promise<PageBundle>>> = {};
  private loadedData: Promise<Dataset> | undefined;
  private loadedSearch: Promise<Encoded> | undefined;
  private latest: View | undefined;

  /** `first`: the default view's answer, where it is at hand before the page is made. */
  constructor(site: Site, first?: { readonly view: View; readonly bundle: PageBundle }) {
    this.site = site;
    if (!first) return;
    this.bundle = first.bundle;
    this.answered = first.view;
    this.pages[first.view.page] = Promise.resolve(first.bundle);
  }

  /** All facts and checks; loaded once, on demand. */
  data(): Promise<Dataset> {
    this.loadedData ??= Promise.all([
      json<unknown>('facts.json'),
      json<Check[]>('checks.json'),
      json<Finding[]>('findings.json'),
      import('../query/load.ts'),
    ])
      .then(([facts, checks, findings, load]) => ({
        ...this.site,
        facts: load.decodeFacts(facts as Parameters<typeof load.decodeFacts>[0]),
        checks,
        findings,
      }))
      .catch((error: unknown) => {
        this.loadedData = undefined; // the next call tries again
        throw error;
      });
    return this.loadedData;
  }

  /** What search looks through; loaded once, when it is first opened. */
  search(): Promise<Encoded> {
    this.loadedSearch ??= json<Encoded>('search.json').catch((error: unknown) => {
      this.loadedSearch = undefined; // the next call tries again
      throw error;
    });
    return this.loadedSearch;
  }

  private async answer(view: View): Promise<PageBundle> {
    if (chartsOf(view.page).length === 0 && view.page !== 'department') return NOTHING; // a page of tables
    if (isDefault(view)) {
      let page = this.pages[view.page];
      if (!page) {
        page = loadPage(view.page);
        this.pages[view.page] = page;
        page.catch(() => delete this.pages[view.page]); // the next call tries again
      }
      const [bundle] = await Promise.all([page, loadKinds(chartsOf(view.page).map(({ kind }) => kind))]);
      return bundle;
    }
    const [{ chartsFor, selectionFor }, { named }] = await Promise.all([
      import('./choice.ts'),
      import('./indicator-subtitle.ts'),
    ]);
    const charts = chartsFor(view, this.site);
    if (charts.length === 0) return NOTHING; // nobody is chosen yet
    const [data, { run }, { exceptions }, { withCaptions }] = await Promise.all([
      this.data(),
      import('../query/run.ts'),
      import('../query/exceptions/exceptions.ts'),
      import('../text/captions/captions.ts'),
      loadKinds(charts.map(({ kind }) => kind)),
    ]);
    const frames: Record<string, Frame> = {};
    for (const spec of charts) {
      const question = questionFor(spec.question, view, frames);
      frames[spec.id] = run(data, question, selectionFor(view, this.site, spec), spec.id);
    }
    const isListed = view.page === 'overview' || view.page === 'department';
    const answered = charts.map((chart) => ({
      spec: named(chart, view, this.site, frames),
      frame: frames[chart.id]!,
    }));
    return withCaptions(this.site, answered, isListed ? exceptions(data, selectionFor(view, this.site)) : []);
  }

  /** Answers a view; the answer of an older view that comes late is dropped. */
  async show(view: View): Promise<void> {
    this.latest = view;
    if (this.answered && answers(this.answered, view)) {
      this.answered = view;
      return;
    }
    try {
      const bundle = await this.answer(view);
      if (this.latest !== view) return;
      this.bundle = bundle;
      this.answered = view;
      this.error = '';
    } catch (error) {
      if (this.latest === view) this.error = error instanceof Error ? error.message : String(error);
    }
  }
}
