import { expect, test } from 'vitest';
import type { Frame, Row } from '../../model/frame.ts';
import { lossYears } from './losses.ts';

const value = (of: number | null) => ({
  value: of,
  state: of === null ? ('not_reported' as const) : ('value' as const),
  facts: [],
});
const frame = (...rows: Partial<Row>[]): Frame => ({ panels: [{ rows }] }) as unknown as Frame;
const year = (of: number, score: number | null, lost: number | null): Partial<Row> => ({
  department: 'a',
  year: of,
  report: `r${of}`,
  cells: { score: value(score), lost: value(lost) },
});
const row = (of: number, lost: number, department = 'a'): Partial<Row> => ({
  department,
  year: of,
  cells: { lost: value(lost) },
});

test('rows stand by what they lost, and each other year says what is known of it', () => {
  const course = frame(
    year(2019, 100, 0),
    year(2020, 97, 3),
    year(2021, null, null),
    year(2022, 98, 2),
    year(2023, 98, null),
  );
  const found = lossYears(course, frame(row(2022, 0.5), row(2022, 1.5), row(2022, 9, 'b')), 'a');
  expect(found.rows.map(({ cells }) => cells.lost?.value)).toEqual([1.5, 0.5]);
  expect(found).toMatchObject({ full: [2019], unlisted: [2020, 2023], unscored: [2021] });
});

test('a year without a report is none of them', () => {
  const { report: _report, ...unfiled } = year(2020, null, null);
  expect(lossYears(frame(unfiled), undefined, 'a')).toEqual({
    rows: [],
    full: [],
    unlisted: [],
    unscored: [],
  });
});
