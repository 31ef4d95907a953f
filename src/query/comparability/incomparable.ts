/** What does not compare, named with its reason: one thing counted in several ways, or a figure that stands alone. */
import type { Note, IncomparableIndicators } from '../../model/frame.ts';
import { localised } from '../../model/localised.ts';
import type { Localised } from '../../model/localised.ts';
import type { IndicatorRow } from '../../model/tables/indicators.ts';
import { words } from '../../text/words/words.ts';
import type { Gathered } from './comparability.ts';
import { differ } from './comparability.ts';
import { groupBy } from '../group.ts';
import { nameOf, shortNames } from '../labels.ts';
import { AVERAGE_PROGRESS, RATE } from '../series/rates.ts';
import type { Item } from '../series/series-items.ts';

/** The comparable sets of one indicator. */
export interface Sets {
  readonly indicator: IndicatorRow;
  readonly sets: readonly Gathered<Item>[];
  /** Those that hold figures of at least two bodies' years. */
  readonly comparing: readonly Gathered<Item>[];
}

/** Groups that go under one name and count different things: visits, problems, stages of attraction. */
const NAMESAKES = /^(VISIT|ISSUE|PIPELINE)_/;

function familyOf({ id, group, ...names }: IndicatorRow): string {
  if (id === RATE || id === AVERAGE_PROGRESS) return RATE;
  return NAMESAKES.exec(group)?.[1] ?? shortNames(names).zh;
}

const entry = (
  rows: readonly IndicatorRow[],
  reason: IncomparableIndicators['reason'],
): IncomparableIndicators => ({
  indicators: rows.map(({ id }) => id),
  names: rows.map(nameOf),
  reason,
});

/** Families first, then single indicators reported in several ways, then, as one entry, all with nothing to compare with. */
export function incomparableIndicatorsOf(found: readonly Sets[]): IncomparableIndicators[] {
  const families = [...groupBy(found, ({ indicator }) => familyOf(indicator)).values()]
    .filter((family) => family.length > 1)
    .flatMap((family): IncomparableIndicators[] => {
      const [a, b] = [family[0]!.sets[0], family[1]!.sets[0]];
      const reason = a && b ? differ(a.kind, b.kind) : null;
      return reason
        ? [
            entry(
              family.map(({ indicator }) => indicator),
              reason,
            ),
          ]
        : [];
    });
  const told = new Set(families.flatMap(({ indicators }) => indicators));
  const mixed = found.flatMap(({ indicator, sets }): IncomparableIndicators[] => {
    const reason = sets[1] ? differ(sets[0]!.kind, sets[1].kind) : null;
    return reason ? [entry([indicator], reason)] : [];
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
            'single',
          ),
        ]
      : []),
  ];
}

/**
 * Notes `apart`: one for each family of indicators, and one a reason for indicators that differ in themselves
 * (`each` is 1). Names are those of at most three, n is how many there are.
 */
export function incomparableNotes(unlike: readonly IncomparableIndicators[]): Note[] {
  const several = unlike.filter(({ reason }) => reason !== 'single');
  const families = several.filter(({ names }) => names.length > 1);
  const alone = groupBy(
    several.filter(({ names }) => names.length === 1),
    ({ reason }) => reason,
  );
  const noteOf = (
    names: readonly Localised[],
    reason: IncomparableIndicators['reason'],
    each: boolean,
  ): Note => {
    const told = names.slice(0, 3);
    const joined = localised((lang) => told.map((name) => name[lang]).join(words(lang).listSeparator));
    const params = { reason, n: names.length, ...joined };
    return { code: 'apart', params: each ? { ...params, each: 1 } : params };
  };
  return [
    ...families.map(({ names, reason }) => noteOf(names, reason, false)),
    ...[...alone.values()].map((ones) =>
      noteOf(
        ones.flatMap(({ names }) => names),
        ones[0]!.reason,
        true,
      ),
    ),
  ];
}
