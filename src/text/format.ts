/**
 * The only place where numbers become strings. 万元 and 万美元 have two decimals, rates one, everything else as
 * many as it needs up to two (18.5 stays 18.5). A printed decimal keeps the precision that it was printed with.
 */
import type { Cell, Column } from '../model/frame.ts';
import type { Lang } from '../model/localised.ts';
import type { Qualifier } from '../model/qualifier.ts';
import type { UnitId } from '../model/unit.ts';
import { fromBase, isCurrency, unitNamed } from '../model/unit.ts';
import { unitWords } from './words/units.ts';
import { words } from './words/words.ts';

/** What stands where there is no number. */
export const DASH = '—';

const dimension = (unit: UnitId): string => unitNamed(unit).dimension;

/** Thousands separators and a true minus sign on a plain decimal; the fraction is left alone. */
function punctuate(decimal: string): string {
  const [, sign, whole, rest] = /^([-+−]?)(\d+)(.*)$/.exec(decimal) ?? [];
  if (whole === undefined) return decimal;
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${sign === '-' ? '−' : (sign ?? '')}${grouped}${rest ?? ''}`;
}

/** Half away from zero on the decimal digits, not on the binary value: 1.005 becomes 1.01. */
function fixed(value: number, digits: number): string {
  const size = Math.abs(value);
  const text = String(size);
  // Doubles beyond 10¹⁵ have no third decimal to round, and moving their point would write an exponent.
  const isWhole = text.includes('e') || size >= 1e15;
  const rounded = isWhole ? size : Number(`${Math.round(Number(`${text}e${digits}`))}e${-digits}`);
  // From 10²¹ on toFixed writes an exponent.
  const out = rounded < 1e21 ? rounded.toFixed(digits) : BigInt(rounded).toString();
  return value < 0 && Number(out) !== 0 ? `-${out}` : out;
}

/** Digits that a unit is written with; undefined: as many as needed, at most two. */
function usualDigits(unit: UnitId): number | undefined {
  return isCurrency(unit) ? 2 : dimension(unit) === 'ratio' ? 1 : undefined;
}

/**
 * A number of base units (yuan, m², ratio 0–1, counts) written in `unit`, without the unit's name.
 * `digits` are decimals. What is no finite number is written as —.
 */
export function formatIn(base: number, unit: UnitId, _lang: Lang, digits?: number): string {
  const value = fromBase(base, unit);
  if (!Number.isFinite(value)) return DASH;
  const wanted = digits ?? usualDigits(unit);
  if (wanted !== undefined) return punctuate(fixed(value, wanted));
  return punctuate(fixed(value, 2).replace(/(?:\.0+|(\.\d*?)0+)$/, '$1'));
}

/** A number of things: `1,024`. */
export function formatCount(n: number, lang: Lang): string {
  return formatIn(n, '个', lang);
}

/** A printed decimal with separators, its own precision kept: '97.60' stays '97.60'. */
export function formatPrinted(printed: string, _lang: Lang): string {
  return punctuate(printed);
}

/** The figure with the words around it: `>369`, `≈31`, `近500`. */
export function withQualifier(text: string, qualifier: Qualifier | undefined, lang: Lang): string {
  return text === DASH || qualifier === undefined ? text : unitWords(lang).qualifiers[qualifier] + text;
}

/**
 * Unit that the numbers of a column are written in: a panel has one unit, yet its rate column is in per cent
 * and its columns of counts are numbers of things.
 */
export function unitOfColumn(column: Column, unit: UnitId): UnitId {
  if (column.type === 'rate' || column.type === 'points' || column.type === 'change') return '%';
  if (column.type === 'score') return '分';
  if (column.type === 'count' && (isCurrency(unit) || unit === '%')) return '个';
  return unit;
}

/** Up, down, or neither. */
export type Direction = -1 | 0 | 1;

const signOf = (value: number): Direction => (value > 0 ? 1 : value < 0 ? -1 : 0);

/** Direction of a number of base units once it is rounded as formatIn writes it: what rounds to nothing has none. */
function roundedDirection(base: number, unit: UnitId, digits = usualDigits(unit) ?? 2): Direction {
  const value = fromBase(base, unit);
  return Number.isFinite(value) ? signOf(Number(fixed(value, digits))) : 0;
}

const isKept = (cell: Cell, shown: UnitId): cell is Cell & { readonly printed: string } =>
  cell.printed !== undefined && cell.unit === shown;

/** The direction that a difference is written with by formatCell; 0 where it has none, or there is no number. */
export function directionOf(cell: Cell, column: Column, unit: UnitId): Direction {
  if (cell.state !== 'value' || cell.value === null) return 0;
  const shown = unitOfColumn(column, unit);
  return isKept(cell, shown) ? signOf(cell.value) : roundedDirection(cell.value, shown);
}

/** A change with its direction in a shape: `▲ 1.2`, `▼ 0.3`. */
function directed(text: string, direction: Direction): string {
  if (direction === 0) return text;
  return `${direction > 0 ? '▲' : '▼'} ${text.replace(/^−/, '')}`;
}

/** A printed decimal with at least so many decimals: `207.5` among `185.30` is `207.50`. */
function padded(printed: string, digits: number): string {
  const [whole = '', fraction = ''] = printed.split('.');
  return fraction.length >= digits ? printed : `${whole}.${fraction.padEnd(digits, '0')}`;
}

/**
 * The full text of a cell without its unit. Missing is —, a text cell its text. A cell printed in `unit` keeps
 * its printed precision; any other is written by formatIn. Growth carries its sign, a difference its ▲ or ▼.
 * `digits` are the decimals of its column (src/text/column-form.ts).
 */
export function formatCell(cell: Cell, column: Column, unit: UnitId, lang: Lang, digits?: number): string {
  if (cell.state !== 'value') return DASH;
  if (cell.text) return cell.text[lang];
  if (cell.value === null) return DASH;
  const shown = unitOfColumn(column, unit);
  const text = isKept(cell, shown)
    ? formatPrinted(padded(cell.printed, digits ?? 0), lang)
    : formatIn(cell.value, shown, lang, digits ?? cell.digits);
  if (column.type === 'points' || column.type === 'difference')
    return directed(text, directionOf(cell, column, unit));
  if (column.type === 'change' && cell.value > 0 && !text.startsWith('+'))
    return withQualifier(`+${text}`, cell.qualifier, lang);
  return withQualifier(text, cell.qualifier, lang);
}

/** A figure already written, with its unit: `2,218.86 万元`, `99.6%`; in English `2,218.86 (RMB 10,000)`, `1 point`. */
export function appendUnit(text: string, unit: UnitId, lang: Lang): string {
  if (text === DASH) return text;
  if (unit === '%') return `${text}%`;
  return unitWords(lang).figure(text, unit);
}

/** Whether a column holds differences of rates in a panel of `unit`: those are in percentage points. */
export function isPoints(column: Pick<Column, 'type'>, unit: UnitId): boolean {
  return column.type === 'points' || (column.type === 'difference' && unit === '%');
}

/** Name of the unit of a column's figures, for its head; '' where there is none. */
export function columnUnitName(column: Pick<Column, 'type'>, unit: UnitId, lang: Lang): string {
  return isPoints(column, unit) ? unitWords(lang).points : unitWords(lang).name(unit);
}

/** A column's figure already written, with its unit: `▲ 1.2 个百分点` where `unit` is that of two rates' difference. */
export function appendColumnUnit(text: string, column: Column, unit: UnitId, lang: Lang): string {
  if (text === DASH || !isPoints(column, unit)) return appendUnit(text, unit, lang);
  return `${text} ${unitWords(lang).points}`;
}

/** A number of base units written in `unit` with the unit's name. */
export function formatWithUnit(base: number, unit: UnitId, lang: Lang, digits?: number): string {
  return appendUnit(formatIn(base, unit, lang, digits), unit, lang);
}

/**
 * Money (base units) in a sentence of a language that writes it by its currency: `RMB 488,800`; undefined of other units
 * and in languages that write it by its unit. `bare` leaves the currency off.
 */
export function formatCurrency(base: number, unit: UnitId, lang: Lang, bare = false): string | undefined {
  const { currencies } = unitWords(lang);
  const code = currencies[dimension(unit)];
  if (code === undefined) return undefined;
  const number = formatIn(
    base,
    dimension(unit) === 'usd' ? '美元' : '元',
    lang,
    Number.isInteger(base) ? 0 : 2,
  );
  return bare ? number : `${code} ${number}`;
}

/** Years in order: `2021–2023`, with gaps `2021、2023`. */
export function formatYears(years: readonly number[], lang: Lang): string {
  const runs: [number, number][] = [];
  for (const year of [...new Set(years)].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last[1] === year - 1) last[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([a, b]) => (a === b ? `${a}` : `${a}–${b}`)).join(words(lang).listSeparator);
}

/**
 * 万元 or 亿元 (万美元 or 亿美元), once for an axis or a column: 亿 from the value on whose figure in 万, rounded as
 * it would be printed, reaches 10,000.00. Units of other dimensions are returned as they are. Values are base units.
 */
export function chooseUnit(values: readonly number[], unit: UnitId): UnitId {
  const money = dimension(unit);
  if (money !== 'cny' && money !== 'usd') return unit;
  const extreme = values.reduce(
    (top, value) => (Number.isFinite(value) ? Math.max(top, Math.abs(value)) : top),
    -1,
  );
  if (extreme < 0) return unit;
  const large = Number(fixed(fromBase(extreme, '万元'), 2)) >= 10_000;
  if (money === 'usd') return large ? '亿美元' : '万美元';
  return large ? '亿元' : '万元';
}
