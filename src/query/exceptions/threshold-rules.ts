/** Rules that hold figures against the lines of warnings.csv: lines crossed, and overshoot of targets. */
import { factsOfIndicator } from '../../facts/dataset-index.ts';
import type { PlacedLine } from '../../facts/warning-line.ts';
import { isBeyond } from '../../facts/warning-line.ts';
import type { Check } from '../../model/check.ts';
import { toBase } from '../../model/unit.ts';
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
});

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
  const held = completions.flatMap(({ figure, apart, ratio }): Held[] => {
    const fact = figure ?? apart;
    if (!fact || ratio === null) return [];
    const behind = figure?.completion ? [figure] : [apart, figure];
    return [{ ...fact, value: ratio, facts: behind.flatMap((one) => one?.id ?? []) }];
  });
  return held.flatMap((one) =>
    own
      .filter((line) => isBeyond(line, one.value))
      .map((line) => ({ ...crossing(line, one), isCompletion: true as const })),
  );
}

export const lineCrossed: Rule = (examined) => {
  const { facts, checks, lines } = examined;
  const rates = checks.flatMap(heldRate);
  const crossed = lines.flatMap((line) => {
    const isOver = ({ value }: { readonly value: number }): boolean => isBeyond(line, value);
    const stated = factsOfIndicator(facts, line.row.indicator).filter(isOver);
    const computed = rates.filter((rate) => rate.indicator === line.row.indicator).filter(isOver);
    return [
      ...stated.map((fact) => crossing(line, { ...fact, facts: [fact.id] })),
      ...computed.map((rate) => ({ ...crossing(line, rate), check: rate.id })),
    ];
  });
  return [...crossed, ...completed(examined, 'below')];
};

export const overshoot: Rule = (examined) => completed(examined, 'above');
