/** Titles of panels: the indicators that they hold and, where two are of one name, what sets them apart. */
import { localised } from '../../model/localised.ts';
import type { Localised } from '../../model/localised.ts';
import type { IndicatorRow } from '../../model/tables/indicators.ts';
import { REPORTS } from '../../model/tables/reports.ts';
import { dataText } from '../../text/data-text.ts';
import { label } from '../../text/words/labels.ts';
import { words } from '../../text/words/words.ts';
import { sameText } from '../cells.ts';
import type { Comparable, Gathered } from './comparability.ts';
import { nameOf, periodName, statusName, titled } from '../labels.ts';
import type { Item } from '../series/series-items.ts';

export const shownIn = (panel: Gathered<Item>): IndicatorRow[] => [
  ...new Map(panel.items.map((item) => [item.indicator.id, item.indicator])).values(),
];

const namesIn = (panel: Gathered<Item>): Localised =>
  localised((lang) =>
    shownIn(panel)
      .map((row) => dataText(row, lang))
      .join(words(lang).listSeparator),
  );

const WHOLE_PARK = label((w) => w.wholePark);
const SCORERS = REPORTS.fields.scorer.values;

/** What may set two panels of one name apart, and how each says it. */
const MARKS: readonly {
  readonly of: keyof Comparable;
  readonly said: (kind: Comparable) => Localised;
}[] = [
  { of: 'status', said: ({ status }) => statusName(status) },
  { of: 'period', said: ({ period }) => periodName(period) },
  { of: 'scope', said: ({ scope }) => (scope === '' ? WHOLE_PARK : sameText(scope)) },
  { of: 'framework', said: ({ framework }) => sameText(framework) },
  { of: 'scorer', said: ({ scorer }) => nameOf(SCORERS[scorer === '' ? 'self' : scorer]) },
];

/** A panel's title; panels of one name say what sets them apart. */
export function titleOf(panel: Gathered<Item>, others: readonly Gathered<Item>[]): Localised {
  const title = namesIn(panel);
  const twins = others.filter((one) => one !== panel && namesIn(one).zh === title.zh);
  const marks = MARKS.filter(({ of }) => twins.some((twin) => twin.kind[of] !== panel.kind[of]));
  return titled(
    title,
    marks.map(({ said }) => said(panel.kind)),
  );
}
