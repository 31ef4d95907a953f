/** What the tables that describe (indicators, frameworks, lines, bodies) must hold beside the form of their cells. */
import { SLOTS } from '../../src/facts/many-bodies.ts';
import { baseOf } from '../../src/facts/rate-base.ts';
import type { TableSchema } from '../../src/model/schema.ts';
import type { FrameworkRow } from '../../src/model/tables/framework.ts';
import type { IndicatorRow } from '../../src/model/tables/indicators.ts';
import type { WarningRow } from '../../src/model/tables/warnings.ts';
import { FRAMEWORK } from '../../src/model/tables/framework.ts';
import { INDICATORS } from '../../src/model/tables/indicators.ts';
import { WARNINGS } from '../../src/model/tables/warnings.ts';
import { printedUnit } from './cast.ts';
import { isOtherCurrency } from './figures.ts';
import type { Problem } from './problem.ts';
import type { Names } from './resolve.ts';
import { find } from './resolve.ts';
import type { CastRow, CastTable } from './table.ts';
import { problemAt } from './table.ts';
import { kindOf } from './units.ts';

/** Units seen are units and of no other currency; a rate's base is `id / id` of this library. */
export function indicatorProblems(table: CastTable<typeof INDICATORS>): Problem[] {
  const ids = new Set(table.rows.map((row) => row.values.id));
  return table.rows.flatMap((row) => {
    const v: IndicatorRow = row.values;
    const problems: Problem[] = [];
    for (const text of row.bad.has('unit') ? [] : v.units_seen) {
      const unit = printedUnit(text);
      if (!unit) problems.push(problemAt(row, INDICATORS, 'units_seen', 'unknown_unit', { unit: text }));
      else if (isOtherCurrency(unit, v.unit))
        problems.push(
          problemAt(row, INDICATORS, 'units_seen', 'currency', { indicator: v.zh, allowed: v.unit }),
        );
    }
    const base = baseOf(v);
    if (v.base !== '' && table.whole && !(base && ids.has(base.over) && ids.has(base.under)))
      problems.push(problemAt(row, INDICATORS, 'base', 'bad_base'));
    return problems;
  });
}

/** Indicators whose kind is left empty are of the kind that their unit counts. */
export function withKinds(table: CastTable<typeof INDICATORS>): CastTable<typeof INDICATORS> {
  const rows = table.rows.map((row) => {
    const isEmpty = (row.cells['kind']?.text ?? '').trim() === '';
    if (!isEmpty || row.bad.has('unit')) return row;
    return { ...row, values: { ...row.values, kind: kindOf(row.values.unit) } };
  });
  return { ...table, rows };
}

/** Every row below the total hangs on a row above it; the total and the scored rows have full marks; a grade has bounds. */
export function frameworkProblems(table: CastTable<typeof FRAMEWORK>): Problem[] {
  const level = new Map(table.rows.map((row) => [row.values.id, row.values.level]));
  // A form of two levels, or a row whose level-2 name is left out, hangs on the next level above.
  const above: Partial<Record<FrameworkRow['level'], readonly string[]>> = {
    '1': ['total'],
    '2': ['1'],
    '3': ['2', '1'],
  };
  const parents = new Set(table.rows.map((row) => row.values.parent));
  return table.rows.flatMap((row) => {
    const v: FrameworkRow = row.values;
    const at = (field: string, code: Problem['code']): Problem[] =>
      row.bad.has(field) || row.bad.has('level') ? [] : [problemAt(row, FRAMEWORK, field, code)];
    if (v.level === 'title') return [];
    if (v.level === 'grade') {
      const bound = v.from === '' ? 'from' : v.to === '' ? 'to' : undefined;
      return bound ? at(bound, 'bounds_needed') : [];
    }
    const orphan = above[v.level]?.includes(level.get(v.parent) ?? '') === false && table.whole;
    // Forms that weigh the scored rows alone leave the levels above them without a weight.
    const isWeighed = v.level === 'total' || !parents.has(v.id);
    return [
      ...(orphan ? at('parent', 'unknown_parent') : []),
      ...(v.weight === '' && isWeighed ? at('weight', 'weight_needed') : []),
    ];
  });
}

/** A line names an indicator by id or name, or `completion` for the completion of any. */
export function resolveLines(
  table: CastTable<typeof WARNINGS>,
  indicators: Names,
): CastTable<typeof WARNINGS> {
  const problems: Problem[] = [];
  const rows = table.rows.map((row): CastRow<WarningRow> => {
    const text = row.values.indicator;
    if (text === 'completion' || row.bad.has('indicator')) return row;
    const found = find(indicators, text, 'indicators');
    if (!('id' in found)) problems.push(problemAt(row, WARNINGS, 'indicator', found.code, found.params));
    return { ...row, values: { ...row.values, indicator: 'id' in found ? found.id : '' } };
  });
  return { ...table, rows, problems: [...table.problems, ...problems] };
}

/** Whole numbers that only make sense within bounds. */
const RANGES: Readonly<Record<string, readonly [number, number]>> = {
  year: [1949, 2100],
  from_year: [1949, 2100],
  to_year: [1949, 2100],
  slot: [1, SLOTS],
};

export function rangeProblems(rows: readonly CastRow<unknown>[], schema: TableSchema): Problem[] {
  return rows.flatMap((row) =>
    Object.entries(RANGES).flatMap(([id, [low, high]]) => {
      const value = (row.values as Record<string, unknown>)[id];
      if (typeof value !== 'number' || (value >= low && value <= high)) return [];
      return [problemAt(row, schema, id, 'out_of_range', { low: String(low), high: String(high) })];
    }),
  );
}
