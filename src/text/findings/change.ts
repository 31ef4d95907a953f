/** Facts of `change` and `compare`. Rises and falls are counted; bodies with different duties are not ranked by them. */
import type { Frame, Panel } from '../../model/frame.ts';
import type { DataText } from '../../model/localised.ts';
import { isPoints } from '../format.ts';
import { columnUnit } from '../column-form.ts';
import { departmentNames } from '../table.ts';
import { beside, departmentsIn, highest, lowest, dataIn } from './datum.ts';
import type { Datum, PlacedDatum } from './datum.ts';
import { nothingIn } from './gaps.ts';
import type { Nothing } from './gaps.ts';

/** Up to so many panels are told one by one. */
const FEW = 3;
/** Growth below this reads as 0.0 %. */
const LEAST_GROWTH = 0.0005;

/** How far a figure moved, without its direction. */
export interface Size {
  readonly figure: Datum;
  /** A difference of rates, in percentage points. */
  readonly isPoints: boolean;
}

/** What one panel's changes come to. */
export type ChangeClause =
  | {
      readonly kind: 'body';
      readonly title: DataText;
      readonly body: DataText;
      readonly subject: DataText | undefined;
      readonly from: Datum;
      readonly to: Datum;
      readonly fromYear: number;
      readonly toYear: number;
      /** Above 0 up, below 0 down. */
      readonly change: number;
      readonly size: Size;
      readonly growth: Datum | undefined;
      /** The extreme between both ends, where they alone would mislead. */
      readonly between: { readonly figure: Datum; readonly year: number } | undefined;
    }
  | {
      readonly kind: 'bodies';
      readonly title: DataText;
      /** Bodies, or items where the figures are of projects or enterprises. */
      readonly of: 'bodies' | 'items';
      readonly n: number;
      readonly isPoints: boolean;
      readonly up: number;
      readonly down: number;
      readonly same: number;
      /** First and last year where all changes run over the same; sizes of unequal spans are not ranked. */
      readonly span: readonly [from: number, to: number] | undefined;
      readonly mostUp: Size | undefined;
      readonly mostDown: Size | undefined;
      /** Whose change is the largest either way. */
      readonly largest: Datum | undefined;
    };

/** Whose change begins with a figure that only a likely predecessor gave. */
export type Crossed =
  | { readonly kind: 'alone'; readonly predecessor: DataText }
  | { readonly kind: 'several'; readonly bodies: readonly DataText[] };

export type ChangeFacts = {
  /** The largest change is the title. */
  readonly isLargest: boolean;
} & (
  | (Nothing & { readonly what: DataText | undefined })
  /** Figures, but no body with two years of them. */
  | { readonly kind: 'unchanging'; readonly what: DataText | undefined }
  | {
      readonly kind: 'changes';
      readonly clauses: readonly ChangeClause[];
      /** Panels that are not told. */
      readonly rest: number;
      readonly crossed: Crossed | undefined;
    }
);

function sizeOf(frame: Frame, point: PlacedDatum): Size {
  const cell = { ...point.cell, value: Math.abs(point.value) };
  if (isPoints(point.column, point.panel.unit)) return { figure: { ...point, cell }, isPoints: true };
  const column = { ...point.column, type: 'amount' as const };
  const unit = columnUnit(frame, point.panel, column);
  return { figure: { ...point, cell, column, unit }, isPoints: false };
}

function one(frame: Frame, panel: Panel, change: PlacedDatum): ChangeClause[] {
  const { row, body, subject } = change;
  const [from, to, growth] = ['from', 'to', 'change_rate'].map((key) => beside(frame, change, key));
  const [fromYear, toYear] = ['fromYear', 'toYear'].map((key) => row.cells[key]?.value);
  if (!from || !to || fromYear == null || toYear == null) return [];
  const extreme = beside(frame, change, 'between');
  const extremeYear = row.cells.betweenYear?.value;
  return [
    {
      kind: 'body',
      title: panel.title,
      body,
      subject,
      from,
      to,
      fromYear,
      toYear,
      change: change.value,
      size: sizeOf(frame, change),
      growth: growth && Math.abs(growth.value) >= LEAST_GROWTH ? growth : undefined,
      between: extreme && extremeYear != null ? { figure: extreme, year: extremeYear } : undefined,
    },
  ];
}

/** The years that all changes run over; undefined where they differ. */
function spanOf(points: readonly PlacedDatum[]): readonly [number, number] | undefined {
  const spans = points.map(
    ({ row }) => [row.cells.fromYear?.value ?? 0, row.cells.toYear?.value ?? 0] as const,
  );
  const [first] = spans;
  return first && spans.every(([from, to]) => from === first[0] && to === first[1]) ? first : undefined;
}

function clauseOf(frame: Frame, panel: Panel): ChangeClause[] {
  const points = dataIn(frame, panel, 'change');
  const [first, second] = points;
  if (!first) return [];
  if (!second) return one(frame, panel, first);
  const isPlain = points.every(({ subject }) => subject === undefined);
  const [up, down] = [points.filter(({ value }) => value > 0), points.filter(({ value }) => value < 0)];
  const span = spanOf(points);
  const [most] = [...points].sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
  return [
    {
      kind: 'bodies',
      title: panel.title,
      of: isPlain ? 'bodies' : 'items',
      n: isPlain ? departmentsIn(points) : points.length,
      isPoints: isPoints(first.column, panel.unit),
      up: up.length,
      down: down.length,
      same: points.length - up.length - down.length,
      span,
      mostUp: span && up.length > 0 ? sizeOf(frame, highest(up)) : undefined,
      mostDown: span && down.length > 0 ? sizeOf(frame, lowest(down)) : undefined,
      largest: span && most && most.value !== 0 ? most : undefined,
    },
  ];
}

/** `alone`: only one body's change is told. */
function crossedOf(frame: Frame, alone: boolean): Crossed | undefined {
  const unsure = frame.successions.filter(({ confidence }) => confidence !== 'certain');
  const [link] = unsure;
  if (!link) return undefined;
  if (alone) return { kind: 'alone', predecessor: departmentNames(frame, link.from) };
  return { kind: 'several', bodies: unsure.map(({ to }) => departmentNames(frame, to)) };
}

export function changeFacts(frame: Frame): ChangeFacts {
  const isLargest = frame.question.verb === 'change' && frame.question.largest === true;
  const has = (panel: Panel, key: string): boolean => dataIn(frame, panel, key).length > 0;
  const filled = frame.panels.filter((panel) => has(panel, 'change'));
  const [first] = filled;
  if (!first) {
    const what = frame.panels[0]?.title;
    const isEmpty = frame.panels.every((panel) => !has(panel, 'from') && !has(panel, 'to'));
    return isEmpty
      ? { ...nothingIn(frame, 'change'), what, isLargest }
      : { kind: 'unchanging', what, isLargest };
  }
  const told = filled.slice(0, FEW);
  const alone = filled.length === 1 && dataIn(frame, first, 'change').length === 1;
  return {
    kind: 'changes',
    clauses: told.flatMap((panel) => clauseOf(frame, panel)),
    rest: filled.length - told.length,
    crossed: crossedOf(frame, alone),
    isLargest,
  };
}

/** How much compares, and how much does not. */
export type CompareFacts =
  | Nothing
  | {
      readonly kind: 'compare';
      readonly bodies: number;
      readonly years: readonly number[];
      /** Indicators that compare. */
      readonly comparable: number;
      /** Counted in several ways, so that none of them compares. */
      readonly several: number;
      /** With one figure only. */
      readonly single: number;
    };

export function compareFacts(frame: Frame): CompareFacts {
  const shown = new Set(frame.panels.flatMap(({ rows }) => rows.flatMap(({ indicator }) => indicator ?? [])));
  const incomparable = frame.incomparableIndicators ?? [];
  const single = incomparable
    .filter(({ reasons }) => reasons.includes('single'))
    .reduce((sum, { indicators }) => sum + indicators.length, 0);
  const several = new Set(
    incomparable
      .filter(({ reasons }) => !reasons.includes('single'))
      .flatMap(({ indicators }) => indicators)
      .filter((id) => !shown.has(id)),
  ).size;
  if (shown.size + single + several === 0) return nothingIn(frame, 'change');
  const { years, departments } = frame;
  return { kind: 'compare', bodies: departments.length, years, comparable: shown.size, several, single };
}
