/** Warning lines on what a Frame shows, where the reader has moved them. */
import type { Dataset } from '../../model/dataset.ts';
import type { Threshold, Note } from '../../model/frame.ts';
import { toBase } from '../../model/unit.ts';
import type { Scope } from '../scope.ts';

/** A plain decimal, and nothing else: a link may carry anything. */
const DECIMAL = /^[-+]?\d+(\.\d+)?$/;

/** The lines on some indicators (or on `completion`), in base units, with the note that names each one's rule. */
export function linesOf(
  data: Dataset,
  scope: Scope,
  indicators: readonly string[],
): { lines: Threshold[]; notes: Note[] } {
  const rows = data.warnings.filter((row) => indicators.includes(row.indicator));
  const placed = rows.map((row) => {
    const wanted = scope.selection.lines[row.id];
    const moved = wanted !== undefined && DECIMAL.test(wanted) && Number(wanted) !== Number(row.value);
    return { row, moved, value: toBase(moved ? wanted : row.value, row.unit) };
  });
  return {
    lines: placed.map(({ row, value }) => ({
      id: row.id,
      value,
      side: row.side,
      label: { zh: row.zh, en: row.en },
      rule: { zh: row.rule_zh, en: row.rule_en },
    })),
    notes: placed.map(({ row, moved, value }) => ({
      code: 'warning_line',
      params: {
        id: row.id,
        indicator: row.indicator,
        value,
        unit: row.unit,
        side: row.side,
        moved: moved ? 1 : 0,
      },
    })),
  };
}
