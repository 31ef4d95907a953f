/** A dataset → the files of public/data. The same dataset gives the same bytes. */
import { encode } from '../../src/model/columnar.ts';
import type { Dataset, Site } from '../../src/model/dataset.ts';
import type { Frame } from '../../src/model/frame.ts';
import type { PageId } from '../../src/model/view.ts';
import { NAMED_PAGES, PAGES } from '../../src/model/view.ts';
import { CODED_UNITS, unitOf } from '../../src/model/unit.ts';
import type { PageBundle } from '../../src/model/bundle.ts';
import { firstSight } from '../../src/model/first-sight.ts';
import { firstSite } from '../../src/model/first-site.ts';
import { chartsOf } from '../../src/charts/catalogue.ts';
import { checksJson } from './checks-json.ts';
import { datapackage } from './datapackage.ts';
import { factsCsv } from './facts-csv.ts';
import { partFiles } from './parts.ts';
import { searchIndex } from './search.ts';
import { factTexts, only, siteTexts } from '../read/translations.ts';
import type { Files } from './swap.ts';

/** Units that a page may have to write: those of figures, indicators and lines, and what the code itself names. */
function occurring({ facts, indicators, warnings, units }: Dataset): Dataset['units'] {
  const seen = indicators.flatMap((row) => [row.unit, ...row.units_seen.map((text) => unitOf(text) ?? '')]);
  const ids = new Set([
    ...Object.keys(CODED_UNITS),
    ...seen,
    ...[...facts, ...warnings].map(({ unit }) => unit),
  ]);
  return units.filter(({ id }) => ids.has(id));
}

/** `bundleOf` answers the charts of a page: pages.ts in the build, a stub in tests of the rest. */
export function outputFiles(data: Dataset, bundleOf: (page: PageId) => PageBundle): Files {
  const site: Site = {
    meta: data.meta,
    departments: data.departments,
    lineage: data.lineage,
    indicators: data.indicators,
    reports: data.reports,
    frameworks: data.frameworks,
    warnings: data.warnings,
    translations: only(data.translations, siteTexts(data)),
    units: occurring(data),
  };
  const json = (value: unknown): string => `${JSON.stringify(value)}\n`;
  const parts = partFiles(data);
  const files: Record<string, string> = {
    ...parts.files,
    'first.json': json(firstSite(site, parts.manifest)),
    'site.json': json(site),
    'facts.json': json(encode(data.facts as unknown as Record<string, unknown>[])),
    'translations.json': json(only(data.translations, factTexts(data.facts))),
    'findings.json': json(data.findings),
    'checks.json': checksJson(data.checks),
    'facts.csv': factsCsv(site, data.facts),
    'datapackage.json': `${JSON.stringify(datapackage(data), null, 2)}\n`,
  };
  const frames: Record<string, Frame> = {};
  for (const page of PAGES.filter((each) => !NAMED_PAGES.includes(each) && chartsOf(each).length > 0)) {
    const bundle = bundleOf(page);
    Object.assign(frames, bundle.frames);
    files[`pages/${page}.json`] = json(bundle);
    if (page === 'overview') files['pages/first.json'] = json(firstSight(bundle));
  }
  files['search.json'] = json(searchIndex(data, frames));
  return files;
}
