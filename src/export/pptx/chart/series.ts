/** A series of a chart part: its name, its marks and labels, its categories and values. */
import { el, escape } from '../../ooxml/xml.ts';
import type { NativeChart, NativeSeries } from './native-chart.ts';
import { headCell, rangeOf } from './workbook.ts';
import { line, NO_LINE, val } from './elements.ts';
import type { ChartXmlOptions } from './elements.ts';
import { countOf, labels, MOST_LABELS } from './labels.ts';
import { barFill, dataPoints, marker } from './marks.ts';

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
