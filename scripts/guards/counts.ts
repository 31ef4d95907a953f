/** Things that are counted come whole; a project that two bodies share counts half. */
import type { Guard } from './guard.ts';
import { askFigure, eachRow, valueOf } from './guard.ts';

export const countDecimals: Guard = (file) =>
  eachRow(file, (row, entered, { kind, zh }) => {
    const rest = Math.abs(valueOf(row) % 1);
    if (kind !== 'count' || rest === 0 || (rest === 0.5 && zh.includes('项目'))) return undefined;
    return askFigure(entered, row, 'count_decimals', 'value');
  });
