/**
 * A Frame is an answer: tidy rows in panels, the state of every cell, the notes and sources that belong to
 * it. Picture, table, file and sentence are all made from the Frame, so all say the same. It needs nothing
 * beside itself: the names of bodies, reports and indicators that it speaks of travel inside it.
 */
import type { Localised } from './localised.ts';
import type { Qualifier } from './qualifier.ts';
import type { Reading, Status } from './fact.ts';
import type { Question } from './question.ts';
import type { UnitId } from './unit.ts';

/**
 * Why a cell holds no value. Missing is never zero. `planned`: the report gives a plan and no result; `incomparable`: it
 * gives the figure, counted otherwise than those it stands among.
 */
export const MISSING = [
  'no_report',
  'not_reported',
  'planned',
  'incomparable',
  'not_applicable',
  'not_existing',
  'to_check',
] as const;
export type Missing = (typeof MISSING)[number];

export interface Cell {
  /** In base units; null where `state` is not 'value'. */
  readonly value: number | null;
  readonly state: 'value' | Missing;
  /** The decimal as printed and its unit, where the cell is one fact; computed cells have none. */
  readonly printed?: string;
  readonly unit?: UnitId;
  readonly qualifier?: Qualifier;
  readonly status?: Status;
  readonly period?: string;
  /** `derived`: computed here in a column of figures that reports state, because this report states none. */
  readonly reading?: Reading | 'derived';
  /** Decimals of a number that no report prints, where the unit's usual ones would not do. */
  readonly digits?: number;
  /** What the report states where its own amounts refute that; the value is then what these come to. */
  readonly stated?: { readonly value: number; readonly printed: string; readonly unit: UnitId };
  /** The last correction of the figure, where what was published was put right. */
  readonly corrected?: {
    readonly from: string;
    readonly to: string;
    readonly date: string;
    readonly reason: Localised;
  };
  readonly scope?: Localised;
  readonly place?: string;
  readonly phrase?: string;
  /** Whether the row's target is met, beside the words that say so. */
  readonly isMet?: boolean;
  /** A text cell (a reason, a grade) has words in place of a value; `state` is then 'value'. */
  readonly text?: Localised;
  /** The facts behind the cell: one for a printed figure, several for a computed one. */
  readonly facts: readonly string[];
}

export interface Row {
  /** Unique in its Frame and stable across views, so that marks keep their identity. */
  readonly key: string;
  readonly department?: string;
  readonly year?: number;
  readonly report?: string;
  readonly indicator?: string;
  /** Project, score row or enterprise. */
  readonly subject?: Localised;
  /** Sub-heading that rows stand under, e.g. a level-1 indicator. */
  readonly section?: Localised;
  /** The bodies behind figures of several: two such rows are one series only where these are the same. */
  readonly bodies?: readonly string[];
  /** Of `outputs`, whose panels hold all figures of an indicator: rows of one set compare; none where nothing does. */
  readonly set?: string;
  readonly cells: Readonly<Record<string, Cell>>;
}

/**
 * What the numbers of a column are; `text` and `dimension` columns have no unit. `change` is growth as a ratio,
 * `points` a difference of two rates, `difference` a difference of two figures in the panel's unit, which in a
 * panel of rates is one in percentage points as well.
 */
export interface Column {
  readonly key: string;
  readonly label: Localised;
  readonly type:
    | 'dimension'
    | 'amount'
    | 'rate'
    | 'change'
    | 'points'
    | 'difference'
    | 'score'
    | 'count'
    | 'area'
    | 'text';
  readonly indicator?: string;
}

/** Figures that may share an axis: one comparability group, unit, status and period. */
export interface Panel {
  readonly key: string;
  readonly title: Localised;
  /** Unit that the panel's values are shown in; amounts of money scale between 万元 and 亿元. */
  readonly unit: UnitId;
  readonly basis: Localised;
  readonly period: string;
  readonly status: Status;
  readonly rows: readonly Row[];
  /** All rows of the panel where `rows` are a part of them, as in a file: parts are read on one axis. */
  readonly whole?: readonly Row[];
}

/** Why two panels stand apart. */
export interface IncomparablePanels {
  /** Keys of the panels, in the order they stand. */
  readonly panels: readonly string[];
  readonly reason:
    'group' | 'unit' | 'status' | 'period' | 'basis' | 'framework' | 'scope' | 'scorer' | 'level';
}

/** What separates figures, or that there is only one. */
export type UnlikeReason = IncomparablePanels['reason'] | 'single';

/** Figures that do not compare: counted differently under one name, or only one of them on file. */
export interface IncomparableIndicators {
  readonly indicators: readonly string[];
  /** Names of the indicators, in their order. */
  readonly names: readonly Localised[];
  /** Everything that separates them, at least one. */
  readonly reasons: readonly UnlikeReason[];
}

export interface Note {
  readonly code: NoteCode;
  readonly params: Readonly<Record<string, string | number>>;
  readonly facts?: readonly string[];
}

export const NOTE_CODES = [
  'self_scored',
  'average_progress_apart',
  'base',
  'missing',
  'likely_succession',
  'inferred',
  'corrected',
  'derived',
  'refuted',
  'funds_apart',
  'qualified',
  'pooled',
  'stages',
  'park_economy',
  'basis_read',
  'implied_target',
  'incomparable',
  'no_rank',
  'spending_rate_row',
  'warning_line',
  'forecast',
  'across_succession',
  'peer_median',
  'peer_band',
  'reviewed_scored',
] as const;
export type NoteCode = (typeof NOTE_CODES)[number];

/** A likely succession: the dashed segment from one body's series to another's. */
export interface Succession {
  readonly from: string;
  readonly to: string;
  readonly year: number;
  readonly confidence: 'certain' | 'likely' | 'possible';
  readonly basis: Localised;
}

export interface Threshold {
  readonly id: string;
  readonly value: number;
  readonly side: 'below' | 'above';
  readonly label: Localised;
  readonly rule: Localised;
}

export interface Entity {
  readonly id: string;
  readonly name: Localised;
  readonly short: Localised;
  readonly slot: number | null;
}

export interface Source {
  readonly report: string;
  readonly department: string;
  readonly year: number;
  readonly title: string;
  readonly scorer: 'self' | 'reviewed' | 'finance' | 'none';
}

export interface Frame {
  /** The chart that asked. */
  readonly id: string;
  readonly question: Question;
  /** In the order of the table; the first ones are the dimensions. */
  readonly columns: readonly Column[];
  readonly panels: readonly Panel[];
  readonly incomparablePanels: readonly IncomparablePanels[];
  readonly notes: readonly Note[];
  readonly sources: readonly Source[];
  readonly departments: readonly Entity[];
  /** Ascending; every year of the view, also those without a report. */
  readonly years: readonly number[];
  readonly successions: readonly Succession[];
  readonly thresholds: readonly Threshold[];
  /** What was asked for and does not compare; of `compare` only. */
  readonly incomparableIndicators?: readonly IncomparableIndicators[];
  /** How many of the bodies × years asked for have a value. */
  readonly coverage: { readonly n: number; readonly of: number };
  readonly version: string;
  readonly date: string;
  readonly sample: boolean;
}
