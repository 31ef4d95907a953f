/** What units.csv must hold beside the form of its cells, and what kind of figure a unit counts. */
import type { UnitRow } from '../../src/model/tables/units.ts';
import { UNITS } from '../../src/model/tables/units.ts';
import type { IndicatorRow } from '../../src/model/tables/indicators.ts';
import type { UnitId } from '../../src/model/unit.ts';
import { CODED_UNITS, isCurrency, splitFactor, unitNamed } from '../../src/model/unit.ts';
import type { Problem } from './problem.ts';
import type { CastTable } from './table.ts';
import { problemAt } from './table.ts';

/** A factor is above zero, what the code itself names stays as it is, and one text names one unit. */
export function unitProblems(table: CastTable<typeof UNITS>): Problem[] {
  const first = new Map(table.rows.map((row) => [row.values.id, row]));
  return table.rows.flatMap((row) => {
    const v: UnitRow = row.values;
    const problems: Problem[] = [];
    const scale = splitFactor(v.factor);
    const coded = Object.hasOwn(CODED_UNITS, v.id) ? CODED_UNITS[v.id] : undefined;
    if (!row.bad.has('factor')) {
      if (!scale) problems.push(problemAt(row, UNITS, 'factor', 'bad_factor'));
      else if (coded && (coded.exponent !== scale.exponent || coded.times !== scale.times))
        problems.push(
          problemAt(row, UNITS, 'factor', 'unit_fixed', {
            unit: v.id,
            expected: `${coded.times}e${coded.exponent}`,
          }),
        );
    }
    if (coded && !row.bad.has('dimension') && coded.dimension !== v.dimension)
      problems.push(
        problemAt(row, UNITS, 'dimension', 'unit_fixed', { unit: v.id, expected: coded.dimension }),
      );
    for (const alias of v.aliases) {
      const other = first.get(alias);
      if (other && other !== row)
        problems.push(
          problemAt(row, UNITS, 'aliases', 'duplicate_key', {
            key: alias,
            first: `${other.file}:${other.line}`,
          }),
        );
      else first.set(alias, row);
    }
    return problems;
  });
}

/** What kind of figure a unit counts, where nothing more is said. */
export function kindOf(unit: UnitId): IndicatorRow['kind'] {
  const { dimension } = unitNamed(unit);
  if (isCurrency(unit)) return 'amount';
  if (dimension === 'ratio') return 'rate';
  if (dimension === 'area') return 'area';
  return dimension === 'calendar-months' ? 'duration' : 'count';
}
