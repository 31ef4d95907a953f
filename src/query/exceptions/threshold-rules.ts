/** Rules that hold figures against the lines of warnings.csv: lines crossed, and overshoot of targets. */
import { factsOfIndicator, findingsOfReport, libraryOf } from '../../facts/dataset-index.ts';
import type { Completion } from '../../facts/completion.ts';
import type { PlacedLine } from '../../facts/warning-line.ts';
import { isBeyond } from '../../facts/warning-line.ts';
import type { Check } from '../../model/check.ts';
import type { Qualifier } from '../../model/qualifier.ts';
import type { Lead, Pair } from '../../model/exception.ts';
import { toBase, unitOf } from '../../model/unit.ts';
import type { Draft, Examined, Rule } from './rule.ts';
import { isDirected } from './targets.ts';
import { CHART_OF_RATE, refutes, subjectOfCheck, isOwnScore } from './rule.ts';
import { unspentParts } from './spending.ts';
import { gap, unspentBy } from './stake.ts';

interface Held {
  /** The fact or check that the figure is. */
  readonly id: string;
  readonly indicator: string;
  readonly subject: string;
  /** Base units; of a completion a ratio. */
  readonly value: number;
  readonly qualifier?: Qualifier;
  readonly facts: readonly string[];
}

function crossing({ data, report }: Examined, line: PlacedLine, held: Held): Draft {
  const { id, indicator, subject, value, qualifier = 'exact', facts } = held;
  const unit: Lead['unit'] = unitOf(libraryOf(data).get(indicator)?.unit ?? '') ?? '%';
  const amount = unspentBy(data, report, indicator, subject);
  const points = indicator === 'score.total' ? line.value - value : undefined;
  return {
    what: `${line.row.id}/${id}`,
    stake: {
      ...(amount !== undefined && amount > 0 && { amount }),
      ...(points !== undefined && { points }),
      distance: gap(value, line.value),
    },
    lead: { value, unit, qualifier },
    ...(indicator === 'exec.rate' && { because: unspentParts({ data, report }) }),
    chart: CHART_OF_RATE[indicator] ?? 'output-table',
    indicator,
    // The total is a row of its own framework, and needs no naming.
    ...(subject !== '' && indicator !== 'score.total' && { subject }),
    line: line.value,
    facts,
  };
}

/** Execution rates that the report leaves to be computed from its own amounts, or that these refute. */
const heldRate = (check: Check): Held[] =>
  check.kind === 'execution_rate' && (check.stated === null || refutes(check)) && check.computed !== null
    ? [
        {
          ...subjectOfCheck(check),
          id: check.id,
          value: toBase(String(check.computed), '%'),
          facts: check.facts,
        },
      ]
    : [];

/** Result and target of a completion; undefined where either is not known. */
function pairOf({ figure, target, implied }: Completion): Pair | undefined {
  if (!figure || target === null) return undefined;
  const pair = { unit: figure.unit, stated: figure.value, other: target };
  return implied ? { ...pair, isImplied: true } : pair;
}

/** A completion beyond a line; one that stands beside its figure is that fact's alone. */
function overLine(examined: Examined, line: PlacedLine, completion: Completion): Draft[] {
  const { figure, rate, ratio } = completion;
  const fact = figure ?? rate;
  if (!fact || ratio === null || !isBeyond(line, ratio) || isDirected(examined.data, completion)) return [];
  const behind = figure?.completion ? [figure] : [rate, figure];
  const pair = pairOf(completion);
  const { id, indicator, subject } = fact;
  const facts = behind.flatMap((one) => one?.id ?? []);
  return [
    {
      ...crossing(examined, line, { id, indicator, subject, value: ratio, facts }),
      stake: { distance: gap(ratio, line.value) },
      // Completions are ratios, whatever unit the indicator itself has.
      lead: { value: ratio, unit: '%' },
      chart: 'completion',
      ...(pair && { pair }),
      isCompletion: true,
    },
  ];
}

/** Completions on one side of the lines on completion. */
function completed(examined: Examined, side: PlacedLine['side']): Draft[] {
  const { completions, lines } = examined;
  const own = lines.filter((line) => line.row.indicator === 'completion' && line.side === side);
  return completions.flatMap((completion) => own.flatMap((line) => overLine(examined, line, completion)));
}

export const lineCrossed: Rule = (examined) => {
  const { facts, checks, lines, report } = examined;
  const rates = checks.flatMap(heldRate);
  const refuted = new Set(checks.filter(refutes).map((check) => check.facts[check.facts.length - 1]));
  const crossed = lines.flatMap((line) => {
    const isOver = ({ value }: { readonly value: number }): boolean => isBeyond(line, value);
    const stated = factsOfIndicator(facts, line.row.indicator).filter(
      (fact) =>
        isOver(fact) && !refuted.has(fact.id) && (fact.indicator !== 'score.total' || isOwnScore(report)),
    );
    const computed = rates.filter((rate) => rate.indicator === line.row.indicator).filter(isOver);
    return [
      ...stated.map((fact) => crossing(examined, line, { ...fact, facts: [fact.id] })),
      ...computed.map((rate) => ({ ...crossing(examined, line, rate), check: rate.id })),
    ];
  });
  return [...crossed, ...completed(examined, 'below')];
};

export const overshoot: Rule = (examined) => {
  const { data, report } = examined;
  const isAdmitted = findingsOfReport(data, report.id).some(({ code }) => code === 'low_targets');
  return completed(examined, 'above').map((draft) => ({
    ...draft,
    ...(isAdmitted && { isAdmitted: true as const }),
  }));
};
