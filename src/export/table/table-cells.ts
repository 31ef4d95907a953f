/** The cells of a table, and how each column of a Frame becomes columns of the table. */
import type { Cell, Column, Frame, Panel, Row } from '../../model/frame.ts';
import type { Lang } from '../../model/localised.ts';
import type { UnitId } from '../../model/unit.ts';
import { fromBase } from '../../model/unit.ts';
import { formatCell, columnUnitName } from '../../text/format.ts';
import { missingText } from '../../text/words/missing.ts';
import { periodText } from '../../text/period.ts';
import { columnUnit, dimensionText } from '../../text/table.ts';
import { exportWords } from '../../text/words/export.ts';
import { words } from '../../text/words/words.ts';

import type { NumberCell, TableCell, TableColumn } from './table.ts';

const EMPTY: TableCell = { kind: 'empty' };
const text = (content: string): TableCell => (content === '' ? EMPTY : { kind: 'text', text: content });

/** A number as a plain decimal; spreadsheets and readers of CSV do not all take `1e-7`. */
function plainDecimal(value: number): string {
  const short = String(Number(value.toPrecision(15)));
  const [, sign = '', digits = '', fraction = '', exponent] =
    /^(-?)(\d+)\.?(\d*)e([+-]\d+)$/.exec(short) ?? [];
  if (exponent === undefined) return short;
  const by = Number(exponent);
  const all = digits + fraction;
  return by < 0 ? `${sign}0.${'0'.repeat(-by - 1)}${all}` : sign + all + '0'.repeat(by - fraction.length);
}

/** The number of a cell that has one. */
export function numberCell(cell: Cell, column: Column, unit: UnitId, lang: Lang): NumberCell | undefined {
  if (cell.state !== 'value' || cell.value === null || cell.text) return undefined;
  const kept = cell.printed !== undefined && cell.unit === unit;
  const shown = formatCell(cell, column, unit, lang);
  const value = fromBase(cell.value, unit);
  return {
    kind: 'number',
    value,
    base: cell.value,
    decimal: kept ? cell.printed : plainDecimal(value),
    digits: (/\.(\d+)/.exec(shown)?.[1] ?? '').length,
    unit,
    text: shown,
  };
}

export interface Placed {
  readonly column: TableColumn;
  readonly cell: (row: Row, panel: Panel) => TableCell;
}

const differ = (values: readonly string[]): boolean => new Set(values).size > 1;

/** Columns that tell the panels apart, only where they do. */
export function panelColumns(frame: Frame, panels: readonly Panel[], lang: Lang): Placed[] {
  const w = exportWords(lang);
  const place = (key: string, name: string, of: (panel: Panel) => string): Placed[] =>
    differ(panels.map(of))
      ? [
          {
            column: { key: `panel.${key}`, role: 'panel', type: 'text', name, unitName: '' },
            cell: (_row, panel) => text(of(panel)),
          },
        ]
      : [];
  const named = frame.columns.some(({ key, type }) => key === 'indicator' && type === 'dimension');
  return [
    ...(named ? [] : place('title', w.panel, (panel) => panel.title[lang])),
    ...place('basis', w.basis, (panel) => panel.basis[lang]),
    ...place('period', w.period, (panel) => periodText(panel.period, lang)),
    ...place('status', w.status, (panel) => words(lang).status[panel.status]),
  ];
}

export function sectionColumn(panels: readonly Panel[], lang: Lang): Placed[] {
  if (!panels.some(({ rows }) => rows.some(({ section }) => section))) return [];
  const name = exportWords(lang).section;
  return [
    {
      column: { key: 'section', role: 'dimension', type: 'dimension', name, unitName: '' },
      cell: (row) => text(row.section?.[lang] ?? ''),
    },
  ];
}

export function dimensionColumn(frame: Frame, column: Column, lang: Lang): Placed {
  return {
    column: { key: column.key, role: 'dimension', type: 'dimension', name: column.label[lang], unitName: '' },
    cell: (row) => {
      if (column.key === 'year' && row.year !== undefined)
        return { ...integer(row.year), text: String(row.year) };
      return text(dimensionText(frame, row, column, lang));
    },
  };
}

const integer = (value: number): NumberCell => ({
  kind: 'number',
  value,
  base: value,
  decimal: String(value),
  digits: 0,
  unit: '个',
  text: String(value),
});

/** What a cell says beside its number; '' where there is nothing to say. */
function besides(lang: Lang): Readonly<Record<string, (cell: Cell, panel: Panel) => string>> {
  const w = words(lang);
  return {
    state: (cell) => (cell.state === 'value' ? '' : missingText(cell.state, lang)),
    qualifier: (cell) => (cell.qualifier ? w.qualifiers[cell.qualifier] : ''),
    period: (cell, panel) =>
      cell.period && cell.period !== panel.period ? periodText(cell.period, lang) : '',
    reading: (cell) => (cell.reading === 'inferred' ? w.reading.inferred : ''),
    scope: (cell) => cell.scope ?? '',
  };
}

/**
 * Unit of a row's number. Columns have one a panel; where each row counts something else, the Frame puts figure and
 * unit in words and the number beside them: its unit is the cell's own, or that of a neighbour written likewise.
 */
function rowUnit(frame: Frame, panel: Panel, column: Column, row: Row): UnitId | undefined {
  if (column.type !== 'text') return columnUnit(frame, panel, column);
  const own = row.cells[column.key]?.unit;
  if (own) return own;
  const neighbour = frame.columns.find(({ key, type }) => type === 'text' && row.cells[key]?.unit);
  return neighbour && row.cells[neighbour.key]!.unit;
}

/** True for a column of words that hold numbers: `25.47 亿元` beside 2,547,000,000. */
function wordsHoldNumbers(panels: readonly Panel[], { key, type }: Column): boolean {
  const holds = (row: Row): boolean => !!row.cells[key]?.text && typeof row.cells[key].value === 'number';
  return type === 'text' && panels.some(({ rows }) => rows.some(holds));
}

type Say = (cell: Cell, panel: Panel, row: Row) => string;

export function measureColumns(frame: Frame, panels: readonly Panel[], column: Column, lang: Lang): Placed[] {
  const w = exportWords(lang);
  const { key, type } = column;
  const name = column.label[lang];
  const byRow = wordsHoldNumbers(panels, column);
  if (type === 'text' && !byRow)
    return [
      {
        column: { key, role: 'text', type, name, unitName: '' },
        cell: (row) => text(row.cells[key]?.text?.[lang] ?? ''),
      },
    ];
  const nameOf = (unit: UnitId | undefined): string =>
    unit === undefined ? '' : columnUnitName(column, unit, lang);
  const holding = panels.filter(({ rows }) => rows.length > 0);
  const mixed = byRow || differ(holding.map((panel) => columnUnit(frame, panel, column)));
  const unit = mixed || !holding[0] ? undefined : columnUnit(frame, holding[0], column);
  const measure: Placed = {
    column: {
      key,
      role: 'measure',
      type,
      name,
      ...(unit === undefined ? {} : { unit }),
      unitName: nameOf(unit),
    },
    cell: (row, panel) => {
      const cell = row.cells[key];
      const own = rowUnit(frame, panel, column, row);
      if (!cell) return EMPTY;
      const { text: said, ...bare } = cell;
      const number = own && numberCell(byRow ? bare : cell, column, own, lang);
      return number ?? (byRow && said ? text(said[lang]) : EMPTY);
    },
  };
  const beside = (suffix: string, title: (measure: string) => string, say: Say): Placed => ({
    column: {
      key: `${key}.${suffix}`,
      role: 'beside',
      type: 'text',
      name: title(name),
      unitName: '',
      of: key,
    },
    cell: (row, panel) => text(row.cells[key] ? say(row.cells[key], panel, row) : ''),
  });
  const say = besides(lang);
  const titles = {
    state: w.state,
    qualifier: w.qualifier,
    period: w.periodOf,
    reading: w.readingOf,
    scope: w.scopeOf,
  };
  const wanted = (Object.keys(titles) as (keyof typeof titles)[]).filter((suffix) =>
    panels.some((panel) =>
      panel.rows.some((row) => row.cells[key] && say[suffix]!(row.cells[key], panel) !== ''),
    ),
  );
  const unitSaid: Say = (_cell, panel, row) => nameOf(rowUnit(frame, panel, column, row));
  return [
    measure,
    ...(mixed ? [beside('unit', w.unitOf, unitSaid)] : []),
    ...wanted.map((suffix) => beside(suffix, titles[suffix], say[suffix]!)),
  ];
}
