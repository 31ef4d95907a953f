/**
 * A chart part (ISO 29500, DrawingML charts). The order of elements is the schema's; PowerPoint repairs, or refuses,
 * a file that has another.
 */
import type { Shape } from '../../charts/scene.ts';
import { LIGHT } from '../../charts/theme.ts';
import { DECLARATION, el, escape, NS } from '../ooxml/xml.ts';
import type { NativeChart, NativePoint, NativeSeries } from './chart-data.ts';
import { headCell, rangeOf } from './chart-workbook.ts';
import { run, runProperties, solidFill } from './text.ts';
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
const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;
/** Points beyond which figures beside the marks would lie over each other. */
const MOST_LABELS = 40;
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

const val = (name: string, value: string | number): string => el(`c:${name}`, { val: value });

function textProperties(style: TextStyle, lang: string, rotation?: number): string {
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

const line = (colour: string, points: number, dash?: string): string =>
  el(
    'a:ln',
    { w: Math.round(points * PT), cap: 'rnd' },
    solidFill(colour),
    dash ? el('a:prstDash', { val: dash }) : '',
  );
const NO_LINE = el('a:ln', {}, el('a:noFill'));

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

const countOf = (chart: NativeChart): number =>
  chart.series.reduce((sum, { points }) => sum + points.filter(Boolean).length, 0);

function seriesXml(series: NativeSeries, i: number, chart: NativeChart, options: ChartXmlOptions): string {
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

function plot(chart: NativeChart, options: ChartXmlOptions): string {
  const series = chart.series.map((each, i) => seriesXml(each, i, chart, options));
  const axes = val('axId', CATEGORY_AXIS) + val('axId', VALUE_AXIS);
  if (chart.type === 'bar')
    return el(
      'c:barChart',
      {},
      val('barDir', 'bar'),
      val('grouping', 'clustered'),
      val('varyColors', 0),
      series,
      val('gapWidth', chart.categories.length <= 2 ? 160 : chart.series.length > 1 ? 40 : 70),
      // The executed bar lies a little over the budget's: they belong together, and both figures have room.
      val('overlap', chart.series.some(({ role }) => role === 'pale') ? 20 : 0),
      axes,
    );
  return el(
    'c:lineChart',
    {},
    val('grouping', 'standard'),
    val('varyColors', 0),
    series,
    val('marker', 1),
    axes,
  );
}

function axisTitle(text: string, options: ChartXmlOptions): string {
  if (text === '') return '';
  const style: TextStyle = { size: options.size, colour: LIGHT.muted };
  return el(
    'c:title',
    {},
    el(
      'c:tx',
      {},
      el(
        'c:rich',
        {},
        el('a:bodyPr', { rot: 0, vert: 'horz' }),
        el('a:lstStyle'),
        el(
          'a:p',
          {},
          el('a:pPr', {}, runProperties('a:defRPr', style, options.lang)),
          run(text, style, options.lang),
        ),
      ),
    ),
    val('overlay', 0),
  );
}

function axesXml(chart: NativeChart, options: ChartXmlOptions): string {
  const bar = chart.type === 'bar';
  const bare = bar && chart.title !== '' && countOf(chart) <= MOST_LABELS;
  const style: TextStyle = { size: options.size, colour: LIGHT.ink };
  const quiet: TextStyle = { size: options.size, colour: LIGHT.muted };
  const category = el(
    'c:catAx',
    {},
    val('axId', CATEGORY_AXIS),
    // Bars read from the top down, as the page's rows do.
    el('c:scaling', {}, val('orientation', bar ? 'maxMin' : 'minMax')),
    val('delete', 0),
    val('axPos', bar ? 'l' : 'b'),
    el('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    val('majorTickMark', 'none'),
    val('minorTickMark', 'none'),
    val('tickLblPos', 'low'),
    el('c:spPr', {}, line(LIGHT.muted, 0.75)),
    textProperties(style, options.lang),
    val('crossAx', VALUE_AXIS),
    val('crosses', 'autoZero'),
    val('auto', 0),
    val('lblAlgn', 'ctr'),
    val('lblOffset', 60),
    val('noMultiLvlLbl', 1),
  );
  const value = el(
    'c:valAx',
    {},
    val('axId', VALUE_AXIS),
    el(
      'c:scaling',
      {},
      val('orientation', 'minMax'),
      chart.max === undefined ? '' : val('max', chart.max),
      chart.min === undefined ? '' : val('min', chart.min),
    ),
    // In a small panel of bars every figure stands at its bar, and its unit in the title.
    val('delete', bare ? 1 : 0),
    val('axPos', bar ? 'b' : 'l'),
    bare ? '' : el('c:majorGridlines', {}, el('c:spPr', {}, line(LIGHT.rule, 0.75))),
    axisTitle(chart.axisTitle, options),
    el('c:numFmt', { formatCode: chart.tickFormat, sourceLinked: 0 }),
    val('majorTickMark', 'none'),
    val('minorTickMark', 'none'),
    val('tickLblPos', 'nextTo'),
    el('c:spPr', {}, NO_LINE),
    textProperties(quiet, options.lang),
    val('crossAx', CATEGORY_AXIS),
    // The value axis stands below the bars although their order is turned round.
    val('crosses', bar ? 'max' : 'autoZero'),
    val('crossBetween', 'between'),
    chart.step === undefined ? '' : val('majorUnit', chart.step),
  );
  return category + value;
}

function titleXml(text: string, options: ChartXmlOptions): string {
  if (text === '') return val('autoTitleDeleted', 1);
  const style: TextStyle = { size: options.size + 1, bold: true, colour: LIGHT.ink };
  const title = el(
    'c:title',
    {},
    el(
      'c:tx',
      {},
      el(
        'c:rich',
        {},
        el('a:bodyPr'),
        el('a:lstStyle'),
        el(
          'a:p',
          {},
          el('a:pPr', {}, runProperties('a:defRPr', style, options.lang)),
          run(text, style, options.lang),
        ),
      ),
    ),
    val('overlay', 0),
  );
  return title + val('autoTitleDeleted', 0);
}

/** The XML of a chart part. Its workbook must have been written from the same NativeChart. */
export function chartXml(chart: NativeChart, options: ChartXmlOptions): string {
  const legend =
    chart.series.length > 1
      ? el(
          'c:legend',
          {},
          val('legendPos', chart.type === 'line' && chart.series.length > 4 ? 'r' : 't'),
          val('overlay', 0),
          textProperties({ size: options.size, colour: LIGHT.ink }, options.lang),
        )
      : '';
  return (
    DECLARATION +
    el(
      'c:chartSpace',
      { 'xmlns:c': NS.c, 'xmlns:a': NS.a, 'xmlns:r': NS.r },
      val('date1904', 0),
      val('lang', options.lang === 'zh' ? 'zh-CN' : 'en-US'),
      val('roundedCorners', 0),
      el(
        'c:chart',
        {},
        titleXml(chart.title, options),
        el('c:plotArea', {}, el('c:layout'), plot(chart, options), axesXml(chart, options)),
        legend,
        val('plotVisOnly', 1),
        val('dispBlanksAs', 'gap'),
      ),
      el('c:spPr', {}, el('a:noFill'), NO_LINE),
      textProperties({ size: options.size, colour: LIGHT.ink }, options.lang),
      el('c:externalData', { 'r:id': options.workbook }, val('autoUpdate', 0)),
    )
  );
}
