/** How the rows of a panel become categories and series: one a row, one a year, one a body. */
import type { Cell, Column, Frame, Missing, Panel, Row } from '../../model/frame.ts';
import type { Lang } from '../../model/localised.ts';
import type { UnitId } from '../../model/unit.ts';
import { bodyName, columnOf, lookOf } from '../../charts/entity-names.ts';
import { rowTexts } from '../../charts/rows/row-text.ts';
import type { NativeForm } from '../../charts/kind.ts';
import { LIGHT } from '../../charts/theme.ts';
import { withQualifier } from '../../text/format.ts';
import { missingText } from '../../text/words/missing.ts';
import { columnUnit } from '../../text/table.ts';
import { words } from '../../text/words/words.ts';
import type { ExportFigure } from '../figure.ts';
import { numberCell } from '../table/number-cell.ts';
import { numberFormat, storedNumber } from '../xlsx/format.ts';

import type { NativeChart, NativePoint, NativeSeries } from './native-chart.ts';

/** More rows than this do not stand side by side. */
const MOST_ROWS = 24;

/** A deck knows no choice of bodies: all are in colour. */
const PLAIN_LOOK = { theme: LIGHT, chosen: [] };

export interface FigurePanel {
  readonly figure: ExportFigure;
  readonly frame: Frame;
  readonly panel: Panel;
  readonly lang: Lang;
}

function point(scope: FigurePanel, row: Row, column: Column): NativePoint | null {
  const cell = row.cells[column.key];
  const number = cell && numberCell(cell, column, columnUnit(scope.frame, scope.panel, column), scope.lang);
  if (!cell || !number) return null;
  const qualifier = withQualifier('', cell.qualifier, scope.lang);
  const format = numberFormat(number, column);
  const look = lookOf(scope.frame, row, PLAIN_LOOK);
  return {
    value: storedNumber(number, column),
    format: qualifier === '' ? format : `"${qualifier}"${format}`,
    colour: look.colour,
    shape: look.shape,
  };
}

export function state(scope: FigurePanel, row: Row | undefined, column: Column): string {
  const cell = row?.cells[column.key];
  const why: Missing | 'value' = cell ? cell.state : 'not_reported';
  return why === 'value' ? '' : missingText(why, scope.lang);
}

export function seriesFrom(
  scope: FigurePanel,
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
function categoryNames(scope: FigurePanel, rows: readonly Row[], unit: UnitId): string[] {
  const { frame, panel, figure, lang } = scope;
  const texts = rowTexts(frame, panel, rows, figure.spec.encode, unit, lang);
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
function flat(scope: FigurePanel, rows: readonly Row[]): Pick<NativeChart, 'categories' | 'series'> {
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
function bodiesOf({ frame, panel }: FigurePanel, key: string): Body[] {
  const ids = [...new Set(panel.rows.map(({ department }) => department ?? ''))];
  const bodies = ids.map((id) => {
    const own = panel.rows.filter(({ department }) => (department ?? '') === id);
    return { id, rows: frame.years.map((year) => own.find((row) => row.year === year)) };
  });
  return bodies.filter(({ rows }) => rows.some((row) => typeof row?.cells[key]?.value === 'number'));
}

/** Categories are the years of the view; a series a body, and one for each succession between two of them. */
function byYear(scope: FigurePanel): Pick<NativeChart, 'categories' | 'series'> {
  const { frame, figure, lang } = scope;
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
      PLAIN_LOOK,
    );
    return seriesFrom(scope, nameOf(body), column, body.rows, { colour, shape });
  });
  const has = (row: Row | undefined): boolean => typeof row?.cells[column.key]?.value === 'number';
  const links = frame.successions.flatMap((link): NativeSeries[] => {
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
function byBody(scope: FigurePanel, rows: readonly Row[]): Pick<NativeChart, 'categories' | 'series'> {
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

/** Categories and series of a panel's rows in the form that their kind has in PowerPoint. */
export function arrange(
  scope: FigurePanel,
  form: NativeForm,
  rows: readonly Row[],
): Pick<NativeChart, 'categories' | 'series'> {
  const isCrowded = rows.length > MOST_ROWS && isBody(scope.figure);
  if (form === 'line' || (isCrowded && form === 'dot')) return byYear(scope);
  // Two measures keep their pairs.
  if (isCrowded && scope.figure.spec.encode.inner === undefined) return byBody(scope, rows);
  return flat(scope, rows);
}

/** Warning lines, drawn through every category; bars have none. */
export function lineSeries(scope: FigurePanel, column: Column, n: number): NativeSeries[] {
  const { frame, panel, lang } = scope;
  const unit = columnUnit(frame, panel, column);
  return frame.thresholds.flatMap((line): NativeSeries[] => {
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
