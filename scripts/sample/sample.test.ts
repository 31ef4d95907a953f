import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../src/model/question.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Exception } from '../../src/model/exception.ts';
import { exceptions } from '../../src/query/exceptions/exceptions.ts';
import { loadDataset } from '../load.ts';
import { factTexts, siteTexts } from '../read/translations.ts';
import type { Planted } from './plan.ts';
import { FAULT_KINDS } from './plan.ts';
import { writeSample } from './write.ts';

/** Samples that take seconds each: `npm run test:all`. */
const LARGE = process.env['TEST_ALL']
  ? [
      { departments: 30, years: 10, outputs: 40, seed: 2 },
      { departments: 24, years: 6, seed: 3 },
      { departments: 24, years: 6, seed: 4 },
    ]
  : [];

const made: string[] = [];
async function folder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'jilan-sample-'));
  made.push(dir);
  return dir;
}
afterAll(async () => {
  for (const dir of made) await rm(dir, { recursive: true, force: true });
});

async function load(dir: string): Promise<Dataset> {
  const { dataset, problems } = await loadDataset(dir);
  expect(problems).toEqual([]);
  return dataset!;
}

const ALL = EVERYTHING;
/** What an exception found, in the words of the plan. */
function kindOf(data: Dataset, exception: Exception): string {
  if (!['check_differs', 'rate_refuted'].includes(exception.rule)) return exception.rule;
  return data.checks.find((check) => check.id === exception.check)!.kind;
}
/** What a report shows by its form or by chance of its figures, and no plan has to plant. */
const TRAITS: readonly Exception['rule'][] = [
  'figure_missing',
  'plan_without_result',
  'points_unexplained',
  'points_kept',
  'partial_year',
  'row_low',
];
/** All that is told, also as the reason of another. */
const told = (data: Dataset, succession: boolean): Exception[] =>
  exceptions(data, { ...ALL, succession }).flatMap((e) => [e, ...e.rest]);
const found = (data: Dataset, succession: boolean): string[] => {
  const list = told(data, succession).filter(({ rule }) => !TRAITS.includes(rule));
  return [...new Set(list.map((e) => `${e.department}-${e.year} ${kindOf(data, e)}`))].sort();
};
const listed = (planted: readonly Planted[]): string[] =>
  [...new Set(planted.map(({ report, kind }) => `${report} ${kind}`))].sort();

describe('the fictional district', () => {
  let dir: string;
  let planted: Planted[];
  let data: Dataset;
  beforeAll(async () => {
    dir = await folder();
    planted = await writeSample(dir);
    data = await load(dir);
  });

  it('loads without a problem or a warning', async () => {
    const { problems, questions, warnings } = await loadDataset(dir);
    expect(problems).toEqual([]);
    expect(questions).toEqual([]);
    expect(warnings).toEqual([]);
  });

  it('says in English whatever its tables hold in Chinese', () => {
    const texts = [...siteTexts(data), ...factTexts(data.facts)];
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((text) => !Object.hasOwn(data.translations, text))).toEqual([]);
  });

  it('holds 24 bodies and 6 years, every name saying that it is fictional', () => {
    expect(data.departments).toHaveLength(24);
    expect([...new Set(data.reports.map((report) => report.year))].sort()).toEqual([
      2019, 2020, 2021, 2022, 2023, 2024,
    ]);
    for (const body of data.departments) {
      expect(`${body.zh} ${body.short} ${body.district}`).toMatch(/^示例.* 示例.* 示例区$/);
      expect(`${body.en} / ${body.short_en}`).toMatch(/Sample .* \/ Sample /);
    }
  });

  it('plants a fault of every kind', () => {
    expect(FAULT_KINDS.filter((kind) => !planted.some((fault) => fault.kind === kind))).toEqual([]);
  });

  it('each planted fault is found by the check or exception that should find it, and no exception is raised that was not planted', () => {
    expect(found(data, true)).toEqual(listed(planted));
    expect(found(data, false)).toEqual(listed(planted));
  });

  it('shows the traits of its forms: sheets without an executed amount, totals without a reason', () => {
    const of = (rule: Exception['rule']): string[] =>
      told(data, true).flatMap((e) => (e.rule === rule ? [`${e.department}-${e.year}`] : []));
    const sheets = data.reports.filter(({ form }) => form === 'score_sheet').map(({ id }) => id);
    expect(of('figure_missing').sort()).toEqual(sheets.sort());
    const rows = new Set(data.facts.filter((f) => f.indicator === 'score.l3').map((f) => f.report));
    for (const id of of('points_unexplained')) expect(rows.has(id)).toBe(false);
  });

  it('has no check that differs in a report where none was planted', () => {
    const faulty = new Set(listed(planted));
    const kind = (name: string): string => (name === 'carry_over' ? 'unspent_no_carry_over' : name);
    const differing = data.checks.filter(
      ({ kind, result }) => result === 'differs' || (kind === 'carry_over' && result === 'explain'),
    );
    expect(differing.filter((check) => !faulty.has(`${check.report_id} ${kind(check.kind)}`))).toEqual([]);
  });

  it('checks every kind on figures that are right, too', () => {
    const passed = new Set(data.checks.filter((c) => c.result === 'pass').map((c) => c.kind));
    expect([...passed].sort()).toEqual(
      [
        'carry_over',
        'completion',
        'deduction',
        'excess',
        'execution_rate',
        'fund_sources',
        'grade',
        'growth',
        'parts_total',
        'rate_score',
        'restated',
        'score_tree',
        'score_within_weight',
        'share_score',
        'subset',
        'weight_tree',
      ].sort(),
    );
  });

  it('has gaps, a certain and a likely succession, a merger and two frameworks', () => {
    const of = (id: string): number[] => data.reports.filter((r) => r.department === id).map((r) => r.year);
    expect(data.reports.length).toBeGreaterThan(100);
    expect(data.reports.length).toBeLessThan(24 * 6 - 5 * 3);
    expect(data.lineage.map((link) => link.confidence)).toContain('certain');
    expect(data.lineage.map((link) => link.confidence)).toContain('likely');
    expect(data.lineage.filter((link) => link.successor === 'wenlv')).toHaveLength(2);
    expect(Math.max(...of('wenhua'))).toBeLessThan(Math.min(...of('wenlv')));
    expect(Object.keys(data.frameworks).sort()).toEqual(['sample-2019', 'sample-2022']);
    for (const { framework, year } of data.reports)
      if (framework !== '') expect(framework).toBe(year < 2022 ? 'sample-2019' : 'sample-2022');
  });

  it('prints one indicator in several units, periods and with several qualifiers', () => {
    const all = (pick: (fact: Dataset['facts'][number]) => string, id?: string): Set<string> =>
      new Set(data.facts.filter((fact) => id === undefined || fact.indicator === id).map(pick));
    expect(all((fact) => fact.unit, 'exec.total')).toEqual(new Set(['万元', '亿元']));
    expect(all((fact) => fact.unit, 'land.expired_area').size).toBe(2);
    expect(all((fact) => fact.period, 'eco.industry_output')).toEqual(new Set(['1-11月', '1-12月']));
    expect(all((fact) => fact.qualifier).size).toBeGreaterThanOrEqual(4);
    expect(all((fact) => fact.status).size).toBe(5);
    for (const id of ['svc.visits_times', 'svc.visits_firm_times', 'svc.visits_person_times'])
      expect(all((fact) => fact.department, id).size).toBeGreaterThan(1);
  });

  it('writes the faults beside the data', async () => {
    expect(JSON.parse(await readFile(join(dir, 'sample-faults.json'), 'utf8'))).toEqual(planted);
  });
});

async function bytes(dir: string): Promise<Record<string, string>> {
  const names = (await readdir(dir, { recursive: true, withFileTypes: true })).filter((e) => e.isFile());
  const files = names.map((e) => join(e.parentPath, e.name)).sort();
  return Object.fromEntries(
    await Promise.all(
      files.map(async (file) => [file.slice(dir.length), await readFile(file, 'utf8')] as const),
    ),
  );
}

describe('writing a sample', () => {
  it('gives the same bytes for the same seed and others for another', async () => {
    const [a, b, c] = [await folder(), await folder(), await folder()];
    await writeSample(a, { departments: 6, years: 3 });
    await writeSample(b, { departments: 6, years: 3 });
    await writeSample(c, { departments: 6, years: 3, seed: 7 });
    expect(await bytes(a)).toEqual(await bytes(b));
    expect(await bytes(a)).not.toEqual(await bytes(c));
  });

  it('refuses a folder whose reports are real', async () => {
    const dir = await folder();
    await writeFile(join(dir, 'reports.csv'), 'id');
    await expect(writeSample(dir)).rejects.toThrow('real');
    expect(await readdir(dir)).toEqual(['reports.csv']);
  });

  it('replaces a larger sample whole', async () => {
    const dir = await folder();
    await writeSample(dir, { departments: 6, years: 4 });
    await writeSample(dir, { departments: 2, years: 2 });
    expect((await load(dir)).departments).toHaveLength(2);
  });

  it.each([
    { departments: 5, years: 3, outputs: 26, seed: 1 },
    { departments: 1, years: 1, seed: 5 },
    ...LARGE,
  ])('plants all that is found at any size and seed: %o', async (options) => {
    const dir = await folder();
    const planted = await writeSample(dir, options);
    const data = await load(dir);
    expect(data.departments).toHaveLength(options.departments);
    expect(found(data, true)).toEqual(listed(planted));
    const outputs = data.facts.filter((f) => f.category === 'outputs' && !f.indicator.startsWith('proc.'));
    if (options.outputs !== undefined)
      expect(outputs.length / data.reports.length).toBeCloseTo(options.outputs, 0);
  });
});
