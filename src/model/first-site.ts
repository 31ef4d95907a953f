/**
 * What the pages need of the site before anything else: `site.json` without its long texts, reports and indicators by
 * column. The long texts (titles, files, bases) come with the facts, for only these are shown beside them.
 */
import type { Encoded } from './columnar.ts';
import { decode, encode } from './columnar.ts';
import type { Site } from './dataset.ts';
import type { IndicatorRow } from './tables/indicators.ts';
import type { ReportRow } from './tables/reports.ts';

export interface FirstSite extends Omit<Site, 'reports' | 'indicators'> {
  readonly reports: Encoded;
  readonly indicators: Encoded;
  /** Path of the manifest of the parts; '' where the district comes whole. */
  readonly parts: string;
}

/** What stands in place of the long texts until they are there. */
const SHORT_REPORT = { title: '', source_file: '', note: '' } satisfies Partial<ReportRow>;
const SHORT_INDICATOR = {
  basis_zh: '',
  basis_en: '',
  aliases: [],
  units_seen: [],
} satisfies Partial<IndicatorRow>;

/** Rows by column, without the fields that `short` stands for. */
function without(rows: readonly object[], short: object): Encoded {
  const kept = rows.map((row) => Object.fromEntries(Object.entries(row).filter(([key]) => !(key in short))));
  return encode(kept);
}

export function firstSite(site: Site, parts: string): FirstSite {
  return {
    ...site,
    reports: without(site.reports, SHORT_REPORT),
    indicators: without(site.indicators, SHORT_INDICATOR),
    parts,
  };
}

/** The site again, its long texts empty. Throws nothing: both ends are of one build. */
export function siteOf({ parts: _parts, ...first }: FirstSite): Site {
  const rows = <T>(encoded: Encoded, short: Partial<T>): T[] =>
    decode(encoded).map((row) => ({ ...row, ...short }) as T);
  return {
    ...first,
    reports: rows<ReportRow>(first.reports, SHORT_REPORT),
    indicators: rows<IndicatorRow>(first.indicators, SHORT_INDICATOR),
  };
}
