/** What a row is called and how its body is drawn. */
import type { Column, Entity, Frame, Panel, Row } from '../model/frame.ts';
import type { Lang } from '../model/localised.ts';
import { DASH } from '../text/format.ts';
import { dimensionText } from '../text/table.ts';
import type { Shape } from './scene/scene.ts';
import type { LayoutOptions } from './kind.ts';
import { colourOf, shapeOf } from './theme.ts';

function entityOf(frame: Frame, id: string | undefined): Entity | undefined {
  return frame.departments.find((entity) => entity.id === id);
}

/** Short name of a row's body; '' where the row is of no body. */
export function bodyName(frame: Frame, row: Row, lang: Lang): string {
  return entityOf(frame, row.department)?.short[lang] ?? row.department ?? '';
}

/** Body and year in one text: `西区产业园 2021`. */
export function bodyYear(frame: Frame, row: Row, lang: Lang): string {
  return [bodyName(frame, row, lang), row.year ?? ''].filter((part) => part !== '').join(' ');
}

/** The text of a dimension of a row, by the dimension's key; '' where the row has none. */
export function dimensionOf(frame: Frame, row: Row, key: string, lang: Lang): string {
  const text = dimensionText(frame, row, columnOf(frame, key), lang);
  return text === DASH ? '' : text;
}

export interface Look {
  readonly colour: string;
  readonly shape: Shape;
  readonly chosen: boolean;
}

/** Colour and marker of a row's body; the reader's choice takes the colour from the others. */
export function lookOf(frame: Frame, row: Row, options: Pick<LayoutOptions, 'theme' | 'chosen'>): Look {
  const slot = entityOf(frame, row.department)?.slot ?? null;
  const free = options.chosen.length === 0;
  const chosen = row.department !== undefined && options.chosen.includes(row.department);
  const own = row.department === undefined ? options.theme.accent : colourOf(options.theme, slot);
  return { colour: free || chosen ? own : options.theme.grey, shape: shapeOf(slot), chosen };
}

/** A column of the Frame by its key; a Frame without it is a fault of the catalogue. */
export function columnOf(frame: Frame, key: string): Column {
  const column = frame.columns.find((candidate) => candidate.key === key);
  if (!column) throw new Error(`chart ${frame.id}: its Frame has no column '${key}'`);
  return column;
}

/** Values of one column of a panel, in base units; missing ones left out. */
export function valuesOf(panel: Panel, key: string): number[] {
  return panel.rows.flatMap((row) => {
    const value = row.cells[key]?.value;
    return typeof value === 'number' ? [value] : [];
  });
}
