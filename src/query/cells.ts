/** Builders of a Frame's cells. A missing cell never holds a number; a printed figure keeps its own decimal. */
import { exact } from '../facts/exact.ts';
import type { Fact } from '../model/fact.ts';
import type { Cell, Column, Missing } from '../model/frame.ts';
import type { Localised } from '../model/localised.ts';
import { inEachLang } from '../model/localised.ts';

function correctedIn({ corrections = [] }: Fact): Pick<Cell, 'corrected'> {
  const last = corrections[corrections.length - 1];
  if (!last) return {};
  const { from, to, date, reason } = last;
  return { corrected: { from, to, date, reason: sameText(reason) } };
}

/** The cell of one fact: its value with everything that defends it. */
export function factCell(fact: Fact): Cell {
  return {
    value: fact.value,
    state: 'value',
    printed: fact.printed,
    unit: fact.unit,
    qualifier: fact.qualifier,
    status: fact.status,
    period: fact.period,
    reading: fact.reading,
    ...correctedIn(fact),
    ...(fact.scope === '' ? {} : { scope: sameText(fact.scope) }),
    place: fact.place,
    phrase: fact.phrase,
    facts: [fact.id],
  };
}

/**
 * A number computed from facts, in base units. It is inferred where one of them is, and approximate where one of
 * them is more or less than what it says.
 */
export function computedCell(value: number, facts: readonly Fact[]): Cell {
  return {
    value: exact(value),
    state: 'value',
    ...(facts.some((fact) => fact.qualifier !== 'exact') ? { qualifier: 'approx' as const } : {}),
    ...(facts.some((fact) => fact.reading === 'inferred') ? { reading: 'inferred' as const } : {}),
    facts: facts.map((fact) => fact.id),
  };
}

/** A computed number that stands among figures that reports state: it is marked as derived. */
export function derivedCell(value: number, facts: readonly Fact[]): Cell {
  return { reading: 'derived', ...computedCell(value, facts) };
}

/** A number that is no report's figure: how many bodies, how many facts, a framework's weight. */
export const plainCell = (value: number): Cell => ({ value, state: 'value', facts: [] });

export const missingCell = (state: Missing): Cell => ({ value: null, state, facts: [] });

export const textCell = (text: Localised, facts: readonly string[] = []): Cell => ({
  value: null,
  state: 'value',
  text,
  facts,
});

/** A text that reports and tables hold in Chinese only; a Frame adds its English. */
export const sameText = (text: string): Localised => inEachLang(() => text);

/** One state for every measure: a body's year without a report. */
export function missingCells(columns: readonly Column[], state: Missing): Record<string, Cell> {
  const measures = columns.filter((column) => column.type !== 'dimension');
  return Object.fromEntries(measures.map((column) => [column.key, missingCell(state)]));
}
