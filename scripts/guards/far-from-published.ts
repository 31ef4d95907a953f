/** A figure that is ten times what was published of it, or a tenth, and no correction says why. */
import { factId } from '../read/facts.ts';
import type { Guard } from './guard.ts';
import { askFigure, eachRow, shown, valueOf } from './guard.ts';

const TIMES = 10;

export const farFromPublished: Guard = (file) =>
  eachRow(file, (row, entered) => {
    const was = file.published.get(factId(entered.report.values.id, row.values));
    if (!was) return undefined;
    const [before, now] = [was.value, valueOf(row)];
    const [small, large] = [Math.abs(before), Math.abs(now)].sort((a, b) => a - b) as [number, number];
    const isFar = before !== now && (before * now < 0 || large >= small * TIMES);
    const params = { figure: shown(row), other: `${was.printed} ${was.unit}` };
    return isFar ? askFigure(entered, row, 'far_from_published', 'value', params) : undefined;
  });
