/** Where figures stand in the small pictures of the overview: pixels, and nothing that is missing. */
import type { Cell, Frame, Row } from '../../model/frame.ts';

/** The years of a Frame of bodies that have a column, ascending. */
export const yearsIn = (frame: Frame): number[] =>
  frame.columns.flatMap(({ key }) => (/^y\d+$/.test(key) ? [Number(key.slice(1))] : []));

export const yearCell = (row: Row, year: number): Cell | undefined => row.cells[`y${year}`];

/** Ends of a scale, in base units. */
export interface Domain {
  readonly low: number;
  readonly high: number;
}

/** A figure's place between two pixels; outside the scale it stands at its end. */
export function placeIn({ low, high }: Domain, value: number, from: number, to: number): number {
  const share = high === low ? 0.5 : (value - low) / (high - low);
  const at = from + Math.min(1, Math.max(0, share)) * (to - from);
  return Math.round(at * 10) / 10;
}

/** Whole per cents around some rates, and around the line that they are held against. */
export function rateDomain(rates: readonly number[], line: number | undefined): Domain {
  const all = line === undefined ? rates : [...rates, line];
  if (all.length === 0) return { low: 0, high: 1 };
  const low = Math.floor(Math.min(...all) * 100 - 0.5) / 100;
  return { low: Math.max(0, low), high: Math.max(low + 0.01, Math.ceil(Math.max(...all) * 100) / 100) };
}

/**
 * The scale of all lines over the years: around the figures on the right side of the line, so that one far below it does
 * not flatten every other; that one stands at the foot and is named.
 */
export function trendDomain(rates: readonly number[], line: number | undefined): Domain {
  const usual = line === undefined ? rates : rates.filter((rate) => rate >= line);
  return rateDomain(usual.length > 0 ? usual : rates, undefined);
}

/** A line through points. */
export const lineThrough = (points: readonly { readonly x: number; readonly y: number }[]): string =>
  points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x},${y}`).join('');

/** Rows by a column: the lowest first, `-` before the key the highest; a row without a figure stays at the end. */
export function sortRows(rows: readonly Row[], sort: string): Row[] {
  const isDescending = sort.startsWith('-');
  const key = sort.replace(/^-/, '') || 'rate';
  if (key === 'department') return isDescending ? [...rows].reverse() : [...rows];
  const valueOf = ({ cells }: Row): number | null => cells[key]?.value ?? null;
  return [...rows].sort((a, b) => {
    const [x, y] = [valueOf(a), valueOf(b)];
    if (x === null || y === null) return (x === null ? 1 : 0) - (y === null ? 1 : 0);
    return isDescending ? y - x : x - y;
  });
}
