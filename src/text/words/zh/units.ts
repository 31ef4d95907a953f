/** Units in Chinese: their names are those that reports print. Their shape is the type of every language. */
import type { UnitId } from '../../../model/unit.ts';

export const zh = {
  /** For a heading or an axis; '' where the language has no word for it. */
  name: (unit: UnitId): string => unit,
  /** A figure already written, with its unit. */
  figure: (figure: string, unit: UnitId): string =>
    /[余多]$/.test(figure) ? `${figure}${unit}` : `${figure} ${unit}`,
  /** Words for more than so many that stand behind a figure. */
  behind: '余多',
  /** Signs of currencies that go before a sum in a sentence, by dimension. */
  currencies: {} as Readonly<Record<string, string>>,
  /** Of a difference of two rates. */
  points: '个百分点',
  /** Before a figure, where there is room for a mark alone. */
  qualifiers: {
    exact: '',
    approx: '≈',
    at_least: '≥',
    at_most: '≤',
    more_than: '>',
    nearly: '近',
    less_than: '<',
  },
};

export type UnitWords = typeof zh;
