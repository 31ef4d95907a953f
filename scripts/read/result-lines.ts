/** Targets and results of a printed table's lines: figures of the library where it has the indicator, otherwise the body's own. */
import type { IndicatorRow } from '../../src/model/tables/indicators.ts';
import type { ReportRow } from '../../src/model/tables/reports.ts';
import type { UnitId } from '../../src/model/unit.ts';
import { isConvertible, unitNamed } from '../../src/model/unit.ts';
import type { Measure } from './measure.ts';
import { parseMeasure } from './measure.ts';
import type { Line } from './printed-lines.ts';
import type { Names } from './resolve.ts';
import { find } from './resolve.ts';
import type { TableFigure } from './table-figure.ts';
import { digest, figureOf } from './table-figure.ts';
import { kindOf } from './units.ts';
import type { TableTree } from './table-tree.ts';

export interface ResultContext {
  readonly report: ReportRow;
  readonly library: ReadonlyMap<string, IndicatorRow>;
  readonly names: Names;
  /** Indicators of the body's own met so far; grows. */
  readonly own: Map<string, IndicatorRow>;
  /** Ids that lines before have; grows. */
  readonly used: Set<string>;
  readonly tree: TableTree;
}

type Numeric = Exclude<Measure, { readonly state: string }>;

/** undefined where a line is scored alone, or its result is no number. */
export function resultFigure(line: Line, context: ResultContext): TableFigure | undefined {
  const { values } = line.row;
  const row = context.tree.rowOf.get(line);
  if (line.kind !== 'indicator' || !row || !context.tree.isLeaf(row) || values.actual === '')
    return undefined;
  const actual = parseMeasure(values.actual, context.report.year);
  if ('state' in actual) return undefined;
  const told = values.target === '' ? undefined : parseMeasure(values.target, context.report.year);
  const target = told && !('state' in told) ? told : undefined;
  const unit = actual.unit ?? (values.unit || (target?.unit ?? '个'));
  // A target in another unit would be held against the wrong number.
  const fits = target && (target.unit ?? (values.unit || unit)) === unit;
  const indicator = libraryRow(line, unit, context) ?? ownRow(line, unit, target, context);
  const scope = context.used.has(indicator.id) ? scopeOf(line) : '';
  context.used.add(indicator.id);
  const isScored = values.score !== '';
  return figureOf(line, 'outputs', 'actual', {
    indicator: indicator.id,
    value: actual.figure,
    unit,
    scope,
    ...(fits ? { target: target.figure.printed, operator: target.operator } : {}),
    note: isScored ? '' : values.reason,
  });
}

/** What tells a second line of a name from the first: the name that it stands under. */
function scopeOf({ path }: Line): string {
  return [...(path.slice(0, -1).findLast((name) => name !== '') ?? '')].slice(0, 20).join('');
}

/** The indicator that the line names, or whose name the line has, where its unit is one of the indicator's. */
function libraryRow(
  { row, path }: Line,
  unit: UnitId,
  { library, names }: ResultContext,
): IndicatorRow | undefined {
  const named = row.values.indicator;
  if (named !== '') return library.get(named);
  const found = find(names, path.at(-1)!, 'indicators');
  const one = 'id' in found ? library.get(found.id) : undefined;
  return one && one.theme !== 'score' && isConvertible(unit, one.unit) ? one : undefined;
}

function ownRow(
  { path }: Line,
  unit: UnitId,
  target: Numeric | undefined,
  { report, own }: ResultContext,
): IndicatorRow {
  const name = path.at(-1)!;
  const { dimension } = unitNamed(unit);
  const id = `own.${report.department}.${digest([name, dimension])}`;
  const where = path.filter(Boolean).join('·');
  const isLower = target?.operator === 'at_most' || target?.operator === 'by_date';
  const made: IndicatorRow = own.get(id) ?? {
    id,
    zh: name,
    en: name,
    unit,
    aliases: [],
    units_seen: [],
    basis_zh: `自评表所列：${where}`,
    basis_en: `As the table lists it: ${where}`,
    basis_from: 'report',
    group: id.toUpperCase(),
    theme: 'own',
    kind: kindOf(unit),
    better: isLower ? 'lower' : target?.operator === 'at_least' ? 'higher' : 'neutral',
    base: '',
    part_of: '',
    own: 'body',
  };
  own.set(id, made);
  return made;
}
