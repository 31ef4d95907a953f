/** Successions that a figure may be followed across: one body for one body, likely or certain, as the reader allows. */
import type { Dataset } from '../model/dataset.ts';
import type { Note, Succession } from '../model/frame.ts';
import type { LineageRow } from '../model/tables/lineage.ts';
import { nameOf } from './labels.ts';
import type { Scope } from './scope.ts';

export const successionOf = (row: LineageRow): Succession => ({
  from: row.predecessor,
  to: row.successor,
  year: row.year,
  confidence: row.confidence,
  basis: nameOf({ zh: row.basis_zh, en: row.basis_en }),
});

/**
 * Links of the scope that a change may run across, the earliest first. Not one that is merely possible, and neither a
 * merger nor a split: the figure of one of two predecessors is not that of the body after them.
 */
export function crossable(data: Dataset, scope: Scope): LineageRow[] {
  if (!scope.selection.succession) return [];
  const inside = new Set(scope.departments.map(({ id }) => id));
  const isSole = (row: LineageRow): boolean =>
    !data.lineage.some(
      (other) =>
        other !== row && (other.successor === row.successor || other.predecessor === row.predecessor),
    );
  return data.lineage
    .filter(
      (row) => row.confidence !== 'possible' && inside.has(row.predecessor) && inside.has(row.successor),
    )
    .filter(isSole)
    .sort((a, b) => a.year - b.year);
}

/** Says whose figure a change across a succession begins with, and how sure that is. */
export const crossedNotes = (links: readonly Succession[]): Note[] =>
  links.map(({ from, to, year, confidence }) => ({
    code: 'across_succession',
    params: { from, to, year, confidence },
  }));
