/** A series of a chart part: its marks, its labels, its categories and values. */
import type { Shape } from '../../charts/scene/scene.ts';
import { LIGHT } from '../../charts/theme.ts';
import type { Lang } from '../../model/localised.ts';
import { el, escape } from '../ooxml/xml.ts';
import type { NativeChart, NativePoint, NativeSeries } from './native-chart.ts';
import { headCell, rangeOf } from './chart-workbook.ts';
import { runProperties, solidFill } from './text.ts';
import type { TextStyle } from './text.ts';

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
/** Points beyond which figures beside the marks would lie over each other. */
export const MOST_LABELS = 40;
/** Figures of neighbouring series stand on different sides of their markers. */
const LABEL_SIDES = ['t', 'b', 'r', 'l'] as const;
const PT = 12_700;

export interface ChartXmlOptions {
  readonly lang: 'zh' | 'en';
  /** Points of the labels; small panels take smaller ones. */
  readonly size: number;
  /** Relation to the embedded workbook. */
  readonly workbook: string;
}

export const val = (name: string, value: string | number): string => el(`c:${name}`, { val: value });

export function textProperties(style: TextStyle, lang: Lang, rotation?: number): string {
  return el(
    'c:txPr',
    {},
    el('a:bodyPr', rotation === undefined ? {} : { rot: rotation, vert: 'horz' }),
    el('a:lstStyle'),
    el(
      'a:p',
      {},
      el('a:pPr', {}, runProperties('a:defRPr', style, lang)),
      el('a:endParaRPr', { lang: 'zh-CN' }),
    ),
  );
}

export const line = (colour: string, points: number, dash?: string): string =>
  el(
    'a:ln',
    { w: Math.round(points * PT), cap: 'rnd' },
    solidFill(colour),
    dash ? el('a:prstDash', { val: dash }) : '',
  );
export const NO_LINE = el('a:ln', {}, el('a:noFill'));

function marker(shape: Shape, colour: string): string {
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

/** The formats of all figures; those that differ from the series' get a label of their own. */
function labels(
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

function dataPoints(series: NativeSeries, chart: NativeChart): string[] {
  return series.points.flatMap((point, i) => {
    if (!point || point.colour === undefined || chart.type === 'line') return [];
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
        marker(point.shape ?? 'circle', point.colour),
        val('bubble3D', 0),
        el('c:spPr', {}, NO_LINE),
      ),
    ];
  });
}

/** The pale range of a bullet is the body's colour at a quarter of its strength, outlined, as on the page. */
function barFill(series: NativeSeries, point?: NativePoint): string {
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

function categories(chart: NativeChart): string {
  const list = chart.categories.map((name, idx) => el('c:pt', { idx }, el('c:v', {}, escape(name))));
  return el(
    'c:cat',
    {},
    el(
      'c:strRef',
      {},
      el('c:f', {}, rangeOf(-1, chart.categories.length)),
      el('c:strCache', {}, val('ptCount', list.length), list),
    ),
  );
}

/** A missing value has no point: PowerPoint then leaves a gap. 0 is a point like any other. */
function values(series: NativeSeries, i: number, chart: NativeChart): string {
  const list = series.points.flatMap((point, idx) =>
    point
      ? [
          el(
            'c:pt',
            { idx, formatCode: point.format === chart.format ? undefined : point.format },
            el('c:v', {}, String(point.value)),
          ),
        ]
      : [],
  );
  return el(
    'c:val',
    {},
    el(
      'c:numRef',
      {},
      el('c:f', {}, rangeOf(i, series.points.length)),
      el(
        'c:numCache',
        {},
        el('c:formatCode', {}, escape(chart.format)),
        val('ptCount', series.points.length),
        list,
      ),
    ),
  );
}

export const countOf = (chart: NativeChart): number =>
  chart.series.reduce((sum, { points }) => sum + points.filter(Boolean).length, 0);

export function seriesXml(
  series: NativeSeries,
  i: number,
  chart: NativeChart,
  options: ChartXmlOptions,
): string {
  const data = series.role === 'data' || series.role === 'pale';
  const labelled = labels(series, i, chart, options, data && countOf(chart) <= MOST_LABELS);
  const head = [
    val('idx', i),
    val('order', i),
    el(
      'c:tx',
      {},
      el(
        'c:strRef',
        {},
        el('c:f', {}, headCell(i)),
        el('c:strCache', {}, val('ptCount', 1), el('c:pt', { idx: 0 }, el('c:v', {}, escape(series.name)))),
      ),
    ),
  ];
  const tail = [categories(chart), values(series, i, chart)];
  if (chart.type === 'bar')
    return el(
      'c:ser',
      {},
      head,
      el('c:spPr', {}, barFill(series)),
      val('invertIfNegative', 0),
      dataPoints(series, chart),
      labelled,
      tail,
    );
  const joined = chart.type === 'line' || !data;
  const dash = series.dashed ? (series.role === 'line' ? 'dash' : 'sysDash') : undefined;
  return el(
    'c:ser',
    {},
    head,
    el('c:spPr', {}, joined ? line(series.colour, data ? 2.25 : 1.5, dash) : NO_LINE),
    data ? marker(series.shape ?? 'circle', series.colour) : el('c:marker', {}, val('symbol', 'none')),
    dataPoints(series, chart),
    labelled,
    tail,
    val('smooth', 0),
  );
}
