/** A figure that is ten thousand times too large or too small, or an amount with its point moved, beside the body's other years. */
import { groupBy } from '../../src/facts/group-by.ts';
import type { IndicatorRow } from '../../src/model/tables/indicators.ts';
import type { Entered, EnteredRow, Guard, Question } from './guard.ts';
import { apartOf, askFigure, shown, valueOf } from './guard.ts';

/** An office's own budget does not change tenfold from one year to the next; what it does and what its park makes may. */
const BUDGET_TIMES = 10;
const TIMES = 5000;

interface Point {
  readonly entered: Entered;
  readonly row: EnteredRow;
  readonly value: number;
}

export const farFromYears: Guard = (file) => {
  const points = file.reports.flatMap((entered): Point[] =>
    entered.report.values.type === '' || entered.report.values.type === 'whole'
      ? entered.rows.flatMap((row) => {
          const value = Math.abs(valueOf(row));
          return value > 0 ? [{ entered, row, value }] : [];
        })
      : [],
  );
  const series = groupBy(points, ({ entered, row }) =>
    [entered.report.values.department, row.values.indicator, apartOf(row)].join(' '),
  );
  return [...series.values()].flatMap((each) => questions(each, file));
};

/** A budget or what was spent of it, whole: a part or a rest may well be ten times another year's. */
const isTotal = (indicator: IndicatorRow | undefined): boolean =>
  indicator?.kind === 'amount' &&
  ['budget', 'execution'].includes(indicator.theme) &&
  indicator.better === 'neutral' &&
  indicator.part_of === '' &&
  !indicator.id.startsWith('proj.');

/** A value is asked about where it is far from its neighbours on both sides in size. */
function questions(series: readonly Point[], file: Parameters<Guard>[0]): Question[] {
  if (series.length < 2) return [];
  const { indicator } = series[0]!.row.values;
  const times = isTotal(file.indicators.get(indicator)) ? BUDGET_TIMES : TIMES;
  const sorted = [...series].sort((a, b) => a.value - b.value);
  const far = sorted.filter((point, i) =>
    [sorted[i - 1], sorted[i + 1]].every(
      (other) => !other || Math.max(point.value, other.value) / Math.min(point.value, other.value) >= times,
    ),
  );
  // Of two, each is far from the other: one question names both.
  const asked = series.length === 2 ? far.slice(-1) : far;
  return asked.map(({ entered, row }) => {
    const index = series.findIndex((each) => each.row === row);
    const other = series[index === 0 ? 1 : index - 1]!;
    const params = {
      figure: shown(row),
      other: shown(other.row),
      year: String(other.entered.report.values.year),
    };
    return askFigure(entered, row, 'far_from_years', 'value', params, other.row);
  });
}
