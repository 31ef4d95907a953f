/** What rules ask of all bodies: of a dataset made of parts the build has said it. */
import { libraryOf, once } from '../../facts/dataset-index.ts';
import { isActual } from '../../facts/own-figure.ts';
import { spanOf } from '../../facts/same-period.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Shared } from '../../model/found.ts';
import type { IndicatorRow } from '../../model/tables/indicators.ts';

type Given = Pick<Dataset, 'facts' | 'indicators' | 'found'>;

/** Always missed when gone, whoever else reports them. Rates follow from amounts and are not missed twice. */
export const ALWAYS: ReadonlySet<string> = new Set(['exec.total', 'score.total']);
const NOT_COMPARED = new Set([
  'budget',
  'execution',
  'score',
  'self_evaluation',
  'procurement',
  'economy',
  'definition',
]);

/** What counts as one thing to report: an indicator that is always missed, or a group of outputs; '' for the rest. */
function groupOfRow(row: IndicatorRow): string {
  if (ALWAYS.has(row.id)) return row.id;
  return row.own === 'park' || NOT_COMPARED.has(row.theme) || row.kind === 'definition' ? '' : row.group;
}

/** What each indicator counts as, by its id. */
export const groupsMissed = once(
  (indicators: readonly IndicatorRow[]): ReadonlyMap<string, string> =>
    new Map(indicators.map((row) => [row.id, groupOfRow(row)])),
);

/** Comparability groups that at least two bodies report, and those that some report gives for a whole year. */
export const sharedOf = once(({ facts, indicators, found }: Given): Shared => {
  if (found) return found.shared;
  const library = libraryOf({ indicators });
  const missed = groupsMissed(indicators);
  const bodies = new Map<string, Set<string>>();
  const full = new Set<string>();
  for (const fact of facts) {
    const group = missed.get(fact.indicator) ?? '';
    const known = bodies.get(group);
    if (known) known.add(fact.department);
    else if (group !== '') bodies.set(group, new Set([fact.department]));
    if (isActual(fact) && spanOf(fact.period) === 'year') full.add(library.get(fact.indicator)?.group ?? '');
  }
  return {
    groups: [...bodies].flatMap(([group, of]) => (of.size > 1 ? [group] : [])),
    full: [...full],
  };
});

const setOf = once((ids: readonly string[]): ReadonlySet<string> => new Set(ids));

/** Whether at least two bodies report a group. */
export const isReportedByTwo = (data: Given, group: string): boolean =>
  setOf(sharedOf(data).groups).has(group);

/** Whether some report gives a group for a whole year. */
export const isGivenForYear = (data: Given, group: string): boolean => setOf(sharedOf(data).full).has(group);
