/** Zeros that stand for nothing: typed where other cells are left empty, or left behind by formulas over empty cells. */
import { groupBy } from '../../src/facts/group-by.ts';
import type { FigureRow } from '../../src/model/tables/figures.ts';
import { figuresIn } from './figures-in-text.ts';
import type { EnteredRow, Guard, Question } from './guard.ts';
import { askFigure } from './guard.ts';
import { basesOf } from './rates.ts';

const isZero = (text: string): boolean => text !== '' && Number(text) === 0;
const hasZero = ({ values }: EnteredRow): boolean =>
  figuresIn(values.phrase).some(({ printed }) => Number(printed) === 0);

/** A target or completion of 0 beside a result, in a table whose other rows leave the column empty. */
export const typedZero: Guard = (file) =>
  file.reports.flatMap((entered) =>
    [...groupBy(entered.rows, ({ file: name }) => name).values()].flatMap((rows) =>
      (['target', 'completion'] as const).flatMap((field: keyof FigureRow & ('target' | 'completion')) => {
        const blank = rows.find(({ values }) => values[field] === '');
        if (!blank) return [];
        return rows.flatMap((row): Question[] => {
          // `≤0` is written, not left behind.
          const isWritten = field === 'target' && row.values.operator !== '';
          const isTyped =
            !isWritten && isZero(row.values[field]) && !isZero(row.values.value.printed) && !hasZero(row);
          return isTyped ? [askFigure(entered, row, 'typed_zero', field, {}, blank)] : [];
        });
      }),
    ),
  );

/** 0 with a target of 0 and a completion of 0; 0 spent of a budget of 0, at 0 %. */
export const emptyFormulas: Guard = (file) => [
  ...file.reports.flatMap((entered) =>
    entered.rows
      .filter(({ values: { value, target, completion } }) =>
        [value.printed, target, completion].every(isZero),
      )
      .map((row) => askFigure(entered, row, 'empty_formulas', 'value')),
  ),
  ...basesOf(file).flatMap(({ entered, over, under, rate }): Question[] =>
    rate && [over, under, rate].every(({ values }) => isZero(values.value.printed))
      ? [askFigure(entered, rate, 'empty_formulas', 'value', {}, over)]
      : [],
  ),
];
