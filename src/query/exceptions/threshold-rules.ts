/** Rules that hold figures against the lines of warnings.csv: lines crossed, and overshoot of targets. */
import type { Dataset } from '../../model/dataset.ts';
import type { Fact } from '../../model/fact.ts';
import type { Selection } from '../../model/question.ts';
import type { ReportRow } from '../../model/tables/reports.ts';
import type { WarningRow } from '../../model/tables/warnings.ts';
import { toBase } from '../../model/unit.ts';
import type { UnitId } from '../../model/unit.ts';
import { chartOfIndicator, subjectOfCheck } from './exception-charts.ts';
import { actual, gap } from './draft.ts';
import type { Draft, Rule, WarningLine } from './draft.ts';

/** Ending of the library's ids for 超额 rates. */
const EXCESS = '_excess_rate';

/** The line in base units, where the reader has moved it to something readable, otherwise as configured. */
export function lineBase(row: WarningRow, selection: Selection): number {
  const unit = row.unit as UnitId;
  const moved = toBase(selection.lines[row.id] ?? row.value, unit);
  return Number.isFinite(moved) ? moved : toBase(row.value, unit);
}

function isBeyond(line: WarningLine, value: number): boolean {
  return line.side === 'below' ? value < line.base : value > line.base;
}

export const lineCrossed: Rule = (data, report, lines) => [
  ...actual(data, report).flatMap((fact) =>
    lines
      .filter((line) => line.indicator === fact.indicator && isBeyond(line, fact.value))
      .map((line) => crossing(line, fact, fact.value, [fact.id])),
  ),
  ...derivedRates(data, report).flatMap(({ indicator, subject, value, facts, check }) =>
    lines
      .filter((line) => line.indicator === indicator && isBeyond(line, value))
      .map((line) => ({ ...crossing(line, { id: check, indicator, subject }, value, facts), check })),
  ),
  ...completions(data, report).flatMap(({ fact, value, facts }) =>
    lines
      .filter((line) => line.indicator === 'completion' && line.side === 'below' && isBeyond(line, value))
      .map((line) => ({ ...crossing(line, fact, value, facts), chart: 'completion' })),
  ),
];

function crossing(
  line: WarningLine,
  of: Pick<Fact, 'id' | 'indicator' | 'subject'>,
  value: number,
  facts: readonly string[],
): Draft {
  return {
    rule: 'line_crossed',
    what: `${line.id}/${of.id}`,
    size: gap(value, line.base),
    indicator: of.indicator,
    // The total is a row of its own framework, and needs no naming.
    ...(of.subject !== '' && of.indicator !== 'score.total' && { subject: of.subject }),
    value,
    line: line.base,
    facts,
    chart: chartOfIndicator(of.indicator),
  };
}

/** Execution rates that the report leaves to be computed from its own amounts. */
function derivedRates(data: Dataset, report: ReportRow) {
  return data.checks.flatMap((check) =>
    check.report_id === report.id &&
    check.kind === 'execution_rate' &&
    check.stated === null &&
    check.computed !== null
      ? [
          {
            ...subjectOfCheck(check),
            value: toBase(String(check.computed), '%'),
            facts: check.facts,
            check: check.id,
          },
        ]
      : [],
  );
}

/** Completions as ratios: stated beside a figure, computed from its target, or stated as a rate of their own. */
function completions(data: Dataset, report: ReportRow) {
  const facts = actual(data, report);
  const own = facts.flatMap((fact) => {
    const target = fact.target === '' ? 0 : toBase(fact.target, fact.unit);
    if (fact.completion === '' && target <= 0) return [];
    const value = fact.completion === '' ? fact.value / target : toBase(fact.completion, '%');
    return [{ fact, value, facts: [fact.id] }];
  });
  const groups = new Map(data.indicators.map((row) => [row.id, row.group]));
  const rates = facts.flatMap((fact) => {
    if (fact.indicator.endsWith(EXCESS)) {
      // 超额 x % is a completion of 100 + x % of the figure itself.
      const id = fact.indicator.slice(0, -EXCESS.length);
      const of = facts.find((other) => other.indicator === id && other.subject === fact.subject) ?? fact;
      return [{ fact: of, value: Number((1 + fact.value).toPrecision(12)), facts: [fact.id, of.id] }];
    }
    return groups.get(fact.indicator) === 'COMPLETION' ? [{ fact, value: fact.value, facts: [fact.id] }] : [];
  });
  // A rate that repeats the completion beside its figure is the same statement.
  return [...own, ...rates.filter((rate) => !own.some((other) => gap(rate.value, other.value) < 1e-9))];
}

export const overshoot: Rule = (data, report, lines) =>
  completions(data, report).flatMap(({ fact, value, facts }) =>
    lines
      .filter((line) => line.indicator === 'completion' && line.side === 'above' && isBeyond(line, value))
      .map((line) => ({
        rule: 'overshoot',
        what: `${line.id}/${fact.id}`,
        size: gap(value, line.base),
        indicator: fact.indicator,
        ...(fact.subject !== '' && { subject: fact.subject }),
        value,
        line: line.base,
        facts,
        chart: 'completion',
      })),
  );
