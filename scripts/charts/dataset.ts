/** The data of a built site, read back from what the build wrote. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Check } from '../../src/model/check.ts';
import type { Encoded } from '../../src/model/columnar.ts';
import type { Dataset, Finding, Site, Translations } from '../../src/model/dataset.ts';
import { declareUnits } from '../../src/model/unit.ts';
import { decodeFacts } from '../../src/query/load.ts';

/** `dir` holds the built pages with their data; throws where a file is lacking. */
export async function readDataset(dir: string): Promise<Dataset> {
  const json = async <T>(name: string): Promise<T> =>
    JSON.parse(await readFile(join(dir, 'data', name), 'utf8')) as T;
  const [site, facts, checks, findings, translations] = await Promise.all([
    json<Site>('site.json'),
    json<Encoded>('facts.json'),
    json<Check[]>('checks.json'),
    json<Finding[]>('findings.json'),
    json<Translations>('translations.json'),
  ]);
  declareUnits(site.units);
  return {
    ...site,
    translations: { ...site.translations, ...translations },
    facts: decodeFacts(facts),
    checks,
    findings,
  };
}
