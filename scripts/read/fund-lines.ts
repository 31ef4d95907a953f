/** The funds block of the national form: the year's funds and what they are made of, each budgeted and executed. */
import type { Line } from './printed-lines.ts';
import type { TableFigure } from './table-figure.ts';
import { figureOf } from './table-figure.ts';

const COLUMNS = ['initial', 'annual', 'executed'] as const;

/** By what a line's name holds, the first that fits; indicators in the order of the columns. */
const FUNDS: readonly (readonly [RegExp, readonly [string, string, string]])[] = [
  [/上年结转|结转资金|以前年度/, ['budget.initial_carried', 'budget.carried', 'exec.carried']],
  [/其他资金|自有资金|单位资金/, ['budget.initial_other', 'budget.other', 'exec.other']],
  [/财政拨款|财政资金|一般公共预算/, ['budget.initial_fiscal', 'budget.fiscal', 'exec.fiscal']],
  [/./, ['budget.initial', 'budget.annual', 'exec.total']],
];
const TOTAL = FUNDS.at(-1)![1];

/** Amounts of a line of funds, and of the line of all funds its stated rate. */
export function fundFigures(line: Line): TableFigure[] {
  const { values } = line.row;
  const [, indicators] = FUNDS.find(([name]) => name.test(line.path[0]!))!;
  const amounts = COLUMNS.flatMap((column, i) =>
    values[column] === ''
      ? []
      : [
          figureOf(line, 'budget', column, {
            indicator: indicators[i]!,
            value: { printed: values[column], qualifier: 'exact' },
            unit: values.unit === '' ? '万元' : values.unit,
          }),
        ],
  );
  if (values.rate === '' || indicators !== TOTAL) return amounts;
  const rate = { printed: values.rate, qualifier: 'exact' } as const;
  return [...amounts, figureOf(line, 'budget', 'rate', { indicator: 'exec.rate', value: rate, unit: '%' })];
}
