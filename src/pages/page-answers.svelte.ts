/**
 * The answers that the page shows. A page's default view comes ready from the build; any other view loads
 * the facts and the query engine (Arquero) on demand and is answered by the same code in the browser.
 */
import { untrack } from 'svelte';
import { SvelteSet } from 'svelte/reactivity';
import { chartsOf } from '../charts/catalogue.ts';
import { loadKinds } from '../charts/kinds/registry.ts';
import { Lazy } from '../load/lazy.svelte.ts';
import { canRead, json } from '../load/source.ts';
import type { PageBundle } from '../model/bundle.ts';
import type { PageCaptions } from '../model/caption.ts';
import type { Check } from '../model/check.ts';
import type { Encoded } from '../model/columnar.ts';
import type { Dataset, Finding, Site, Translations } from '../model/dataset.ts';
import type { FirstSite } from '../model/first-site.ts';
import { inEachLang } from '../model/localised.ts';
import { declareUnits } from '../model/unit.ts';
import type { PageId, View } from '../model/view.ts';
import { defaultView } from '../url/codec.ts';
import { answeredPage, answerKey, isDefault } from '../request/keys.ts';
import { Kept } from './kept.ts';
import { PartsStore } from './parts-store.ts';

/** The site without its long texts. */
export const loadFirst = (): Promise<FirstSite> => json<FirstSite>('first.json');
/** What a reader sees first of the overview. */
export const loadFirstSight = (): Promise<PageBundle> => json<PageBundle>('pages/first.json');
const loadPage = (page: PageId): Promise<PageBundle> => json<PageBundle>(`pages/${page}.json`);

/** Evidence of more bodies than this comes from the whole. */
const MOST_ABOUT = 30;

/** Ends the key of an answer that is asked for whole. */
const WHOLE = ' whole';

/** Whether a view shows what a first sight lacks: another order, tables, slides. */
const isBeyondFirst = ({ sort, tables, screen }: View): boolean => sort !== '' || tables.length > 0 || screen;

/** So many answers are kept: years and bodies that a reader goes to and fro between. */
const MOST_KEPT = 32;

const SILENT: PageCaptions = { exceptions: [], minor: '', figures: {} };
const NOTHING: PageBundle = { frames: {}, exceptions: [], captions: inEachLang(() => SILENT) };

export class PageAnswers {
  readonly site: Site;
  /** All facts and checks. */
  readonly data: Lazy<Dataset> = new Lazy(() => this.loadData());
  /** The site with its long texts, and English of those of facts. */
  private readonly texts: Lazy<Site> = new Lazy(async () => {
    const [site, translations] = await Promise.all([
      json<Site>('site.json'),
      json<Translations>('translations.json'),
    ]);
    return { ...site, translations: { ...site.translations, ...translations } };
  });
  /** Undefined where the district comes whole. */
  private readonly parts: PartsStore | undefined;
  private readonly bodies: Partial<Record<string, Lazy<Dataset>>> = {};
  /** What search looks through. */
  readonly search: Lazy<Encoded> = new Lazy(() => json<Encoded>('search.json'));
  private readonly pages: Partial<Record<PageId, Lazy<PageBundle>>> = {};
  private readonly view: () => View;
  /** Answers by key, the latest last: one for all views that it serves. */
  private readonly kept = new Kept<Lazy<PageBundle>>(MOST_KEPT);
  private shown: PageBundle;
  /** Answers to these ask for the whole where a first sight would do. */
  private readonly wholeFor = new SvelteSet<string>();
  private readonly key = $derived.by(() => {
    const key = answerKey(this.view());
    return isBeyondFirst(this.view()) || this.wholeFor.has(key) ? `${key}${WHOLE}` : key;
  });
  /** The answer to the view, on its way or here. */
  readonly current: Lazy<PageBundle> = $derived.by(() => this.answerTo(this.key));

  /**
   * `view`: the view of now. `first`: a first sight of its answer, where it is at hand before the page is made.
   * `parts`: path of the manifest of the district's parts, '' where it comes whole.
   */
  constructor(site: Site, view: () => View, first?: PageBundle, parts = '') {
    declareUnits(site.units);
    if (parts !== '' && canRead(parts)) this.parts = new PartsStore(parts, () => this.texts.load());
    this.site = site;
    this.view = view;
    this.shown = first ?? NOTHING;
    this.kept.of(answerKey(view()), () => new Lazy(() => this.answer(view()), first));
  }

  /** What stands on the page now: the answer to the view, or to the one before until that is there. */
  get bundle(): PageBundle {
    this.shown = this.current.need() ?? this.shown;
    return this.shown;
  }

  /** Asks for all of the answer to the view: what stands there may be a first sight. */
  askWhole(): void {
    this.wholeFor.add(answerKey(this.view()));
  }

  /** What stands on the page is no answer to the view. */
  get stale(): boolean {
    return this.current.need() === undefined;
  }

  private answerTo(key: string): Lazy<PageBundle> {
    const view = untrack(this.view);
    return this.kept.of(key, () => new Lazy(() => this.answer(view)));
  }

  /**
   * Answers a view before it is asked for, a chart after a `pause` each; nothing where it is answered already. The
   * reader's own question does not wait for it.
   */
  async answerAhead(view: View, pause: () => Promise<void>): Promise<void> {
    const key = answerKey(view);
    if (this.kept.has(key) || isDefault(view)) return;
    const [data, { answerInTurns }] = await Promise.all([this.data.load(), import('./answer-view.ts')]);
    const bundle = await answerInTurns(view, data, pause);
    this.kept.of(key, () => new Lazy(() => Promise.resolve(bundle), bundle));
  }

  private async loadData(): Promise<Dataset> {
    const [site, facts, checks, findings, { decodeFacts }] = await Promise.all([
      this.texts.load(),
      json<Encoded>('facts.json'),
      json<Check[]>('checks.json'),
      json<Finding[]>('findings.json'),
      import('../query/load.ts'),
    ]);
    return {
      ...site,
      facts: decodeFacts(facts),
      checks,
      findings,
    };
  }

  /** Throws where the site was published anew since this page was opened: its figures would be of two states. */
  private async ofThisBuild(page: PageId): Promise<PageBundle> {
    const bundle = await loadPage(page);
    const { version } = this.site.meta;
    const other = Object.values(bundle.frames).find((frame) => frame && frame.version !== version);
    if (other) throw new Error(`pages/${page}.json: ${version} → ${other.version}`);
    return bundle;
  }

  /** What the build has answered of a page's default view; loaded once, on demand. */
  page(page: PageId): Promise<PageBundle> {
    return (this.pages[page] ??= new Lazy(() =>
      canRead(`pages/${page}.json`) ? this.ofThisBuild(page) : this.compute(defaultView(page)),
    )).load();
  }

  /** All that is on file of some bodies, with what their page or evidence shows of it. */
  about(bodies: readonly string[]): Lazy<Dataset> {
    const { parts } = this;
    if (!parts || this.data.value || bodies.length === 0 || bodies.length > MOST_ABOUT) return this.data;
    const key = bodies.join();
    const needs = { bodies, indicators: [], checks: false, findings: false };
    return (this.bodies[key] ??= new Lazy(() => parts.dataset(needs)));
  }

  /** The facts that a view's answer follows from: parts where these do. */
  private async dataFor(view: View): Promise<Dataset> {
    if (!this.parts || this.data.value) return this.data.load();
    const [{ requestsFor }, { needsOf }] = await Promise.all([
      import('../request/requests.ts'),
      import('../request/needs.ts'),
    ]);
    const needs = needsOf(requestsFor(view, this.site), view, this.site);
    return needs ? this.parts.dataset(needs) : this.data.load();
  }

  /** An answer from the facts, by the query engine. */
  private async compute(view: View): Promise<PageBundle> {
    const [data, { answerView }] = await Promise.all([this.dataFor(view), import('./answer-view.ts')]);
    return answerView(view, data);
  }

  private async answer(view: View): Promise<PageBundle> {
    if (chartsOf(view.page).length === 0 && view.page !== 'department') return NOTHING; // a page of tables
    if (isDefault(view)) {
      const [bundle] = await Promise.all([
        this.page(answeredPage(view)),
        loadKinds(chartsOf(answeredPage(view)).map(({ kind }) => kind)),
      ]);
      return bundle;
    }
    const { requestsFor } = await import('../request/requests.ts');
    const requests = requestsFor(view, this.site);
    if (requests.length === 0) return NOTHING; // nobody is chosen yet
    const [bundle] = await Promise.all([
      this.compute(view),
      loadKinds(requests.map(({ spec }) => spec.kind)),
    ]);
    return bundle;
  }
}
