/** A warning line, as warnings.csv configures it or where the reader has moved it. */
import type { Selection } from '../model/question.ts';
import type { WarningRow } from '../model/tables/warnings.ts';
import { toBase } from '../model/unit.ts';

/** A line where it stands now. */
export interface PlacedLine {
  readonly row: WarningRow;
  readonly side: WarningRow['side'];
  /** Base units of the row's unit. */
  readonly value: number;
  /** The reader has moved it away from its configured value. */
  readonly isMoved: boolean;
}

/** Whether a line may be moved to a text: a plain decimal of at most six places, since a link may carry anything. */
export const isLineValue = (text: string): boolean => /^-?\d{1,12}(\.\d{1,6})?$/.test(text);

/** The line with the reader's value where that is a decimal, otherwise as configured. */
export function placeLine(row: WarningRow, moved: Selection['lines']): PlacedLine {
  const wanted = moved[row.id];
  const isMoved = wanted !== undefined && isLineValue(wanted) && Number(wanted) !== Number(row.value);
  return { row, side: row.side, value: toBase(isMoved ? wanted : row.value, row.unit), isMoved };
}

/** Whether a figure (base units) lies on the line's side that wants attention; one that stands on it does not. */
export const isBeyond = (
  { side, value }: { readonly side: WarningRow['side']; readonly value: number },
  figure: number,
): boolean => (side === 'below' ? figure < value : figure > value);
