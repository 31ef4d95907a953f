/** A panel of a Frame as the data of a chart that PowerPoint and WPS draw themselves: categories, series, gaps. */
import type { Cell, Column, Frame, Missing, Panel, Row } from '../../model/frame.ts';
import type { Lang } from '../../model/localised.ts';
import type { UnitId } from '../../model/unit.ts';
import type { Shape } from '../../charts/scene.ts';
import { textWidth } from '../../charts/measure.ts';
import { bodyName, columnOf, dimensionOf, lookOf } from '../../charts/names.ts';
import { partRows, rowTexts } from '../../charts/row-text.ts';
import type { LayoutOptions } from '../../charts/spec.ts';
import { LIGHT } from '../../charts/theme.ts';
import { formatYears, withQualifier } from '../../text/format.ts';
import { missingText } from '../../text/missing.ts';
import { columnUnit } from '../../text/table.ts';
import { unitText, words } from '../../text/words.ts';
import type { ExportFigure } from '../figure.ts';
import { numberCell } from '../table.ts';
import { exportWords } from '../words.ts';
import { isPercent, numberFormat, storedNumber } from '../xlsx/format.ts';
import { axisRange, tickFormat } from './axis-range.ts';

/** A value of a chart. A gap is null: it has no point in the chart and an empty cell in the workbook. */
export interface NativePoint {
  readonly value: number;
  /** Number format; it carries the qualifier (`">"0`), so that the value stays a number. */
  readonly format: string;
  /** Body's colour and marker where they differ from the series'. */
  readonly colour?: string;
  readonly shape?: Shape;
}

export interface NativeSeries {
  readonly name: string;
  readonly colour: string;
  readonly shape?: Shape;
  /** link: a dashed succession; line: a warning line; pale: the range that a bullet's inner bar is read against. */
  readonly role: 'data' | 'pale' | 'link' | 'line';
  /** A succession that is not certain, a warning line. */
  readonly dashed?: boolean;
  /** One entry a category. */
  readonly points: readonly (NativePoint | null)[];
  /** Why a category has no value, in words; '' where it has one. */
  readonly states: readonly string[];
}

export interface NativeChart {
  readonly type: 'bar' | 'line' | 'dot';
  /** Panel's name; '' where the figure has one panel. */
  readonly title: string;
  /** `单位：万元`; '' where the ticks carry their unit. */
  readonly axisTitle: string;
  readonly categories: readonly string[];
  readonly series: readonly NativeSeries[];
  readonly format: string;
  /** Format of the value axis' ticks. */
  readonly tickFormat: string;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  /** What has no place in the chart, with its reason: bodies without a report. */
  readonly aside: readonly { readonly name: string; readonly state: Missing; readonly why: string }[];
}

const NATIVE_KINDS: readonly string[] = ['line', 'dot', 'bar', 'bullet'];
/** More panels than this are too small to read on one slide. */
export const MOST_PANELS = 9;
/** More rows than this are arranged by year (dots) or with a series a year (bars). */
const MOST_ROWS = 24;

/** Panels of a figure that hold a value. */
export function filledPanels({ frame, spec }: ExportFigure): readonly Panel[] {
  const keys = [spec.encode.value, spec.encode.inner ?? spec.encode.value];
  return frame.panels.filter(({ rows }) =>
    rows.some((row) => keys.some((key) => typeof row.cells[key]?.value === 'number')),
  );
}

/** True where the figure has no native chart and goes on a slide as its picture. */
export function needsPicture(figure: ExportFigure): boolean {
  const n = filledPanels(figure).length;
  return !NATIVE_KINDS.includes(figure.spec.kind) || n === 0 || n > MOST_PANELS;
}

interface Scope {
  readonly figure: ExportFigure;
  readonly frame: Frame;
  readonly panel: Panel;
  readonly lang: Lang;
  readonly options: LayoutOptions;
}

function point(scope: Scope, row: Row, column: Column): NativePoint | null {
  const cell = row.cells[column.key];
  const number = cell && numberCell(cell, column, columnUnit(scope.frame, scope.panel, column), scope.lang);
  if (!cell || !number) return null;
  const qualifier = withQualifier('', cell.qualifier, scope.lang);
  const format = numberFormat(number, column);
  const look = lookOf(scope.frame, row, scope.options);
  return {
    value: storedNumber(number, column),
    format: qualifier === '' ? format : `"${qualifier}"${format}`,
    colour: look.colour,
    shape: look.shape,
  };
}

function state(scope: Scope, row: Row | undefined, column: Column): string {
  const cell = row?.cells[column.key];
  const why: Missing | 'value' = cell ? cell.state : 'not_reported';
  return why === 'value' ? '' : missingText(why, scope.lang);
}

function seriesFrom(
  scope: Scope,
  name: string,
  column: Column,
  rows: readonly (Row | undefined)[],
  look: Pick<NativeSeries, 'colour'> & Partial<NativeSeries>,
): NativeSeries {
  return {
    role: 'data',
    ...look,
    name,
    points: rows.map((row) => (row ? point(scope, row, column) : null)),
    states: rows.map((row) => state(scope, row, column)),
  };
}

/** The series in its own colour alone. */
function plain(series: NativeSeries): NativeSeries {
  return { ...series, points: series.points.map((p) => p && { value: p.value, format: p.format }) };
}

/** Names of rows, as the chart on the page writes them: body and year, or what the row is of. */
function categoryNames(scope: Scope, rows: readonly Row[], unit: UnitId): string[] {
  const { frame, panel, figure, options } = scope;
  const texts = rowTexts(frame, panel, rows, figure.spec, unit, options);
  const headings = texts.map(({ heading, sub }) => heading || sub);
  const tell = new Set(headings).size > 1;
  const names = texts.map(({ name, tail }, i) =>
    [name, tail, tell && headings[i] ? `· ${headings[i]}` : ''].filter(Boolean).join(' '),
  );
  const { beside } = figure.spec.encode;
  const column = beside === undefined ? undefined : columnOf(frame, beside);
  return names.map((name, i) => {
    const about = column && column.type !== 'text' ? texts[i]!.beside : '';
    return about === '' ? name : `${name} ${words(scope.lang).bracket(about).trim()}`;
  });
}

/** One category a row; a series a measure. */
function flat(scope: Scope, rows: readonly Row[]): Pick<NativeChart, 'categories' | 'series'> {
  const { frame, panel, figure, lang } = scope;
  const { value, inner } = figure.spec.encode;
  const column = columnOf(frame, value);
  const names = categoryNames(scope, rows, columnUnit(frame, panel, column));
  const accent = LIGHT.accent;
  const first = seriesFrom(scope, column.label[lang], column, rows, {
    colour: accent,
    role: inner ? 'pale' : 'data',
  });
  const second = inner
    ? [
        seriesFrom(scope, columnOf(frame, inner).label[lang], columnOf(frame, inner), rows, {
          colour: accent,
        }),
      ]
    : [];
  // With two measures colour tells the measures apart, and the legend says so; the bodies stand beside the bars.
  const series = inner ? [first, ...second].map(plain) : [first];
  // The reason stands where the bar would: a gap alone does not say why.
  const categories = names.map((name, i) => {
    const missing = series.filter(({ states }) => states[i] !== '');
    if (missing.length === 0) return name;
    const all = missing.length === series.length;
    const why = missing.map((each) => (all ? each.states[i]! : `${each.name} ${each.states[i]!}`));
    return `${name} ${words(lang)
      .bracket([...new Set(why)].join(words(lang).listSeparator))
      .trim()}`;
  });
  return { categories, series };
}

const isBody = ({ spec }: ExportFigure): boolean => (spec.encode.label ?? 'department') === 'department';

interface Body {
  readonly id: string;
  /** Its row of each year of the view. */
  readonly rows: readonly (Row | undefined)[];
}

/** Bodies that have a value at all in the column, in the order of their rows. */
function bodiesOf({ frame, panel }: Scope, key: string): Body[] {
  const ids = [...new Set(panel.rows.map(({ department }) => department ?? ''))];
  const bodies = ids.map((id) => {
    const own = panel.rows.filter(({ department }) => (department ?? '') === id);
    return { id, rows: frame.years.map((year) => own.find((row) => row.year === year)) };
  });
  return bodies.filter(({ rows }) => rows.some((row) => typeof row?.cells[key]?.value === 'number'));
}

/** Categories are the years of the view; a series a body, and one for each succession between two of them. */
function byYear(scope: Scope): Pick<NativeChart, 'categories' | 'series'> {
  const { frame, figure, options, lang } = scope;
  const column = columnOf(frame, figure.spec.encode.value);
  const { years } = frame;
  const bodies = bodiesOf(scope, column.key);
  const nameOf = ({ rows }: Body): string =>
    bodyName(
      frame,
      rows.find((row) => row !== undefined)!,
      lang,
    ) || column.label[lang];
  const own = bodies.map((body) => {
    const { colour, shape } = lookOf(
      frame,
      body.rows.find((row) => row !== undefined)!,
      options,
    );
    return seriesFrom(scope, nameOf(body), column, body.rows, { colour, shape });
  });
  const has = (row: Row | undefined): boolean => typeof row?.cells[column.key]?.value === 'number';
  const links = frame.links.flatMap((link): NativeSeries[] => {
    const [from, to] = [link.from, link.to].map((id) => bodies.find((body) => body.id === id));
    if (!from || !to) return [];
    // As on the page: only where the successor's first year follows the predecessor's last.
    const last = from.rows.map(has).lastIndexOf(true);
    const first = to.rows.map(has).indexOf(true);
    if (years[first]! - years[last]! !== 1) return [];
    const rows = years.map((_, i) => (i === last ? from.rows[i] : i === first ? to.rows[i] : undefined));
    const sure = words(lang).bracket(words(lang).confidence[link.confidence]).trim();
    const series = seriesFrom(scope, `${nameOf(from)} → ${nameOf(to)} ${sure}`, column, rows, {
      colour: LIGHT.muted,
      role: 'link',
      dashed: link.confidence !== 'certain',
    });
    return [{ ...plain(series), states: years.map(() => '') }];
  });
  return { categories: years.map(String), series: [...own, ...links] };
}

/** Categories are bodies; a series a year, the later the darker. */
function byBody(scope: Scope, rows: readonly Row[]): Pick<NativeChart, 'categories' | 'series'> {
  const { frame, panel, figure, lang } = scope;
  const column = columnOf(frame, figure.spec.encode.value);
  const ids = [...new Set(rows.map(({ department }) => department))];
  const years = [...new Set(rows.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
  const ramp = [...LIGHT.ramp].reverse();
  const series = years.map((year, i) => {
    const own = ids.map((id) => panel.rows.find((row) => row.department === id && row.year === year));
    const one = seriesFrom(scope, String(year), column, own, {
      colour: ramp[Math.min(ramp.length - 1, years.length - 1 - i)]!,
    });
    // Colour means the year here, not the body.
    return plain(one);
  });
  return {
    categories: ids.map(
      (id) => frame.departments.find((entity) => entity.id === id)?.short[lang] ?? id ?? '',
    ),
    series,
  };
}

function arrange(scope: Scope, rows: readonly Row[]): Pick<NativeChart, 'categories' | 'series'> {
  const { figure } = scope;
  const { kind } = figure.spec;
  if (kind === 'line') return byYear(scope);
  const crowded = rows.length > MOST_ROWS && isBody(figure);
  if (crowded && kind === 'dot') return byYear(scope);
  if (crowded && kind === 'bar') return byBody(scope, rows);
  return flat(scope, rows);
}

/** Warning lines, drawn through every category; bars have none. */
function lineSeries(scope: Scope, column: Column, n: number): NativeSeries[] {
  const { frame, panel, lang } = scope;
  const unit = columnUnit(frame, panel, column);
  return frame.lines.flatMap((line): NativeSeries[] => {
    const cell: Cell = { value: line.value, state: 'value', facts: [] };
    const number = numberCell(cell, column, unit, lang);
    if (!number) return [];
    const p: NativePoint = { value: storedNumber(number, column), format: numberFormat(number, column) };
    return [
      {
        name: line.label[lang],
        colour: LIGHT.attention,
        role: 'line',
        dashed: true,
        points: Array.from({ length: n }, () => p),
        states: Array.from({ length: n }, () => ''),
      },
    ];
  });
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

function nativeChart(figure: ExportFigure, panel: Panel, lang: Lang, alone: boolean): NativeChart {
  const { frame, spec } = figure;
  const options: LayoutOptions = { width: 1000, theme: LIGHT, lang, chosen: [] };
  const scope: Scope = { figure, frame, panel, lang, options };
  const column = columnOf(frame, spec.encode.value);
  const { drawn, aside } = partRows(frame, panel, column.key);
  const arranged = arrange(scope, drawn);
  const type = typeOf(figure, arranged.categories);
  const lines = type === 'bar' ? [] : lineSeries(scope, column, arranged.categories.length);
  const series = [...arranged.series, ...lines];
  const values = series.flatMap(({ points }) => points.flatMap((p) => p?.value ?? []));
  const unit = columnUnit(frame, panel, column);
  const range = axisRange(values, type === 'bar', spec.encode.range, unit, column);
  const name = column.type === 'points' ? exportWords(lang).points : unitText(unit, lang);
  const percent = isPercent(column, unit);
  const unitName = percent ? '' : name;
  return {
    type,
    title: alone ? '' : panelTitle(panel.title[lang], unitName, lang),
    axisTitle: alone && unitName ? exportWords(lang).unitLine(unitName) : '',
    categories: arranged.categories,
    series,
    format: usualFormat(series),
    tickFormat: tickFormat(range.step, percent),
    ...range,
    aside: spec.kind === 'line' ? [] : asideOf(scope, aside, column),
  };
}

/** Panel's name with its unit, unless the name says it already: `走访企业（家次）`. */
function panelTitle(title: string, unit: string, lang: Lang): string {
  return unit === '' || title.includes(unit) ? title : title + words(lang).bracket(unit);
}

/** Names longer than this (in Chinese characters) cannot stand under dots side by side; bars (from 0) have room for them at their left. */
const LONGEST_UNDER_DOT = 22;
const MOST_DOTS = 10;

function typeOf({ spec }: ExportFigure, categories: readonly string[]): NativeChart['type'] {
  if (spec.kind === 'line') return 'line';
  if (spec.kind !== 'dot') return 'bar';
  const long = categories.some((name) => textWidth(name, 1) > LONGEST_UNDER_DOT);
  return long || categories.length > MOST_DOTS ? 'bar' : 'dot';
}

/** Bodies whose figures have no place in the chart, with the years they lack: `西区产业园 2022–2023`. */
function asideOf(scope: Scope, rows: readonly Row[], column: Column): NativeChart['aside'] {
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

/** The native charts of a figure, one a panel that holds a value; none where `needsPicture`. */
export function nativeCharts(figure: ExportFigure, lang: Lang): NativeChart[] {
  if (needsPicture(figure)) return [];
  const panels = filledPanels(figure);
  return panels.map((panel) => nativeChart(figure, panel, lang, panels.length === 1));
}
