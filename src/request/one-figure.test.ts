/** One view is one figure wherever it stands: on the page, in an embed, as a file of the build, in a briefing. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerOf } from '../../scripts/charts/answer.ts';
import { onFileOf } from '../../scripts/charts/on-file.ts';
import { viewsOf, type Views } from '../../scripts/charts/views.ts';
import { outputFiles } from '../../scripts/write/output.ts';
import { pageBundle } from '../../scripts/write/pages.ts';
import { CATALOGUE } from '../charts/catalogue.ts';
import type { ChartSpec } from '../charts/spec.ts';
import { answerAt } from '../embed/answer.ts';
import { locateAnswer } from '../embed/locate.ts';
import type { Caption } from '../model/caption.ts';
import type { EmbedAnswer } from '../model/embed.ts';
import type { Frame } from '../model/frame.ts';
import type { View } from '../model/view.ts';
import { BriefingAnswers, figureOf, isRefused } from '../pages/briefing/briefing-answers.ts';
import { PageAnswers } from '../pages/page-answers.svelte.ts';
import { readFrom } from '../load/source.ts';
import { run } from '../query/run.ts';
import type { Dataset } from '../model/dataset.ts';
import { FIVE_REPORTS } from '../testing/reports.ts';
import { withTitles } from '../testing/with-titles.ts';
import { DEFAULT_VIEW } from '../url/codec.ts';
import { answeredParams, embedAddress, embedQuery, lastingParams } from './embed-params.ts';
import { pinnedView } from './pin.ts';
import { requestsFor, selectionFor, type Ask } from './requests.ts';

const BODIES = FIVE_REPORTS.departments.map(({ id }) => id);
const DUTY = FIVE_REPORTS.departments[0]!.duties[0]!;
const pageOf = (spec: ChartSpec, change: Partial<View>): View => ({
  ...DEFAULT_VIEW,
  page: spec.page,
  ...change,
});
const comparison = (change: Partial<View>): View => ({ ...DEFAULT_VIEW, page: 'compare', ...change });

/** Views by name; each is asked of every chart that it shows. */
const VIEWS: Readonly<Record<string, (spec: ChartSpec) => View>> = {
  'the default view': (spec) => pageOf(spec, {}),
  'one body': (spec) => pageOf(spec, { departments: ['panyu'] }),
  'narrowed years': (spec) => pageOf(spec, { years: [2021, 2022] }),
  'one duty with a moved line': (spec) => pageOf(spec, { peers: DUTY, lines: { exec_rate_low: '98' } }),
  'one theme': (spec) => pageOf(spec, { theme: 'service' }),
  'the page of a body': () => ({ ...DEFAULT_VIEW, page: 'department', body: 'zhizao' }),
  'a comparison of five bodies': () => comparison({ departments: BODIES }),
  'a comparison of two bodies about one indicator': () =>
    comparison({ departments: ['xiqu', 'zhizao'], indicator: 'budget.annual' }),
  'a comparison of a duty, successions apart': () => comparison({ peers: DUTY, succession: false }),
};
/** What embeds show of charts that are `whole` without being asked for; of the others they show any view. */
const READY: readonly string[] = ['the default view', 'one body', 'a comparison of five bodies'];
/** Static pages, by the end of their address. */
const STATIC: Readonly<Record<string, string>> = { 'the default view': '', 'one body': '/panyu' };
/** Two of three bodies have reported 2021: pages begin with a year. */
const SOME = ['xiqu-2021', 'lingang-2021', 'panyu-2023'];
const BY_YEAR: Dataset = {
  ...FIVE_REPORTS,
  reports: FIVE_REPORTS.reports.filter(({ id }) => SOME.includes(id)),
  facts: FIVE_REPORTS.facts.filter(({ report }) => SOME.includes(report)),
  checks: FIVE_REPORTS.checks.filter(({ report_id }) => SOME.includes(report_id)),
  findings: FIVE_REPORTS.findings.filter(({ report }) => SOME.includes(report)),
};

/** The same builds and pages serve every case; asked for in beforeAll. */
interface Shown {
  readonly frame: Frame;
  readonly caption: Caption;
}
const shownBy = ({ frame, captions }: EmbedAnswer): Shown => ({ frame, caption: captions.zh });

describe.each([
  ['a year each', FIVE_REPORTS, []],
  ['the first year', BY_YEAR, [2021]],
])('a view is the same figure everywhere: %s', (_of, DATA, first) => {
  const ask: Ask = (...asked) => run(DATA, ...asked);
  const CASES = Object.entries(VIEWS).flatMap(([name, of]) =>
    CATALOGUE.flatMap((spec) => {
      const view = of(spec);
      const isShown = requestsFor(view, DATA).some((request) => request.spec.id === spec.id);
      return isShown ? [[name, spec.id, spec, view] as const] : [];
    }),
  );
  const onPage = new Map<View, Shown>();
  const addresses = new Map<View, string>();

  /** What an embed of an address shows of what a build wrote; undefined where it says that it cannot. */
  async function inEmbed({ views, index }: Views, address: string): Promise<Shown | undefined> {
    const { place } = locateAnswer(address.slice(address.indexOf('?')), index);
    if (!place) return undefined;
    const written = (path: string): unknown => {
      if (path === 'charts/on-file.json') return onFileOf(DATA);
      const view = views.find(({ spec, end }) => `charts/${spec.id}${end}.json` === path);
      return view && answerOf(DATA, view.spec, view.params);
    };
    readFrom((path) => JSON.stringify(written(path)));
    const answer = await answerAt(place, index);
    readFrom((path) => files[path]);
    return shownBy(answer);
  }

  let now = DEFAULT_VIEW;
  const answers = new PageAnswers(DATA, () => now);
  const briefing = new BriefingAnswers(answers);
  let ready: Views;
  let withEmbeds: Views;
  const files: Readonly<Record<string, string>> = outputFiles(DATA, (page) => pageBundle(DATA, page));

  beforeAll(async () => {
    readFrom((path) => files[path]);
    for (const [, , spec, view] of CASES) {
      now = view;
      await answers.current.load();
      const frame = answers.bundle.frames[spec.id]!;
      const params = lastingParams(spec, answeredParams(spec, selectionFor(view, DATA, spec), frame), DATA);
      onPage.set(view, { frame, caption: answers.bundle.captions.zh.figures[spec.id]! });
      addresses.set(
        view,
        embedAddress('https://x/', spec.id, embedQuery(spec, view, params), { theme: 'light' }),
      );
    }
    ready = viewsOf(DATA, ask);
    withEmbeds = viewsOf(DATA, ask, { embeds: [...addresses.values()] });
  });
  afterAll(() => readFrom(() => undefined));

  it('pages begin with the first year alone, and charts over the years with all', () => {
    expect(ready.index.first).toEqual(first);
    const yearsOf = (id: string): readonly number[] =>
      onPage.get(CASES.find(([name, chart]) => name === 'the default view' && chart === id)![3])!.frame.years;
    expect(yearsOf('execution-rate')).toEqual(first.length > 0 ? first : [2021, 2022, 2023]);
    expect(yearsOf('execution-trend')).toEqual([2021, 2022, 2023]);
  });

  it('every chart is among the cases, and every address of an embed is taken', () => {
    expect(new Set(CASES.map(([, id]) => id)).size).toBe(CATALOGUE.length);
    expect(withEmbeds.refused).toEqual([]);
  });

  it.each(CASES)('%s: %s', async (name, _id, spec, view) => {
    const shown = onPage.get(view)!;
    const { frame, caption } = shown;
    const address = addresses.get(view)!;
    expect(await inEmbed(withEmbeds, address), address).toEqual(shown);
    const answer = await briefing.of({ chart: spec.id, view: pinnedView(spec, view, DATA, frame) }).load();
    if (isRefused(answer)) throw new Error(answer.refused);
    expect(answer.frame).toEqual(frame);
    expect(figureOf(answer, { as: 'chart' }, 'zh')).toMatchObject({
      title: caption.title,
      subtitle: caption.subtitle,
    });
    if (READY.includes(name) || !spec.whole) {
      const own = await inEmbed(ready, address);
      expect(own && { ...own, frame: withTitles(own.frame, frame) }, address).toEqual(shown);
    }
    const end = STATIC[name];
    // The static page of a body holds all its years, as the body's own page does.
    if (end === undefined || (end !== '' && first.length > 0)) return;
    const page = ready.views.find((each) => each.spec === spec && each.end === end)!;
    expect(page.pictured).toBe(true);
    expect(shownBy(answerOf(DATA, spec, page.params))).toEqual(shown);
  });
});
