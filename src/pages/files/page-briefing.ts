/** A page as a briefing, so that its files are written by the same code: its figures in their order under one cover. */
import { needsPicture } from '../../export/pptx/chart/native-charts.ts';
import type { Briefing, BriefingItem } from '../../model/briefing.ts';
import type { PageBundle } from '../../model/bundle.ts';
import type { Site } from '../../model/dataset.ts';
import type { Lang } from '../../model/localised.ts';
import type { View } from '../../model/view.ts';
import { pinnedView } from '../../request/pin.ts';
import { bodyOf } from '../../request/bodies.ts';
import { shortOf } from '../../text/data-text.ts';
import { formatYears } from '../../text/format.ts';
import { words } from '../../text/words/words.ts';
import type { BriefingFigure, BriefingList } from '../briefing/files.ts';
import { today } from '../briefing/today.ts';
import { pageFigures } from '../page-figures.ts';

export interface PageBriefing {
  readonly briefing: Briefing;
  readonly figures: readonly BriefingFigure[];
  /** Of the overview: its tiles and what to look at first. */
  readonly lists: readonly BriefingList[];
  /** Years of the figures: `2021–2023`. */
  readonly years: string;
}

/** The finding of a figure, where it says more than the title. */
function findingOf(title: string, [finding = '']: readonly string[]): string {
  return finding.replace(/[。.]\s*$/, '') === title ? '' : finding;
}

/** As many as a leader takes in at a glance. */
const THINGS = 5;

/** What the overview says in tiles and in its list of first things; of other pages nothing. */
function listsOf(bundle: PageBundle, lang: Lang): BriefingList[] {
  const { overview, exceptions } = bundle.captions[lang];
  if (!overview) return [];
  const { clauseSeparator, gap, exceptions: own } = words(lang);
  const tiles = overview.tiles.map(({ label, number, unit, change, lines }) => ({
    number: unit === '%' ? number + unit : [number, unit].filter(Boolean).join(gap),
    text: [label, change ? `${change.of} ${change.moved}` : '', ...lines]
      .filter(Boolean)
      .join(clauseSeparator),
  }));
  const things = exceptions
    .filter((_, i) => !bundle.exceptions[i]?.isMinor)
    .slice(0, THINGS)
    .map(({ number, text, why }) => ({ number, text: [text, why].filter(Boolean).join(clauseSeparator) }));
  return [
    { title: overview.headline, lines: tiles },
    { title: own.title(things.length), lines: things },
  ].filter(({ lines }) => lines.length > 0);
}

/** What stands on the page; `said`: the finding of each figure with a native chart is its sentence, as on slides. */
export function pageBriefing(bundle: PageBundle, view: View, site: Site, said: boolean): PageBriefing {
  const { lang } = view;
  const w = words(lang);
  const { overview, body } = bundle.captions[lang];
  const lists = listsOf(bundle, lang);
  // The totals are what the tiles say.
  const shown = pageFigures(bundle, view, site).filter(
    ({ spec }) => lists.length === 0 || spec.id !== 'totals',
  );
  const figures = shown.map((figure, i): BriefingFigure => {
    const { spec, frame, title, notes } = figure;
    const item: BriefingItem = {
      id: `f${i + 1}`,
      chart: spec.id,
      view: pinnedView(spec, view, site, frame),
      as: spec.kind === 'table' ? 'table' : 'chart',
      title: '',
      // A picture needs the room: its finding stands among the notes.
      sentence: said && !needsPicture(figure) ? findingOf(title, notes) : '',
      caption: '',
      data: { version: frame.version, date: frame.date },
    };
    return { item, figure };
  });
  const about =
    view.page === 'department' ? site.departments.find(({ id }) => id === bodyOf(view, site)) : undefined;
  const years = formatYears(
    [...new Set(shown.flatMap(({ frame }) => frame.years))].sort((a, b) => a - b),
    lang,
  );
  const title = [about ? shortOf(about, lang) : '', w.pages[view.page]].filter(Boolean).join(' · ');
  return {
    briefing: {
      title: `${w.product.name} · ${title}`,
      subtitle: overview?.headline ?? body?.lead ?? years,
      unit: site.meta.sample ? w.sample.short : '',
      date: today(),
      cover: 'top',
      items: figures.map(({ item }) => item),
    },
    figures,
    lists,
    years,
  };
}
