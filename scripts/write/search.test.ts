import { describe, expect, it } from 'vitest';
import type { SearchEntry } from '../../src/model/search.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { Frame } from '../../src/model/frame.ts';
import { decode } from '../../src/model/columnar.ts';
import { PAGES } from '../../src/model/view.ts';
import { CATALOGUE, chartById } from '../../src/charts/catalogue.ts';
import { EVERYTHING } from '../../src/model/question.ts';
import { run } from '../../src/query/run.ts';
import { prepare } from '../../src/text/search/search-index.ts';
import { search } from '../../src/text/search/search.ts';
import { loadDataset } from '../load.ts';
import { evidenceOf } from './search-subjects.ts';
import { searchEntries, searchIndex } from './search.ts';

const { dataset } = await loadDataset('data');
const data = dataset as Dataset;
const frames: Record<string, Frame> = {};
for (const id of ['execution-rate', 'budget-executed', 'project-lines'])
  frames[id] = run(data, chartById(id)!.question, EVERYTHING, id);
const entries = searchEntries(data, frames);
const entry = (kind: SearchEntry['kind'], id: string) =>
  entries.find((each) => each.kind === kind && each.id === id);
const facts = new Map(data.facts.map((fact) => [fact.id, fact]));

describe('the search index', () => {
  it('holds every page, body, indicator and chart once', () => {
    const count = (kind: SearchEntry['kind']) => entries.filter((each) => each.kind === kind).length;
    expect(count('page')).toBe(PAGES.length);
    expect(count('department')).toBe(data.departments.length);
    expect(count('indicator')).toBe(data.indicators.length);
    expect(count('chart')).toBe(CATALOGUE.length);
    expect(new Set(entries.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(entries.length);
  });

  it('is found in the real data by initials, by pinyin and by name, short, whole and English', () => {
    const index = prepare(entries);
    for (const text of ['西区产业园', 'xqcyy', 'xiquchanyeyuan', 'West Zone', '西区园管委会'])
      expect(search(index, text, 'zh', 1)[0]!.entry.id, text).toBe('xiqu');
    expect(search(index, 'pyjkq', 'zh', 1)[0]!.entry.id).toBe('panyu');
    expect(search(index, 'exec.rate', 'en', 1)[0]!.entry.id).toBe('exec.rate');
    expect(search(index, '仲裁', 'zh', 1)[0]!.entry.kind).toBe('project');
  });

  it('leads an indicator to the chart that names it, before one that holds a figure of it', () => {
    expect(entry('indicator', 'exec.rate')!.to).toEqual({ page: 'execution', chart: 'execution-rate' });
    expect(entry('indicator', 'exec.total')!.to).toEqual({ page: 'execution', chart: 'budget-executed' });
  });

  it('leads an output without a chart to its theme, and other figures without one to their evidence', () => {
    expect(entry('indicator', 'svc.award_firms')!.to).toEqual({
      page: 'outputs',
      theme: 'service',
      chart: 'output-table',
    });
    const { evidence = '' } = entry('indicator', 'exec.carryover')!.to;
    for (const id of evidence.split(' ')) expect(facts.get(id)?.indicator).toBe('exec.carryover');
  });

  it('leads a project to the evidence of its own figures', () => {
    const projects = entries.filter(({ kind }) => kind === 'project');
    expect(projects.length).toBeGreaterThan(0);
    for (const { zh, to } of projects)
      for (const id of to.evidence!.split(' ')) expect(facts.get(id)?.subject).toBe(zh);
  });

  it('names a score row in both languages and leads to its scores', () => {
    const row = entry('row', 'gz-2022/contract_filing')!;
    expect(row.en).not.toBe(row.zh);
    for (const id of row.to.evidence!.split(' ')) expect(facts.get(id)?.subject).toBe('contract_filing');
  });

  it('gives the same bytes twice and reads back as it was', () => {
    const once = JSON.stringify(searchIndex(data, frames));
    expect(JSON.stringify(searchIndex(data, frames))).toBe(once);
    expect(decode(JSON.parse(once) as ReturnType<typeof searchIndex>)).toEqual(entries);
  });
});

describe('evidenceOf', () => {
  const figure = (year: number, n: number): Fact => ({
    ...data.facts[0]!,
    id: `${year}-${n}`.padEnd(60, 'x'),
    year,
  });

  it('takes all figures where a link holds them, the newest year first', () => {
    expect(evidenceOf([figure(2021, 1), figure(2022, 1)]).split(' ')[0]).toMatch(/^2022/);
  });

  it('leaves out the oldest years whole where a link would grow too long', () => {
    const many = [2020, 2021, 2022].flatMap((year) => [1, 2, 3, 4, 5].map((n) => figure(year, n)));
    const years = evidenceOf(many)
      .split(' ')
      .map((id) => id.slice(0, 4));
    expect(new Set(years)).toEqual(new Set(['2022', '2021']));
    expect(years).toHaveLength(10);
  });
});
