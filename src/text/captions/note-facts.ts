/**
 * Facts of the notes under a figure. Each reads its params where the query gives them; what is not given is undefined,
 * and the note then says what holds anyway.
 */
import type { Cell, Frame, Missing, Note, NoteCode, Succession } from '../../model/frame.ts';
import { MISSING } from '../../model/frame.ts';
import type { DataText } from '../../model/localised.ts';
import { unitOf } from '../../model/unit.ts';
import { departmentNames } from '../table.ts';
import { dataOf } from '../findings/datum.ts';
import type { Amount, Datum } from '../findings/datum.ts';
import { isReason } from './incomparable-facts.ts';
import type { Reason } from './incomparable-facts.ts';

type Params = Note['params'];

/** How many of something; undefined where it is not known. */
export interface Counted {
  readonly n: number | undefined;
}
/** A note that needs nothing of its Frame. */
export type Plain = Readonly<Record<string, never>>;

export type CorrectedDatum = Datum & { readonly correction: NonNullable<Cell['corrected']> };

/** A succession with the names of its bodies. */
export interface NamedSuccession {
  readonly from: DataText;
  readonly to: DataText;
  readonly year: number;
  readonly confidence: Succession['confidence'];
  readonly basis: DataText;
}

export interface NoteFactsOf {
  /** `reviewed` scores stand beside the `n` that are not. */
  readonly self_scored: Counted & { readonly reviewed: number };
  readonly average_progress_apart: Plain;
  /** `ratio`: numerator ÷ denominator in names, as the query gives them. */
  readonly base: { readonly isExecution: boolean; readonly ratio: DataText };
  /** `bodies` are named where they are few. */
  readonly missing: Counted & {
    readonly state: Missing | undefined;
    readonly bodies: readonly DataText[];
  };
  readonly likely_succession: NamedSuccession | undefined;
  /** `told`: each one where they are few. */
  readonly corrected: Counted & { readonly told: readonly CorrectedDatum[] };
  readonly inferred: Counted;
  readonly derived: Counted;
  /** `told`: each one where they are few. */
  readonly refuted: Counted & { readonly told: readonly Datum[] };
  readonly funds_apart: Counted;
  readonly qualified: Counted;
  readonly pooled: Counted & {
    readonly year: number | undefined;
    readonly of: number | undefined;
    readonly ratio: DataText;
  };
  readonly stages: Plain;
  readonly park_economy: Plain;
  /** Indicators shown whose basis no report states; named where they are few. */
  readonly basis_read: Counted & { readonly names: DataText };
  readonly implied_target: Counted;
  /** Indicators that a comparison leaves out; `isPart`: figures of one indicator each rather than several of one name. */
  readonly incomparable:
    | {
        readonly names: DataText;
        readonly n: number;
        readonly reasons: readonly Reason[];
        readonly isPart: boolean;
      }
    | undefined;
  readonly no_rank: Plain;
  readonly spending_rate_row: Plain;
  /** The configured name holds the configured value, so a moved line says where it stands now. */
  readonly warning_line:
    | {
        readonly label: DataText;
        readonly rule: DataText;
        readonly value: Amount;
        readonly isMoved: boolean;
      }
    | undefined;
  readonly forecast: Plain;
  readonly across_succession: NamedSuccession | undefined;
  readonly peer_median: { readonly year: number; readonly n: number; readonly of: number } | undefined;
  /** Ratios; the middle half lies between `low` and `high`. */
  readonly peer_band:
    | {
        readonly year: number;
        readonly n: number;
        readonly of: number;
        readonly low: number;
        readonly high: number;
      }
    | undefined;
  readonly reviewed_scored: Counted;
}

/** A language's notes, each one sentence with its full stop; never empty. */
export type Notes = { readonly [C in NoteCode]: (facts: NoteFactsOf[C]) => string };

/** A number that is known, or undefined. */
function number(params: Params, key: string): number | undefined {
  const value = params[key];
  const read = typeof value === 'string' && value !== '' ? Number(value) : value;
  return typeof read === 'number' && Number.isFinite(read) ? read : undefined;
}

const counted = (params: Params): Counted => ({ n: number(params, 'n') });
const plain = (): Plain => ({});
const texts = ({ zh, en }: Params): DataText => ({ zh: String(zh ?? ''), en: String(en ?? '') });

/** More names than this say less than their number. */
const NAMED = 3;

function missing(params: Params, frame: Frame): NoteFactsOf['missing'] {
  const ids = String(params.departments ?? '')
    .split(',')
    .filter(Boolean);
  return {
    ...counted(params),
    state: MISSING.find((state) => state === params.state),
    bodies: ids.length <= NAMED ? ids.map((id) => departmentNames(frame, id)) : [],
  };
}

/** The figures that stand in place of stated ones, where they are few. */
function refutedIn(frame: Frame): Datum[] {
  const keys = frame.columns.map(({ key }) => key);
  const found = keys.flatMap((key) => dataOf(frame, key)).filter(({ cell }) => cell.stated);
  const once = [...new Map(found.map((one) => [one.cell.facts.join(' '), one])).values()];
  return once.length <= NAMED ? once : [];
}

/** The figures that were corrected, where they are few. */
function correctedIn(frame: Frame): CorrectedDatum[] {
  const found = frame.columns
    .flatMap(({ key }) => dataOf(frame, key))
    .flatMap((of) => (of.cell.corrected ? [{ ...of, correction: of.cell.corrected }] : []));
  const once = [...new Map(found.map((one) => [one.cell.facts.join(' '), one])).values()];
  return once.length <= NAMED ? once : [];
}

const linkOf = (link: Succession | undefined, frame: Frame): NamedSuccession | undefined =>
  link && { ...link, from: departmentNames(frame, link.from), to: departmentNames(frame, link.to) };
const namedIn = (params: Params, { successions }: Frame): Succession | undefined =>
  successions.find(({ from, to }) => from === params.from && to === params.to);

/** Indicators that a comparison leaves out because they are counted in several ways. */
function incomparable(params: Params): NoteFactsOf['incomparable'] {
  const names = texts(params);
  const reasons = String(params.reason ?? '')
    .split(',')
    .filter(isReason);
  if (names.zh === '' || reasons.length === 0) return undefined;
  return { names, n: number(params, 'n') ?? 0, reasons, isPart: number(params, 'each') === 1 };
}

function warningLine(params: Params, frame: Frame): NoteFactsOf['warning_line'] {
  const line = frame.thresholds.find(({ id }) => id === params.id);
  if (!line) return undefined;
  const value = { value: line.value, unit: unitOf(String(params.unit ?? '%')) ?? '%' };
  return { label: line.label, rule: line.rule, value, isMoved: number(params, 'moved') === 1 };
}

/** The numbers of some keys; undefined where one is not known. */
function numbers<K extends string>(params: Params, ...keys: readonly K[]): Record<K, number> | undefined {
  const known = keys.map((key) => number(params, key));
  if (known.includes(undefined)) return undefined;
  return Object.fromEntries(keys.map((key, i) => [key, known[i]])) as Record<K, number>;
}

export const NOTE_FACTS: {
  readonly [C in NoteCode]: (params: Params, frame: Frame) => NoteFactsOf[C];
} = {
  self_scored: (params) => ({ ...counted(params), reviewed: number(params, 'reviewed') ?? 0 }),
  average_progress_apart: plain,
  base: (params) => ({
    isExecution: params.indicator === undefined || params.indicator === 'exec.rate',
    ratio: texts(params),
  }),
  missing,
  likely_succession: (params, frame) => linkOf(namedIn(params, frame) ?? frame.successions[0], frame),
  corrected: (params, frame) => ({ ...counted(params), told: correctedIn(frame) }),
  inferred: counted,
  derived: counted,
  refuted: (params, frame) => ({ ...counted(params), told: refutedIn(frame) }),
  funds_apart: counted,
  qualified: counted,
  pooled: (params) => ({
    ...counted(params),
    year: number(params, 'year'),
    of: number(params, 'of'),
    ratio: texts(params),
  }),
  stages: plain,
  park_economy: plain,
  basis_read: (params) => ({ ...counted(params), names: texts(params) }),
  implied_target: counted,
  incomparable,
  no_rank: plain,
  spending_rate_row: plain,
  warning_line: warningLine,
  forecast: plain,
  across_succession: (params, frame) => linkOf(namedIn(params, frame), frame),
  peer_median: (params) => numbers(params, 'year', 'n', 'of'),
  peer_band: (params) => numbers(params, 'year', 'n', 'of', 'low', 'high'),
  reviewed_scored: counted,
};
