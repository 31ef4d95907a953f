import { describe, expect, it } from 'vitest';
import type { Encoded } from '../../src/model/columnar.ts';
import { decode } from '../../src/model/columnar.ts';
import type { PageBundle } from '../../src/model/bundle.ts';
import { siteOf, type FirstSite } from '../../src/model/first-site.ts';
import { withFolder } from '../fixtures/folder.ts';
import { loadDataset } from '../load.ts';
import { outputFiles } from './output.ts';

const EMPTY: PageBundle = {
  frames: {},
  exceptions: [],
  captions: {
    zh: { exceptions: [], minor: '', figures: {} },
    en: { exceptions: [], minor: '', figures: {} },
  },
};
const build = async () => {
  const { dataset } = await withFolder({}, loadDataset);
  return { dataset: dataset!, files: outputFiles(dataset!, () => EMPTY) };
};

describe('outputFiles', () => {
  it('names every file of public/data', async () => {
    const { files } = await build();
    expect(Object.keys(files).sort()).toEqual([
      'checks.json',
      'datapackage.json',
      'facts.csv',
      'facts.json',
      'findings.json',
      'first.json',
      'pages/data.json',
      'pages/execution.json',
      'pages/first.json',
      'pages/outputs.json',
      'pages/overview.json',
      'pages/scores.json',
      'search.json',
      'site.json',
      'translations.json',
    ]);
  });

  it('gives the same bytes twice, wherever the folder lies', async () => {
    expect((await build()).files).toEqual((await build()).files);
  });

  it('gives the app the facts that went in', async () => {
    const { dataset, files } = await build();
    expect(decode(JSON.parse(files['facts.json']!) as Encoded)).toEqual(dataset.facts);
  });

  it('keeps facts, checks and findings out of the site that every page loads', async () => {
    const { dataset, files } = await build();
    const site = JSON.parse(files['site.json']!) as Record<string, unknown>;
    expect(Object.keys(site)).toEqual([
      'meta',
      'departments',
      'lineage',
      'indicators',
      'reports',
      'frameworks',
      'warnings',
      'translations',
      'units',
    ]);
    expect(site['departments']).toEqual(dataset.departments);
  });

  it('gives the pages the site without its long texts first', async () => {
    const { dataset, files } = await build();
    const first = siteOf(JSON.parse(files['first.json']!) as FirstSite);
    const [report] = first.reports;
    expect(report).toEqual({ ...dataset.reports[0], title: '', source_file: '', note: '' });
    expect(first.reports.map(({ id }) => id)).toEqual(dataset.reports.map(({ id }) => id));
    expect(first.indicators.map(({ zh, basis_zh }) => zh + basis_zh)).toEqual(
      dataset.indicators.map(({ zh }) => zh),
    );
    expect(first.departments).toEqual(dataset.departments);
  });

  it('writes the keys of a check in the order of the contract', async () => {
    const { dataset, files } = await build();
    const checks = JSON.parse(files['checks.json']!) as Record<string, unknown>[];
    expect(checks).toEqual(dataset.checks);
    expect(Object.keys(checks[0]!).join(',')).toBe(
      'id,report_id,kind,formula,computed,stated,tolerance,result,note,facts,unit,digits,formula_en,note_en',
    );
  });

  it('describes every column of facts.csv in the data package, in order', async () => {
    const { files } = await build();
    const pack = JSON.parse(files['datapackage.json']!) as {
      resources: {
        path: string;
        schema: { fields: { name: string; type: string; description: string }[] };
      }[];
    };
    const [resource] = pack.resources;
    expect(resource!.path).toBe('facts.csv');
    expect(resource!.schema.fields.map((f) => f.name).join(',')).toBe(
      files['facts.csv']!.slice(1).split('\r\n')[0],
    );
    for (const field of resource!.schema.fields) expect(field.description).not.toBe('');
  });
});
