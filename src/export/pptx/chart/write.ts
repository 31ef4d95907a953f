/**
 * A chart part (ISO 29500, DrawingML charts). The order of elements is the schema's; PowerPoint repairs, or refuses,
 * a file that has another.
 */
import { LIGHT } from '../../../charts/theme.ts';
import { exportWords } from '../../../text/words/export.ts';
import type { Lang } from '../../../model/localised.ts';
import { DECLARATION, el, NS } from '../../ooxml/xml.ts';
import type { NativeChart } from './native-chart.ts';
import { run, runProperties } from '../text.ts';
import type { TextStyle } from '../text.ts';
import { line, NO_LINE, textProperties, val } from './elements.ts';
import type { ChartXmlOptions } from './elements.ts';
import { countOf, MOST_LABELS } from './labels.ts';
import { seriesXml } from './series.ts';

const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;

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

/** `body` are the attributes of its text body. */
function titleOf(text: string, style: TextStyle, lang: Lang, body: Parameters<typeof el>[1]): string {
  const properties = el('a:pPr', {}, runProperties('a:defRPr', style, lang));
  const paragraph = el('a:p', {}, properties, run(text, style, lang));
  const rich = el('c:rich', {}, el('a:bodyPr', body), el('a:lstStyle'), paragraph);
  return el('c:title', {}, el('c:tx', {}, rich), val('overlay', 0));
}

function axisTitle(text: string, { size, lang }: ChartXmlOptions): string {
  return text === '' ? '' : titleOf(text, { size, colour: LIGHT.muted }, lang, { rot: 0, vert: 'horz' });
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
    // Names under dots break into lines; none is turned.
    textProperties(style, options.lang, bar ? undefined : 0),
    val('crossAx', VALUE_AXIS),
    val('crosses', 'autoZero'),
    val('auto', 0),
    val('lblAlgn', 'ctr'),
    val('lblOffset', 60),
    // A program that is short of room leaves no name out.
    val('tickLblSkip', 1),
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

function titleXml(text: string, { size, lang }: ChartXmlOptions): string {
  if (text === '') return val('autoTitleDeleted', 1);
  const title = titleOf(text, { size: size + 1, bold: true, colour: LIGHT.ink }, lang, {});
  return title + val('autoTitleDeleted', 0);
}

/** The XML of a chart part. Its workbook must have been written from the same NativeChart. */
export function chartXml(chart: NativeChart, options: ChartXmlOptions): string {
  const named = chart.series.filter((series) => !series.named).length;
  const legend =
    named > 1
      ? el(
          'c:legend',
          {},
          val('legendPos', chart.type === 'line' && named > 4 ? 'r' : 't'),
          chart.series.flatMap((series, i) =>
            series.named ? [el('c:legendEntry', {}, val('idx', i), val('delete', 1))] : [],
          ),
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
      val('lang', exportWords(options.lang).proofing.slide),
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
