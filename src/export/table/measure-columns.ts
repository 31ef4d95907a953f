/** Columns of a flat table that hold figures, each with the columns beside it that its cells need. */
import type { Cell, Column, Frame, Panel, Row } from '../../model/frame.ts';
import type { Lang } from '../../model/localised.ts';
import type { UnitId } from '../../model/unit.ts';
import { correctedText, readingText } from '../../text/cell-marks.ts';
import { appendUnit, columnUnitName, formatPrinted } from '../../text/format.ts';
import { missingText } from '../../text/words/missing.ts';
import { periodText } from '../../text/period.ts';
import { columnForm, columnUnit, type ColumnForm } from '../../text/column-form.ts';
import { exportWords } from '../../text/words/export.ts';
import { words } from '../../text/words/words.ts';
import { EMPTY, textCell } from './flat-table.ts';
import type { FilledColumn } from './flat-table.ts';
import { numberCell } from './number-cell.ts';

/** What a cell says beside its number; '' where there is nothing to say. */
function besides(lang: Lang): Readonly<Record<string, (cell: Cell, panel: Panel) => string>> {
  const w = words(lang);
  return {
    state: (cell) => (cell.state === 'value' ? '' : missingText(cell.state, lang)),
    qualifier: (cell) => (cell.qualifier ? w.qualifiers[cell.qualifier] : ''),
    period: (cell, panel) =>
      cell.period && cell.period !== panel.period ? periodText(cell.period, lang) : '',
    reading: (cell) => readingText(cell, lang),
    corrected: (cell) => {
      const { corrected: said } = cell;
      const mark = correctedText(cell, lang);
      return said
        ? `${mark} ${said.date}${w.colon}${said.from} → ${said.to}${w.clauseSeparator}${said.reason[lang]}`
        : '';
    },
    stated: ({ stated }) =>
      stated ? appendUnit(formatPrinted(stated.printed, lang), stated.unit, lang) : '',
    scope: (cell) => cell.scope?.[lang] ?? '',
  };
}

/**
 * Unit of a row's number. Columns have one a panel; where each row counts something else, the Frame puts figure and
 * unit in words and the number beside them: its unit is the cell's own, or that of a neighbour written likewise.
 */
function rowForm(frame: Frame, panel: Panel, column: Column, row: Row): ColumnForm | undefined {
  if (column.type !== 'text') return columnForm(frame, panel, column);
  const own = row.cells[column.key]?.unit;
  if (own) return { unit: own, digits: undefined };
  const neighbour = frame.columns.find(({ key, type }) => type === 'text' && row.cells[key]?.unit);
  const unit = neighbour && row.cells[neighbour.key]!.unit;
  return unit === undefined ? undefined : { unit, digits: undefined };
}

/** True for a column of words that hold numbers: `25.47 亿元` beside 2,547,000,000. */
function wordsHoldNumbers(panels: readonly Panel[], { key, type }: Column): boolean {
  const holds = (row: Row): boolean => !!row.cells[key]?.text && typeof row.cells[key].value === 'number';
  return type === 'text' && panels.some(({ rows }) => rows.some(holds));
}

type Say = (cell: Cell, panel: Panel, row: Row) => string;

export function measureColumns(
  frame: Frame,
  panels: readonly Panel[],
  column: Column,
  lang: Lang,
): FilledColumn[] {
  const w = exportWords(lang);
  const { key, type } = column;
  const name = column.label[lang];
  const byRow = wordsHoldNumbers(panels, column);
  const say = besides(lang);
  const beside = (suffix: string, title: (measure: string) => string, say: Say): FilledColumn => ({
    column: {
      key: `${key}.${suffix}`,
      role: 'beside',
      type: 'text',
      name: title(name),
      unitName: '',
      of: key,
    },
    cell: (row, panel) => textCell(row.cells[key] ? say(row.cells[key], panel, row) : ''),
  });
  const isSaid = (suffix: string): boolean =>
    panels.some((panel) =>
      panel.rows.some((row) => row.cells[key] && say[suffix]!(row.cells[key], panel) !== ''),
    );
  if (type === 'text' && !byRow)
    return [
      {
        column: { key, role: 'text', type, name, unitName: '' },
        cell: (row) => textCell(row.cells[key]?.text?.[lang] ?? ''),
      },
      ...(isSaid('reading') ? [beside('reading', w.readingOf, say.reading!)] : []),
    ];
  const nameOf = (unit: UnitId | undefined): string =>
    unit === undefined ? '' : columnUnitName(column, unit, lang);
  const holding = panels.filter(({ rows }) => rows.length > 0);
  const mixed = byRow || new Set(holding.map((panel) => columnUnit(frame, panel, column))).size > 1;
  const unit = mixed || !holding[0] ? undefined : columnUnit(frame, holding[0], column);
  const measure: FilledColumn = {
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
      const own = rowForm(frame, panel, column, row);
      if (!cell) return EMPTY;
      const { text: said, ...bare } = cell;
      const number = own === undefined ? undefined : numberCell(byRow ? bare : cell, column, own, lang);
      return number ?? (byRow && said ? textCell(said[lang]) : EMPTY);
    },
  };
  const titles = {
    state: w.state,
    qualifier: w.qualifier,
    period: w.periodOf,
    reading: w.readingOf,
    corrected: w.correctedOf,
    stated: w.statedOf,
    scope: w.scopeOf,
  };
  // What a column of its own says of every row is not said again.
  const own = new Set(frame.columns.map((each) => each.key));
  const wanted = (Object.keys(titles) as (keyof typeof titles)[]).filter(
    (suffix) => !own.has(suffix) && isSaid(suffix),
  );
  const unitSaid: Say = (_cell, panel, row) => nameOf(rowForm(frame, panel, column, row)?.unit);
  return [
    measure,
    ...(mixed ? [beside('unit', w.unitOf, unitSaid)] : []),
    ...wanted.map((suffix) => beside(suffix, titles[suffix], say[suffix]!)),
  ];
}
