/** A figure of a printed table's line, in the shape of a row of budget.csv, scores.csv or outputs.csv. */
import { createHash } from 'node:crypto';
import type { Category } from '../../src/model/fact.ts';
import type { FigureRow } from '../../src/model/tables/figures.ts';
import type { ScoreTableRow } from '../../src/model/tables/score-table.ts';
import type { Line } from './printed-lines.ts';
import type { CastRow } from './table.ts';

export interface TableFigure {
  readonly category: Category;
  readonly row: CastRow<FigureRow>;
}

/** 8 hex digits of what a text says. */
export const digest = (content: unknown): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 8);

/** What of a figure row a line gives; the rest is filled in. */
export type Given = Pick<FigureRow, 'indicator' | 'value' | 'unit'> & Partial<FigureRow>;

const NOTHING: Omit<FigureRow, 'indicator' | 'value' | 'unit' | 'place' | 'phrase'> = {
  subject: '',
  year: null,
  status: '',
  period: '',
  scope: '',
  target: '',
  completion: '',
  restated: '',
  reading: '',
  note: '',
  basis: '',
  operator: '',
  funds: '',
};

/** At most 40 characters, as a phrase may have. */
const phrase = (parts: readonly string[]): string =>
  [...parts.filter(Boolean).join(' ')].slice(0, 40).join('');

/** A figure of a line, its value standing in the column `column`. */
export function figureOf(
  { row, path }: Pick<Line, 'row' | 'path'>,
  category: Category,
  column: keyof ScoreTableRow,
  given: Given,
): TableFigure {
  const name = path.findLast((each) => each !== '') ?? '合计';
  const { cells, file, line } = row;
  const value = cells[column];
  const named = cells['level3'] ?? cells['level2'] ?? cells['level1'];
  const values: FigureRow = {
    ...NOTHING,
    place: ['自评表', ...path.filter(Boolean)].join('·'),
    phrase: phrase([name, value?.text.trim() ?? '']),
    ...given,
  };
  const at = {
    ...(value && { value, unit: cells['unit'] ?? value }),
    ...(named && { indicator: named, subject: named }),
    ...(cells['target'] && { target: cells['target'] }),
  };
  return { category, row: { values, file, line, cells: at, bad: new Set() } };
}
