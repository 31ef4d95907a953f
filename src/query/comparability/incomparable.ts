/** What does not compare, named with its reason: one thing counted in several ways, or a figure that stands alone. */
import type { IncomparableIndicators, Note, UnlikeReason } from '../../model/frame.ts';
import type { Localised } from '../../model/localised.ts';
import { inEachLang } from '../../model/localised.ts';
import type { IndicatorRow } from '../../model/tables/indicators.ts';
import { words } from '../../text/words/words.ts';
import { group } from '../aggregate.ts';
import { nameOf, shortNames } from '../labels.ts';
import type { Observation } from '../series/observations.ts';
import { AVERAGE_PROGRESS, RATE } from '../series/rates.ts';
import { reasonsApart } from './comparability.ts';
import type { ComparableSet } from './comparable-sets.ts';

/** The comparable sets of one indicator. */
export interface IndicatorSets {
  readonly indicator: IndicatorRow;
  /** At least one. */
  readonly sets: readonly ComparableSet<Observation>[];
  /** Those that hold figures of at least two bodies' years. */
  readonly comparing: readonly ComparableSet<Observation>[];
}

/** Groups that go under one name and count different things: visits, problems, stages of attraction. */
const NAMESAKES = /^(VISIT|ISSUE|PIPELINE)_/;

function familyOf(row: IndicatorRow): string {
  if (row.id === RATE || row.id === AVERAGE_PROGRESS) return RATE;
  return NAMESAKES.exec(row.group)?.[1] ?? shortNames(row).zh;
}

const entry = (rows: readonly IndicatorRow[], reasons: readonly UnlikeReason[]): IncomparableIndicators => ({
  indicators: rows.map(({ id }) => id),
  names: rows.map(nameOf),
  reasons,
});

/** All that separates any two of some sets, each reason once. */
const separating = (sets: readonly ComparableSet<Observation>[]): UnlikeReason[] => [
  ...new Set(
    sets.flatMap((a, i) => sets.slice(i + 1).flatMap((b) => reasonsApart(a.comparability, b.comparability))),
  ),
];

/** Families first, then single indicators reported in several ways, then, as one entry, all with nothing to compare with. */
export function incomparableIndicatorsOf(found: readonly IndicatorSets[]): IncomparableIndicators[] {
  const families = group(found, { family: ({ indicator }) => familyOf(indicator) }).flatMap(
    ({ items: family }): IncomparableIndicators[] => {
      if (family.length < 2) return [];
      const reasons = separating(family.flatMap(({ sets }) => sets));
      const indicators = family.map(({ indicator }) => indicator);
      return reasons.length > 0 ? [entry(indicators, reasons)] : [];
    },
  );
  const told = new Set(families.flatMap(({ indicators }) => indicators));
  const mixed = found.flatMap(({ indicator, sets }): IncomparableIndicators[] => {
    const reasons = separating(sets);
    return reasons.length > 0 ? [entry([indicator], reasons)] : [];
  });
  for (const { indicators } of mixed) told.add(indicators[0]!);
  const single = found.filter(
    ({ indicator, comparing }) => comparing.length === 0 && !told.has(indicator.id),
  );
  return [
    ...families,
    ...mixed,
    ...(single.length > 0
      ? [
          entry(
            single.map(({ indicator }) => indicator),
            ['single'],
          ),
        ]
      : []),
  ];
}

/**
 * Notes `apart`: one for each family of indicators, and one for indicators that differ in themselves by the same reasons
 * (`each` is 1). `reason` holds all reasons, joined by commas. Names are those of at most three, n is how many there are.
 */
export function incomparableNotes(incomparable: readonly IncomparableIndicators[]): Note[] {
  const several = incomparable.filter(({ reasons }) => !reasons.includes('single'));
  const families = several.filter(({ names }) => names.length > 1);
  const alone = several.filter(({ names }) => names.length === 1);
  const noteOf = (names: readonly Localised[], reasons: readonly UnlikeReason[], each: boolean): Note => {
    const told = names.slice(0, 3);
    const joined = inEachLang((lang) => told.map((name) => name[lang]).join(words(lang).listSeparator));
    const params = { reason: reasons.join(','), n: names.length, ...joined };
    return { code: 'incomparable', params: each ? { ...params, each: 1 } : params };
  };
  return [
    ...families.map(({ names, reasons }) => noteOf(names, reasons, false)),
    ...group(alone, { reasons: ({ reasons }) => reasons.join(',') }).map(({ items }) =>
      noteOf(
        items.flatMap(({ names }) => names),
        items[0].reasons,
        true,
      ),
    ),
  ];
}
