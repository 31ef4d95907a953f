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
import type { PageId, View } from '../model/view.ts';
import { answerKey, isDefault } from '../request/keys.ts';
import { json } from './source.ts';

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

  /** What the build has answered of a page's default view; loaded once, on demand. */
  page(page: PageId): Promise<PageBundle> {
    const known = (this.pages[page] ??= loadPage(page));
    known.catch(() => delete this.pages[page]); // the next call tries again
    return known;
  }

  private async answer(view: View): Promise<PageBundle> {
    if (chartsOf(view.page).length === 0 && view.page !== 'department') return NOTHING; // a page of tables
    if (isDefault(view)) {
      const [bundle] = await Promise.all([
        this.page(view.page),
        loadKinds(chartsOf(view.page).map(({ kind }) => kind)),
      ]);
      return bundle;
    }
    const [{ answerAll, requestsFor, selectionFor }, { subjectOf }, { withIndicator }] = await Promise.all([
      import('../request/requests.ts'),
      import('../request/subject.ts'),
      import('../text/captions/indicator-subtitle.ts'),
    ]);
    const requests = requestsFor(view, this.site);
    if (requests.length === 0) return NOTHING; // nobody is chosen yet
    const [data, { run }, { exceptions }, { withCaptions }] = await Promise.all([
      this.data(),
      import('../query/run.ts'),
      import('../query/exceptions/exceptions.ts'),
      import('../text/captions/captions.ts'),
      loadKinds(requests.map(({ spec }) => spec.kind)),
    ]);
    const frames = answerAll(requests, (...asked) => run(data, ...asked));
    const isListed = view.page === 'overview' || view.page === 'department';
    const answered = requests.map(({ spec }) => {
      const frame = frames[spec.id]!;
      const { indicator } = subjectOf(spec, frame.question);
      return { spec: withIndicator(spec, indicator, this.site), frame };
    });
    return withCaptions(this.site, answered, isListed ? exceptions(data, selectionFor(view, this.site)) : []);
  }

  /** Whether what stands on the page is no answer to this view. */
  isStale(view: View): boolean {
    return !this.answered || answerKey(this.answered) !== answerKey(view);
  }

  /** Answers a view; the answer of an older view that comes late is dropped. */
  async show(view: View): Promise<void> {
    this.latest = view;
    if (!this.isStale(view)) {
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
