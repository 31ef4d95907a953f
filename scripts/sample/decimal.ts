/** Whole numbers of a last digit → decimals as a report prints them. Amounts stay whole numbers until then. */
import type { UnitId } from '../../src/model/unit.ts';
import { unitNamed } from '../../src/model/unit.ts';

/** `decimal(221886, 2)` is '2218.86'. */
export function decimal(scaled: number, digits: number): string {
  const sign = scaled < 0 ? '-' : '';
  const text = String(Math.abs(scaled)).padStart(digits + 1, '0');
  return digits === 0
    ? `${sign}${text}`
    : `${sign}${text.slice(0, -digits)}.${text.slice(text.length - digits)}`;
}

/** Part of whole in per cent, scaled by 10^digits and rounded half up: `percent(1, 3, 2)` is 3333. */
export function percent(part: number, whole: number, digits: number): number {
  return Math.round((part * 10 ** (digits + 2)) / whole);
}

/** A scaled number of one unit as the decimal of another of its dimension, without loss. */
export function inUnit(scaled: number, digits: number, from: UnitId, to: UnitId): string {
  const moved = digits - (unitNamed(from).exponent - unitNamed(to).exponent);
  return moved >= 0 ? decimal(scaled, moved) : decimal(scaled * 10 ** -moved, 0);
}
