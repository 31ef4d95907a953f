import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../model/question.ts';
import type { LineageRow } from '../model/tables/lineage.ts';
import { dataset, department, report } from '../testing/facts.ts';
import { scopeOf } from './scope.ts';

const link = (confidence: LineageRow['confidence']): LineageRow => ({
  predecessor: 'old',
  successor: 'new',
  year: 2022,
  confidence,
  basis_zh: '依据',
  basis_en: 'basis',
});
const succession = (confidence: LineageRow['confidence']) =>
  dataset({ facts: [], reports: [report('old', 2021), report('new', 2023)], lineage: [link(confidence)] });

describe('the scope of a selection', () => {
  it('takes every year from the first report to the last, also one without a report', () => {
    expect(scopeOf(succession('likely'), EVERYTHING).years).toEqual([2021, 2022, 2023]);
  });

  it('takes chosen years once and ascending, and bodies in the order on file', () => {
    const scope = scopeOf(succession('likely'), {
      ...EVERYTHING,
      years: [2023, 2021, 2023],
      departments: ['new', 'old', 'x'],
    });
    expect(scope.years).toEqual([2021, 2023]);
    expect(scope.departments.map(({ id }) => id)).toEqual(['old', 'new']);
  });

  it('keeps bodies of the duty chosen, within those chosen, and all of them where none is', () => {
    const data = dataset({
      facts: [],
      reports: [report('a', 2021), report('b', 2021), report('c', 2021)],
      departments: [
        department('a', { duties: ['园区', '海关'] }),
        department('b', { duties: ['园区'] }),
        department('c'),
      ],
    });
    const ids = (peers: string, departments: string[] = []) =>
      scopeOf(data, { ...EVERYTHING, peers, departments }).departments.map(({ id }) => id);
    expect(ids('')).toEqual(['a', 'b', 'c']);
    expect(ids('园区')).toEqual(['a', 'b']);
    expect(ids('海关', ['b', 'c'])).toEqual([]);
    expect(ids('园区', ['b', 'c'])).toEqual(['b']);
  });

  it('says not_reported where a report is on file and no_report where none is', () => {
    const scope = scopeOf(succession('likely'), EVERYTHING);
    expect(scope.missing('old', 2021)).toBe('not_reported');
    expect(scope.missing('new', 2022)).toBe('no_report');
  });

  it('says not_existing on either side of a certain succession', () => {
    const scope = scopeOf(succession('certain'), EVERYTHING);
    expect(scope.missing('old', 2022)).toBe('not_existing');
    expect(scope.missing('new', 2021)).toBe('not_existing');
    expect(scope.missing('new', 2022)).toBe('no_report');
  });

  it('says no_report on either side of a likely or possible succession', () => {
    for (const confidence of ['likely', 'possible'] as const) {
      const scope = scopeOf(succession(confidence), EVERYTHING);
      expect(scope.missing('old', 2022)).toBe('no_report');
      expect(scope.missing('new', 2021)).toBe('no_report');
    }
  });

  it('does not take a body for gone that reported later', () => {
    const data = dataset({
      facts: [],
      reports: [report('old', 2021), report('old', 2023), report('new', 2024)],
      lineage: [link('certain')],
    });
    expect(scopeOf(data, EVERYTHING).missing('old', 2022)).toBe('no_report');
  });

  it('says not_existing outside the years of a body, and no_report within them', () => {
    const data = dataset({
      facts: [],
      reports: [report('a', 2022)],
      departments: [department('a', { from_year: 2021, to_year: 2023 })],
    });
    const scope = scopeOf(data, { ...EVERYTHING, years: [2020, 2021, 2023, 2024] });
    expect(scope.years.map((year) => scope.missing('a', year))).toEqual([
      'not_existing',
      'no_report',
      'no_report',
      'not_existing',
    ]);
  });

  it('is empty where nothing is on file', () => {
    const scope = scopeOf(dataset({ facts: [] }), EVERYTHING);
    expect(scope.years).toEqual([]);
    expect(scope.departments).toEqual([]);
  });
});
