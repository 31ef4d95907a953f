/** Facts of an exception, with the names and figures that it carries. */
import { comparedReports } from '../../facts/compared.ts';
import { departmentById, libraryOf } from '../../facts/dataset-index.ts';
import { frameworkOf } from '../../facts/framework.ts';
import { shortName } from '../../facts/short-name.ts';
import { CHECK_KINDS } from '../../model/check.ts';
import type { CheckKind } from '../../model/check.ts';
import type { Site } from '../../model/dataset.ts';
import type { Exception, ExceptionRule, Lead, Pair, Part } from '../../model/exception.ts';
import type { Operator } from '../../model/fact.ts';
import type { DataText } from '../../model/localised.ts';
import type { IndicatorRow } from '../../model/tables/indicators.ts';
import { unitOf } from '../../model/unit.ts';
import { translated } from '../data-text.ts';
import { chooseUnit } from '../format.ts';
import { LABELS } from '../words/labels.ts';
import type { Amount } from './datum.ts';

/** A part that explains an exception, with its name. */
export interface NamedPart {
  readonly name: DataText;
  /** What it takes of the whole, or its figure. */
  readonly size: Lead | undefined;
  readonly rate: Amount | undefined;
  /** Why the report says that it is so; '' in a language that the data does not give it in. */
  readonly reason: DataText;
}

/** What an exception may carry; names are '' and figures undefined where it carries none. */
export interface ExceptionFacts {
  readonly body: DataText;
  readonly year: number;
  /** Name of the indicator. */
  readonly measure: DataText;
  /** Project, enterprise or score row. */
  readonly subject: DataText;
  /** The number that comes first. */
  readonly lead: Lead | undefined;
  readonly line: Amount | undefined;
  readonly side: 'below' | 'above';
  readonly isCompletion: boolean;
  readonly check: CheckKind | undefined;
  /** Yuan at stake: left unspent, or that a refuted rate claims. */
  readonly unspent: Amount | undefined;
  readonly pair: Pair | undefined;
  /** How the target in the pair is met, where that is no share of it. */
  readonly operator: Operator | undefined;
  /** By how much growth missed its target, as a difference of two rates. */
  readonly difference: number | undefined;
  /** In place of the pair where a check is of grades. */
  readonly grades: { readonly stated: DataText; readonly computed: DataText } | undefined;
  readonly beside: Lead | undefined;
  /** The certain predecessor that reported it the year before. */
  readonly predecessor: DataText | undefined;
  /** Whether the parts are projects or enterprises with names of their own, and not kinds of expenditure. */
  readonly isNamed: boolean;
  readonly because: readonly NamedPart[];
  readonly isAdmitted: boolean;
}

/** How a language says a rule. */
export interface ExceptionWords {
  /** What the number is the number of; '' where it is told by the rest. */
  readonly what: (facts: ExceptionFacts) => string;
  /** What there is to say of it, after `what`. */
  readonly claim: (facts: ExceptionFacts) => string;
  /** The part that explains it; '' where none does. */
  readonly why: (facts: ExceptionFacts) => string;
  /** As a reason of another exception; otherwise `what` with its number. */
  readonly also?: (facts: ExceptionFacts) => string;
}

export type Exceptions = Readonly<Record<ExceptionRule, ExceptionWords>>;

const same = (text: string): DataText => ({ zh: text, en: text });

function bodyOf(site: Site, id: string): DataText {
  const row = departmentById(site, id);
  return row ? { zh: row.short, en: row.short_en } : same(id);
}

const frameworkOfYear = (site: Site, body: string, of: number): string =>
  comparedReports(site.reports).find(({ department, year }) => department === body && year === of)
    ?.framework ?? '';

/** A project or enterprise by its own name, a score row by that of its framework. */
function subjectOf(e: Pick<Exception, 'department' | 'year' | 'subject'>, site: Site): DataText {
  const row = frameworkOf(site, frameworkOfYear(site, e.department, e.year)).byId.get(e.subject ?? '');
  if (row) return row;
  // An id that names no row of the framework says nothing to a reader.
  return /^[a-z0-9_.-]+$/.test(e.subject ?? '') ? same('') : translated(site, e.subject ?? '');
}

const nameOf = (row: IndicatorRow | undefined): DataText => ({
  zh: shortName(row?.zh ?? ''),
  en: shortName(row?.en ?? ''),
});

/** Kinds of expenditure are named as such, not by the figure that was executed. */
const KINDS: Readonly<Record<string, DataText>> = {
  'exec.basic': LABELS.basic,
  'exec.project': LABELS.project,
};

/** What comes first of a reason; further parts add what a sentence has no room for. */
const firstPart = ({ zh, en }: DataText): DataText => ({
  zh: zh.split(/[；。]/)[0]!,
  en: en.split(/[;；。]/)[0]!,
});

const isMoney = ({ unit }: Lead): boolean => unit === '万元';

/** The grades whose bands begin at the points that a check of grades holds against each other. */
function gradesOf({ pair, check, department, year }: Exception, site: Site): ExceptionFacts['grades'] {
  if (!pair || check?.split('/')[1] !== 'grade') return undefined;
  const { grades } = frameworkOf(site, frameworkOfYear(site, department, year));
  const at = (points: number): DataText | undefined => grades.find(({ from }) => Number(from) === points);
  const [stated, computed] = [at(pair.stated), at(pair.other)];
  return stated && computed && { stated, computed };
}

/** The line and what is held against it are of the indicator's unit; completions are ratios, whatever that is. */
const unitOfLine = (e: Exception, row: IndicatorRow | undefined): Amount['unit'] =>
  (!e.isCompletion && unitOf(row?.unit ?? '')) || '%';

/** Money in the unit in which the difference shows. */
const pairIn = (pair: Pair): Pair => ({ ...pair, unit: chooseUnit([pair.stated - pair.other], pair.unit) });

export function exceptionFacts(e: Exception, site: Site): ExceptionFacts {
  const row = libraryOf(site).get(e.indicator ?? '');
  // The parts of a sum are written in the unit of the sum.
  const money = chooseUnit([e.stake.amount ?? 0, ...e.because.map(({ size }) => size?.value ?? 0)], '万元');
  const partOf = ({ indicator, subject, size, rate, reason = '' }: Part): NamedPart => {
    const named = subject === '' ? undefined : subjectOf({ ...e, subject }, site);
    return {
      name: named ?? KINDS[indicator] ?? nameOf(libraryOf(site).get(indicator)),
      size: size && { ...size, unit: isMoney(size) ? money : size.unit },
      rate: rate === undefined ? undefined : { value: rate, unit: '%' },
      reason: firstPart(translated(site, reason)),
    };
  };
  const { amount } = e.stake;
  return {
    body: bodyOf(site, e.department),
    year: e.year,
    measure: e.scorer ? LABELS[e.scorer] : nameOf(row),
    subject: subjectOf(e, site),
    lead: e.lead,
    line: e.line === undefined ? undefined : { value: e.line, unit: unitOfLine(e, row) },
    side: (e.lead?.value ?? 0) < (e.line ?? 0) ? 'below' : 'above',
    isCompletion: e.isCompletion === true,
    // The kind of a check stands in its id: report/kind/indicator.
    check: CHECK_KINDS.find((kind) => kind === e.check?.split('/')[1]),
    unspent: amount === undefined ? undefined : { value: amount, unit: '万元' },
    pair: e.pair && pairIn(e.pair),
    operator: e.operator,
    difference: e.difference,
    grades: gradesOf(e, site),
    beside: e.beside,
    predecessor: e.predecessor === undefined ? undefined : bodyOf(site, e.predecessor),
    isNamed: e.because.some(({ subject }) => subject !== ''),
    because: e.because.map(partOf),
    isAdmitted: e.isAdmitted === true,
  };
}

/** Whether an exception of the same cause is told already: a project that is one of the parts which explain the first. */
export const isTold = (e: Exception, { because }: Exception): boolean =>
  e.rule === 'line_crossed' &&
  e.subject !== undefined &&
  because.some(({ subject }) => subject === e.subject);
