/** What cells say of how their figures were read and what they are. Shared by answers and by parts of one in embeds. */
import type { Cell, Note, Row } from '../model/frame.ts';

/** What notes ask of a fact, by its id. */
export interface FactMarks {
  readonly inferred: (fact: string) => boolean;
  readonly corrected: (fact: string) => boolean;
  readonly qualified: (fact: string) => boolean;
  readonly forecast: (fact: string) => boolean;
}

/** More facts than this are not listed one by one in a note. */
const LISTED = 200;

/** A note on some facts: it counts them once each, in however many cells they stand. */
function countNote(code: Note['code'], facts: readonly string[]): Note[] {
  const told = [...new Set(facts)];
  if (told.length === 0) return [];
  return [{ code, params: { n: told.length }, ...(told.length <= LISTED ? { facts: told } : {}) }];
}

/** A note on cells that are computed of several facts each; the same number in two cells is one. */
function derivedNote(code: Note['code'], cells: readonly Cell[]): Note[] {
  const n = new Set(cells.map(({ facts }) => facts.join(' '))).size;
  return n === 0 ? [] : [{ code, params: { n } }];
}

/** How figures were read and what they are: corrected, inferred, derived, refuted, qualified, forecast. */
export function cellNotes(rows: readonly Row[], marks: FactMarks): Note[] {
  const cells = rows.flatMap((row) => Object.values(row.cells)).filter(({ state }) => state === 'value');
  const factsIn = (some: readonly Cell[], is: (fact: string) => boolean): string[] =>
    some.flatMap(({ facts }) => facts).filter(is);
  return [
    ...derivedNote(
      'refuted',
      cells.filter(({ stated }) => stated !== undefined),
    ),
    ...derivedNote(
      'derived',
      cells.filter(({ reading, stated }) => reading === 'derived' && stated === undefined),
    ),
    ...countNote('corrected', factsIn(cells, marks.corrected)),
    ...countNote('inferred', factsIn(cells, marks.inferred)),
    ...countNote(
      'qualified',
      factsIn(
        cells.filter(({ printed }) => printed !== undefined),
        marks.qualified,
      ),
    ),
    ...countNote('forecast', factsIn(cells, marks.forecast)),
  ];
}
