/** The notes of a Frame about all as they are of some bodies and years. */
import type { Frame, Note, Row } from '../../model/frame.ts';
import { MISSING } from '../../model/frame.ts';
import { areMany } from '../many-bodies.ts';
import { basisReadNote } from '../basis-read.ts';
import { cellNotes } from '../cell-notes.ts';
import { bodyYearKey } from '../body-year.ts';
import { groupBy } from '../group-by.ts';
import { marksIn, missingIn, type OnFile, reportsOf } from './on-file.ts';

/** Notes that stand last and are made anew of the rows. */
const RECOUNTED: readonly Note['code'][] = [
  'refuted',
  'derived',
  'corrected',
  'inferred',
  'qualified',
  'forecast',
  'missing',
];

type Say = (note: Note) => Note | undefined;

const listOf = (text: unknown): string[] => String(text).split(',').filter(Boolean);
const rowsOf = ({ panels }: Frame): Row[] => panels.flatMap(({ rows }) => rows);
/** Bodies' years that lack the figure for one reason, as a note of all bodies says it. */
function missing(part: Frame, measures: readonly string[], onFile: OnFile): Say {
  const byYear = groupBy(rowsOf(part), bodyYearKey);
  const lacking = part.departments.flatMap(({ id: department }) =>
    part.years.flatMap((year) => {
      const rows = byYear.get(bodyYearKey({ department, year })) ?? [];
      if (rows.some(({ cells }) => measures.some((key) => cells[key]?.state === 'value'))) return [];
      const last = rows[rows.length - 1];
      const state = measures.map((key) => last?.cells[key]?.state).find((one) => one !== undefined);
      return [{ department, year, state: state ?? missingIn(onFile, department, year) }];
    }),
  );
  return (note) => {
    const found = lacking.filter(({ state }) => state === note.params['state']);
    if (found.length === 0) return undefined;
    const bodies = [...new Set(found.map(({ department }) => department))];
    const reports = found.flatMap(({ department, year }) => reportsOf(onFile, department, year));
    const departments = areMany(bodies.length) ? '' : bodies.join(',');
    return { ...note, params: { ...note.params, n: found.length, departments, reports: reports.join(',') } };
  };
}

/** `whole` is about all, `part` about some; its notes are what is made here. */
export function restrictedNotes(
  whole: Frame,
  part: Frame,
  measures: readonly string[],
  onFile: OnFile,
): Note[] {
  const reports = new Set(
    part.departments.flatMap(({ id }) => part.years.flatMap((year) => reportsOf(onFile, id, year))),
  );
  const ownFacts = (note: Note): string[] =>
    (note.facts ?? []).filter((fact) => reports.has(fact.slice(0, fact.indexOf('/'))));
  const bodiesOf = (facts: readonly string[]): Set<string> => {
    const of = new Set(facts.map((fact) => fact.slice(0, fact.indexOf('/'))));
    return new Set(
      part.departments
        .map(({ id }) => id)
        .filter((id) => part.years.some((year) => reportsOf(onFile, id, year).some((one) => of.has(one)))),
    );
  };
  const valued = rowsOf(part).filter(({ cells }) => Object.values(cells).some(({ value }) => value !== null));
  const shown = [...new Set(valued.map(({ indicator }) => indicator ?? ''))];
  const scoring = new Set(
    rowsOf(part).flatMap(({ indicator, report }) => (indicator?.startsWith('score.') ? (report ?? []) : [])),
  );
  const own = part.sources.filter(({ scorer, report }) => scorer === 'self' && scoring.has(report));
  const paired = own.filter((source) => onFile.reviewed.includes(bodyYearKey(source))).length;
  const some = (note: Note, n: number, params: Note['params'] = {}): Note | undefined =>
    n > 0 ? { ...note, params: { n, ...params } } : undefined;
  const lacks = missing(part, measures, onFile);

  const SAY: Readonly<Partial<Record<Note['code'], Say>>> = {
    self_scored: (note) => some(note, own.length - paired, paired > 0 ? { reviewed: paired } : {}),
    reviewed_scored: (note) => some(note, paired),
    no_rank: (note) =>
      new Set(valued.filter(({ report }) => report !== undefined).map(({ department }) => department)).size >
      1
        ? note
        : undefined,
    average_progress_apart: (note) => {
      const facts = ownFacts(note);
      const bodies = bodiesOf(facts);
      const departments = listOf(note.params['departments']).filter((id) => bodies.has(id));
      return facts.length > 0
        ? { ...note, params: { n: facts.length, departments: departments.join(',') }, facts }
        : undefined;
    },
    implied_target: (note) => {
      const facts = ownFacts(note);
      const rows = rowsOf(part).filter(({ cells: of }) =>
        Object.values(of).some((cell) => cell.facts.some((fact) => facts.includes(fact))),
      );
      return rows.length > 0 ? { ...note, params: { n: rows.length }, facts } : undefined;
    },
    spending_rate_row: (note) => {
      const facts = ownFacts(note);
      const bodies = bodiesOf(facts);
      const keep = (list: unknown): string[] => listOf(list).filter((id) => bodies.has(id));
      const [average, rate] = [keep(note.params['average']), keep(note.params['rate'])];
      return average.length > 0 && rate.length > 0
        ? { ...note, params: { ...note.params, average: average.join(','), rate: rate.join(',') }, facts }
        : undefined;
    },
    likely_succession: (note) =>
      part.successions.some(({ from, to }) => from === note.params['from'] && to === note.params['to'])
        ? note
        : undefined,
    // In the order of the library, as the query names them.
    basis_read: () =>
      basisReadNote(Object.entries(onFile.read).flatMap(([id, name]) => (shown.includes(id) ? [name] : []))),
    park_economy: (note) => some(note, shown.filter((id) => onFile.park.includes(id)).length),
    stages: (note) => {
      const n = new Set(shown.flatMap((id) => onFile.stages[id] ?? [])).size;
      return n > 1 ? some(note, n) : undefined;
    },
  };
  const said = whole.notes.flatMap((note) => {
    const say = SAY[note.code];
    return RECOUNTED.includes(note.code) ? [] : say ? (say(note) ?? []) : [note];
  });
  return [
    ...said,
    ...cellNotes(rowsOf(part), marksIn(onFile)),
    ...MISSING.flatMap((state) => lacks({ code: 'missing', params: { state } }) ?? []),
  ];
}
