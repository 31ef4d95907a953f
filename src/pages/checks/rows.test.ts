import { describe, expect, it } from 'vitest';
import type { Check, CheckResult } from '../../model/check.ts';
import type { Dataset } from '../../model/dataset.ts';
import { FIVE_REPORTS as site } from '../../testing/reports.ts';
import { checkRows, countsByBody, countsOf, narrowed } from './rows.ts';

const [first, second] = site.reports;
const check = (id: string, report_id: string, result: CheckResult): Check => ({
  id,
  report_id,
  kind: id.startsWith('rate') ? 'execution_rate' : 'restated',
  formula: '',
  formula_en: '',
  digits: null,
  computed: null,
  stated: null,
  tolerance: null,
  unit: '分',
  result,
  note: '',
  note_en: '',
  facts: [],
});
const data: Dataset = {
  ...site,
  facts: [],
  findings: [],
  checks: [
    check('rate-1', first!.id, 'pass'),
    check('rate-2', second!.id, 'cannot'),
    check('again-1', first!.id, 'differs'),
    check('again-2', second!.id, 'rounding'),
    check('again-3', first!.id, 'pass'),
    check('again-4', second!.id, 'explain'),
    check('again-5', first!.id, 'derived'),
  ],
};
const everything = { departments: [], years: [], result: '', kind: '' } as const;
const rows = checkRows(data);
const ids = (some: ReturnType<typeof checkRows>): string => some.map((row) => row.check.id).join(' ');

describe('the checks of a view', () => {
  it('stand with what differs first, then what agrees, and what is derived last, else in the order of the file', () => {
    expect(ids(rows)).toBe('again-1 again-4 again-2 rate-2 rate-1 again-3 again-5');
  });

  it('are narrowed by body, year, result and kind together', () => {
    expect(narrowed(rows, everything)).toHaveLength(7);
    expect(ids(narrowed(rows, { ...everything, departments: [first!.department] }))).toBe(
      'again-1 rate-1 again-3 again-5',
    );
    expect(ids(narrowed(rows, { ...everything, result: 'pass', kind: 'restated' }))).toBe('again-3');
    expect(narrowed(rows, { ...everything, years: [1999] })).toEqual([]);
  });

  it('are counted by result, a result that none has as zero', () => {
    expect(countsOf(rows)).toEqual({
      pass: 2,
      rounding: 1,
      explain: 1,
      differs: 1,
      cannot: 1,
      derived: 1,
    });
    expect(countsOf([])).toEqual({
      pass: 0,
      rounding: 0,
      explain: 0,
      differs: 0,
      cannot: 0,
      derived: 0,
    });
  });

  it('are not counted as zero for a body without a report', () => {
    const counts = countsByBody(data, rows, [first!.year]);
    expect(counts.get(first!.department)?.differs).toBe(1);
    expect(countsByBody(data, rows, [1999]).get(first!.department)).toBeUndefined();
  });
});
