/** The figures that a finding speaks of, and the bodies without one: data, in no language. */
import type { Cell, Column, Frame, Panel, Row } from '../../model/frame.ts';
import type { DataText } from '../../model/localised.ts';
import type { UnitId } from '../../model/unit.ts';
import { columnUnit } from '../column-form.ts';
import { departmentNames } from '../table.ts';

/** A figure with all that is needed to speak of it: whose, of when, of what, and the unit it is written in. */
export interface Datum {
  readonly body: DataText;
  readonly year: number | undefined;
  /** Project, score row or enterprise. */
  readonly subject: DataText | undefined;
  /** Base units. */
  readonly value: number;
  readonly cell: Cell;
  readonly column: Column;
  readonly unit: UnitId;
}

/** A number of base units and the unit that it is written in. */
export interface Amount {
  readonly value: number;
  readonly unit: UnitId;
}

/** A figure where it stands in its Frame. */
export interface PlacedDatum extends Datum {
  readonly panel: Panel;
  readonly row: Row;
}

/** The ends of several figures; of one, both are that one. */
export interface Range {
  readonly low: Datum;
  readonly high: Datum;
  readonly n: number;
}

/** The cells of a panel's column that hold a number. */
export function dataIn(frame: Frame, panel: Panel, key: string): PlacedDatum[] {
  const column = frame.columns.find((each) => each.key === key);
  if (!column) return [];
  const unit = columnUnit(frame, panel, column);
  return panel.rows.flatMap((row) => {
    const cell = row.cells[key];
    if (!cell || cell.state !== 'value' || cell.value === null) return [];
    const body = departmentNames(frame, row.department);
    const { year, subject } = row;
    return [{ body, year, subject, value: cell.value, cell, column, unit, panel, row }];
  });
}

export function dataOf(frame: Frame, key: string): PlacedDatum[] {
  return frame.panels.flatMap((panel) => dataIn(frame, panel, key));
}

/** The figure of another column in the same row. */
export function beside(frame: Frame, { panel, row }: PlacedDatum, key: string): PlacedDatum | undefined {
  return dataIn(frame, panel, key).find((other) => other.row === row);
}

export const departmentsIn = (points: readonly PlacedDatum[]): number =>
  new Set(points.map(({ row }) => row.department)).size;

/** How many bodies' years, which are as many reports. */
export const reportsIn = (points: readonly PlacedDatum[]): number =>
  new Set(points.map(({ row }) => `${row.department} ${row.year}`)).size;

/** The first of the lowest; needs at least one. */
export function lowest<T extends Datum>(figures: readonly T[]): T {
  return figures.reduce((low, figure) => (figure.value < low.value ? figure : low));
}
/** The first of the highest; needs at least one. */
export function highest<T extends Datum>(figures: readonly T[]): T {
  return figures.reduce((high, figure) => (figure.value > high.value ? figure : high));
}

/** Needs at least one figure. */
export function rangeOf(figures: readonly Datum[]): Range {
  return { low: lowest(figures), high: highest(figures), n: figures.length };
}
