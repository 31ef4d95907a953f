/** One report's folder: its tables read, resolved and held against each other. */
import type { Finding } from '../../src/model/dataset.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { Category } from '../../src/model/fact.ts';
import { CATEGORIES } from '../../src/model/fact.ts';
import type { FigureRow } from '../../src/model/tables/figures.ts';
import { FIGURES } from '../../src/model/tables/figures.ts';
import { FINDINGS } from '../../src/model/tables/findings.ts';
import { makeFact } from './facts.ts';
import type { Settled, Surroundings } from './figures.ts';
import { settleFigure } from './figures.ts';
import type { SourceFile } from './folder.ts';
import type { Problem } from './problem.ts';
import type { Names } from './resolve.ts';
import { duplicates, resolve } from './resolve.ts';
import type { ReadScoreTable } from './score-table.ts';
import type { CastRow } from './table.ts';
import { readTable } from './table.ts';

export interface ReadReport {
  readonly facts: readonly Fact[];
  /** The rows behind the facts. */
  readonly rows: readonly CastRow<FigureRow>[];
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  readonly content: readonly unknown[];
}

export function readReport(
  files: ReadonlyMap<string, SourceFile>,
  around: Surroundings,
  indicators: Names,
  table?: ReadScoreTable,
): ReadReport {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const content: unknown[] = [];
  const facts: Fact[] = [];
  const rows: CastRow<FigureRow>[] = [];
  const take = (category: Category, settled: Settled): void => {
    problems.push(...settled.problems);
    rows.push(settled.row);
    // A refused cell holds nothing to make a fact of; the run ends in problems anyway.
    if (settled.row.bad.size > 0) return;
    facts.push(makeFact(around.report, category, settled.row.values, settled.restated));
  };
  for (const { category, row } of table?.figures ?? []) take(category, settleFigure(row, around));
  for (const category of CATEGORIES) {
    const file = files.get(category);
    if (!file) continue;
    const read = resolve(readTable(file, FIGURES), { indicators });
    problems.push(...read.problems);
    warnings.push(...read.warnings);
    content.push([category, read.content]);
    for (const row of read.rows) take(category, settleFigure(row, around));
  }
  // A figure stands once in a report, whichever of its tables holds it.
  problems.push(...duplicates(rows, FIGURES));
  const findings: Finding[] = [];
  const file = files.get('findings');
  if (file) {
    const read = readTable(file, FINDINGS);
    problems.push(...read.problems, ...duplicates(read.rows, FINDINGS));
    warnings.push(...read.warnings);
    content.push(['findings', read.content]);
    findings.push(...read.rows.map((row) => ({ ...row.values, report: around.report.id })));
  }
  return { facts, rows, findings, problems, warnings, content };
}
