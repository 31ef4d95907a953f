/** The middle half of the bodies that have a figure of one year, and their median. */
import type { Note } from '../../model/frame.ts';
import type { Quartiles } from '../aggregate.ts';
import { quartiles } from '../aggregate.ts';

export interface Band extends Quartiles {
  /** Bodies with a figure. */
  readonly n: number;
}

/** Undefined of fewer than five figures. */
export function bandOf(figures: readonly number[]): Band | undefined {
  const found = quartiles(figures);
  return found ? { ...found, n: figures.length } : undefined;
}

/** `of`: bodies with a figure or without. */
export const bandNote = (year: number, band: Band | undefined, of = band?.n ?? 0): Note[] =>
  band ? [{ code: 'peer_band', params: { year, of, ...band } }] : [];
