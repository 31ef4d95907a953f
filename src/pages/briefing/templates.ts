/** Ready briefings: which charts, in which view, under which title. */
import { chartById } from '../../charts/catalogue.ts';
import type { PinnedView, PinnedFigure } from '../../model/briefing.ts';
import { comparedReports } from '../../facts/compared.ts';
import type { Site } from '../../model/dataset.ts';
import type { Lang } from '../../model/localised.ts';
import { dataText } from '../../text/data-text.ts';
import { formatYears } from '../../text/format.ts';
import { briefingWords } from '../../text/words/briefing.ts';
import { pinned } from '../../request/pin.ts';
import { DEFAULT_VIEW } from '../../url/codec.ts';

export const TEMPLATES = ['district', 'body', 'years'] as const;
export type TemplateId = (typeof TEMPLATES)[number];

export type TemplateChoice =
  | { readonly id: 'district' }
  | { readonly id: 'body'; readonly body: string }
  | { readonly id: 'years'; readonly years: readonly [number, number] };

export interface BriefingDraft {
  readonly title: string;
  readonly subtitle: string;
  readonly figures: readonly PinnedFigure[];
}

const CHARTS: Readonly<Record<TemplateId, readonly string[]>> = {
  district: [
    'coverage',
    'execution-rate',
    'budget-executed',
    'pooled-rate',
    'execution-trend',
    'score-total',
    'score-lost',
    'projects-stages',
    'visits',
    'policy-briefings',
    'completion',
  ],
  body: [
    'budget-executed',
    'budget-parts',
    'project-lines',
    'execution-rate',
    'score-total',
    'score-deductions',
    'score-lost',
    'projects-stages',
    'visits',
    'policy-briefings',
    'issues',
    'completion',
  ],
  years: [
    'change-dumbbell',
    'execution-rate',
    'budget-executed',
    'pooled-rate',
    'score-total',
    'score-lost',
    'projects-stages',
    'visits',
    'policy-briefings',
    'issues',
  ],
};

/** From this many reports on, charts with a row a report show the latest year alone: more rows fill no page well. */
const MANY_REPORTS = 25;
/** Charts that are about the run of the years. */
const OVER_YEARS: readonly string[] = ['coverage', 'pooled-rate', 'execution-trend'];

/** The district where all bodies are of one. */
function districtOf(site: Site): string {
  const names = [...new Set(site.departments.map(({ district }) => district))];
  return names.length === 1 ? names[0]! : '';
}

/** Years with a report, ascending; of one body or of all. */
export function reportYears(site: Site, body?: string): number[] {
  const years = comparedReports(site.reports).filter(
    ({ department }) => body === undefined || department === body,
  );
  return [...new Set(years.map(({ year }) => year))].sort((a, b) => a - b);
}

/** What a ready briefing asks for; figures without data are for the caller to leave out. */
export function draftOf(choice: TemplateChoice, site: Site, lang: Lang): BriefingDraft {
  const w = briefingWords(lang).titles;
  const district = districtOf(site);
  const narrowed: Partial<PinnedView> =
    choice.id === 'body'
      ? { departments: [choice.body] }
      : choice.id === 'years'
        ? { years: choice.years }
        : {};
  const latest = reportYears(site).slice(-1);
  const isLong = choice.id === 'district' && site.reports.length >= MANY_REPORTS;
  const figures = CHARTS[choice.id].flatMap((id): PinnedFigure[] => {
    const spec = chartById(id);
    if (!spec) return [];
    const snapshot = isLong && !OVER_YEARS.includes(id) ? { years: latest } : {};
    // Changes are of all bodies here; on the page of comparisons they are of those that the reader names.
    const page = spec.page === 'compare' ? 'execution' : spec.page;
    return [{ chart: id, view: pinned({ ...DEFAULT_VIEW, lang, page, ...narrowed, ...snapshot }) }];
  });
  const body = choice.id === 'body' ? site.departments.find(({ id }) => id === choice.body) : undefined;
  const years = choice.id === 'years' ? [...choice.years] : reportYears(site, body?.id);
  const title =
    choice.id === 'district'
      ? w.district(district)
      : choice.id === 'years'
        ? w.years(district, choice.years[0], choice.years[1])
        : w.body(body ? dataText(body, lang) : choice.body);
  return { title, subtitle: choice.id === 'years' ? '' : formatYears(years, lang), figures };
}
