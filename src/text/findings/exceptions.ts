/** Facts of an exception, with the names and figures that it carries. */
import { comparedReports } from '../../facts/compared.ts';
import { departmentById, libraryOf } from '../../facts/dataset-index.ts';
import { frameworkOf } from '../../facts/framework.ts';
import { shortName } from '../../facts/short-name.ts';
import { CHECK_KINDS } from '../../model/check.ts';
import type { CheckKind } from '../../model/check.ts';
import type { Site } from '../../model/dataset.ts';
import type { Exception, ExceptionRule, Lead, Pair, Part } from '../../model/exception.ts';
import type { IndicatorRow } from '../../model/tables/indicators.ts';
import type { DataText } from '../../model/localised.ts';
import { unitOf } from '../../model/unit.ts';
import type { Amount } from './datum.ts';

/** A part that explains an exception, with its name. */
export interface NamedPart {
  readonly name: DataText;
  /** Yuan unspent or points lost; undefined where only the rate is known. */
  readonly taken: Amount | undefined;
  readonly rate: Amount | undefined;
}

/** What any exception may carry; names are '' and amounts undefined where it carries none. */
export interface Carried {
  readonly body: DataText;
  readonly year: number;
  /** Name of the indicator. */
  readonly measure: DataText;
  /** Project, enterprise or score row. */
  readonly subject: DataText;
  /** The number that comes first. */
  readonly lead: Lead | undefined;
  readonly line: Amount | undefined;
  readonly pair: Pair | undefined;
  readonly because: readonly NamedPart[];
}

export interface ExceptionFactsOf {
  readonly line_crossed: Carried & { readonly isCompletion: boolean; readonly side: 'below' | 'above' };
  readonly check_differs: Carried & { readonly check: CheckKind | undefined };
  readonly unspent_no_carry_over: Carried;
  readonly points_lost: Carried;
  readonly overshoot: Carried;
  /** `last`: what the year before reported. `before`: the predecessor that reported it, where the body did not exist. */
  readonly went_missing: Carried & {
    readonly last: Lead | undefined;
    readonly before: DataText | undefined;
  };
}

/** A language's exceptions: what the number says, and the part that explains it ('' where none does). */
export type Exceptions = {
  readonly [R in ExceptionRule]: {
    readonly text: (facts: ExceptionFactsOf[R]) => string;
    readonly why: (facts: ExceptionFactsOf[R]) => string;
  };
};

const same = (text: string): DataText => ({ zh: text, en: text });

function bodyOf(site: Site, id: string): DataText {
  const row = departmentById(site, id);
  return row ? { zh: row.short, en: row.short_en } : same(id);
}

/** A project or enterprise by its own name, a score row by that of its framework. */
function subjectOf(e: Pick<Exception, 'department' | 'year' | 'subject'>, site: Site): DataText {
  const report = comparedReports(site.reports).find(
    ({ department, year }) => department === e.department && year === e.year,
  );
  const row = frameworkOf(site, report?.framework ?? '').byId.get(e.subject ?? '');
  if (row) return row;
  // An id that names no row of the framework says nothing to a reader.
  return same(/^[a-z0-9_.-]+$/.test(e.subject ?? '') ? '' : (e.subject ?? ''));
}

const nameOf = (row: IndicatorRow | undefined): DataText => ({
  zh: shortName(row?.zh ?? ''),
  en: shortName(row?.en ?? ''),
});

function carried(e: Exception, site: Site): Carried {
  const indicator = libraryOf(site).get(e.indicator ?? '');
  // Completions are ratios, whatever unit the indicator itself has.
  const unit = (!e.isCompletion && unitOf(indicator?.unit ?? '')) || '%';
  const amount = (value: number | undefined, of: Amount['unit']): Amount | undefined =>
    value === undefined ? undefined : { value, unit: of };
  const partOf = ({ indicator: id, subject, taken, rate }: Part): NamedPart => {
    const row = libraryOf(site).get(id);
    return {
      name: subject !== '' ? subjectOf({ ...e, subject }, site) : nameOf(row),
      taken: amount(taken, row?.theme === 'score' ? '分' : '万元'),
      rate: amount(rate, '%'),
    };
  };
  return {
    body: bodyOf(site, e.department),
    year: e.year,
    measure: nameOf(indicator),
    subject: subjectOf(e, site),
    lead: e.lead,
    line: amount(e.line, unit),
    pair: e.pair,
    because: e.because.map(partOf),
  };
}

export const EXCEPTION_FACTS: {
  readonly [R in ExceptionRule]: (e: Exception, site: Site) => ExceptionFactsOf[R];
} = {
  line_crossed: (e, site) => ({
    ...carried(e, site),
    isCompletion: e.isCompletion === true,
    side: (e.lead?.value ?? 0) < (e.line ?? 0) ? 'below' : 'above',
  }),
  // The kind of a check stands in its id: report/kind/indicator.
  check_differs: (e, site) => ({
    ...carried(e, site),
    check: CHECK_KINDS.find((kind) => kind === e.check?.split('/')[1]),
  }),
  unspent_no_carry_over: carried,
  points_lost: carried,
  overshoot: carried,
  went_missing: (e, site) => ({
    ...carried(e, site),
    last: e.before,
    before: e.predecessor === undefined ? undefined : bodyOf(site, e.predecessor),
  }),
};
