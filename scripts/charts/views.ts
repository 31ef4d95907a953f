/**
 * Which answers are made ready for embeds: every chart's default view, each year, all years and every body's, the same
 * up to each earlier year (last year's pinned links go on showing what they showed), successions of two bodies,
 * comparisons as their page begins them, and what embeds.txt asks for.
 */
import { CATALOGUE } from '../../src/charts/catalogue.ts';
import type { ChartSpec } from '../../src/charts/spec.ts';
import { crc32 } from '../../src/export/picture/dpi.ts';
import type { Site } from '../../src/model/dataset.ts';
import { comparedReports } from '../../src/facts/compared.ts';
import { yearSpan, type EmbedIndex, type FigureParams, type Known } from '../../src/model/embed.ts';
import { EVERYTHING } from '../../src/model/question.ts';
import { MOST_COMPARED } from '../../src/request/bodies.ts';
import { answeredParams, figureKey, heededParams, readEmbed } from '../../src/request/embed-params.ts';
import { answerAll, requestsFor, type Ask } from '../../src/request/requests.ts';
import { NO_SUBJECT } from '../../src/request/subject.ts';
import { beginsWithYear, firstYears, yearsFor } from '../../src/request/years.ts';
import { DEFAULT_VIEW } from '../../src/url/codec.ts';

/** Over this many bodies only those asked for have pictures and answers of their own. */
export const MOST_BODIES = 200;
/** Bodies × earlier years up to which each body keeps all its earlier views; beyond, last year's alone. */
const MOST_EARLIER = 60;

const ALL: FigureParams = { ...EVERYTHING, ...NO_SUBJECT };

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

/** A year alone: of all bodies, as a page begins with it or its reader chooses it, and of each for the first year. */
function yearPlans(site: Site, years: readonly number[], bodies: readonly string[]): ViewPlan[] {
  const [first] = firstYears(site);
  const plans = years
    .filter((year) => year !== first)
    .flatMap((year): ViewPlan[] => {
      const then = reportedUntil(site, year);
      const of = { ...ALL, years: [year] };
      const now = { params: of, end: `/in/${year}`, pictured: false };
      // Pinned while this was the last year: of the bodies of that time.
      return then.length === site.departments.length || first === undefined
        ? [now]
        : [now, { params: { ...of, departments: then }, end: `/in/${year}/then`, pictured: false }];
    });
  if (first === undefined) return plans;
  const own = bodies.map((body) => ({
    params: { ...ALL, departments: [body], years: [first] },
    end: `/in/${first}/${body}`,
    pictured: false,
  }));
  return [{ params: ALL, end: '/all', pictured: false }, ...plans, ...own];
}

/** Bodies with a report of a year or an earlier one. */
const reportedUntil = (site: Site, last: number): string[] =>
  site.departments
    .map(({ id }) => id)
    .filter((id) => site.reports.some(({ department, year }) => department === id && year <= last));

/** The views that every chart has. */
function plansOf(site: Site, bodies: readonly string[], pictures: 'all' | 'default'): ViewPlan[] {
  const years = yearSpan({ reports: comparedReports(site.reports) });
  const plans: ViewPlan[] = [
    { params: { ...ALL, years: firstYears(site) }, end: '', pictured: true },
    ...yearPlans(site, years, bodies),
    ...bodies.map((body) => ({
      params: { ...ALL, departments: [body] },
      end: `/${body}`,
      body,
      pictured: pictures === 'all',
    })),
  ];
  const keepsAll = bodies.length * (years.length - 1) <= MOST_EARLIER;
  for (const last of years.slice(0, -1)) {
    const until = years.filter((year) => year <= last);
    const then = reportedUntil(site, last);
    plans.push({ params: { ...ALL, departments: then, years: until }, end: `/to/${last}`, pictured: false });
    const keepsBodies = keepsAll || last === years[years.length - 2];
    for (const body of keepsBodies ? bodies.filter((id) => then.includes(id)) : [])
      plans.push({
        params: { ...ALL, departments: [body], years: until },
        end: `/to/${last}/${body}`,
        pictured: false,
      });
  }
  return plans;
}

/** A chart's view of a plan; one that runs over the years has none of a single year beside its default view. */
function viewOf(spec: ChartSpec, plan: ViewPlan): ChartView[] {
  const years = yearsFor(spec, spec.page, plan.params.years, []);
  if (plan.end !== '' && years.length !== plan.params.years.length) return [];
  const isDefault = plan.end === '' && !beginsWithYear(spec.page);
  return [{ spec, ...plan, params: { ...plan.params, years: isDefault ? [] : years } }];
}

const digest = (key: string): string => crc32(new TextEncoder().encode(key)).toString(16).padStart(8, '0');

/** A body's page shows its likely predecessor and successor beside it: such pairs can be embedded, too. */
function successions(site: Site): FigureParams[] {
  return site.lineage
    .filter(({ confidence }) => confidence !== 'possible')
    .map(({ predecessor, successor }) => ({ ...ALL, departments: [predecessor, successor] }));
}

/**
 * The charts of the page of comparisons are about one indicator, which follows from what compares: the figures of these
 * bodies as their page begins them, by name. None where the page compares nobody, or more bodies than it shows.
 */
function comparisons(
  params: FigureParams,
  site: Site,
  ask: Ask,
): { spec: ChartSpec; params: FigureParams }[] {
  const departments =
    params.departments.length > 0 ? params.departments : site.departments.map(({ id }) => id);
  if (departments.length > MOST_COMPARED) return [];
  const requests = requestsFor({ ...DEFAULT_VIEW, ...params, page: 'compare', departments }, site);
  const frames = answerAll(requests, ask);
  return requests.map(({ spec, selection }) => ({
    spec,
    params: answeredParams(spec, selection, frames[spec.id]!),
  }));
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
  const add = (spec: ChartSpec, asked: FigureParams): void => {
    const params = heededParams(spec, asked);
    const key = figureKey(params, known);
    const own = (more[spec.id] ??= {});
    if (key in shared || key in own) return;
    own[key] = `/asked/${digest(key)}`;
    views.push({ spec, params, end: own[key], pictured: false });
  };
  const pairs = successions(site);
  // Charts of the comparison begin with all years: the year that other pages begin with is one of theirs.
  for (const spec of CATALOGUE)
    if (first.length > 0 && !beginsWithYear(spec.page) && !spec.overYears) {
      const params = { ...ALL, years: first };
      more[spec.id] = { [figureKey(params, known)]: `/in/${first[0]}` };
      views.push({ spec, params, end: `/in/${first[0]}`, pictured: false });
    }
  for (const params of pairs) for (const spec of CATALOGUE) add(spec, params);
  for (const of of [...plans.map(({ params }) => params), ...pairs])
    for (const { spec, params } of comparisons(of, site, ask)) add(spec, params);
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
    index: { version: site.meta.version, known, first, charts, bodies, views: shared, more },
    refused,
  };
}
