/** Figures followed from year to year, also from a body to the one after it. */
import { ownFigure } from '../../facts/own-figure.ts';
import type { Row } from '../../model/frame.ts';
import type { LineageRow } from '../../model/tables/lineage.ts';
import { group, leftJoin, likeForLike } from '../aggregate.ts';
import { departmentOf, yearOf } from '../scope.ts';
import type { Observation } from './observations.ts';
import { indicatorIn, setOf, subjectOf } from './observations.ts';

/** One body's figures of one comparable set and indicator (and of one project or enterprise), one a year, ascending. */
export interface EntitySeries {
  readonly set: string;
  readonly department: string;
  readonly indicator: string;
  readonly subject: string;
  readonly observations: readonly [Observation, ...Observation[]];
  /** The first and the last year's figure; null where only one year has one. */
  readonly ends: readonly [first: Observation, last: Observation] | null;
  /** The succession across which the first figures come from the predecessor. */
  readonly link?: LineageRow;
}

const ENTITY = { set: setOf, department: departmentOf, indicator: indicatorIn, subject: subjectOf } as const;

/** A rate whose budget is nought is an observation without a number: nothing changes from or to it. */
function endsOf(ascending: readonly Observation[]): EntitySeries['ends'] {
  const valued = ascending.filter(({ cell }) => cell.value !== null);
  const [first, last] = [valued[0], valued[valued.length - 1]];
  return first && last && first !== last ? [first, last] : null;
}

/** Series by comparable set, body, indicator and subject; of a year's figures the body's own counts. */
export function entitySeriesOf(observations: readonly Observation[]): EntitySeries[] {
  const own = group(observations, { ...ENTITY, year: yearOf }).map(
    ({ items }) => ownFigure(items) ?? items[0],
  );
  return likeForLike(own, ENTITY, yearOf).map(({ key, items }) => ({
    ...key,
    observations: items,
    ends: endsOf(items),
  }));
}

/** What joins two series of one indicator and one project or enterprise, whosever they are. */
const SAME_MEASURE = {
  set: [(one: EntitySeries) => one.set, (one: EntitySeries) => one.set],
  indicator: [(one: EntitySeries) => one.indicator, (one: EntitySeries) => one.indicator],
  subject: [(one: EntitySeries) => one.subject, (one: EntitySeries) => one.subject],
} as const;

const lastOf = ({ observations }: EntitySeries): Observation =>
  observations[observations.length - 1] ?? observations[0];

/** Puts the predecessor's figures before the successor's, where both have theirs on their side of the change. */
function joinAcross(all: readonly EntitySeries[], link: LineageRow): EntitySeries[] {
  const before = all.filter((one) => one.department === link.predecessor && lastOf(one).year < link.year);
  const after = all.filter(
    (one) => one.department === link.successor && one.observations[0].year >= link.year,
  );
  const joined = new Map<EntitySeries, EntitySeries>();
  const gone = new Set<EntitySeries>();
  for (const { left, right } of leftJoin(after, before, SAME_MEASURE)) {
    const [past] = right;
    if (!past) continue;
    gone.add(past);
    joined.set(left, {
      ...left,
      observations: [...past.observations, ...left.observations],
      ends: endsOf([...past.observations, ...left.observations]),
      link,
    });
  }
  return all.filter((one) => !gone.has(one)).map((one) => joined.get(one) ?? one);
}

/** Series that run on across successions. */
export const joinedAcross = (all: readonly EntitySeries[], lineage: readonly LineageRow[]): EntitySeries[] =>
  lineage.reduce<EntitySeries[]>(joinAcross, [...all]);

/** What rows that span years were made of, by body and year. */
export const countedRows = (observations: readonly Observation[]): Row[] =>
  observations.map(({ department, year, report, cell }, i) => ({
    key: String(i),
    department,
    year,
    report,
    cells: { value: cell },
  }));
