/** One cell's text → the value that its declared type holds. Forgiving in form, strict in meaning. */
import { parsePeriod, periodId } from '../../src/model/period.ts';
import type { Field } from '../../src/model/schema.ts';
import { isNeeded } from '../../src/model/schema.ts';
import type { UnitId } from '../../src/model/unit.ts';
import { unitIds, unitOf } from '../../src/model/unit.ts';
import { closest } from './closest.ts';
import { narrow, parseDecimal, parseFigure } from './number.ts';
import type { Code } from './problem.ts';

export type Refused = { readonly code: Code; readonly params: Readonly<Record<string, string>> };
export type Cast = { readonly value: unknown } | Refused;

const refuse = (code: Code, params: Record<string, string> = {}): Refused => ({ code, params });

/** What an empty cell holds. Empty is never 0. */
export function emptyValue(field: Field): unknown {
  if (field.type === 'integer') return null;
  return field.type === 'list' ? [] : '';
}

/**
 * Casts the text of one cell. `percent` says whether the cell may carry a `%` (its unit is one). References
 * stay text here: the rows they name are known only when every table is read.
 */
export function castCell(field: Field, raw: string, percent: boolean): Cast {
  const text = raw.trim();
  if (text === '') return isNeeded(field) ? refuse('required') : { value: emptyValue(field) };
  if (field.max !== undefined && [...text].length > field.max)
    return refuse('too_long', { max: String(field.max), length: String([...text].length) });
  switch (field.type) {
    case 'text':
    case 'ref':
      return castText(raw);
    case 'id':
      return isSoundId(narrow(text)) ? { value: narrow(text) } : refuse('not_id');
    case 'integer':
      return castInteger(text);
    case 'decimal': {
      const decimal = parseDecimal(text);
      if (!decimal) return refuse('not_number');
      return decimal.percent && !percent ? refuse('percent_unit') : { value: decimal.printed };
    }
    case 'figure': {
      const figure = parseFigure(text);
      if (!figure) return refuse('not_figure');
      if (figure === 'two_qualifiers') return refuse('two_qualifiers');
      if (figure.percent && !percent) return refuse('percent_unit');
      return { value: { printed: figure.printed, qualifier: figure.qualifier } };
    }
    case 'date':
      return castDate(text);
    case 'unit': {
      const unit = printedUnit(text);
      return unit ? { value: unit } : refuse('unknown_unit', { near: closest(text, unitIds()) });
    }
    case 'period': {
      const period = parsePeriod(narrow(text).replace(/\s+/g, ''));
      return period ? { value: periodId(period) } : refuse('not_period');
    }
    case 'enum':
      return castEnum(field.values, text);
    case 'list':
      return { value: text.split(/[\s;；]+/).filter((part) => part !== '') };
  }
}

/** The unit that a cell names, also in full-width signs: `％`, `㎡`. */
export function printedUnit(text: string): UnitId | undefined {
  return unitOf(text.trim()) ?? unitOf(narrow(text).replace(/\s+/g, ''));
}

/** Ids name folders, files and entries of objects: no way upwards, no device of Windows, no property that every object has. */
function isSoundId(id: string): boolean {
  return (
    /^[a-z0-9]([a-z0-9_.-]*[a-z0-9])?$/.test(id) &&
    !/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/.test(id) &&
    !(id in Object.prototype)
  );
}

/** What shows nothing and only sets words apart from themselves; spreadsheets and web pages bring it along. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
/** Control characters, turns of the writing direction, private ones and what is no character: no font has them. */
const NO_GLYPH =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffd\ufffe\uffff\p{Co}\p{Cs}]/u;

/** What a spreadsheet shows in place of a value that it cannot compute or show. */
const ERROR = /^#(DIV\/0!|REF!|N\/A|NAME\?|VALUE!|NUM!|NULL!|#+)$/;
/** A formula that was kept as text; `=100%` is a target. */
const FORMULA = /^=\s*(\$?[A-Z]{1,3}\$?\d|[A-Z]{2,}\()/;

function castText(raw: string): Cast {
  const text = raw.replace(INVISIBLE, '').trim();
  if (ERROR.test(text)) return refuse('error_cell');
  if (FORMULA.test(text)) return refuse('formula_without_value');
  const odd = NO_GLYPH.exec(text)?.[0];
  if (odd === undefined) return { value: text };
  return refuse('odd_character', {
    code: `U+${odd.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`,
  });
}

function castInteger(text: string): Cast {
  // Years are often written `2021年` or `2021年度`.
  const decimal = parseDecimal(narrow(text).replace(/年度?$/, ''));
  if (!decimal || decimal.percent || !/^-?\d+$/.test(decimal.printed)) return refuse('not_integer');
  return { value: Number(decimal.printed) };
}

/** `2026-11-21`, and what spreadsheets make of it: `2026/11/21`, `2026.11.21`, `2026年11月21日`. */
function castDate(text: string): Cast {
  const m = /^(\d{4})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})日?$/.exec(narrow(text));
  if (!m) return refuse('not_date');
  const iso = `${m[1]}-${m[2]!.padStart(2, '0')}-${m[3]!.padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  // Date.parse takes 30 February for 2 March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso)
    ? { value: iso }
    : refuse('not_date');
}

function castEnum(
  values: Readonly<Record<string, { readonly zh: string; readonly en: string }>>,
  text: string,
): Cast {
  const wanted = narrow(text).toLowerCase();
  for (const [id, name] of Object.entries(values))
    if ([id, name.zh, name.en].some((known) => narrow(known).toLowerCase() === wanted)) return { value: id };
  const allowed = Object.entries(values).map(([id, name]) => `${name.zh} ${id}`);
  const near = closest(
    wanted,
    Object.entries(values).flatMap(([id, name]) => [id, name.zh]),
  );
  return refuse('unknown_enum', { allowed: allowed.join('、'), near });
}
