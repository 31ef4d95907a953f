/** The marks of a series: markers of points, fills of bars. */
import type { Shape } from '../../../charts/scene/scene.ts';
import { el } from '../../ooxml/xml.ts';
import type { NativeChart, NativePoint, NativeSeries } from './native-chart.ts';
import { solidFill } from '../text.ts';
import { line, NO_LINE, val } from './elements.ts';

/** PowerPoint's markers nearest to ours. */
const SYMBOLS: Readonly<Record<Shape, string>> = {
  circle: 'circle',
  square: 'square',
  triangle: 'triangle',
  diamond: 'diamond',
  down: 'star',
  hexagon: 'x',
  cross: 'plus',
  bar: 'dash',
};

export function marker(shape: Shape, colour: string): string {
  const symbol = SYMBOLS[shape];
  // Plus, star and x are strokes, the others areas.
  const stroked = symbol === 'star' || symbol === 'x' || symbol === 'plus';
  return el(
    'c:marker',
    {},
    val('symbol', symbol),
    val('size', stroked ? 8 : 9),
    el('c:spPr', {}, stroked ? el('a:noFill') : solidFill(colour), line(colour, stroked ? 2 : 0.75)),
  );
}

/** Points that look other than their series. */
export function dataPoints(series: NativeSeries, chart: NativeChart): string[] {
  return series.points.flatMap((point, i) => {
    if (!point?.colour || point.colour === series.colour || chart.type === 'line') return [];
    if (chart.type === 'bar') {
      return [
        el(
          'c:dPt',
          {},
          val('idx', i),
          val('invertIfNegative', 0),
          val('bubble3D', 0),
          el('c:spPr', {}, barFill(series, point)),
        ),
      ];
    }
    return [
      el(
        'c:dPt',
        {},
        val('idx', i),
        marker(series.shape ?? 'circle', point.colour),
        val('bubble3D', 0),
        el('c:spPr', {}, NO_LINE),
      ),
    ];
  });
}

/** The pale range of a bullet is the body's colour at a quarter of its strength, outlined, as on the page. */
export function barFill(series: NativeSeries, point?: NativePoint): string {
  const colour = point?.colour ?? series.colour;
  if (series.role !== 'pale') return solidFill(colour);
  const rgb = colour.slice(1).toUpperCase();
  const pale = el(
    'a:srgbClr',
    { val: rgb },
    el('a:lumMod', { val: 25_000 }),
    el('a:lumOff', { val: 75_000 }),
  );
  return el('a:solidFill', {}, pale) + line(colour, 0.75);
}
