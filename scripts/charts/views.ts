/**
 * Which answers are made ready for embeds: every chart's default view, all years and every body's, out of which an embed
 * takes any bodies and years; of charts that are `whole` also each year and all years up to each earlier one,
 * each indicator that compares, and what embeds.txt asks for.
 */
import { CATALOGUE, chartById } from '../../src/charts/catalogue.ts';
import type { ChartSpec } from '../../src/charts/spec.ts';
import { crc32 } from '../../src/export/picture/dpi.ts';
import type { Site } from '../../src/model/dataset.ts';
import { comparedReports } from '../../src/facts/compared.ts';
import { yearSpan, type EmbedIndex, type FigureParams, type Known } from '../../src/model/embed.ts';
import { EVERY, figureKey, heededParams, readEmbed } from '../../src/request/embed-params.ts';
import { figureRequest, type Ask } from '../../src/request/requests.ts';
import { comparing, takesIndicator } from '../../src/request/subject.ts';
import { beginsWithYear, firstYears, yearsFor } from '../../src/request/years.ts';

/** Over this many bodies only those asked for have pictures and answers of their own. */
export const MOST_BODIES = 200;
/** The end of the files of all bodies and years, where a page begins with one year. */
const ALL_YEARS = '/all';

export interface ChartView {
  readonly spec: ChartSpec;
  readonly params: FigureParams;
  /** End of its files' names after the chart's id: '' or `/<body>` … */
  readonly end: string;
  /** The body of a body's view: it has pictures, as default views have. */
  readonly body?: string;
  readonly pictured: boolean;
}

export interface Views {
  readonly views: readonly ChartView[];
  readonly index: EmbedIndex;
  /** Lines of embeds.txt that could not be taken, each with why. */
  readonly refused: readonly string[];
}

export interface ViewOptions {
  /** Bodies asked for by flag; of use where there are over MOST_BODIES. */
  readonly bodies?: readonly string[];
  /** `default`: bodies have answers and no pictures, where nothing is to be published. */
  readonly pictures?: 'all' | 'default';
  /** Lines of embeds.txt. */
  readonly embeds?: readonly string[];
}

function knownOf(site: Site): Known {
  return {
    departments: site.departments.map(({ id, zh, en, short, short_en, duties }) => ({
      id,
      zh,
      en,
      short,
      short_en,
      duties,
    })),
    indicators: site.indicators.map(({ id, theme }) => ({ id, theme })),
    reports: [...new Set(comparedReports(site.reports).map(({ year }) => year))]
      .sort()
      .map((year) => ({ year })),
    warnings: site.warnings.map(({ id }) => ({ id })),
  };
}

/** Throws where a body asked for is not on file. */
function bodiesOf(site: Site, wanted: readonly string[]): string[] {
  const all = site.departments.map(({ id }) => id);
  const unknown = wanted.filter((id) => !all.includes(id));
  if (unknown.length > 0)
    throw new TypeError(`--bodies ${unknown.join(',')}: ${all.slice(0, 20).join(' | ')}`);
  return all.length > MOST_BODIES ? [...wanted] : all;
}

interface ViewPlan {
  readonly params: FigureParams;
  readonly end: string;
  readonly body?: string;
  readonly pictured: boolean;
}

/** The views that every chart has; embeds of a chart that is not `whole` take any other selection out of these. */
function plansOf(site: Site, bodies: readonly string[], pictures: 'all' | 'default'): ViewPlan[] {
  const first = firstYears(site);
  return [
    { params: { ...EVERY, years: first }, end: '', pictured: true },
    ...(first.length > 0 ? [{ params: EVERY, end: ALL_YEARS, pictured: false }] : []),
    ...bodies.map((body) => ({
      params: { ...EVERY, departments: [body] },
      end: `/${body}`,
      body,
      pictured: pictures === 'all',
    })),
  ];
}

/**
 * What charts that are `whole` have beside these, so that an embed of all bodies or of one goes on showing what it
 * showed: each year alone, and all years up to each earlier one.
 */
function wholePlans(site: Site, bodies: readonly string[]): ViewPlan[] {
  const years = yearSpan({ reports: comparedReports(site.reports) });
  const spans = [
    ...years.map((year) => ({ years: [year], end: `/in/${year}` })),
    ...years
      .slice(1, -1)
      .map((last) => ({ years: years.filter((year) => year <= last), end: `/to/${last}` })),
  ];
  return spans.flatMap(({ years: within, end }) =>
    ['', ...bodies].map((body): ViewPlan => ({
      params: { ...EVERY, departments: body === '' ? [] : [body], years: within },
      end: body === '' ? end : `${end}/${body}`,
      pictured: false,
    })),
  );
}

/** A chart's view of a plan; one that runs over the years has none of a single year beside its default view. */
function viewOf(spec: ChartSpec, plan: ViewPlan): ChartView[] {
  const years = yearsFor(spec, { page: spec.page, years: plan.params.years }, []);
  if (plan.end !== '' && years.length !== plan.params.years.length) return [];
  const isDefault = plan.end === '' && !beginsWithYear(spec);
  return [{ spec, ...plan, params: { ...plan.params, years: isDefault ? [] : years } }];
}

const digest = (key: string): string => crc32(new TextEncoder().encode(key)).toString(16).padStart(8, '0');

/** The charts of the page of comparisons about each indicator that compares among all bodies, by name. */
function comparisons(params: FigureParams, ask: Ask): { spec: ChartSpec; params: FigureParams }[] {
  const table = chartById('compare-table');
  if (!table) return [];
  const { question, selection } = figureRequest(table, params);
  const indicators = comparing(ask(question, selection, table.id));
  return CATALOGUE.filter(takesIndicator).flatMap((spec) =>
    indicators.map((indicator) => ({ spec, params: { ...params, indicator } })),
  );
}

/** `ask` answers with the site's own data. */
export function viewsOf(site: Site, ask: Ask, options: ViewOptions = {}): Views {
  const known = knownOf(site);
  const charts = CATALOGUE.map(({ id }) => id);
  const bodies = bodiesOf(site, options.bodies ?? []);
  const plans = plansOf(site, bodies, options.pictures ?? 'all');
  const first = firstYears(site);
  const views = CATALOGUE.flatMap((spec) => plans.flatMap((plan) => viewOf(spec, plan)));
  const shared: Record<string, string> = {};
  for (const { params, end } of plans) {
    const key = figureKey(params, known);
    // The first is the shortest name: two plans may ask the same where there is one body or one year.
    if (!(key in shared)) shared[key] = end;
  }
  const more: Record<string, Record<string, string>> = {};
  const refused: string[] = [];
  const add = (spec: ChartSpec, asked: FigureParams, end?: string): void => {
    const params = heededParams(spec, asked);
    const key = figureKey(params, known);
    const own = (more[spec.id] ??= {});
    if (key in own || (key in shared && !(shared[key] === '' && !beginsWithYear(spec)))) return;
    own[key] = end ?? `/asked/${digest(key)}`;
    views.push({ spec, params, end: own[key], pictured: false });
  };
  for (const spec of CATALOGUE.filter(({ whole }) => whole !== undefined)) {
    for (const { params, end } of wholePlans(site, bodies)) add(spec, params, end);
  }
  for (const { params } of [{ params: EVERY }, ...wholePlans(site, [])])
    for (const one of comparisons(params, ask)) add(one.spec, one.params);
  for (const line of options.embeds ?? []) {
    const query = line.includes('?') ? line.slice(line.indexOf('?') + 1) : line;
    const { chart, params, notices } = readEmbed(query.replace(/&amp;/g, '&'), { known, charts, first });
    const spec = CATALOGUE.find(({ id }) => id === chart);
    const wrong = notices.map(({ param, value }) => `${param}=${value}`);
    if (!spec) refused.push(`${line}: chart=${chart}`);
    else if (wrong.length > 0) refused.push(`${line}: ${wrong.join(', ')}`);
    else add(spec, params);
  }
  return {
    views,
    index: {
      version: site.meta.version,
      known,
      units: site.units,
      first,
      charts,
      bodies,
      views: shared,
      more,
    },
    refused,
  };
}
