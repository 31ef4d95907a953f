/** The rows of a panel of a series: every body's year, with the reason where it has no value. */
import type { Column, Row } from '../../model/frame.ts';
import type { UnitId } from '../../model/unit.ts';
import { leftJoin } from '../aggregate.ts';
import { missingCells, sameText } from '../cells.ts';
import type { Comparability } from '../comparability/comparability.ts';
import type { ComparableSet } from '../comparability/comparable-sets.ts';
import type { Scope } from '../scope.ts';
import { bodyYearsOf, SAME_BODY_YEAR } from '../scope.ts';
import { lacking } from './lacking.ts';
import type { Observation } from './observations.ts';
import { indicatorIn } from './observations.ts';

/** What a row's key says beyond body, year and indicator: only what sets a figure apart from the usual one. */
const marksOf = (of: Comparability, usual: UnitId): string[] => [
  ...(of.unit === usual ? [] : [of.unit]),
  ...(of.framework === '' ? [] : [of.framework]),
  ...(of.scorer === '' ? [] : [of.scorer]),
  ...(of.scope === '' ? [] : [of.scope]),
  ...(of.status === 'completed' ? [] : [of.status]),
  ...(of.period === '全年' ? [] : [of.period]),
  ...(of.level === '' ? [] : [of.level]),
];

/** Keys that stay the same from view to view; a second figure of one name gets a number. */
function uniqueKeys(marks: readonly string[]): (parts: readonly (string | number)[], name: string) => string {
  const used = new Set<string>();
  return (parts, name) => {
    const key = [...parts, ...marks, ...(name === '' ? [] : [name])].join(':');
    const free = used.has(key) ? `${key}:${used.size}` : key;
    used.add(free);
    return free;
  };
}

/**
 * Rows by body, year and indicator, of one of the sets of a Frame. The panel of an only set holds every body; otherwise
 * bodies without a value of that kind are left to the notes.
 */
export function rowsOf(
  set: ComparableSet<Observation>,
  indicators: readonly string[],
  columns: readonly Column[],
  scope: Scope,
  sets: readonly ComparableSet<Observation>[],
): Row[] {
  const bodies = new Set(set.items.map(({ department }) => department));
  const keyOf = uniqueKeys(
    marksOf(set.comparability, set.items[0]?.indicator.unit ?? set.comparability.unit),
  );
  const asked = bodyYearsOf(scope)
    .filter(({ department }) => sets.length === 1 || bodies.has(department))
    .flatMap((bodyYear) => indicators.map((indicator) => ({ ...bodyYear, indicator })));
  const on = {
    ...SAME_BODY_YEAR,
    indicator: [(one: { indicator: string }) => one.indicator, indicatorIn],
  } as const;
  const others = sets.filter((one) => one !== set).flatMap(({ items }) => items);
  const elsewhere = leftJoin(asked, others, on);
  return leftJoin(asked, set.items, on).flatMap(({ left, right }, i): Row[] => {
    const { department, year, indicator } = left;
    const parts = [department, year, indicator];
    if (right.length === 0) {
      const state = lacking(elsewhere[i]?.right ?? [], scope.missing(department, year));
      return [{ key: keyOf(parts, ''), ...left, cells: missingCells(columns, state) }];
    }
    return right.map(({ report, cell, subject, scope: part }) => {
      const name = subject || (right.length > 1 ? part : '');
      return {
        key: keyOf(parts, name),
        department,
        year,
        report,
        indicator,
        ...(name === '' ? {} : { subject: sameText(name) }),
        cells: { value: cell },
      };
    });
  });
}
