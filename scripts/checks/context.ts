/** What a check of one report is given, and how it finds the figures it needs. */
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

export interface ReportContext {
  readonly report: ReportRow;
  readonly facts: readonly Fact[];
  readonly findings: readonly Finding[];
  /** The tree that the report is scored by; one without rows where it is not scored. */
  readonly framework: Framework;
  readonly indicators: ReadonlyMap<string, IndicatorRow>;
}

export type CheckFn = (context: ReportContext) => Check[];

/** One context a report, in the order of reports.csv. */
export function contextsOf(data: Omit<Dataset, 'checks'>): ReportContext[] {
  return data.reports.map((report) => ({
    report,
    facts: factsOfReport(data, report.id),
    findings: findingsOfReport(data, report.id),
    framework: frameworkOf(data, report.framework),
    indicators: libraryOf(data),
  }));
}

/** What the report states of an indicator (and subject). */
export function figure(context: ReportContext, indicator: string, subject = ''): Fact | undefined {
  return statedFigure(context.facts, indicator, subject);
}

/** Name of an indicator as formulas write it. */
export function nameOf(context: ReportContext, indicator: string): string {
  return formulaName(context.indicators.get(indicator)?.zh ?? indicator);
}

/** A term of a formula: the figure's name and the figure as printed. */
export function term(context: ReportContext, fact: Fact): string {
  return `${nameOf(context, fact.indicator)} ${fact.printed}`;
}

/** The project, enterprise or score row that a figure is of, in brackets; nothing for the body itself. */
export function ofSubject(context: ReportContext, fact: Fact): string {
  if (fact.subject === '') return '';
  return `（${context.framework.byId.get(fact.subject)?.zh ?? fact.subject}）`;
}

/** What a check is of, for its id: the indicator and, where it has one, the subject. */
export function whatOf(fact: Fact): string {
  return fact.subject === '' ? fact.indicator : `${fact.indicator}/${fact.subject}`;
}

export function words(zh: string, en: string): DataText {
  return { zh, en };
}
