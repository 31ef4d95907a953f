/** Rules that hold figures against the lines of warnings.csv: lines crossed, and overshoot of targets. */
import type { Completion } from '../../facts/completion.ts';
import type { PlacedLine } from '../../facts/warning-line.ts';
import { isBeyond } from '../../facts/warning-line.ts';
import type { Check } from '../../model/check.ts';
import type { Fact } from '../../model/fact.ts';
import { toBase } from '../../model/unit.ts';
import { chartOfIndicator } from './exception-charts.ts';
import type { Draft, Examined, Rule } from './rule.ts';
import { gap, subjectOfCheck } from './rule.ts';

interface Held {
  /** The fact or check that the figure is. */
  readonly id: string;
  readonly indicator: string;
  readonly subject: string;
  /** Base units; of a completion a ratio. */
  readonly value: number;
  readonly facts: readonly string[];
}

const crossing = (line: PlacedLine, { id, indicator, subject, value, facts }: Held): Draft => ({
  what: `${line.row.id}/${id}`,
  size: gap(value, line.value),
  indicator,
  // The total is a row of its own framework, and needs no naming.
  ...(subject !== '' && indicator !== 'score.total' && { subject }),
  value,
  line: line.value,
  facts,
  chart: chartOfIndicator(indicator),
});

/** Each figure with every line on its indicator that it lies beyond. */
const crossings = (lines: readonly PlacedLine[], held: readonly Held[]): Draft[] =>
  held.flatMap((one) =>
    lines
      .filter((line) => line.row.indicator === one.indicator && isBeyond(line, one.value))
      .map((line) => crossing(line, one)),
  );

const heldFact = (fact: Fact): Held => ({ ...fact, facts: [fact.id] });

/** Execution rates that the report leaves to be computed from its own amounts. */
const heldRate = (check: Check): Held[] =>
  check.kind === 'execution_rate' && check.stated === null && check.computed !== null
    ? [
        {
          ...subjectOfCheck(check),
          id: check.id,
          value: toBase(String(check.computed), '%'),
          facts: check.facts,
        },
      ]
    : [];

/** Completions on one side of the lines on completion; a completion that stands beside its figure is that fact's alone. */
function completed({ completions, lines }: Examined, side: PlacedLine['side']): Draft[] {
  const own = lines.filter((line) => line.row.indicator === 'completion' && line.side === side);
  const held = completions.flatMap(({ figure, apart, ratio }: Completion): Held[] => {
    const fact = figure ?? apart;
    if (!fact || ratio === null) return [];
    const behind = figure?.completion ? [figure] : [apart, figure];
    return [{ ...fact, value: ratio, facts: behind.flatMap((one) => one?.id ?? []) }];
  });
  return held.flatMap((one) =>
    own
      .filter((line) => isBeyond(line, one.value))
      .map((line) => ({ ...crossing(line, one), chart: 'completion' })),
  );
}

export const lineCrossed: Rule = (examined) => [
  ...crossings(examined.lines, examined.facts.map(heldFact)),
  ...examined.checks.flatMap((check) =>
    crossings(examined.lines, heldRate(check)).map((draft) => ({ ...draft, check: check.id })),
  ),
  ...completed(examined, 'below'),
];

export const overshoot: Rule = (examined) => completed(examined, 'above');
