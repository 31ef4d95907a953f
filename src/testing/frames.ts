/** The Frame of a chart of the catalogue, and what tests read in Frames. */
import { chartById } from '../charts/catalogue.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Cell, Frame, NoteCode, Row } from '../model/frame.ts';
import type { Selection } from '../model/question.ts';
import { EVERYTHING } from '../model/question.ts';
import { run } from '../query/run.ts';
import { THREE_YEARS } from './three-years.ts';

/** A chart's answer over a dataset. Throws where the catalogue has no such chart. */
export function frameOf(
  chart: string,
  data: Dataset = THREE_YEARS,
  selection: Selection = EVERYTHING,
): Frame {
  const spec = chartById(chart);
  if (!spec) throw new RangeError(`the catalogue has no chart ${chart}`);
  return run(data, spec.question, selection, chart);
}

/** Rows of all panels. */
export const rowsOf = (frame: Frame): Row[] => frame.panels.flatMap((panel) => panel.rows);

/** The first row of a body's year, whatever its panel; `name` is that of its subject. */
export function rowAt(frame: Frame, body: string, year: number, name?: string): Row {
  const found = rowsOf(frame).find(
    (row) => row.department === body && row.year === year && (name === undefined || row.subject?.zh === name),
  );
  if (!found) throw new Error(`no row ${body} ${year} ${name ?? ''}`);
  return found;
}

export function cellAt(frame: Frame, body: string, year: number, column: string, name?: string): Cell {
  const found = rowAt(frame, body, year, name).cells[column];
  if (!found) throw new Error(`no cell ${body} ${year} ${column}`);
  return found;
}

/** The params of a Frame's first note of a code. */
export const noteOf = (frame: Frame, code: NoteCode): Readonly<Record<string, string | number>> | undefined =>
  frame.notes.find((note) => note.code === code)?.params;
