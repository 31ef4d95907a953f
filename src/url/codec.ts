/**
 * View ⇄ query string. Pure: only view-state.svelte.ts reads and writes `location`. Defaults are left out; what is
 * not understood falls back to its default with a Notice and never throws. The map below has one entry for each
 * member of View, so a forgotten parameter does not compile.
 */
import { CHECK_KINDS, CHECK_RESULTS } from '../model/check.ts';
import type { CheckKind, CheckResult } from '../model/check.ts';
import type { Known } from '../model/embed.ts';
import { LANGS } from '../model/localised.ts';
import { PAGES } from '../model/view.ts';
import type { Notice, View } from '../model/view.ts';
import { migrate } from './migrations.ts';
import { flag, listOf, decimals, oneOf, text, yearList } from './params.ts';
import type { Context, Param } from './params.ts';
import { readPairs } from './query-string.ts';

export const DEFAULT_VIEW: View = {
  page: 'overview',
  lang: 'zh',
  departments: [],
  years: [],
  theme: '',
  tables: [],
  evidence: '',
  succession: true,
  lines: {},
  peers: '',
  body: '',
  indicator: '',
  shared: true,
  result: '',
  kind: '',
  table: '',
  q: '',
  sort: '',
  large: false,
  screen: false,
};

/** What a page shows where its address says no more. */
export const defaultView = (page: View['page']): View => ({ ...DEFAULT_VIEW, page });

/** In the order in which they stand in a link. `theme` as a name is left to embeds, where it is light or dark. */
const PARAMS: { readonly [K in keyof View]: Param<View[K]> } = {
  page: oneOf('page', () => PAGES),
  lang: oneOf('lang', () => LANGS),
  departments: listOf('dept', ({ site }) =>
    site.departments.map((d) => ({ id: d.id, names: [d.zh, d.short, d.en, d.short_en] })),
  ),
  years: yearList('years'),
  theme: oneOf<string>('topic', ({ site }) => site.indicators.map((indicator) => indicator.theme)),
  tables: listOf('tables', ({ charts }) => charts.map((id) => ({ id, names: [] }))),
  evidence: text('evidence', 2000),
  succession: flag('succession', { on: '1', off: '0' }),
  lines: decimals('lines', ({ site }) => site.warnings.map((warning) => warning.id)),
  peers: oneOf<string>('peers', ({ site }) => site.departments.flatMap(({ duties }) => duties)),
  body: oneOf<string>('body', ({ site }) => site.departments.map(({ id }) => id)),
  indicator: oneOf<string>('indicator', ({ site }) => site.indicators.map(({ id }) => id)),
  shared: flag('axes', { on: 'shared', off: 'own' }),
  result: oneOf<CheckResult | ''>('result', () => CHECK_RESULTS),
  kind: oneOf<CheckKind | ''>('kind', () => CHECK_KINDS),
  table: text('table', 40),
  q: text('q', 100),
  sort: text('sort', 60),
  large: flag('type', { on: 'large', off: 'normal' }),
  screen: flag('mode', { on: 'screen', off: 'page' }),
};
const KEYS = Object.keys(PARAMS) as (keyof View)[];

/** Added to links by chat programs and mail; they mean nothing here and deserve no notice. */
const FOREIGN = /^(utm_\w+|from|isappinstalled|nsukey)$/;

/**
 * Reads a query string (with or without `?`). `known` names the charts that may be shown as a table. Bodies, years,
 * themes and lines must be those of `site`; a chart's, a fact's or a check's existence is the page's affair.
 */
export function parseView(
  query: string,
  site: Known,
  known: { readonly charts: readonly string[] },
): { view: View; notices: Notice[] } {
  const { pairs, notices } = readPairs(query);
  const context: Context = { site, charts: known.charts };
  const raw = migrate(pairs);
  const view: { -readonly [K in keyof View]: View[K] } = { ...DEFAULT_VIEW };
  const names = new Set<string>();

  function take<K extends keyof View>(key: K): void {
    const param = PARAMS[key];
    names.add(param.name);
    const given = raw.filter((pair) => pair.name === param.name).map((pair) => pair.raw);
    const parsed = param.read(given, context);
    if (parsed.state === 'missing') return;
    if (parsed.value !== undefined) view[key] = parsed.value;
    if (parsed.state === 'invalid')
      notices.push(...parsed.refused.map(({ code, value }) => ({ code, param: param.name, value })));
  }
  for (const key of KEYS) take(key);

  for (const { name, shown } of raw)
    if (!names.has(name) && !FOREIGN.test(name))
      notices.push({ code: 'unknown_param', param: name, value: shown });
  return { view, notices: distinct(notices) };
}

/** A parameter that a link repeats is told once. */
function distinct(notices: readonly Notice[]): Notice[] {
  return [...new Map(notices.map((notice) => [JSON.stringify(notice), notice])).values()];
}

/** The query string of a view, without `?`; '' for the default view. Equal views give equal strings. */
export function writeView(view: View): string {
  function put<K extends keyof View>(key: K): string {
    const written = PARAMS[key].write(view[key]);
    return written === PARAMS[key].write(DEFAULT_VIEW[key]) ? '' : `${PARAMS[key].name}=${written}`;
  }
  return KEYS.map(put).filter(Boolean).join('&');
}

/** Some parameters with nothing left out that has a text, so that a later default cannot change what a link shows. */
export function writeWhole(view: View, keys: readonly (keyof View)[]): string {
  function put<K extends keyof View>(key: K): string {
    const written = PARAMS[key].write(view[key]);
    return written === '' ? '' : `${PARAMS[key].name}=${written}`;
  }
  return KEYS.filter((key) => keys.includes(key))
    .map(put)
    .filter(Boolean)
    .join('&');
}
