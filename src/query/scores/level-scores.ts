/**
 * Scores of a framework's level-1 rows beside the total: a column a row, of whatever form; rows of one name in two
 * frameworks share a column, which each panel fills for itself.
 */
import { factsOfIndicator, factsOfReport } from '../../facts/dataset-index.ts';
import type { Framework } from '../../facts/framework.ts';
import { ancestorsOf } from '../../facts/framework.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Fact } from '../../model/fact.ts';
import type { Cell, Column, Missing, Row } from '../../model/frame.ts';
import type { FrameworkRow } from '../../model/tables/framework.ts';
import { derivedCell, factCell, missingCell } from '../cells.ts';
import type { ReportFacts } from '../facts-in-scope.ts';
import { nameOf } from '../labels.ts';

const LEVEL = 'score.l1';
const LEAF = 'score.l3';
/** Level-1 rows with an indicator of their own, by the row. */
const OWN: Readonly<Record<string, string>> = { duty: 'score.l1_duty', management: 'score.l1_mgmt' };

/** Indicators that state the score of a level-1 row, and the rows that they may name as their subject. */
export const LEVEL_INDICATORS: readonly string[] = Object.values(OWN);
export const LEVEL_ROWS: readonly string[] = Object.keys(OWN);

const keyOf = ({ zh }: FrameworkRow): string => `l1:${zh}`;

const levelsOf = ({ rows }: Framework): FrameworkRow[] => rows.filter(({ level }) => level === '1');

/** A column a level-1 row of some frameworks, in the order of their trees; those in which no row has a value are left out. */
export function levelColumns(frameworks: readonly Framework[], rows: readonly Row[]): Column[] {
  const byKey = new Map<string, Column>();
  for (const row of frameworks.flatMap(levelsOf)) {
    const key = keyOf(row);
    const column: Column = { key, label: nameOf(row), type: 'score', indicator: OWN[row.id] ?? LEVEL };
    if (!byKey.has(key)) byKey.set(key, column);
  }
  return [...byKey.values()].filter(({ key }) => rows.some(({ cells }) => cells[key]?.state === 'value'));
}

/** A level-1 score as stated, else the sum of the rows below it that points are given for, where the report has all. */
function levelCell(
  found: ReportFacts,
  facts: readonly Fact[],
  framework: Framework,
  level: FrameworkRow,
): Cell {
  const named = found.facts.get(OWN[level.id] ?? '');
  const stated = named ?? factsOfIndicator(facts, LEVEL).find(({ subject }) => subject === level.id);
  if (stated) return factCell(stated);
  const scored = factsOfIndicator(facts, LEAF);
  const below = framework.leaves.filter(
    (row) => row === level || ancestorsOf(framework, row).includes(level),
  );
  const all = below.flatMap((row) => scored.find(({ subject }) => subject === row.id) ?? []);
  const [only, second] = all;
  if (below.length === 0 || all.length < below.length) return missingCell('not_reported');
  // A level-1 row without any below it is itself what points are given for.
  if (only && !second && below[0] === level) return factCell(only);
  return derivedCell(
    all.reduce((sum, fact) => sum + fact.value, 0),
    all,
  );
}

/** The level-1 scores of a body's own report; undefined where it has none in the framework. */
export function levelCells(data: Dataset, own: ReportFacts | undefined, framework: Framework): Row['cells'] {
  const facts = own ? factsOfReport(data, own.report) : [];
  return Object.fromEntries(
    levelsOf(framework).map((row) => [
      keyOf(row),
      own ? levelCell(own, facts, framework, row) : missingCell('not_reported'),
    ]),
  );
}

/** Level-1 scores of a body's year without a score in the framework. */
export const missingLevels = (framework: Framework, state: Missing): Row['cells'] =>
  Object.fromEntries(levelsOf(framework).map((row) => [keyOf(row), missingCell(state)]));
