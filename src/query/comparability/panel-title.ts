/** Titles of panels: the indicators that they hold and, where two are of one name, what sets them apart. */
import type { Localised } from '../../model/localised.ts';
import { inEachLang } from '../../model/localised.ts';
import type { IndicatorRow } from '../../model/tables/indicators.ts';
import { REPORTS } from '../../model/tables/reports.ts';
import { dataText, translated } from '../../text/data-text.ts';
import { label } from '../../text/words/labels.ts';
import { words } from '../../text/words/words.ts';
import { frameworkOf } from '../../facts/framework.ts';
import type { Site } from '../../model/dataset.ts';
import { frameworkName } from '../scores/framework.ts';
import { levelName, nameOf, periodName, statusName, titled } from '../labels.ts';
import type { Observation } from '../series/observations.ts';
import type { Comparability } from './comparability.ts';
import type { ComparableSet } from './comparable-sets.ts';

export const shownIn = (set: ComparableSet<Observation>): IndicatorRow[] => [
  ...new Map(set.items.map(({ indicator }) => [indicator.id, indicator])).values(),
];

const namesIn = (set: ComparableSet<Observation>): Localised =>
  inEachLang((lang) =>
    shownIn(set)
      .map((row) => dataText(row, lang))
      .join(words(lang).listSeparator),
  );

const WHOLE_PARK = label((w) => w.wholePark);
const UNLIMITED = label((w) => w.unlimited);
const SCORERS = REPORTS.fields.scorer.values;

/** Where the names of what sets panels apart stand. */
type Named = Pick<Site, 'frameworks' | 'translations'>;

/** What may set two panels of one name apart, and how each says it. */
const MARKS: readonly {
  readonly of: keyof Comparability;
  readonly text: (of: Comparability, site: Named, first: IndicatorRow) => Localised;
}[] = [
  { of: 'status', text: ({ status }) => statusName(status) },
  { of: 'period', text: ({ period }) => periodName(period) },
  {
    of: 'scope',
    text: ({ scope }, site, { own }) =>
      scope !== '' ? nameOf(translated(site, scope)) : own === 'park' ? WHOLE_PARK : UNLIMITED,
  },
  { of: 'framework', text: ({ framework }, site) => frameworkName(frameworkOf(site, framework)) },
  { of: 'level', text: ({ level }) => levelName(level) },
  { of: 'scorer', text: ({ scorer }) => nameOf(SCORERS[scorer === '' ? 'self' : scorer]) },
];

/** A panel's title; panels of one name say what sets them apart. */
export function titleOf(
  site: Named,
  set: ComparableSet<Observation>,
  others: readonly ComparableSet<Observation>[],
): Localised {
  const title = namesIn(set);
  const twins = others.filter((one) => one !== set && namesIn(one).zh === title.zh);
  const marks = MARKS.filter(({ of }) =>
    twins.some((twin) => twin.comparability[of] !== set.comparability[of]),
  );
  return titled(
    title,
    marks.map(({ text }) => text(set.comparability, site, set.items[0]!.indicator)),
  );
}
