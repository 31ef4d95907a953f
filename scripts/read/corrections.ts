/** Rows of corrections.csv → the corrections of each figure, held against the tables that they speak of. */
import { groupBy } from '../../src/facts/group-by.ts';
import type { Correction } from '../../src/model/fact.ts';
import type { CorrectionRow } from '../../src/model/tables/corrections.ts';
import { CORRECTIONS } from '../../src/model/tables/corrections.ts';
import type { IndicatorRow } from '../../src/model/tables/indicators.ts';
import type { Entered, EnteredRow } from '../guards/guard.ts';
import { placeOf } from '../guards/guard.ts';
import { printedUnit } from './cast.ts';
import { factId } from './facts.ts';
import { headerKey } from './header.ts';
import { parseDecimal, parseFigure } from './number.ts';
import type { Problem } from './problem.ts';
import type { CastRow } from './table.ts';
import { problemAt } from './table.ts';

type Row = CastRow<CorrectionRow>;
type Column = Correction['column'];

export interface ReadCorrections {
  /** By the id of the fact, the first correction first. */
  readonly byFact: ReadonlyMap<string, readonly Correction[]>;
  readonly problems: readonly Problem[];
}

/** What a cell says whatever its spelling: `1,810` and `1810` are one number. Of a text that is none, the text. */
const READ: Readonly<Record<Column, (text: string) => string>> = {
  value: (text) => {
    const figure = parseFigure(text);
    return figure && figure !== 'two_qualifiers' ? `${figure.qualifier} ${figure.printed}` : text.trim();
  },
  unit: (text) => printedUnit(text) ?? text.trim(),
  target: (text) => parseDecimal(text)?.printed ?? text.trim(),
  completion: (text) => parseDecimal(text)?.printed ?? text.trim(),
};

const STANDS: Readonly<Record<Column, (row: EnteredRow['values']) => string>> = {
  value: ({ value }) => `${value.qualifier} ${value.printed}`,
  unit: ({ unit }) => unit,
  target: ({ target }) => target,
  completion: ({ completion }) => completion,
};

const columnOf = ({ values }: Row): Column => values.column || 'value';
const first = (row: Row | EnteredRow): { first: string } => ({ first: placeOf(row) });

/** The id of the indicator that a row names by its id or its name; what it says where there is none. */
function idsByName(indicators: ReadonlyMap<string, IndicatorRow>): (name: string) => string {
  const ids = new Map<string, string>();
  for (const { id, zh, en } of indicators.values())
    for (const name of [id, zh, en]) if (name !== '') ids.set(headerKey(name), id);
  return (name) => ids.get(headerKey(name)) ?? name;
}

/** The rows that a correction may mean: of its report, indicator and subject. */
function meant({ values }: Row, indicator: string, entered: readonly Entered[]): readonly EnteredRow[] {
  const subject = headerKey(values.subject);
  const rows = entered.find(({ report }) => report.values.id === values.report)?.rows ?? [];
  return rows.filter(({ values: row, cells }) => {
    const subjects = [row.subject, cells['subject']?.text ?? ''].map(headerKey);
    return row.indicator === indicator && (subject === '' || subjects.includes(subject));
  });
}

/** What is wrong with the corrections of one figure, which are in the order of their dates. */
function chainProblems(chain: readonly Row[]): Problem[] {
  return chain.flatMap((row, i) => {
    const read = READ[columnOf(row)];
    const { from, to } = row.values;
    const before = chain[i - 1];
    const same = read(from) === read(to) ? [problemAt(row, CORRECTIONS, 'to', 'correction_same')] : [];
    if (!before || read(before.values.to) === read(from)) return same;
    const params = { stands: before.values.to, ...first(before) };
    return [...same, problemAt(row, CORRECTIONS, 'from', 'correction_chain', params)];
  });
}

/** `rows` without a refused cell. Problems name both places: the correction and what it should agree with. */
export function readCorrections(
  rows: readonly Row[],
  entered: readonly Entered[],
  indicators: ReadonlyMap<string, IndicatorRow>,
): ReadCorrections {
  const byFact = new Map<string, readonly Correction[]>();
  const problems: Problem[] = [];
  const idOf = idsByName(indicators);
  const chains = groupBy(rows, (row) => {
    const { report, indicator, subject } = row.values;
    return JSON.stringify([report, idOf(indicator), headerKey(subject), columnOf(row)]);
  });
  for (const unsorted of chains.values()) {
    const chain = [...unsorted].sort((a, b) => (a.values.date < b.values.date ? -1 : 1));
    problems.push(...chainProblems(chain));
    const last = chain[chain.length - 1]!;
    const column = columnOf(last);
    const candidates = meant(last, idOf(last.values.indicator), entered);
    const found = candidates.find((row) => STANDS[column](row.values) === READ[column](last.values.to));
    if (candidates.length === 0) {
      const { report, indicator, subject } = last.values;
      const figure = [report, indicator, subject].filter(Boolean).join(' · ');
      problems.push(problemAt(last, CORRECTIONS, 'indicator', 'correction_unknown', { figure }));
    } else if (!found) {
      const [other] = candidates;
      const stands = other!.cells[column]?.text ?? STANDS[column](other!.values);
      problems.push(problemAt(last, CORRECTIONS, 'to', 'correction_disagrees', { stands, ...first(other!) }));
    } else {
      const id = factId(last.values.report, found.values);
      const told = chain.map(({ values: { from, to, date, reason } }): Correction => {
        return { column, from: from.trim(), to: to.trim(), date, reason };
      });
      byFact.set(id, [...(byFact.get(id) ?? []), ...told]);
    }
  }
  return { byFact, problems };
}
