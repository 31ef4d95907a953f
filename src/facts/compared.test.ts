import { describe, expect, it } from 'vitest';
import { dataset, fact, report } from '../testing/facts.ts';
import { compared, comparedReports, isReplaced } from './compared.ts';

const rate = (id: string) => fact('a', 2023, 'exec.rate', '97.6', '%', { id, report: id });

describe('reports that are compared', () => {
  it('are all where each body has one a year, and the dataset stays the same', () => {
    const data = dataset({ facts: [fact('a', 2022, 'exec.rate', '95', '%')] });
    expect(compared(data)).toBe(data);
  });

  it('leave out a report on one project, whose rate is not its body’s', () => {
    const reports = [report('a', 2023), report('a', 2023, { id: 'a-2023-road', type: 'project' })];
    const data = dataset({ facts: [rate('a-2023'), rate('a-2023-road')], reports });
    expect(compared(data).facts.map(({ id }) => id)).toEqual(['a-2023']);
    expect(compared(data).reports).toHaveLength(1);
  });

  it('leave out a report that a later one revises, and only that one', () => {
    const reports = [report('a', 2023), report('a', 2023, { id: 'a-2023-2', replaces: 'a-2023' })];
    expect(comparedReports(reports).map(({ id }) => id)).toEqual(['a-2023-2']);
    expect(reports.map((one) => isReplaced(one, reports))).toEqual([true, false]);
  });

  it('keep a reviewer’s scores beside the body’s own', () => {
    const reports = [report('a', 2023), report('a', 2023, { id: 'a-2023-r', scorer: 'reviewed' })];
    expect(comparedReports(reports)).toBe(reports);
  });
});
