/**
 * The answer about some bodies and years out of the answer about all: the same Frame as if only they had been asked for,
 * without the query engine. What pools bodies, follows changes, takes medians or asks what compares does not follow from
 * its rows and says so in the catalogue (`whole`).
 */
import type { Column, Frame, Panel, Row, Succession } from '../../model/frame.ts';
import type { Verb } from '../../model/question.ts';
import { movedLines } from './lines.ts';
import { restrictedNotes } from './notes.ts';
import { bodyYearKey } from '../body-year.ts';
import type { OnFile } from './on-file.ts';
import { restrictedPanels, restrictedReasons, type Restriction } from './panels.ts';

/** The columns of which one has a value where a body's year counts as covered, by the question's verb. */
const MEASURES: Readonly<Partial<Record<Verb, readonly string[]>>> = {
  series: ['value'],
  budget: ['budget', 'executed', 'rate'],
  parts: ['budget', 'executed', 'rate'],
  projects: ['budget', 'executed', 'rate'],
  score_total: ['value', 'reviewed', 'finance'],
  score_rows: ['score'],
  score_lost: ['lost'],
  deductions: ['lost'],
  completion: ['completion'],
  coverage: ['total'],
  outputs: ['value'],
  stages: ['value'],
};

const isValued = ({ cells }: Row, measures: readonly string[]): boolean =>
  measures.some((key) => cells[key]?.state === 'value');

/** Whether a panel has a value of the predecessor before the change and one of the successor from it on. */
function joins(panel: Panel, link: Succession, measures: readonly string[]): boolean {
  const has = (body: string, within: (year: number) => boolean): boolean =>
    panel.rows.some(
      (row) =>
        row.department === body && row.year !== undefined && within(row.year) && isValued(row, measures),
    );
  return has(link.from, (year) => year < link.year) && has(link.to, (year) => year >= link.year);
}

/** Scores that others gave and those of level-1 rows: their columns are there only where they hold something. */
const isBeside = (key: string): boolean =>
  ['reviewed', 'finance', 'difference'].includes(key) || key.startsWith('l1:');

function withoutEmpty(
  columns: readonly Column[],
  panels: readonly Panel[],
): { readonly columns: readonly Column[]; readonly panels: readonly Panel[] } {
  const rows = panels.flatMap((panel) => panel.rows);
  const empty = columns
    .map(({ key }) => key)
    .filter((key) => isBeside(key) && !rows.some(({ cells }) => cells[key]?.state === 'value'));
  if (empty.length === 0) return { columns, panels };
  const trimmed = (row: Row): Row => ({
    ...row,
    cells: Object.fromEntries(Object.entries(row.cells).filter(([key]) => !empty.includes(key))),
  });
  return {
    columns: columns.filter(({ key }) => !empty.includes(key)),
    panels: panels.map((panel) => ({ ...panel, rows: panel.rows.map(trimmed) })),
  };
}

/**
 * A Frame about all bodies and years as one about some of them, which have to be among its own. `frame` answers a
 * question that rows of single bodies answer: not one that is `whole` in the catalogue.
 */
export function restrict(frame: Frame, asked: Restriction, onFile: OnFile): Frame {
  const departments = frame.departments.filter(({ id }) => asked.departments.includes(id));
  const years = frame.years.filter((year) => asked.years.includes(year));
  const to: Restriction = { ...asked, departments: departments.map(({ id }) => id), years };
  const measures = MEASURES[frame.question.verb] ?? [];
  const { columns, panels } = withoutEmpty(frame.columns, restrictedPanels(frame, to, onFile));
  const rows = panels.flatMap((panel) => panel.rows);
  const successions = asked.succession
    ? frame.successions.filter((link) => panels.some((panel) => joins(panel, link, measures)))
    : [];
  const valued = new Set(rows.filter((row) => isValued(row, measures)).map(bodyYearKey));
  const part: Frame = {
    ...frame,
    departments,
    years,
    columns,
    panels,
    incomparablePanels: restrictedReasons(frame, panels),
    sources: frame.sources.filter(
      ({ department, year }) => to.departments.includes(department) && years.includes(year),
    ),
    successions,
    coverage: { n: valued.size, of: departments.length * years.length },
  };
  return movedLines({ ...part, notes: restrictedNotes(frame, part, measures, onFile) }, asked.lines);
}
