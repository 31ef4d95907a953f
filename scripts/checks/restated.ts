/** The same figure stated twice: every further place must print the same decimal. */
import type { DataText } from '../../src/model/localised.ts';
import { placeText } from '../../src/text/place.ts';
import Big from 'big.js';
import type { Check } from '../../src/model/check.ts';
import { nameOf, ofSubject, whatOf } from './context.ts';
import type { ReportContext } from './context.ts';
import { bracketed, joined, printed, say, words } from './formula.ts';
import { asSet, exactly } from './interval.ts';
import { compared } from './outcome.ts';

const placeOf = (place: string): DataText => words(placeText(place, 'zh'), placeText(place, 'en'));

/**
 * One check a figure. Decimals are compared, not spellings (2 and 2.0 agree), and nothing is rounded:
 * a report that states a figure again should state the same. Where a place differs, that one is `stated`.
 */
export function restated(context: ReportContext): Check[] {
  return context.facts.flatMap((fact) => {
    if (fact.restated.length === 0) return [];
    const value = new Big(fact.printed);
    const odd = fact.restated.find((other) => !value.eq(other.printed)) ?? fact.restated[0]!;
    const at = (decimal: string, place: string) =>
      say`${printed({ ...fact, printed: decimal }, fact.unit)}${bracketed(placeOf(place))}`;
    const places = fact.restated.map((other) => at(other.printed, other.place));
    const sign = value.eq(odd.printed) ? ' = ' : ' ≠ ';
    const about = {
      kind: 'restated',
      what: whatOf(fact),
      formula: say`${nameOf(context, fact.indicator)}${ofSubject(context, fact)} ${at(fact.printed, fact.place)}${sign}${joined(places, ' = ')}`,
      isWhole: true,
      unit: fact.unit,
      // Both places carry the same words (约 28 %), so a qualifier does not excuse a difference here.
      facts: [{ ...fact, qualifier: 'exact' as const }],
    } as const;
    return [
      compared(context, about, exactly(value), asSet(odd.printed), {
        apart: words(
          `${fact.place} 写 ${fact.printed}，${odd.place} 写 ${odd.printed}`,
          `${fact.printed} at ${placeText(fact.place, 'en')}, ${odd.printed} at ${placeText(odd.place, 'en')}`,
        ),
      }),
    ];
  });
}
