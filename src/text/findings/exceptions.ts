/** Facts of an exception, with the names and figures that it carries. */
import { comparedReports } from '../../facts/compared.ts';
import { departmentById, libraryOf } from '../../facts/dataset-index.ts';
import { frameworkOf } from '../../facts/framework.ts';
import { shortName } from '../../facts/short-name.ts';
import { CHECK_KINDS } from '../../model/check.ts';
import type { CheckKind } from '../../model/check.ts';
import type { Site } from '../../model/dataset.ts';
import type { Exception, ExceptionRule } from '../../model/exception.ts';
import type { Succession } from '../../model/frame.ts';
import type { DataText } from '../../model/localised.ts';
import { unitOf } from '../../model/unit.ts';
import type { Amount } from './datum.ts';

/** What any exception may carry; names are '' and amounts undefined where it carries none. */
export interface Carried {
  readonly body: DataText;
  readonly year: number;
  /** Name of the indicator. */
  readonly measure: DataText;
  /** Project, enterprise or score row. */
  readonly subject: DataText;
  readonly value: Amount | undefined;
  readonly line: Amount | undefined;
}

export interface ExceptionFactsOf {
  readonly line_crossed: Carried & { readonly isCompletion: boolean; readonly side: 'below' | 'above' };
  readonly check_differs: Carried & { readonly check: CheckKind | undefined };
  readonly unspent_no_carry_over: Carried;
  readonly points_lost: Carried;
  readonly overshoot: Carried;
  /** `before`: the likely predecessor that reported it, where the body did not exist. */
  readonly went_missing: Carried & {
    readonly before: { readonly body: DataText; readonly confidence: Succession['confidence'] } | undefined;
  };
}

/** A language's exceptions: a short title, and a clause with the names and figures that it carries. */
export type Exceptions = {
  readonly [R in ExceptionRule]: {
    readonly title: string;
    readonly clause: (facts: ExceptionFactsOf[R]) => string;
  };
};

const same = (text: string): DataText => ({ zh: text, en: text });

function bodyOf(site: Site, id: string): DataText {
  const row = departmentById(site, id);
  return row ? { zh: row.short, en: row.short_en } : same(id);
}

function subjectOf(e: Exception, site: Site): DataText {
  const report = comparedReports(site.reports).find(
    ({ department, year }) => department === e.department && year === e.year,
  );
  const row = frameworkOf(site, report?.framework ?? '').byId.get(e.subject ?? '');
  if (row) return row;
  // An id that names no row of the framework says nothing to a reader.
  return same(/^[a-z0-9_.-]+$/.test(e.subject ?? '') ? '' : (e.subject ?? ''));
}

function carried(e: Exception, site: Site): Carried {
  const indicator = libraryOf(site).get(e.indicator ?? '');
  // Completions are ratios, whatever unit the indicator itself has.
  const unit = (!e.isCompletion && unitOf(indicator?.unit ?? '')) || '%';
  const amount = (value: number | undefined): Amount | undefined =>
    value === undefined ? undefined : { value, unit };
  return {
    body: bodyOf(site, e.department),
    year: e.year,
    measure: { zh: shortName(indicator?.zh ?? ''), en: shortName(indicator?.en ?? '') },
    subject: subjectOf(e, site),
    value: amount(e.value),
    line: amount(e.line),
  };
}

/** A figure that a likely predecessor gave was not this body's. */
function beforeOf(e: Exception, site: Site): ExceptionFactsOf['went_missing']['before'] {
  const isOwn = comparedReports(site.reports).some(
    ({ department, year }) => department === e.department && year === e.year - 1,
  );
  const link = site.lineage.find(({ successor, year }) => successor === e.department && year === e.year);
  const isKnown = link && departmentById(site, link.predecessor);
  if (isOwn || !link || !isKnown) return undefined;
  return { body: bodyOf(site, link.predecessor), confidence: link.confidence };
}

/** `value` and `line` are base units of the indicator, or ratios where they are completions. */
export const EXCEPTION_FACTS: {
  readonly [R in ExceptionRule]: (e: Exception, site: Site) => ExceptionFactsOf[R];
} = {
  line_crossed: (e, site) => ({
    ...carried(e, site),
    isCompletion: e.isCompletion === true,
    side: (e.value ?? 0) < (e.line ?? 0) ? 'below' : 'above',
  }),
  // The kind of a check stands in its id: report/kind/indicator.
  check_differs: (e, site) => ({
    ...carried(e, site),
    check: CHECK_KINDS.find((kind) => kind === e.check?.split('/')[1]),
  }),
  unspent_no_carry_over: carried,
  points_lost: carried,
  overshoot: carried,
  went_missing: (e, site) => ({ ...carried(e, site), before: beforeOf(e, site) }),
};
