/** What a rule is given of one report, what it hands on before that gets an id, and what rules share. */
import type { Completion } from '../../facts/completion.ts';
import { completionsIn } from '../../facts/completion.ts';
import { checksOfReport, factsOfReport, libraryOf, once } from '../../facts/dataset-index.ts';
import { isActual } from '../../facts/own-figure.ts';
import type { PlacedLine } from '../../facts/warning-line.ts';
import type { Check } from '../../model/check.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Exception } from '../../model/exception.ts';
import type { Fact } from '../../model/fact.ts';
import type { ReportRow } from '../../model/tables/reports.ts';

export interface Examined {
  readonly data: Dataset;
  readonly report: ReportRow;
  /** Facts of the report that happened or stand. */
  readonly facts: readonly Fact[];
  /** Completions that these facts tell. */
  readonly completions: readonly Completion[];
  readonly checks: readonly Check[];
  /** Warning lines where the reader has them. */
  readonly lines: readonly PlacedLine[];
  /** The reader lets series run on across a likely succession. */
  readonly succession: boolean;
}

export type Draft = Omit<Exception, 'id' | 'rule' | 'department' | 'year' | 'because' | 'rest'> & {
  /** Tells exceptions of one rule and report apart. */
  readonly what: string;
  readonly because?: Exception['because'];
};

export type Rule = (examined: Examined) => Draft[];

const actual = once((facts: readonly Fact[]) => facts.filter(isActual));

export function examined(
  data: Dataset,
  report: ReportRow,
  lines: readonly PlacedLine[],
  succession: boolean,
): Examined {
  const facts = actual(factsOfReport(data, report.id));
  const completions = completionsIn(facts, libraryOf(data));
  return { data, report, facts, completions, checks: checksOfReport(data, report.id), lines, succession };
}

/** Whether a report's scores are the body's own: what a reviewer or the finance bureau took off is no deduction of its own. */
export const isOwnScore = ({ scorer }: ReportRow): boolean => scorer !== 'reviewed' && scorer !== 'finance';

/** A check of an execution rate that the amounts of the report refute; the stated fact stands last. */
export const refutes = ({ kind, result, computed, stated }: Check): boolean =>
  kind === 'execution_rate' && result === 'differs' && computed !== null && stated !== null;

/** Where a figure of an indicator is seen beside its line. */
export const CHART_OF_RATE: Readonly<Record<string, string>> = {
  'exec.rate': 'execution-rate',
  'exec.basic_rate': 'budget-parts',
  'exec.project_rate': 'budget-parts',
  'proj.exec_rate': 'project-lines',
  'score.total': 'score-total',
};

/** What a check is of, as its id says: `report/kind/indicator[/subject]`. */
export function subjectOfCheck(check: Check): { readonly indicator: string; readonly subject: string } {
  const [indicator = '', ...rest] = check.id.split('/').slice(2).join('/').replace(/~\d+$/, '').split('/');
  return { indicator, subject: rest.join('/') };
}
