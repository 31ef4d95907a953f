/** The rows of a panel of a series: every body's year, with the reason where it has no value. */
import type { Column, Row } from '../../model/frame.ts';
import type { UnitId } from '../../model/unit.ts';
import { missingCells, sameText } from '../cells.ts';
import type { Comparable, Gathered } from '../comparability/comparability.ts';
import { groupBy } from '../group.ts';
import type { Scope } from '../scope.ts';
import { cellKey } from '../scope.ts';
import type { Item } from './series-items.ts';

/** What a row's key says beyond body, year and indicator: only what sets a figure apart from the usual one. */
const marksOf = (kind: Comparable, usual: UnitId): string[] => [
  ...(kind.unit === usual ? [] : [kind.unit]),
  ...(kind.framework === '' ? [] : [kind.framework]),
  ...(kind.scorer === '' ? [] : [kind.scorer]),
  ...(kind.scope === '' ? [] : [kind.scope]),
  ...(kind.status === 'completed' ? [] : [kind.status]),
  ...(kind.period === '全年' ? [] : [kind.period]),
];

/** Keys that stay the same from view to view; a second figure of one name gets a number. */
function keeper(marks: readonly string[]): (parts: readonly (string | number)[], name: string) => string {
  const used = new Set<string>();
  return (parts, name) => {
    const key = [...parts, ...marks, ...(name === '' ? [] : [name])].join(':');
    const free = used.has(key) ? `${key}:${used.size}` : key;
    used.add(free);
    return free;
  };
}

const placeOf = (department: string, year: number, indicator: string): string =>
  `${cellKey(department, year)}:${indicator}`;

/**
 * Rows by body, year and indicator. `alone` is the only panel of its Frame: it holds every body; otherwise bodies
 * without a value of that kind are left to the notes.
 */
export function rowsOf(
  panel: Gathered<Item>,
  indicators: readonly string[],
  columns: readonly Column[],
  scope: Scope,
  alone: boolean,
): Row[] {
  const bodies = new Set(panel.items.map((item) => item.department));
  const keyOf = keeper(marksOf(panel.kind, panel.items[0]?.indicator.unit ?? panel.kind.unit));
  const index = groupBy(panel.items, (item) => placeOf(item.department, item.year, item.indicator.id));
  const cellRows = (department: string, year: number, indicator: string): Row[] => {
    const items = index.get(placeOf(department, year, indicator)) ?? [];
    const parts = [department, year, indicator];
    if (items.length === 0) {
      const cells = missingCells(columns, scope.missing(department, year));
      return [{ key: keyOf(parts, ''), department, year, indicator, cells }];
    }
    return items.map((item) => {
      const name = item.subject || (items.length > 1 ? item.scope : '');
      const subject = name === '' ? {} : { subject: sameText(name) };
      const { report, cell } = item;
      return {
        key: keyOf(parts, name),
        department,
        year,
        report,
        indicator,
        ...subject,
        cells: { value: cell },
      };
    });
  };
  return scope.departments
    .filter(({ id }) => alone || bodies.has(id))
    .flatMap(({ id }) => scope.years.flatMap((year) => indicators.flatMap((one) => cellRows(id, year, one))));
}
