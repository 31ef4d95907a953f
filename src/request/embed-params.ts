/** The address of an embed: a figure's parameters with everything written out, and how the embed looks. */
import { chartById } from '../charts/catalogue.ts';
import type { ChartSpec } from '../charts/spec.ts';
import { comparedReports } from '../facts/compared.ts';
import { yearSpan, type EmbedIndex, type FigureParams, type Known } from '../model/embed.ts';
import type { Frame } from '../model/frame.ts';
import type { Lang } from '../model/localised.ts';
import { EVERYTHING, type Selection } from '../model/question.ts';
import type { Site } from '../model/dataset.ts';
import type { Notice, View } from '../model/view.ts';
import { parseView, writeView, writeWhole } from '../url/codec.ts';
import { fieldsOf, only, partOf } from './fields.ts';
import { NO_SUBJECT, subjectOf, withSubject } from './subject.ts';
import { heededYears, yearsFor } from './years.ts';

/** All bodies and years, about nothing chosen. */
export const EVERY: FigureParams = { ...EVERYTHING, ...NO_SUBJECT };

/** How an embed looks, as its address is to say it. */
export interface EmbedFlags {
  readonly plain?: boolean;
  readonly theme?: 'light' | 'dark';
  readonly lang?: Lang;
  /** Pixels that the iframe has until its script knows better. */
  readonly height?: number;
  readonly transparent?: boolean;
}

/** Parameters that an embed has beside those of a View. */
export const OWN_PARAMS = ['chart', 'plain', 'theme', 'height', 'transparent'] as const;
export type OwnParam = (typeof OWN_PARAMS)[number];

const pairsOf = (query: string): string[] => query.replace(/^\?/, '').split('&').filter(Boolean);
const nameOf = (pair: string): string => pair.split('=')[0]!;
const isOwn = (pair: string): boolean => (OWN_PARAMS as readonly string[]).includes(nameOf(pair));

/** The parameters of an answered figure: bodies and years by name, never as "all", and what it turned out to be about. */
export function answeredParams(spec: ChartSpec, selection: Selection, frame: Frame): FigureParams {
  // A course is of the body that stands first; the others stand beside it.
  const asked = frame.question.verb === 'course' ? frame.departments.slice(0, 1) : frame.departments;
  const departments = asked.map(({ id }) => id);
  return { ...selection, ...subjectOf(spec, frame.question), departments, years: frame.years };
}

/** The query, without `?`, of a figure drawn as in a view; as its table only where the reader looks at it. */
export function embedQuery(spec: ChartSpec, view: View, params: FigureParams): string {
  const tables = view.tables.filter((id) => id === spec.id);
  const fields = fieldsOf('selection', 'subject', 'drawing', 'display');
  return writeWhole({ ...view, ...params, tables }, fields);
}

/**
 * Address of `embed.html` beside the page at `page` (its query and fragment are ignored). `query` is the figure's;
 * its own chart and flags give way to those asked for.
 */
export function embedAddress(page: string, chart: string, query: string, flags: EmbedFlags = {}): string {
  const folder = page.replace(/[?#].*$/, '').replace(/[^/]*$/, '');
  const kept = pairsOf(query).filter((pair) => !isOwn(pair) && !(flags.lang && nameOf(pair) === 'lang'));
  const pairs = [
    `chart=${encodeURIComponent(chart)}`,
    ...kept,
    ...(flags.lang ? [`lang=${flags.lang}`] : []),
    ...(flags.theme ? [`theme=${flags.theme}`] : []),
    ...(flags.plain ? ['plain=1'] : []),
    ...(flags.transparent ? ['transparent=1'] : []),
    ...(flags.height ? [`height=${Math.round(flags.height)}`] : []),
  ];
  return `${folder}embed.html?${pairs.join('&')}`;
}

/** The own parameters of an embed's query, decoded; '' for those that it lacks, and for a broken escape. */
export function ownParams(query: string): Readonly<Record<OwnParam, string>> {
  const valueOf = (name: OwnParam): string => {
    const pair = pairsOf(query).find((each) => each.startsWith(`${name}=`)) ?? '';
    try {
      return decodeURIComponent(pair.slice(name.length + 1));
    } catch {
      return '';
    }
  };
  return Object.fromEntries(OWN_PARAMS.map((name) => [name, valueOf(name)])) as Record<OwnParam, string>;
}

/** What the address of an embed asks for. */
export interface EmbedRequest {
  /** '' where the address names none. */
  readonly chart: string;
  readonly params: FigureParams;
  readonly view: View;
  readonly notices: readonly Notice[];
}

/**
 * Reads the query of an embed (with or without `?`); never throws. `charts`: those that can be embedded; `first`: the
 * years that a page begins with, and so an embed whose address names none.
 */
export function readEmbed(
  query: string,
  { known, charts, first }: Pick<EmbedIndex, 'known' | 'charts' | 'first'>,
): EmbedRequest {
  const rest = pairsOf(query).filter((pair) => !isOwn(pair));
  const { view, notices } = parseView(rest.join('&'), known, { charts });
  const { chart } = ownParams(query);
  const spec = chartById(chart);
  const years = spec ? yearsFor(spec, { page: spec.page, years: view.years }, first) : view.years;
  return { chart, params: { ...partOf(view, 'selection', 'subject'), years }, view, notices };
}

/**
 * One text for all ways of asking for the same figure: bodies and years named or left out (all), in any order. Both
 * are written out, so that a view that was pinned when there were fewer is not mistaken for today's.
 */
export function figureKey(params: FigureParams, known: Pick<Known, 'departments' | 'reports'>): string {
  const { departments, years } = params;
  const all = departments.length > 0 ? departments : known.departments.map(({ id }) => id);
  return writeView({
    ...only(params, 'selection', 'subject'),
    departments: [...new Set(all)].sort(),
    years: years.length > 0 ? years : yearSpan(known),
  });
}

/** Without what the chart does not heed, and without a choice that the chart makes by itself. */
export function heededParams(spec: ChartSpec, params: FigureParams): FigureParams {
  const question = withSubject(spec, params);
  const isOwnQuestion = JSON.stringify(question) === JSON.stringify(spec.question);
  const years = heededYears(spec, params.years);
  return { ...params, years, ...(isOwnQuestion ? NO_SUBJECT : subjectOf(spec, question)) };
}

/** Where an embed finds its answer: a file made ready, and what is to be taken out of it. */
export interface AnswerPlace {
  /** Below `data/`. */
  readonly path: string;
  /** Left out where the file is the answer. */
  readonly part?: FigureParams;
}

/**
 * The place of a figure's answer; undefined where it has none: a chart that is `whole` about some bodies, or about years
 * that nobody made ready.
 */
export function placeOfAnswer(
  spec: ChartSpec,
  asked: FigureParams,
  index: Pick<EmbedIndex, 'known' | 'bodies' | 'views' | 'more'>,
): AnswerPlace | undefined {
  const { known, views, more, bodies } = index;
  const params = heededParams(spec, asked);
  const key = figureKey(params, known);
  const end = more[spec.id]?.[key] ?? views[key];
  const pathOf = (name: string): string => `charts/${spec.id}${name}.json`;
  if (end !== undefined) return { path: pathOf(end) };
  if (spec.whole) return undefined;
  const departments = known.departments
    .filter(
      ({ id, duties }) =>
        (params.departments.length === 0 || params.departments.includes(id)) &&
        (params.peers === '' || duties.includes(params.peers)),
    )
    .map(({ id }) => id);
  const years = params.years.length > 0 ? params.years : yearSpan(known);
  const [only = '', second] = departments;
  // A body's own file is small; where there is none the answer about all has it.
  const base = second === undefined && bodies.includes(only) ? `/${only}` : views[figureKey(EVERY, known)];
  return base === undefined ? undefined : { path: pathOf(base), part: { ...params, departments, years } };
}

/**
 * The parameters that an embed's code names. A chart that is `whole` is of all bodies on file, whoever is added later,
 * or of one.
 */
export function lastingParams(
  spec: ChartSpec,
  params: FigureParams,
  { departments }: Pick<Site, 'departments'>,
): FigureParams {
  const isAll = departments.every(({ id }) => params.departments.includes(id));
  return spec.whole && isAll ? { ...params, departments: [] } : params;
}

/**
 * Whether an embed with these lasting parameters works, and goes on working when bodies and years are added: any of a
 * chart whose answer follows from that about all; of one that is `whole` all bodies or one, of a year or of all years
 * from the first on.
 */
export function isEmbeddable(spec: ChartSpec, asked: FigureParams, site: Pick<Site, 'reports'>): boolean {
  if (!spec.whole) return true;
  const { departments, years, succession, lines, peers, indicator } = heededParams(spec, asked);
  const [first] = yearSpan({ reports: comparedReports(site.reports) });
  const isSpan =
    years.length < 2 || (years[0] === first && years[years.length - 1] === years.length - 1 + years[0]!);
  const isPlain = succession && peers === '' && Object.keys(lines).length === 0;
  return isSpan && isPlain && departments.length < (indicator === '' ? 2 : 1);
}

/** The same figure of all bodies and years: what embeds always have. */
export const aboutAll = ({ theme, indicator }: FigureParams): FigureParams => ({
  ...EVERY,
  theme,
  indicator,
});
