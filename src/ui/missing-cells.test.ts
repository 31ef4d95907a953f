import { describe, expect, it } from 'vitest';
import { chartById } from '../charts/catalogue.ts';
import { frameOf } from '../testing/frames.ts';
import { FIVE_REPORTS } from '../testing/reports.ts';
import { missingCells } from './missing-cells.ts';

describe('what a figure lacks', () => {
  const rates = chartById('execution-rate')!;
  const lines = missingCells(rates, frameOf('execution-rate', FIVE_REPORTS));
  it('is told a year at a time with the reason', () => {
    const panyu = lines.find(({ body }) => body.id === 'panyu')!;
    expect(panyu.states).toEqual(['no_report', 'no_report', 'value']);
    expect(lines.find(({ body }) => body.id === 'zhizao')!.states[1]).toBe('not_reported');
  });
  it('leaves out bodies that lack nothing, and charts whose rows are of no year', () => {
    const frame = frameOf('execution-rate', FIVE_REPORTS);
    const year = {
      ...frame,
      years: [2023],
      departments: frame.departments.filter(({ id }) => id === 'panyu'),
    };
    expect(missingCells(rates, year)).toEqual([]);
    expect(missingCells(chartById('pooled-rate')!, frameOf('pooled-rate', FIVE_REPORTS))).toEqual([]);
  });
});
