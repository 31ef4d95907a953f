/** search.json: all that search finds, with its pinyin and its way on the page, so that the browser needs no table. */
import { factsOfDepartment, factsOfIndicator } from '../../src/facts/dataset-index.ts';
import type { Encoded } from '../../src/model/columnar.ts';
import { encode } from '../../src/model/columnar.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Frame } from '../../src/model/frame.ts';
import type { Destination, SearchEntry } from '../../src/model/search.ts';
import { INDICATORS } from '../../src/model/tables/indicators.ts';
import type { DepartmentRow } from '../../src/model/tables/departments.ts';
import type { IndicatorRow } from '../../src/model/tables/indicators.ts';
import type { PageId } from '../../src/model/view.ts';
import { PAGES } from '../../src/model/view.ts';
import { CATALOGUE } from '../../src/charts/catalogue.ts';
import type { ChartSpec } from '../../src/charts/spec.ts';
import { subtitleOf } from '../../src/text/words/subtitles.ts';
import { unitText, words } from '../../src/text/words/words.ts';
import { syllables } from './pinyin.ts';
import { chartsByIndicator } from './search-charts.ts';
import { bodiesOf, evidenceOf, subjectEntries } from './search-subjects.ts';

const BARE = {
  full_zh: '',
  full_en: '',
  full_pinyin: '',
  about_zh: '',
  about_en: '',
  bodies: [],
  figures: 1,
} as const;
/** Pages that a later release may have: a hit leads there as soon as they stand. */
const pages: readonly string[] = PAGES;

function departmentEntry(data: Dataset, row: DepartmentRow): SearchEntry {
  const to: Destination = pages.includes('department')
    ? { page: 'department', body: row.id }
    : { page: 'execution', departments: [row.id] };
  return {
    kind: 'department',
    id: row.id,
    zh: row.short,
    en: row.short_en,
    full_zh: row.zh,
    full_en: row.en,
    pinyin: syllables(row.short),
    full_pinyin: syllables(row.zh),
    about_zh: row.zh,
    about_en: row.en,
    bodies: [row.id],
    figures: factsOfDepartment(data, row.id).length,
    to,
  };
}

function pageEntry(page: PageId): SearchEntry {
  const [zh, en] = [words('zh'), words('en')];
  const lead = (all: Readonly<Record<string, string>>): string => all[page] ?? '';
  return {
    ...BARE,
    kind: 'page',
    id: page,
    zh: zh.pages[page],
    en: en.pages[page],
    pinyin: syllables(zh.pages[page]),
    about_zh: lead(zh.lead),
    about_en: lead(en.lead),
    to: { page },
  };
}

/** A subtitle is the measure, then its unit and basis. */
function chartEntry(spec: ChartSpec): SearchEntry {
  const { id, page } = spec;
  const subtitle = subtitleOf(spec);
  const cut = (text: string): readonly [string, string] => {
    const [name = '', ...rest] = text.split(' · ');
    return [name, rest.join(' · ')];
  };
  const [zh, aboutZh] = cut(subtitle.zh);
  const [en, aboutEn] = cut(subtitle.en);
  return {
    ...BARE,
    kind: 'chart',
    id,
    zh,
    en,
    pinyin: syllables(zh),
    about_zh: aboutZh,
    about_en: aboutEn,
    to: { page, chart: id },
  };
}

function indicatorEntry(data: Dataset, row: IndicatorRow, chart: ChartSpec | undefined): SearchEntry {
  const facts = factsOfIndicator(data.facts, row.id);
  const outputs = facts.some(({ category }) => category === 'outputs');
  const theme = INDICATORS.fields.theme.values[row.theme];
  const about = (name: string, unit: string): string => (unit === '' ? name : `${name} · ${unit}`);
  let to: Destination;
  if (chart) to = { page: chart.page, chart: chart.id };
  else if (outputs) to = { page: 'outputs', theme: row.theme, chart: 'output-table' };
  else if (facts.length > 0)
    to = { page: row.theme === 'score' ? 'scores' : 'execution', evidence: evidenceOf(facts) };
  else if (pages.includes('data')) to = { page: 'data', table: 'indicators', q: row.id };
  else to = { page: 'outputs', theme: row.theme, chart: 'output-table' };
  return {
    ...BARE,
    kind: 'indicator',
    id: row.id,
    zh: row.zh,
    en: row.en,
    pinyin: syllables(row.zh),
    about_zh: about(theme.zh, unitText(row.unit, 'zh')),
    about_en: about(theme.en, unitText(row.unit, 'en')),
    bodies: bodiesOf(facts),
    figures: facts.length,
    to,
  };
}

/** `frames`: the answers of the default views by chart id, which tell what each chart shows. */
export function searchEntries(data: Dataset, frames: Readonly<Record<string, Frame>>): SearchEntry[] {
  const charts = chartsByIndicator(data, frames);
  return [
    ...PAGES.map(pageEntry),
    ...data.departments.map((row) => departmentEntry(data, row)),
    ...data.indicators.map((row) => indicatorEntry(data, row, charts.get(row.id))),
    ...CATALOGUE.map(chartEntry),
    ...subjectEntries(data),
  ];
}

export function searchIndex(data: Dataset, frames: Readonly<Record<string, Frame>>): Encoded {
  return encode(searchEntries(data, frames) as unknown as Record<string, unknown>[]);
}
