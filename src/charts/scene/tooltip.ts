/** What a tooltip says of a point: pure text, so that it is tested without a browser. */
import type { Frame } from '../../model/frame.ts';
import type { Lang } from '../../model/localised.ts';
import { markText } from '../../text/cell-marks.ts';
import { appendUnit, formatCell } from '../../text/format.ts';
import { missingText } from '../../text/words/missing.ts';
import { periodText } from '../../text/period.ts';
import { columnForm } from '../../text/column-form.ts';
import { placeText } from '../../text/place.ts';
import { words } from '../../text/words/words.ts';
import { bodyYear, dimensionOf } from '../frame-lookup.ts';
import type { Point } from './scene.ts';

export interface TooltipText {
  /** Body, year and what the row is of. */
  readonly head: string;
  readonly measure: string;
  /** The figure with its unit, or why there is none. */
  readonly value: string;
  readonly missing: boolean;
  /** Qualifier, status, period, reading: what a reader must know of the figure. */
  readonly marks: readonly string[];
  readonly phrase: string;
  readonly place: string;
  /** The facts behind the figure; empty where it has none. */
  readonly facts: readonly string[];
}

/** The text of a point; undefined where the Frame does not hold it (a Frame newer than the Scene). */
export function tooltipText(frame: Frame, point: Point, lang: Lang): TooltipText | undefined {
  const panel = frame.panels.find((one) => one.key === point.panel);
  const row = panel?.rows.find((one) => one.key === point.row);
  const column = frame.columns.find((one) => one.key === point.column);
  if (!panel || !row || !column) return undefined;
  const cell = row.cells[column.key];
  const own = words(lang);
  const names = frame.columns
    .filter((one) => one.type === 'dimension' && one.key !== 'department' && one.key !== 'year')
    .map((one) => dimensionOf(frame, row, one.key, lang));
  const subject = row.subject?.[lang] ?? '';
  const head = [bodyYear(frame, row, lang), ...new Set([...names, subject])].filter((part) => part !== '');
  const base = {
    head: head.join(' · '),
    measure: column.key === 'value' ? panel.title[lang] : column.label[lang],
  };
  if (!cell || cell.state !== 'value') {
    const value = missingText(cell && cell.state !== 'value' ? cell.state : 'not_reported', lang);
    return { ...base, value, missing: true, marks: [], phrase: '', place: '', facts: [] };
  }
  const { unit, digits } = columnForm(frame, panel, column);
  const text = formatCell(cell, column, unit, lang, digits);
  const marks = [
    cell.qualifier && cell.qualifier !== 'exact' ? own.qualifiers[cell.qualifier] : '',
    cell.status && cell.status !== 'completed' ? own.status[cell.status] : '',
    cell.period ? periodText(cell.period, lang) : '',
    markText(cell, lang),
    cell.scope?.[lang] ?? '',
  ];
  return {
    ...base,
    value: cell.text ? text : appendUnit(text, unit, lang),
    missing: false,
    marks: marks.filter((mark) => mark !== ''),
    phrase: cell.phrase ?? '',
    place: placeText(cell.place ?? '', lang),
    facts: cell.facts,
  };
}

/** Where a tooltip goes: above its mark, else below, always inside the window with a margin. Pixels of the window. */
export function placeTooltip(
  mark: { readonly x: number; readonly top: number; readonly bottom: number },
  size: { readonly width: number; readonly height: number },
  room: { readonly width: number; readonly height: number },
): { left: number; top: number } {
  const margin = 8;
  const gap = 10;
  const left = Math.min(Math.max(mark.x - size.width / 2, margin), room.width - size.width - margin);
  const above = mark.top - gap - size.height;
  const below = Math.min(mark.bottom + gap, room.height - size.height - margin);
  return { left: Math.max(left, margin), top: above >= margin ? above : Math.max(below, margin) };
}
