/**
 * The facts as an Arquero table, built once a dataset, and the figures of some indicators out of it. Types are
 * given here and never guessed: "001" stays a text. Filters come before rollups and use `escape`, because an
 * expression that closes over a variable fails.
 */
import { escape, table } from 'arquero';
import type { ColumnTable } from 'arquero';
import { isPlainer } from '../facts/own-figure.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Fact } from '../model/fact.ts';
import type { Scope } from './scope.ts';
import { cellKey } from './scope.ts';

interface Store {
  readonly all: ColumnTable;
  /** Rows of each indicator, ascending. */
  readonly rows: ReadonlyMap<string, readonly number[]>;
}

const stores = new WeakMap<readonly Fact[], Store>();

function storeOf(facts: readonly Fact[]): Store {
  const known = stores.get(facts);
  if (known) return known;
  const rows = new Map<string, number[]>();
  facts.forEach(({ indicator }, row) => {
    const list = rows.get(indicator);
    if (list) list.push(row);
    else rows.set(indicator, [row]);
  });
  const all = table({
    row: Int32Array.from(facts, (_, row) => row),
    department: facts.map((fact) => fact.department),
    year: Int32Array.from(facts, (fact) => fact.year),
    category: facts.map((fact) => fact.category),
    indicator: facts.map((fact) => fact.indicator),
    told: Uint8Array.from(facts, (fact) => (fact.target !== '' || fact.completion !== '' ? 1 : 0)),
  });
  const store = { all, rows };
  stores.set(facts, store);
  return store;
}

interface Selected {
  readonly department: string;
  readonly year: number;
}

/** The table of the scope's facts: columns row, department, year, category, indicator, told (1: target or completion). */
export function tableOf(data: Dataset, scope: Scope, indicators?: readonly string[]): ColumnTable {
  const store = storeOf(data.facts);
  const departments = new Set(scope.departments.map(({ id }) => id));
  const years = new Set(scope.years);
  const rows = indicators && [...new Set(indicators)].flatMap((id) => store.rows.get(id) ?? []);
  const some = rows ? store.all.reify(rows.sort((a, b) => a - b)) : store.all;
  return some.filter(escape((d: Selected) => departments.has(d.department) && years.has(d.year)));
}

/** The facts that a table's rows stand for, in the table's order. */
export function factsIn(data: Dataset, rows: ColumnTable): Fact[] {
  return Array.from(rows.array('row') as ArrayLike<number>, (row) => data.facts[row]!);
}

/** The facts of some indicators within the scope, in the order on file. */
export function factsOf(data: Dataset, scope: Scope, indicators: readonly string[]): Fact[] {
  return factsIn(data, tableOf(data, scope, indicators));
}

/** One figure an indicator, and the report that all of them come from. */
export interface OneReport {
  readonly report: string;
  readonly figures: ReadonlyMap<string, Fact>;
}

/**
 * For every body's year the reports that state one of the facts, fullest first, each with the body's own figure of
 * every indicator: figures of projects and enterprises are left out.
 * `own` names subjects that stand for the body itself.
 */
export function byReport(facts: readonly Fact[], own: readonly string[] = []): Map<string, OneReport[]> {
  const reports = new Map<string, { report: string; key: string; figures: Map<string, Fact> }>();
  for (const fact of facts) {
    if (fact.subject !== '' && !own.includes(fact.subject)) continue;
    const entry = reports.get(fact.report) ?? {
      report: fact.report,
      key: cellKey(fact.department, fact.year),
      figures: new Map<string, Fact>(),
    };
    reports.set(fact.report, entry);
    const known = entry.figures.get(fact.indicator);
    if (!known || isPlainer(fact, known)) entry.figures.set(fact.indicator, fact);
  }
  const cells = new Map<string, OneReport[]>();
  for (const { report, key, figures } of reports.values())
    cells.set(key, [...(cells.get(key) ?? []), { report, figures }]);
  for (const list of cells.values()) list.sort((a, b) => b.figures.size - a.figures.size);
  return cells;
}
