/** The figures that a series is made of: stated ones, and rates computed where a report prints none. */
import { factsOfReport } from '../../facts/dataset-index.ts';
import { isActual, statedFigure } from '../../facts/own-figure.ts';
import type { ExecutionRate } from '../../facts/rate-base.ts';
import { baseOf, EXECUTION_BASES, executionBase } from '../../facts/rate-base.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Fact } from '../../model/fact.ts';
import type { Cell } from '../../model/frame.ts';
import type { IndicatorRow } from '../../model/tables/indicators.ts';
import { factCell } from '../cells.ts';
import type { Comparability } from '../comparability/comparability.ts';
import { comparabilityKey, comparabilityOf } from '../comparability/comparability.ts';
import { factsOf, reportsStating } from '../facts-in-scope.ts';
import type { BodyYear } from '../../facts/body-year.ts';
import type { Scope } from '../scope.ts';
import { bodyYearKey } from '../../facts/body-year.ts';
import { rateCell, ratioCell } from './rates.ts';

/** One figure on its way into a panel. */
export interface Observation extends BodyYear {
  readonly report: string;
  readonly indicator: IndicatorRow;
  readonly comparability: Comparability;
  readonly cell: Cell;
  /** The project or enterprise that it is of; '' where of the body. */
  readonly subject: string;
  readonly scope: string;
}

/** Keys of a figure. */
export const indicatorIn = ({ indicator }: Observation): string => indicator.id;
export const subjectOf = ({ subject }: Observation): string => subject;
/** The comparable set that it belongs to. */
export const setOf = ({ comparability }: Observation): string => comparabilityKey(comparability);

function observationOf(inScope: Scope, indicator: IndicatorRow, fact: Fact, cell: Cell): Observation {
  const { department, year, report, subject, scope } = fact;
  const comparability = comparabilityOf(
    fact,
    indicator,
    inScope.frameworkOf(report),
    inScope.scorerOf(report),
    inScope.levelOf(department),
  );
  return { department, year, report, indicator, comparability, cell, subject, scope };
}

/** A stated figure: of an execution rate with what the amounts of its report say of it. */
function statedCell(data: Dataset, indicator: IndicatorRow, fact: Fact): Cell {
  if (!Object.hasOwn(EXECUTION_BASES, indicator.id) || !isActual(fact)) return factCell(fact);
  const { over, under } = executionBase(indicator.id as ExecutionRate, indicator);
  const facts = factsOfReport(data, fact.report);
  const part = (id: string): Fact | undefined => statedFigure(facts, id, fact.subject);
  return rateCell(fact, part(over), part(under), 'not_reported');
}

/** Figures of the body itself; where a year has none, those of its projects and enterprises. */
function stated(data: Dataset, scope: Scope, indicator: IndicatorRow): Observation[] {
  const facts = factsOf(data, scope, [indicator.id]);
  const isOwn = (fact: Fact): boolean => fact.subject === '' || fact.subject === 'total';
  const own = new Set(facts.filter(isOwn).map(bodyYearKey));
  return facts
    .filter((fact) => isOwn(fact) || !own.has(bodyYearKey(fact)))
    .map((fact) =>
      observationOf(
        scope,
        indicator,
        isOwn(fact) ? { ...fact, subject: '' } : fact,
        statedCell(data, indicator, fact),
      ),
    );
}

/** Rates that a report does not print but gives both parts of. */
function computed(
  data: Dataset,
  scope: Scope,
  indicator: IndicatorRow,
  known: readonly Observation[],
): Observation[] {
  const base = baseOf(indicator);
  if (!base) return [];
  const has = new Set(known.map(bodyYearKey));
  return reportsStating(factsOf(data, scope, [base.over, base.under])).flatMap((year): Observation[] => {
    const [{ facts }] = year.reports;
    const [over, under] = [facts.get(base.over), facts.get(base.under)];
    if (has.has(bodyYearKey(year)) || !over || !under) return [];
    const cell = ratioCell(over, under, 'not_reported');
    return [observationOf(scope, indicator, { ...over, unit: indicator.unit }, cell)];
  });
}

/** Every figure of some indicators within the scope, indicator by indicator. */
export function observationsOf(
  data: Dataset,
  scope: Scope,
  indicators: readonly IndicatorRow[],
): Observation[] {
  return indicators.flatMap((indicator) => {
    const known = stated(data, scope, indicator);
    return [...known, ...computed(data, scope, indicator, known)];
  });
}
