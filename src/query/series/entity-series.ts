/** Figures followed from year to year, also from a body to the one after it. */
import type { Row } from '../../model/frame.ts';
import type { IndicatorRow } from '../../model/tables/indicators.ts';
import type { LineageRow } from '../../model/tables/lineage.ts';
import type { Gathered } from '../comparability/comparability.ts';
import { groupBy } from '../group.ts';
import type { Item } from './series-items.ts';
import { byYear } from './years.ts';

/** One body's figures of one indicator (and of one project or enterprise) by year. */
export interface EntitySeries {
  readonly department: string;
  readonly indicator: IndicatorRow;
  readonly subject: string;
  years: Map<number, Item>;
  /** The predecessor's link that the first figures come from. */
  link?: LineageRow;
}

const trackKey = (department: string, indicator: string, subject: string): string =>
  [department, indicator, subject].join('\n');

/** The tracks of a panel by body, indicator and subject. */
export function entitySeriesOf(panel: Gathered<Item>): Map<string, EntitySeries> {
  const groups = groupBy(panel.items, ({ department, indicator, subject }) =>
    trackKey(department, indicator.id, subject),
  );
  return new Map(
    [...groups].map(([key, items]): [string, EntitySeries] => {
      const { department, indicator, subject } = items[0]!;
      return [key, { department, indicator, subject, years: byYear(items) }];
    }),
  );
}

/** Puts predecessors' figures before their successors', where both have one on their side of the change. */
export function joinEntitySeries(tracks: Map<string, EntitySeries>, lineage: readonly LineageRow[]): void {
  for (const row of lineage)
    for (const [key, before] of [...tracks]) {
      if (before.department !== row.predecessor) continue;
      const after = tracks.get(trackKey(row.successor, before.indicator.id, before.subject));
      const isPast = [...before.years.keys()].every((year) => year < row.year);
      if (!after || !isPast || [...after.years.keys()].some((year) => year < row.year)) continue;
      after.years = new Map([...before.years, ...after.years]);
      after.link = row;
      tracks.delete(key);
    }
}

/** What the rows were made of, by body and year. */
export const countedRows = (items: readonly Item[]): Row[] =>
  items.map(({ department, year, report, cell }, i) => ({
    key: String(i),
    department,
    year,
    report,
    cells: { value: cell },
  }));
