/** A panel of a Frame as the data of a chart that PowerPoint and WPS draw themselves: categories, series, gaps. */
import { areMany } from '../../../facts/many-bodies.ts';
import type { Column, Missing, Panel, Row } from '../../../model/frame.ts';
import type { Lang } from '../../../model/localised.ts';
import { textWidth } from '../../../charts/scene/measure.ts';
import { bodyName, columnOf, dimensionOf } from '../../../charts/frame-lookup.ts';
import type { NativeForm } from '../../../charts/kind.ts';
import { KINDS } from '../../../charts/kinds/index.ts';
import { formatYears, columnUnitName } from '../../../text/format.ts';
import { missingText } from '../../../text/words/missing.ts';
import { columnUnit } from '../../../text/column-form.ts';
import { exportWords } from '../../../text/words/export.ts';
import { words } from '../../../text/words/words.ts';
import type { ExportFigure } from '../../figure.ts';
import { isPercent } from '../../xlsx/format.ts';
import { axisRange, tickFormat } from './axis-range.ts';
import { arrange } from './arrange.ts';
import { thresholdSeries, type FigurePanel } from './panel-series.ts';
import type { NativeChart, NativeSeries } from './native-chart.ts';
import { slidesOf, type PanelPart } from './parts.ts';

/** More panels of lines than this are too small to read on one slide. */
const MOST_PANELS = 9;

/** Panels of a figure that hold a value. */
function filledPanels({ frame, spec }: ExportFigure): readonly Panel[] {
  const keys = [spec.encode.value, spec.encode.inner ?? spec.encode.value];
  return frame.panels.filter(({ rows }) =>
    rows.some((row) => keys.some((key) => typeof row.cells[key]?.value === 'number')),
  );
}

/** What its kind says of the native chart; null where it has none, or is too much for one. */
function nativeForm(figure: ExportFigure): NativeForm | null {
  const { native } = KINDS[figure.spec.kind];
  const panels = filledPanels(figure).length;
  // A legend of many lines swallows the plot.
  const isCrowded = native === 'line' && (areMany(figure.frame.departments.length) || panels > MOST_PANELS);
  return panels === 0 || isCrowded ? null : native;
}

/** True where the figure has no native chart and goes on a slide as its picture. */
export function needsPicture(figure: ExportFigure): boolean {
  return nativeForm(figure) === null;
}

/** The format that most figures share, so that few need a label of their own: the shortest. */
function usualFormat(series: readonly NativeSeries[]): string {
  const formats = series.flatMap(({ points }) =>
    points.flatMap((p) => p?.format.replace(/^"[^"]*"/, '') ?? []),
  );
  const shortest = formats.reduce<string | undefined>(
    (best, each) => (best === undefined || each.length < best.length ? each : best),
    undefined,
  );
  return shortest ?? 'General';
}

function nativeChart(
  figure: ExportFigure,
  form: NativeForm,
  part: PanelPart,
  lang: Lang,
  alone: boolean,
): NativeChart {
  const { frame, spec } = figure;
  const { panel } = part;
  const scope: FigurePanel = { figure, frame, panel, lang };
  const column = columnOf(frame, spec.encode.value);
  const arranged = arrange(scope, form, part.rows);
  const lines = form === 'bar' ? [] : thresholdSeries(scope, column, arranged.categories.length);
  const series = [...arranged.series, ...lines];
  // All slides of a figure have one axis.
  const whole = part.all.length > part.rows.length ? arrange(scope, form, part.all).series : arranged.series;
  const values = [...whole, ...lines].flatMap(({ points }) => points.flatMap((p) => p?.value ?? []));
  const unit = columnUnit(frame, panel, column);
  const range = axisRange(values, form === 'bar', spec.encode.range, unit, column);
  const name = columnUnitName(column, unit, lang);
  const percent = isPercent(column, unit);
  const unitName = percent ? '' : name;
  return {
    type: form,
    title: alone ? '' : panelTitle(panel.title[lang], unitName, lang),
    axisTitle: alone && unitName ? exportWords(lang).unitLine(unitName) : '',
    categories: arranged.categories,
    series,
    format: usualFormat(series),
    tickFormat: tickFormat(range.step, percent),
    ...range,
    aside: form === 'line' ? [] : asideOf(scope, part.aside, column),
  };
}

/** Panel's name with its unit, unless the name says it already: `走访企业（家次）`. */
function panelTitle(title: string, unit: string, lang: Lang): string {
  return unit === '' || title.includes(unit) ? title : title + words(lang).bracket(unit);
}

/** Characters of a label's size across the slide, and lines that a name may take under its dot. */
const ACROSS = 74;
const LINES_UNDER_DOT = 3;
const MOST_PAIRS = 8;

/** Dots that find room side by side with their names; bars stand one below the other. */
function roomFor(
  figure: ExportFigure,
  form: NativeForm,
  lang: Lang,
): (part: PanelPart, columns: number) => number {
  // Two bars a row, each with its figure.
  if (form !== 'dot') return () => (figure.spec.encode.inner === undefined ? Infinity : MOST_PAIRS);
  return ({ panel, rows }, columns) => {
    const { categories } = arrange({ figure, frame: figure.frame, panel, lang }, form, rows);
    const longest = Math.max(1, ...categories.map((name) => textWidth(name, 1)));
    return Math.floor(((ACROSS / columns) * LINES_UNDER_DOT) / longest);
  };
}

/** Bodies whose figures have no place in the chart, with the years they lack: `西区产业园 2022–2023`. */
function asideOf(scope: FigurePanel, rows: readonly Row[], column: Column): NativeChart['aside'] {
  const { frame, lang, figure } = scope;
  const label = figure.spec.encode.label ?? 'department';
  const groups = new Map<string, { name: string; state: Missing; years: number[] }>();
  for (const row of rows) {
    const body = bodyName(frame, row, lang);
    const own = label === 'department' ? '' : dimensionOf(frame, row, label, lang);
    const name = [body, own].filter(Boolean).join(' ');
    const cell = row.cells[column.key];
    const why: Missing = !cell || cell.state === 'value' ? 'not_reported' : cell.state;
    const group = groups.get(`${why}|${name}`) ?? { name, state: why, years: [] };
    groups.set(`${why}|${name}`, {
      ...group,
      years: row.year === undefined ? group.years : [...group.years, row.year],
    });
  }
  return [...groups.values()].map((group) => ({
    name: [group.name, formatYears(group.years, lang)].filter(Boolean).join(' '),
    state: group.state,
    why: missingText(group.state, lang),
  }));
}

/** The native charts of one slide, and how many rows no slide of the figure shows. */
export interface NativeSlide {
  readonly charts: readonly NativeChart[];
  readonly left: number;
}

/** The native charts of a figure slide by slide, one a panel that holds a value; none where `needsPicture`. */
export function nativeSlides(figure: ExportFigure, lang: Lang): NativeSlide[] {
  const form = nativeForm(figure);
  if (!form) return [];
  const panels = filledPanels(figure);
  const alone = panels.length === 1;
  if (form === 'line') {
    const parts = panels.map((panel) => ({ panel, rows: panel.rows, all: panel.rows, aside: [] }));
    return [{ charts: parts.map((part) => nativeChart(figure, form, part, lang, alone)), left: 0 }];
  }
  return slidesOf(figure, panels, roomFor(figure, form, lang)).map(({ panels: parts, left }) => ({
    charts: parts.map((part) => nativeChart(figure, form, part, lang, alone)),
    left,
  }));
}
