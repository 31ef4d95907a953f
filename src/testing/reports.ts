/**
 * The repository's five reports, loaded as the build loads them: the dataset that tests and chart snapshots are answers
 * of. A further report on file changes neither.
 */
import { fileURLToPath } from 'node:url';
import { loadDataset } from '../../scripts/load.ts';
import type { Dataset } from '../model/dataset.ts';

const IDS: readonly string[] = ['xiqu-2021', 'lingang-2021', 'zhizao-2022', 'keji-2022', 'panyu-2023'];
const BODIES: readonly string[] = ['xiqu', 'zhizao', 'lingang', 'panyu', 'keji'];

async function load(): Promise<Dataset> {
  const { dataset, problems } = await loadDataset(fileURLToPath(new URL('../../data', import.meta.url)));
  if (!dataset) throw new Error(`data/ has ${problems.length} problems: run npm run data`);
  return {
    ...dataset,
    meta: { version: '0badcafe', date: '2026-11-21', sample: false },
    departments: dataset.departments.filter(({ id }) => BODIES.includes(id)),
    lineage: dataset.lineage.filter(({ successor }) => BODIES.includes(successor)),
    reports: dataset.reports.filter(({ id }) => IDS.includes(id)),
    facts: dataset.facts.filter(({ report }) => IDS.includes(report)),
    checks: dataset.checks.filter(({ report_id }) => IDS.includes(report_id)),
    findings: dataset.findings.filter(({ report }) => IDS.includes(report)),
  };
}

/** Four bodies' narrative reports and one score sheet, a year each, 2021 to 2023. */
export const FIVE_REPORTS: Dataset = await load();
