/** What a rule hands on before its exception gets an id and a weight, and what rules share. */
import type { Dataset } from '../../model/dataset.ts';
import type { Exception } from '../../model/exception.ts';
import type { Fact } from '../../model/fact.ts';
import type { ReportRow } from '../../model/tables/reports.ts';
import type { WarningRow } from '../../model/tables/warnings.ts';

export type Draft = Omit<Exception, 'id' | 'department' | 'year' | 'weight'> & {
  /** Tells exceptions of one rule and report apart. */
  readonly what: string;
  /** How much of it there is, from 0: orders exceptions of one rule. */
  readonly size: number;
};

/** A warning line with its value in base units, as configured or as the reader moved it. */
export type WarningLine = WarningRow & { readonly base: number };

export type Rule = (data: Dataset, report: ReportRow, lines: readonly WarningLine[]) => Draft[];

/** Distance to a reference as a share of it. */
export function gap(value: number, reference: number): number {
  return reference === 0 ? Math.abs(value) : Math.abs(value - reference) / Math.abs(reference);
}

export function actual(data: Dataset, report: ReportRow): Fact[] {
  return data.facts.filter(
    (fact) => fact.report === report.id && (fact.status === 'completed' || fact.status === 'stock'),
  );
}
