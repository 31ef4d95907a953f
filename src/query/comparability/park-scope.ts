/**
 * What part of the park economy a figure covers. Reports name it in their own words: 园区, 我委负责 and 规上 of an
 * indicator that is of firms above designated size anyway all say the whole park; 汽车产业 says a part of it. Scopes
 * of a body's own figures say where it did something and separate nothing.
 */
import type { IndicatorRow } from '../../model/tables/indicators.ts';

/** Words for the whole of what the body looks after. 全区 is none of them: that is the whole district. */
const WHOLE = /全园区|本园区|园区|辖区|我委负责|我园负责|整体/g;

/** Words for size that a scope repeats from the indicator's own definition. */
const SIZES = ['规上', '限上'] as const;

/** The part of the park that a figure covers, '' where that is all of it or the indicator is no park figure. */
export function parkScope(scope: string, indicator: IndicatorRow): string {
  if (indicator.own !== 'park' || scope === '') return '';
  const defined = indicator.zh + indicator.basis_zh;
  return SIZES.filter((size) => defined.includes(size))
    .reduce((text, size) => text.split(size).join(''), scope)
    .replace(WHOLE, '')
    .replace(/^[\s、，,的]+|[\s、，,的]+$/g, '');
}
