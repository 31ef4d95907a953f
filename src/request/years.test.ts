import { describe, expect, it } from 'vitest';
import { chartById } from '../charts/catalogue.ts';
import type { ReportRow } from '../model/tables/reports.ts';
import { FIVE_REPORTS } from '../testing/reports.ts';
import { firstYears, isYearEach, yearsFor } from './years.ts';

const onFile = (...years: readonly (readonly [string, number])[]) => ({
  reports: years.map(([department, year]): ReportRow => ({ ...FIVE_REPORTS.reports[0]!, department, year })),
});
const rates = chartById('execution-rate')!;
const trend = chartById('execution-trend')!;

describe('the year that a page begins with', () => {
  it('is the latest that half of the bodies have reported', () => {
    expect(firstYears(onFile(['a', 2022], ['b', 2022], ['a', 2023], ['b', 2023]))).toEqual([2023]);
    expect(firstYears(onFile(['a', 2022], ['b', 2022], ['b', 2023]))).toEqual([2023]);
  });
  it('stays where a new year has only its first reports', () => {
    expect(firstYears(onFile(['a', 2022], ['b', 2022], ['c', 2022], ['c', 2023]))).toEqual([2022]);
  });
  it('is no single one where each body has its own, or where there is but one', () => {
    expect(firstYears(FIVE_REPORTS)).toEqual([]);
    expect(firstYears(onFile(['a', 2021], ['b', 2022], ['c', 2023]))).toEqual([]);
    expect(firstYears(onFile(['a', 2022], ['b', 2022]))).toEqual([]);
    expect(firstYears({ reports: [] })).toEqual([]);
  });
  it('is each body’s latest where none has two', () => {
    expect(isYearEach(FIVE_REPORTS)).toBe(true);
    expect(isYearEach(onFile(['a', 2021], ['a', 2021], ['b', 2022]))).toBe(true);
    expect(isYearEach(onFile(['a', 2021], ['a', 2022]))).toBe(false);
  });
});

describe('the years of a chart', () => {
  it('are the first where the reader has chosen none, on pages that set bodies side by side', () => {
    expect(yearsFor(rates, { page: 'execution', years: [] }, [2024])).toEqual([2024]);
    expect(yearsFor(rates, { page: 'department', body: 'a', years: [] }, [2024])).toEqual([]);
    expect(yearsFor(rates, { page: 'department', body: '', years: [] }, [2024])).toEqual([2024]);
    expect(yearsFor(rates, { page: 'compare', years: [] }, [2024])).toEqual([]);
  });
  it('are those that the reader has chosen', () => {
    expect(yearsFor(rates, { page: 'execution', years: [2021] }, [2024])).toEqual([2021]);
    expect(yearsFor(rates, { page: 'department', years: [2021, 2022] }, [2024])).toEqual([2021, 2022]);
  });
  it('are all in a chart that runs over them, unless several are chosen', () => {
    expect(yearsFor(trend, { page: 'execution', years: [] }, [2024])).toEqual([]);
    expect(yearsFor(trend, { page: 'execution', years: [2021] }, [2024])).toEqual([]);
    expect(yearsFor(trend, { page: 'execution', years: [2021, 2022] }, [2024])).toEqual([2021, 2022]);
  });
});
