/**
 * What a figure is limited to, where that changes what is counted. Reports name it in their own words: 园区, 我委负责 and
 * 规上 of an indicator that is of firms above designated size anyway all say the whole; 汽车产业 says a part of the park,
 * 汽车产业企业 a part of the firms called on, and calls led by the district's leaders are some of a body's calls.
 */
import type { IndicatorRow } from '../../model/tables/indicators.ts';

/** Words for the whole of what the body looks after. 全区 is none of them: that is the whole district. */
const WHOLE = /全园区|本园区|园区|片区|辖区|我[委园](?:负责|牵头)|整体/g;

/** Words for size that a scope repeats from the indicator's own definition. */
const SIZES = ['规上', '限上'] as const;

/** What a figure is limited to, '' where it is all that its indicator counts. */
export function countedScope(scope: string, indicator: Pick<IndicatorRow, 'zh' | 'basis_zh'>): string {
  const defined = indicator.zh + indicator.basis_zh;
  return SIZES.filter((size) => defined.includes(size))
    .reduce((text, size) => text.split(size).join(''), scope)
    .replace(WHOLE, '')
    .replace(/^[\s、，,的]+|[\s、，,的]+$/g, '');
}
