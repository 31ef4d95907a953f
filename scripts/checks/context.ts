/** What a check of one report is given, and how it finds and names the figures it needs. */
import { factsOfReport, findingsOfReport, libraryOf } from '../../src/facts/dataset-index.ts';
import type { Framework } from '../../src/facts/framework.ts';
import { frameworkOf } from '../../src/facts/framework.ts';
import { statedFigure } from '../../src/facts/own-figure.ts';
import { formulaName } from '../../src/facts/short-name.ts';
import type { Dataset, Finding } from '../../src/model/dataset.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { DataText } from '../../src/model/localised.ts';
import type { Check } from '../../src/model/check.ts';
import type { IndicatorRow } from '../../src/model/tables/indicators.ts';
import type { ReportRow } from '../../src/model/tables/reports.ts';
import type { UnitId } from '../../src/model/unit.ts';
import { translated } from '../../src/text/data-text.ts';
import { bracketed, NONE, printed, say, words } from './formula.ts';
import { isPrinted } from './printed.ts';

export interface ReportContext {
  readonly data: Omit<Dataset, 'checks'>;
  readonly report: ReportRow;
  /** What the report prints. */
  readonly facts: readonly Fact[];
  /** What was worked out from its other figures: held against these it would only agree with itself. */
  readonly restored: readonly Fact[];
  readonly findings: readonly Finding[];
  /** The tree that the report is scored by; one without rows where it is not scored. */
  readonly framework: Framework;
  readonly indicators: ReadonlyMap<string, IndicatorRow>;
}

export type CheckFn = (context: ReportContext) => Check[];

/** One context a report, in the order of reports.csv. */
export function contextsOf(data: Omit<Dataset, 'checks'>): ReportContext[] {
  return data.reports.map((report) => {
    const facts = factsOfReport(data, report.id);
    return {
      data,
      report,
      facts: facts.filter(isPrinted),
      restored: facts.filter((fact) => !isPrinted(fact)),
      findings: findingsOfReport(data, report.id),
      framework: frameworkOf(data, report.framework),
      indicators: libraryOf(data),
    };
  });
}

/** What the report states of an indicator (and subject). */
export function figure(context: ReportContext, indicator: string, subject = ''): Fact | undefined {
  return statedFigure(context.facts, indicator, subject);
}

/** Name of an indicator as formulas write it. */
export function nameOf(context: ReportContext, indicator: string): DataText {
  const row = context.indicators.get(indicator);
  return row ? words(formulaName(row.zh), formulaName(row.en)) : words(indicator, indicator);
}

/**
 * A term of a formula that comes out in `unit`, or in none: the figure's name and the figure as printed. A figure that the report
 * lacks is the name of `indicator` and a dash.
 */
export function term(
  context: ReportContext,
  fact: Fact | undefined,
  unit?: UnitId,
  indicator = fact?.indicator ?? '',
): DataText {
  return say`${nameOf(context, indicator)} ${fact ? printed(fact, unit) : NONE}`;
}

/** Name of a project, an enterprise or a score row. */
export function subjectName(context: ReportContext, subject: string): DataText {
  const row = context.framework.byId.get(subject);
  return row ?? translated(context.data, subject);
}

/** The project, enterprise or score row that a figure is of, in brackets; nothing for the body itself. */
export function ofSubject(context: ReportContext, fact: Fact): DataText {
  return fact.subject === '' ? words('', '') : bracketed(subjectName(context, fact.subject));
}

/** What a check is of, for its id: the indicator and, where it has one, the subject. */
export function whatOf(fact: Fact): string {
  return fact.subject === '' ? fact.indicator : `${fact.indicator}/${fact.subject}`;
}
