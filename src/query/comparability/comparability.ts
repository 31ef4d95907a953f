/**
 * What may share an axis. Figures stand in one panel only where they are of one comparability group,
 * one unit, one status, one period, one scope where that changes what is counted and, for a rate, one base, for a score,
 * one framework and one scorer, and of bodies of one level. Everything else stands in a panel of its own, with the reason between them.
 */
import { samePeriod } from '../../facts/same-period.ts';
import type { Fact, Status } from '../../model/fact.ts';
import type { IncomparablePanels } from '../../model/frame.ts';
import type { Level } from '../../model/tables/departments.ts';
import type { IndicatorRow } from '../../model/tables/indicators.ts';
import type { ReportRow } from '../../model/tables/reports.ts';
import type { UnitId } from '../../model/unit.ts';
import { isConvertible, unitNamed, unitOf } from '../../model/unit.ts';
import { countedScope } from './counted-scope.ts';

/** What a figure is, as far as comparing it goes. */
export interface Comparability {
  readonly group: string;
  /** Dimension of the unit; units that the library counts as the same share one. */
  readonly dimension: string;
  /** Unit that a panel of such figures is shown in. */
  readonly unit: UnitId;
  readonly status: Status;
  readonly period: string;
  /** For a rate its base, for what only compares with itself the indicator; '' otherwise. */
  readonly basis: string;
  readonly isRate: boolean;
  /** Framework of a score; '' otherwise. */
  readonly framework: string;
  /** Who gave a score, where that is not the body itself; '' otherwise. */
  readonly scorer: 'reviewed' | 'finance' | '';
  /** What the figure is limited to; '' where it is all that its indicator counts. */
  readonly scope: string;
  /** Level of the body; '' for a district or county. */
  readonly level: Level;
}

/** Units that the library lists together count the same thing: 宗 and 项 of problems solved. */
function shownUnit(unit: UnitId, indicator: IndicatorRow): UnitId {
  const shown = indicator.unit;
  if (isConvertible(unit, shown)) return shown;
  return indicator.units_seen.some((seen) => unitOf(seen) === unit) ? shown : unit;
}

/** Groups that hold what fits nowhere else, ranks and definitions compare with themselves only. */
function basisOf(indicator: IndicatorRow): string {
  if (indicator.kind === 'rate' || indicator.kind === 'growth') return indicator.base || indicator.id;
  const alone = indicator.kind === 'rank' || indicator.kind === 'definition';
  return alone || /(^|_)OTHER$/.test(indicator.group) ? indicator.id : '';
}

/**
 * What a figure of an indicator is. `framework` and `scorer` are those of the report, and matter for scores only; `level`
 * is that of the body.
 */
export function comparabilityOf(
  figure: Pick<Fact, 'unit' | 'status' | 'period'> & { readonly scope?: string },
  indicator: IndicatorRow,
  framework: string,
  scorer: ReportRow['scorer'] = 'self',
  level: Level = '',
): Comparability {
  const unit = shownUnit(figure.unit, indicator);
  const isScore = indicator.kind === 'score';
  return {
    group: indicator.group,
    dimension: unitNamed(unit).dimension,
    unit,
    status: figure.status,
    period: samePeriod(figure.period),
    basis: basisOf(indicator),
    isRate: indicator.kind === 'rate' || indicator.kind === 'growth',
    framework: isScore ? framework : '',
    scorer: isScore && (scorer === 'reviewed' || scorer === 'finance') ? scorer : '',
    scope: countedScope(figure.scope ?? '', indicator),
    level,
  };
}

/** A text of what a figure is, the same for figures that compare. */
export const comparabilityKey = (of: Comparability): string =>
  [
    of.group,
    of.dimension,
    of.basis.replace(/\s*\/\s*/g, ':'),
    of.framework,
    of.scorer,
    of.scope,
    of.status,
    of.period,
    of.level,
  ]
    .filter((part) => part !== '')
    .join('|');

/**
 * Everything that keeps two figures from comparing, the weightiest first; [] where they compare. Two rates differ by what
 * they divide; other figures of two groups count different things, whatever their units.
 */
export function reasonsApart(a: Comparability, b: Comparability): IncomparablePanels['reason'][] {
  const isOneGroup = a.group === b.group;
  const differing = {
    group: !isOneGroup && !(a.isRate && b.isRate),
    unit: isOneGroup && a.dimension !== b.dimension,
    basis: isOneGroup ? a.basis !== b.basis : a.isRate && b.isRate,
    framework: a.framework !== b.framework,
    scorer: a.scorer !== b.scorer,
    scope: a.scope !== b.scope,
    status: a.status !== b.status,
    period: a.period !== b.period,
    level: a.level !== b.level,
  } satisfies Record<IncomparablePanels['reason'], boolean>;
  return (Object.keys(differing) as (keyof typeof differing)[]).filter((reason) => differing[reason]);
}
