/** What dumbbell and slope say of a body's change: its direction, its figure, its years, and whether it crosses a succession. */
import type { Cell, Frame, Succession, Panel, Row } from '../../model/frame.ts';
import { appendColumnUnit, directionOf, formatCell, type Direction } from '../../text/format.ts';
import { missingText } from '../../text/words/missing.ts';
import { columnUnit } from '../../text/column-form.ts';
import { columnOf } from '../frame-lookup.ts';
import type { LayoutOptions } from '../kind.ts';
import type { Theme } from '../theme.ts';

/** Columns of the verb `change` beside those that the chart's encoding names. */
const CHANGE = 'change';
const YEARS = ['fromYear', 'toYear'] as const;

export interface Change {
  readonly row: Row;
  /** Base units; undefined where the body has no figure of that end. */
  readonly from: number | undefined;
  readonly to: number | undefined;
  /** Undefined where there is no change. What is written without an arrow is drawn without one. */
  readonly direction: Direction | undefined;
  /** `▲ 1.2 个百分点`, or why there is none. */
  readonly text: string;
  /** `2021`, or `2021（西区产业园，很可能是前身）`; '' where there is none. */
  readonly years: readonly [string, string];
  /** The succession that the change runs across. */
  readonly succession: Succession | undefined;
}

const numberOf = (cell: Cell | undefined): number | undefined => cell?.value ?? undefined;

/** The change of a row whose ends stand in the columns `from` and `to`. */
export function changeOf(
  frame: Frame,
  panel: Panel,
  row: Row,
  [from, to]: readonly [string, string],
  options: LayoutOptions,
): Change {
  const { lang } = options;
  const column = columnOf(frame, CHANGE);
  const cell = row.cells[CHANGE];
  const amount = numberOf(cell);
  const shown = columnUnit(frame, panel, column);
  const state = cell?.state === undefined || cell.state === 'value' ? 'not_reported' : cell.state;
  const first = numberOf(row.cells[YEARS[0]]);
  const text =
    cell && amount !== undefined
      ? appendColumnUnit(formatCell(cell, column, shown, lang), column, shown, lang)
      : missingText(state, lang);
  return {
    row,
    from: numberOf(row.cells[from]),
    to: numberOf(row.cells[to]),
    direction: cell && amount !== undefined ? directionOf(cell, column, shown) : undefined,
    text,
    years: [row.cells[YEARS[0]]?.text?.[lang] ?? '', row.cells[YEARS[1]]?.text?.[lang] ?? ''],
    succession: frame.successions.find(
      (one) => one.to === row.department && first !== undefined && first < one.year,
    ),
  };
}

/** Colour of a direction: blue up, orange down, quiet where nothing changed. */
export function changeColour(theme: Theme, direction: Change['direction']): string {
  return direction === 1 ? theme.up : direction === -1 ? theme.down : theme.muted;
}

/** Dashes of what runs across a succession; none where that is certain or there is none. */
export function successionDash(succession: Succession | undefined): { readonly dash?: string } {
  if (!succession || succession.confidence === 'certain') return {};
  return { dash: succession.confidence === 'likely' ? '5 4' : '2 4' };
}
