/** The figures beside the marks of a series. */
import { LIGHT } from '../../../charts/theme.ts';
import { el } from '../../ooxml/xml.ts';
import type { NativeChart, NativeSeries } from './native-chart.ts';
import type { TextStyle } from '../text.ts';
import { NO_LINE, textProperties, val } from './elements.ts';
import type { ChartXmlOptions } from './elements.ts';

/** Points beyond which figures beside the marks would lie over each other. */
export const MOST_LABELS = 40;
/** Figures of neighbouring series stand on different sides of their markers. */
const LABEL_SIDES = ['t', 'b', 'r', 'l'] as const;

export const countOf = (chart: NativeChart): number =>
  chart.series.reduce((sum, { points }) => sum + points.filter(Boolean).length, 0);

/** The formats of all figures; those that differ from the series' get a label of their own. */
export function labels(
  series: NativeSeries,
  i: number,
  chart: NativeChart,
  options: ChartXmlOptions,
  shown: boolean,
): string {
  const flags = (value: 0 | 1): string =>
    ['showLegendKey', 'showVal', 'showCatName', 'showSerName', 'showPercent', 'showBubbleSize']
      .map((name) => val(name, name === 'showVal' ? value : 0))
      .join('');
  if (!shown) return el('c:dLbls', {}, flags(0));
  const style: TextStyle = { size: options.size, colour: LIGHT.ink };
  const position = val('dLblPos', chart.type === 'bar' ? 'outEnd' : LABEL_SIDES[i % LABEL_SIDES.length]!);
  const looks = (format: string): string =>
    el('c:numFmt', { formatCode: format, sourceLinked: 0 }) +
    el('c:spPr', {}, el('a:noFill'), NO_LINE) +
    textProperties(style, options.lang) +
    position +
    flags(1);
  const own = series.points.flatMap((point, at) =>
    point && point.format !== chart.format ? [el('c:dLbl', {}, val('idx', at), looks(point.format))] : [],
  );
  return el('c:dLbls', {}, own, looks(chart.format));
}
