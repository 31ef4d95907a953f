/** A fact is one figure of one report, with everything needed to defend it. */
import type { Qualifier } from './qualifier.ts';
import type { CorrectedColumn } from './tables/corrections.ts';
import type { UnitId } from './unit.ts';

export const STATUSES = ['completed', 'planned', 'forecast', 'stock', 'definition'] as const;
export type Status = (typeof STATUSES)[number];

export const READINGS = ['printed', 'inferred'] as const;
export type Reading = (typeof READINGS)[number];

/** Which money an amount covers; '' where the report leaves it to the common understanding. */
export const FUNDS = ['fiscal', 'all'] as const;
export type Funds = (typeof FUNDS)[number] | '';

/** How a target is to be met; '' where nothing is written and the indicator's own direction holds. */
export const OPERATORS = ['at_least', 'at_most', 'equal', 'by_date'] as const;
export type Operator = (typeof OPERATORS)[number];

/** The extracted table that a fact stands in; also its category in facts.csv. */
export const CATEGORIES = ['budget', 'projects', 'scores', 'outputs'] as const;
export type Category = (typeof CATEGORIES)[number];

/** A published mistake of entry that was put right, as corrections.csv tells it. */
export interface Correction {
  readonly column: CorrectedColumn;
  /** As they were and are entered: '近31'. */
  readonly from: string;
  readonly to: string;
  /** YYYY-MM-DD */
  readonly date: string;
  readonly reason: string;
}

/** A further place of the same report that states the same figure, with the decimal it prints there. */
export interface Restatement {
  readonly printed: string;
  readonly place: string;
}

export interface Fact {
  /** Stable across builds: report, indicator and, where needed, a digest of what else tells it apart. */
  readonly id: string;
  readonly report: string;
  readonly department: string;
  readonly year: number;
  readonly category: Category;
  readonly indicator: string;
  /** The project, score row (its framework id) or enterprise that the figure is of; '' where of the body. */
  readonly subject: string;
  /** In base units (yuan, m², ratio, count), exact to the printed digits. */
  readonly value: number;
  /** The plain decimal as printed, in `unit`: '97.60'. */
  readonly printed: string;
  readonly unit: UnitId;
  readonly qualifier: Qualifier;
  readonly status: Status;
  /** A period's one spelling, see period.ts. */
  readonly period: string;
  /** Target as a plain decimal in `unit`; '' where none is stated. */
  readonly target: string;
  readonly operator: Operator | '';
  /** Stated completion in per cent as a plain decimal ('278.94'); '' where none is stated. */
  readonly completion: string;
  /** Whose figure it is where it is not plainly the body's own: 规上, 单个企业, 全区 …; '' otherwise. */
  readonly scope: string;
  /** Section and paragraph, e.g. 二（二）第1段. */
  readonly place: string;
  readonly restated: readonly Restatement[];
  /** At most 40 characters of the report that bear the figure. */
  readonly phrase: string;
  readonly reading: Reading;
  /** For a score: the reason the report gives, in our words. Otherwise what a reader must know. */
  readonly note: string;
  /** For a score: what it is computed from, e.g. `exec.avg_progress` or `a / b`; '' where not stated. */
  readonly basis: string;
  /** For an amount: which money it covers. Amounts of unlike cover are never divided or subtracted. */
  readonly funds: Funds;
  /** The first one first; a figure that never was corrected has none. */
  readonly corrections?: readonly Correction[];
}
