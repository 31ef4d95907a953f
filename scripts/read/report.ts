/** One report's folder: its tables read, resolved and held against each other. */
import type { Finding } from '../../src/model/dataset.ts';
import type { Fact } from '../../src/model/fact.ts';
import { CATEGORIES } from '../../src/model/fact.ts';
import type { FigureRow } from '../../src/model/tables/figures.ts';
import { FIGURES } from '../../src/model/tables/figures.ts';
import { FINDINGS } from '../../src/model/tables/findings.ts';
import { makeFact } from './facts.ts';
import type { Surroundings } from './figures.ts';
import { settleFigure } from './figures.ts';
import type { SourceFile } from './folder.ts';
import type { Problem } from './problem.ts';
import type { Names } from './resolve.ts';
import { duplicates, resolve } from './resolve.ts';
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
): ReadReport {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const content: unknown[] = [];
  const facts: Fact[] = [];
  const rows: CastRow<FigureRow>[] = [];
  for (const category of CATEGORIES) {
    const file = files.get(category);
    if (!file) continue;
    const table = resolve(readTable(file, FIGURES), { indicators });
    problems.push(...table.problems);
    warnings.push(...table.warnings);
    content.push([category, table.content]);
    for (const row of table.rows) {
      const settled = settleFigure(row, around);
      problems.push(...settled.problems);
      rows.push(settled.row);
      // A refused cell holds nothing to make a fact of; the run ends in problems anyway.
      if (settled.row.bad.size > 0) continue;
      facts.push(makeFact(around.report, category, settled.row.values, settled.restated));
    }
  }
  // A figure stands once in a report, whichever of its tables holds it.
  problems.push(...duplicates(rows, FIGURES));
  const findings: Finding[] = [];
  const file = files.get('findings');
  if (file) {
    const table = readTable(file, FINDINGS);
    problems.push(...table.problems, ...duplicates(table.rows, FINDINGS));
    warnings.push(...table.warnings);
    content.push(['findings', table.content]);
    findings.push(...table.rows.map((row) => ({ ...row.values, report: around.report.id })));
  }
  return { facts, rows, findings, problems, warnings, content };
}
