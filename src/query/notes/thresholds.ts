/** Warning lines on what a Frame shows, where the reader has moved them. */
import { placeLine } from '../../facts/warning-line.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Note, Threshold } from '../../model/frame.ts';
import { nameOf } from '../labels.ts';
import type { Scope } from '../scope.ts';

/** The lines on some indicators (or on `completion`), in base units, with the note that names each one's rule. */
export function thresholdsOf(
  data: Dataset,
  scope: Scope,
  indicators: readonly string[],
): { thresholds: Threshold[]; notes: Note[] } {
  const rows = data.warnings.filter((row) => indicators.includes(row.indicator));
  const placed = rows.map((row) => placeLine(row, scope.selection.lines));
  return {
    thresholds: placed.map(({ row, value }) => ({
      id: row.id,
      value,
      side: row.side,
      label: nameOf(row),
      rule: nameOf({ zh: row.rule_zh, en: row.rule_en }),
    })),
    notes: placed.map(({ row, isMoved, value }) => ({
      code: 'warning_line',
      params: {
        id: row.id,
        indicator: row.indicator,
        value,
        unit: row.unit,
        side: row.side,
        moved: isMoved ? 1 : 0,
      },
    })),
  };
}
