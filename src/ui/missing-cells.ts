/** Of which bodies and years a figure has nothing, and why. */
import type { ChartSpec } from '../charts/spec.ts';
import type { Cell, Entity, Frame } from '../model/frame.ts';

type State = Cell['state'];

export interface MissingLine {
  readonly body: Entity;
  /** A year each, in the order of the Frame; undefined where no row is of it. */
  readonly states: readonly (State | undefined)[];
}

/** A line a body that lacks a year; none where the rows are of no single year. */
export function missingCells({ encode }: Pick<ChartSpec, 'encode'>, frame: Frame): MissingLine[] {
  const rows = frame.panels.flatMap((panel) => panel.rows);
  const keys = encode.inner === undefined ? [encode.value] : [encode.value, encode.inner];
  const stateOf = (body: string, year: number): State | undefined => {
    const states = rows
      .filter((row) => row.department === body && row.year === year)
      .flatMap(({ cells }) => keys.map((key) => cells[key]?.state ?? 'not_reported'));
    return states.includes('value') ? 'value' : states[0];
  };
  return frame.departments
    .map((body) => ({ body, states: frame.years.map((year) => stateOf(body.id, year)) }))
    .filter(({ states }) => states.some((state) => state !== undefined && state !== 'value'));
}
