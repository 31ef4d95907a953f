/**
 * Of the answer to the overview what a reader sees first: the first bodies of the list, the first things to look at, and
 * the tiles. Tables with their sources and notes, the facts behind sums and the rest of both lists are left to the whole
 * answer, so that what the first view weighs does not grow with the number of bodies.
 */
import type { PageBundle } from './bundle.ts';
import type { PageCaptions } from './caption.ts';
import type { Frame, Row } from './frame.ts';
import { inEachLang } from './localised.ts';

/** As many stand in a list before a reader asks for all. */
export const MOST_LISTED = 60;

/** Things to look at, small ones not among the first: five stand there, and the rest comes when it is unfolded. */
const MOST_THINGS = 20;

/** The lowest, as the list begins with them, and the highest, so that its scale is that of all; in their order. */
function firstRows(rows: readonly Row[]): readonly Row[] {
  if (rows.length <= MOST_LISTED) return rows;
  const rateOf = ({ cells }: Row): number => cells.rate?.value ?? Infinity;
  const sorted = [...rows].sort((a, b) => rateOf(a) - rateOf(b));
  const highest = sorted.filter((row) => rateOf(row) < Infinity).pop();
  const kept = new Set([...sorted.slice(0, MOST_LISTED), ...(highest ? [highest] : [])]);
  return rows.filter((row) => kept.has(row));
}

/** That there are sources stays to be seen; which ones stands below the tables. */
function cutFrame(frame: Frame, rowOf: (row: Row) => Row): Frame {
  const panels = frame.panels.map((panel) => ({ ...panel, rows: firstRows(panel.rows).map(rowOf) }));
  const shown = new Set(panels.flatMap(({ rows }) => rows.map(({ department }) => department)));
  const departments = frame.departments.filter(({ id }) => shown.has(id));
  return { ...frame, panels, departments, sources: frame.sources.slice(0, 1) };
}

/**
 * Sums are no buttons: nobody is led from them to all the figures that they are of. Of the bodies behind them it counts
 * whether two years have the same; the first year that has these stands for them.
 */
function sums(rows: readonly Row[]): (row: Row) => Row {
  const alike = (row: Row): Row => rows.find(({ bodies }) => bodies?.join() === row.bodies?.join()) ?? row;
  return (row) => ({
    ...row,
    ...(row.bodies && { bodies: [alike(row).key] }),
    cells: Object.fromEntries(Object.entries(row.cells).map(([key, cell]) => [key, { ...cell, facts: [] }])),
  });
}

/** Of a body's years what their line is drawn from: no figure of them is told before its table is. */
const drawnYears = (row: Row): Row => ({
  ...row,
  cells: Object.fromEntries(
    Object.entries(row.cells).map(([key, cell]) =>
      /^y\d+$/.test(key) ? [key, { value: cell.value, state: cell.state, facts: [] }] : [key, cell],
    ),
  ),
});

export function firstSight(whole: PageBundle): PageBundle {
  const { totals, bodies } = whole.frames;
  const captions = ({ exceptions, ...said }: PageCaptions): PageCaptions => ({
    ...said,
    exceptions: exceptions.slice(0, MOST_THINGS),
    figures: {},
  });
  return {
    frames: {
      ...(totals && { totals: cutFrame(totals, sums(totals.panels.flatMap(({ rows }) => rows))) }),
      ...(bodies && { bodies: cutFrame(bodies, drawnYears) }),
    },
    exceptions: whole.exceptions.slice(0, MOST_THINGS),
    captions: inEachLang((lang) => captions(whole.captions[lang])),
    counts: {
      bodies: bodies?.panels[0]?.rows.length ?? 0,
      exceptions: whole.exceptions.filter(({ isMinor }) => !isMinor).length,
    },
  };
}
