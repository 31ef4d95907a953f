import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decode } from '../../src/model/columnar.ts';
import type { Encoded } from '../../src/model/columnar.ts';
import type { Dataset, Site } from '../../src/model/dataset.ts';
import type { Exception } from '../../src/model/exception.ts';
import type { Manifest, Needs, PartFile } from '../../src/model/parts.ts';
import type { View } from '../../src/model/view.ts';
import { answerView } from '../../src/pages/answer-view.ts';
import query from '../../src/query/parts.ts';
import { needsOf } from '../../src/request/needs.ts';
import { requestsFor } from '../../src/request/requests.ts';
import { FIVE_REPORTS } from '../../src/testing/reports.ts';
import { DEFAULT_VIEW } from '../../src/url/codec.ts';
import { loadDataset } from '../load.ts';
import { writeSample } from '../sample.ts';
import { partFiles } from './parts.ts';

let dir = '';
let whole: Dataset;
let parts: ReturnType<typeof partFiles>;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'jilan-parts-'));
  await writeSample(dir);
  whole = (await loadDataset(dir)).dataset!;
  parts = partFiles(whole);
}, 120_000);
afterAll(() => rm(dir, { recursive: true, force: true }));

const read = <T>(path: string): T => JSON.parse(parts.files[path]!) as T;

/** The dataset that the parts needed make, and how many of all facts are in it. */
function partial(site: Site, needs: Needs): { data: Dataset; share: number } {
  const manifest = read<Manifest>(parts.manifest);
  const paths = new Set([
    ...needs.bodies.flatMap((id) => manifest.bodies[id] ?? []),
    ...needs.indicators.flatMap((id) => manifest.indicators[id] ?? []),
  ]);
  const years = needs.exceptions?.length === 0 ? Object.keys(manifest.exceptions) : needs.exceptions;
  const exceptions = years?.flatMap((year) => read<Exception[]>(manifest.exceptions[year]!));
  const data = query.joinParts(
    site,
    [...paths].map((path) => query.decodePart(read<PartFile>(path))),
    { shared: manifest.shared, ...(exceptions && { exceptions }) },
    {
      ...(needs.checks && { checks: query.decodeChecks(read<Encoded>(manifest.checks)) }),
      ...(needs.findings && { findings: whole.findings }),
    },
  );
  return { data, share: data.facts.length / whole.facts.length };
}

const [first, second] = ['market', 'health'];
const bodies = (): [string, string] => {
  const ids = whole.departments.map(({ id }) => id);
  return [ids.find((id) => id === first) ?? ids[2]!, ids.find((id) => id === second) ?? ids[5]!];
};

/** Views that a reader comes to, by what is chosen. */
function views(): View[] {
  const [a, b] = bodies();
  const years = [...new Set(whole.reports.map(({ year }) => year))].sort();
  const [early, late] = [years[0]!, years[years.length - 2]!];
  const duty = whole.departments[0]!.duties[0] ?? '';
  const chosen: Partial<View>[] = [
    { years: [late] },
    { years: [early, late] },
    { departments: [a] },
    { departments: [a, b], years: [late] },
    { peers: duty },
  ];
  const pages = ['overview', 'execution', 'scores', 'outputs'] as const;
  return [
    ...pages.flatMap((page) => chosen.map((some): View => ({ ...DEFAULT_VIEW, page, ...some }))),
    { ...DEFAULT_VIEW, page: 'outputs', theme: 'service', years: [late] },
    ...whole.departments
      .slice(0, 6)
      .map(({ id }): View => ({ ...DEFAULT_VIEW, page: 'department', body: id })),
    { ...DEFAULT_VIEW, page: 'department', body: a, years: [late] },
    { ...DEFAULT_VIEW, page: 'compare', departments: [a, b] },
    { ...DEFAULT_VIEW, page: 'compare', departments: [a, b], indicator: 'exec.rate' },
  ];
}

describe('the parts of a large district', () => {
  it('answer every view as the whole does', () => {
    for (const view of views()) {
      const needs = needsOf(requestsFor(view, whole), view, whole);
      if (!needs) continue;
      const { data } = partial(whole, needs);
      const about = JSON.stringify(view);
      expect(answerView(view, data), about).toEqual(answerView(view, whole));
    }
  }, 300_000);

  it('are a small share of all for one body and for the money of all', () => {
    const [a] = bodies();
    const share = (view: View): number => {
      const needs = needsOf(requestsFor(view, whole), view, whole);
      return needs ? partial(whole, needs).share : 1;
    };
    expect(share({ ...DEFAULT_VIEW, page: 'scores', departments: [a] })).toBeLessThan(0.3);
    expect(share({ ...DEFAULT_VIEW, page: 'overview', years: [2020] })).toBeLessThan(0.7);
    expect(share({ ...DEFAULT_VIEW, page: 'outputs', years: [2020] })).toBe(1);
  });

  it('are needed whole where a line is moved: what crosses it is not known before', () => {
    const view: View = { ...DEFAULT_VIEW, lines: { exec_rate_low: '90' } };
    expect(needsOf(requestsFor(view, whole), view, whole)).toBeUndefined();
  });

  it('hold every fact once by indicator and once by body', () => {
    const { indicators, bodies: files } = read<Manifest>(parts.manifest);
    for (const paths of [Object.values(indicators), Object.values(files)]) {
      const facts = [...new Set(paths)].flatMap((path) => decode(read<PartFile>(path).facts));
      expect(facts.map(({ id }) => id).sort()).toEqual(whole.facts.map(({ id }) => id).sort());
    }
  });

  it('have names that follow from what is in them', () => {
    expect(Object.keys(partFiles(whole).files)).toEqual(Object.keys(parts.files));
    const other = partFiles({ ...whole, facts: whole.facts.map((fact) => ({ ...fact, note: 'x' })) });
    expect(Object.keys(other.files).filter((path) => path in parts.files && /indicators/.test(path))).toEqual(
      [],
    );
  });

  it('are none of a small district, which comes whole', () => {
    expect(partFiles(FIVE_REPORTS)).toEqual({ files: {}, manifest: '' });
  });
});
