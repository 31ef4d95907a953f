/** The figures of one report: defaults put in, names settled, and everything that contradicts the rest of `data/`. */
import { parseBase } from '../../src/facts/rate-base.ts';
import type { FigureRow } from '../../src/model/tables/figures.ts';
import type { FrameworkRow } from '../../src/model/tables/framework.ts';
import type { IndicatorRow } from '../../src/model/tables/indicators.ts';
import type { ReportRow } from '../../src/model/tables/reports.ts';
import { FIGURES } from '../../src/model/tables/figures.ts';
import type { Restatement } from '../../src/model/fact.ts';
import type { UnitId } from '../../src/model/unit.ts';
import { isConvertible, isCurrency } from '../../src/model/unit.ts';
import { printedUnit } from './cast.ts';
import { parseFigure } from './number.ts';
import type { Problem } from './problem.ts';
import { placeScore } from './score-rows.ts';
import type { CastRow } from './table.ts';
import { problemAt } from './table.ts';

export interface Surroundings {
  readonly report: ReportRow;
  readonly indicators: ReadonlyMap<string, IndicatorRow>;
  readonly indicatorsWhole: boolean;
  readonly framework: readonly FrameworkRow[] | undefined;
}

export interface Settled {
  readonly row: CastRow<FigureRow>;
  readonly restated: readonly Restatement[];
  readonly problems: readonly Problem[];
}

/** One row of budget.csv, projects.csv, scores.csv or outputs.csv, whose indicator is resolved. */
export function settleFigure(row: CastRow<FigureRow>, around: Surroundings): Settled {
  const v = row.values;
  const problems: Problem[] = [];
  const bad = new Set(row.bad);
  const indicator = around.indicators.get(v.indicator);
  if (v.year !== null && v.year !== around.report.year)
    problems.push(problemAt(row, FIGURES, 'year', 'year_disagrees', yearParams(around.report)));
  if (indicator && !bad.has('unit')) problems.push(...unitProblem(row, indicator));
  let subject = v.subject;
  if (indicator?.theme === 'score') {
    const placed = placeScore(row, around.framework, around.report.framework);
    subject = placed.subject;
    problems.push(...placed.problems);
    if (subject === '') bad.add('subject');
  }
  const restated = parseRestated(v.restated, v.unit === '%');
  if (!restated) problems.push(problemAt(row, FIGURES, 'restated', 'bad_restated'));
  if (around.indicatorsWhole && !isBasis(v.basis, around.indicators))
    problems.push(problemAt(row, FIGURES, 'basis', 'unknown_basis'));
  const values: FigureRow = {
    ...v,
    subject,
    status: v.status === '' ? 'completed' : v.status,
    period: v.period === '' ? '全年' : v.period,
    reading: v.reading === '' ? 'printed' : v.reading,
  };
  return { row: { ...row, values, bad }, restated: restated ?? [], problems };
}

function yearParams(report: ReportRow): Record<string, string> {
  return { report: report.id, year: String(report.year) };
}

/** Units that count as the indicator's: its own, those listed as seen, and whatever converts into its own. */
function unitProblem(row: CastRow<FigureRow>, indicator: IndicatorRow): Problem[] {
  const { unit } = row.values;
  if (indicator.unit === '' || isConvertible(unit, indicator.unit)) return [];
  const params = { indicator: indicator.zh, allowed: allowedUnits(indicator).join('、') };
  if (isOtherCurrency(unit, indicator.unit)) return [problemAt(row, FIGURES, 'unit', 'currency', params)];
  // Where the library itself names a unit that is none, that is the one thing to mend.
  if (indicator.units_seen.some((text) => !printedUnit(text))) return [];
  return allowedUnits(indicator).includes(unit)
    ? []
    : [problemAt(row, FIGURES, 'unit', 'unit_mismatch', params)];
}

function allowedUnits(indicator: IndicatorRow): UnitId[] {
  const seen = indicator.units_seen.flatMap((text) => printedUnit(text) ?? []);
  return [...new Set([indicator.unit, ...seen])];
}

/** Money of one currency never stands for money of another, whatever a table says. */
export function isOtherCurrency(a: UnitId, b: UnitId): boolean {
  return isCurrency(a) && isCurrency(b) && !isConvertible(a, b);
}

/** `1104.37@二（一）；95.8%@二（四）`; undefined where a part is no value@place. */
function parseRestated(text: string, percent: boolean): Restatement[] | undefined {
  const parts = text.split(/[;；]/).map((part) => part.trim());
  const restated: Restatement[] = [];
  for (const part of parts) {
    if (part === '') continue;
    const m = /^([^@＠]+)[@＠](.+)$/s.exec(part);
    const figure = m ? parseFigure(m[1]!) : undefined;
    if (!m || !figure || figure === 'two_qualifiers' || (figure.percent && !percent)) return undefined;
    restated.push({ printed: figure.printed, place: m[2]!.trim() });
  }
  return restated;
}

/** An id, or `id / id`. */
function isBasis(text: string, indicators: ReadonlyMap<string, IndicatorRow>): boolean {
  if (text === '') return true;
  const base = parseBase(text);
  return base ? indicators.has(base.over) && indicators.has(base.under) : indicators.has(text.trim());
}
