/** What a rate divides: the base that the indicator library gives it (`exec.total / budget.annual`). */
import type { IndicatorRow } from '../model/tables/indicators.ts';

/** Ids of a rate's numerator and denominator. */
export interface RateBase {
  readonly over: string;
  readonly under: string;
}

/** Reads `a / b`; undefined where the text is not two ids. The basis of a score is written the same way. */
export function parseBase(text: string): RateBase | undefined {
  const [over, under, ...more] = text.split('/').map((id) => id.trim());
  return over && under && more.length === 0 ? { over, under } : undefined;
}

/**
 * Executed ÷ budget (执行率), for the body and its parts: the denominator is the adjusted (full-year) budget, and average
 * in-year progress (平均支出进度) is no such rate.
 */
export const EXECUTION_BASES = {
  'exec.rate': { over: 'exec.total', under: 'budget.annual' },
  'exec.basic_rate': { over: 'exec.basic', under: 'budget.basic' },
  'exec.project_rate': { over: 'exec.project', under: 'budget.project' },
  'proj.exec_rate': { over: 'proj.line_exec', under: 'proj.line_budget' },
} as const satisfies Readonly<Record<string, RateBase>>;
export type ExecutionRate = keyof typeof EXECUTION_BASES;

/** The base of an indicator; undefined where the library states none by two ids. */
export const baseOf = ({ base }: Pick<IndicatorRow, 'base'>): RateBase | undefined => parseBase(base);

/** The base of an execution rate: the library's, or the usual one where the library leaves it empty. */
export const executionBase = (rate: ExecutionRate, row: Pick<IndicatorRow, 'base'> | undefined): RateBase =>
  (row && baseOf(row)) ?? EXECUTION_BASES[rate];
