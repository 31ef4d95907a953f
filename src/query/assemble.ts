/** Makes a Frame of a verb's answer: names, sources, successions, coverage and the notes that every Frame carries. */
import { cellNotes } from '../facts/cell-notes.ts';
import type { Dataset } from '../model/dataset.ts';
import type {
  Column,
  Entity,
  Frame,
  IncomparableIndicators,
  IncomparablePanels,
  Note,
  Panel,
  Row,
  Source,
  Succession,
  Threshold,
} from '../model/frame.ts';
import { inEachLang } from '../model/localised.ts';
import type { Question } from '../model/question.ts';
import type { LineageRow } from '../model/tables/lineage.ts';
import { shortOf } from '../text/data-text.ts';
import { nameOf } from './labels.ts';
import { indicatorNotes, marksIn, missingNotes, successionNotes, valuedYears } from './notes/notes.ts';
import type { Scope } from './scope.ts';
import { scoredNotes } from './scores/scorer-notes.ts';
import { successionOf } from './succession.ts';
import { translatePanels } from './translate.ts';

/** What a verb finds; `assemble` adds the rest. */
export interface Answer {
  readonly columns: readonly Column[];
  readonly panels: readonly Panel[];
  readonly incomparablePanels?: readonly IncomparablePanels[];
  /** Notes that only the verb can know; they come first. */
  readonly notes?: readonly Note[];
  readonly thresholds?: readonly Threshold[];
  /** Keys of the columns that decide whether a body's year has a value. */
  readonly measures: readonly string[];
  /** Where rows are not of bodies (pool), the verb counts itself. */
  readonly coverage?: Frame['coverage'];
  /** Rows by body and year, where those of the panels span years: coverage and missing notes are of these. */
  readonly counted?: readonly Row[];
  /** Successions that the verb itself has joined. */
  readonly successions?: readonly Succession[];
  readonly incomparableIndicators?: readonly IncomparableIndicators[];
  /** Bodies beyond the scope's that rows are of. */
  readonly beside?: readonly string[];
  /** Reports used beyond those that rows name. */
  readonly reports?: readonly string[];
}

/** A verb answers one kind of question. */
export type Answers<V extends Question['verb']> = (
  data: Dataset,
  question: Extract<Question, { verb: V }>,
  scope: Scope,
) => Answer;

function entitiesOf(data: Dataset, scope: Scope, beside: readonly string[]): Entity[] {
  const others = data.departments.filter(({ id }) => beside.includes(id));
  return [...scope.departments, ...others.filter((body) => !scope.departments.includes(body))].map(
    (body) => ({
      id: body.id,
      name: nameOf(body),
      short: inEachLang((lang) => shortOf(body, lang)),
      slot: body.slot,
    }),
  );
}

/** Whether a panel has a value of the predecessor before the change and one of the successor from it on. */
function joins(panel: Panel, row: LineageRow, measures: readonly string[]): boolean {
  const has = (body: string, within: (year: number) => boolean): boolean =>
    panel.rows.some(
      ({ department, year, cells }) =>
        department === body &&
        year !== undefined &&
        within(year) &&
        measures.some((key) => cells[key]?.state === 'value'),
    );
  return has(row.predecessor, (year) => year < row.year) && has(row.successor, (year) => year >= row.year);
}

/** Successions that have something to join: figures of both bodies in one panel, on either side of the change. */
function successionsOf(data: Dataset, scope: Scope, answer: Answer): Succession[] {
  if (!scope.selection.succession) return [];
  return data.lineage
    .filter((row) => answer.panels.some((panel) => joins(panel, row, answer.measures)))
    .map(successionOf);
}

function sourcesOf(data: Dataset, used: ReadonlySet<string>): Source[] {
  return data.reports
    .filter(({ id }) => used.has(id))
    .map(({ id, department, year, title, scorer }) => ({ report: id, department, year, title, scorer }));
}

/** A whole Frame: the answer with everything that a picture, table or file of it needs. */
export function assemble(data: Dataset, question: Question, scope: Scope, id: string, answer: Answer): Frame {
  const rows = answer.panels.flatMap((panel) => panel.rows);
  const used = new Set([...rows.flatMap((row) => row.report ?? []), ...(answer.reports ?? [])]);
  const successions = answer.successions ?? successionsOf(data, scope, answer);
  const counted = answer.counted ?? rows;
  const sources = sourcesOf(data, used);
  const missing = answer.coverage ? [] : missingNotes(scope, counted, answer.measures);
  const coverage = answer.coverage ?? {
    n: valuedYears(counted, answer.measures),
    of: scope.departments.length * scope.years.length,
  };
  return {
    id,
    question,
    columns: answer.columns,
    panels: translatePanels(data, answer.panels),
    incomparablePanels: answer.incomparablePanels ?? [],
    notes: [
      ...scoredNotes(data, answer.panels, sources),
      ...(answer.notes ?? []),
      ...indicatorNotes(data, answer.panels),
      ...(question.verb === 'series' ? successionNotes(successions) : []),
      ...cellNotes(rows, marksIn(data)),
      ...missing,
    ],
    sources,
    departments: entitiesOf(data, scope, answer.beside ?? []),
    years: scope.years,
    successions,
    thresholds: answer.thresholds ?? [],
    ...(answer.incomparableIndicators ? { incomparableIndicators: answer.incomparableIndicators } : {}),
    coverage,
    version: data.meta.version,
    date: data.meta.date,
    sample: data.meta.sample,
  };
}
