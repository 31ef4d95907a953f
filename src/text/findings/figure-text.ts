/** Figures in words; what stands around them is each language's own. */
import type { Lead } from '../../model/exception.ts';
import type { Cell } from '../../model/frame.ts';
import type { Lang } from '../../model/localised.ts';
import type { UnitId } from '../../model/unit.ts';
import { markText } from '../cell-marks.ts';
import {
  appendColumnUnit,
  chooseUnit,
  formatCell,
  formatCurrency,
  formatIn,
  formatWithUnit,
  unitOfColumn,
} from '../format.ts';
import { withQualifierWord } from '../qualifier-word.ts';
import { unitWords } from '../words/units.ts';
import { words } from '../words/words.ts';
import type { Size } from './change.ts';
import type { Amount, Datum } from './datum.ts';

/** A figure with its mark in brackets: `80.45%（报告称 100%）`, `98.3%（推算）`. */
const marked = (text: string, cell: Cell, lang: Lang): string => {
  const mark = markText(cell, lang);
  return mark === '' ? text : text + words(lang).bracket(mark);
};

/** `超过 369 项`, `99.6%（推算）`: the qualifier in a word, and its mark. `bare` leaves the unit off. */
export const figureText = (of: Datum, lang: Lang, bare = false): string =>
  marked(unmarkedText(of, lang, bare), of.cell, lang);

/** The word behind a figure as the report prints it (`10 余个`); '' where there is none, or none in the language. */
function wordBehind({ printed, phrase, unit: own }: Cell, unit: UnitId, lang: Lang): string {
  if (printed === undefined || phrase === undefined || own !== unit) return '';
  const text = phrase.replace(/[\s,，]/g, '');
  return [...unitWords(lang).behind].find((word) => text.includes(printed + word)) ?? '';
}

/** A figure without its mark; money as the language writes it in a sentence. */
export function unmarkedText({ cell, column, unit }: Datum, lang: Lang, bare = false): string {
  const exact: Cell = { ...cell, qualifier: 'exact' };
  const behind = cell.qualifier === 'more_than' ? wordBehind(cell, unit, lang) : '';
  if (behind !== '') {
    const number = `${formatCell(exact, column, unit, lang)} ${behind}`;
    return bare ? number : appendColumnUnit(number, column, unit, lang);
  }
  const money =
    cell.value === null ? undefined : formatCurrency(cell.value, unitOfColumn(column, unit), lang, bare);
  const number = money ?? formatCell(exact, column, unit, lang);
  const whole = bare || money !== undefined ? number : appendColumnUnit(number, column, unit, lang);
  return withQualifierWord(whole, cell.qualifier, lang);
}

/** `>369 项`, `99.6%`: the qualifier in a sign. */
export function signedText({ cell, column, unit }: Datum, lang: Lang): string {
  return marked(appendColumnUnit(formatCell(cell, column, unit, lang), column, unit, lang), cell, lang);
}

/** `1.2 个百分点`: the size of a difference of two rates (a ratio). */
export function pointsText(difference: number, lang: Lang): string {
  return `${formatIn(Math.abs(difference), '%', lang, 1)} ${unitWords(lang).points}`;
}

/** How far a figure moved, without its direction. */
export function sizeText({ figure, isPoints }: Size, lang: Lang): string {
  if (!isPoints) return figureText(figure, lang);
  return withQualifierWord(pointsText(figure.value, lang), figure.cell.qualifier, lang);
}

/** `1.5 分`: points of a score. `bare` leaves the unit off. */
export function scoreText(points: number, lang: Lang, bare = false): string {
  return bare ? formatIn(points, '分', lang) : formatWithUnit(points, '分', lang);
}

/** At most two decimals, without zeros that say nothing: `95%` for a line, `92.05%` for a value. */
export function amountText({ value, unit }: Amount, lang: Lang): string {
  return exactText({ value, unit: chooseUnit([value], unit) }, lang);
}

/** The same in the unit given, so that figures which differ little still read apart. */
export function exactText({ value, unit }: Amount, lang: Lang): string {
  if (unit === '%') return `${formatIn(value, '%', lang, 2).replace(/\.?0+$/, '')}%`;
  return formatCurrency(value, unit, lang) ?? formatWithUnit(value, unit, lang);
}

/** The number that an exception shows first: `48.88 万元`, `−2.24 分`, `92.05%`, `2.1 个百分点`. */
export function leadText({ value, unit, qualifier, isDifference }: Lead, lang: Lang): string {
  const text = isDifference ? pointsText(value, lang) : amountText({ value, unit }, lang);
  return withQualifierWord(text, qualifier, lang);
}

/** The same in the unit given: `1.25 亿元` and `0.06 亿元` of one sum. */
export const sizedText = (of: Lead, lang: Lang): string =>
  withQualifierWord(exactText(of, lang), of.qualifier, lang);

/** A line as it was drawn: `95%`, `95.5%`. */
export function lineText({ value, unit }: Amount, lang: Lang): string {
  return formatWithUnit(value, unit, lang).replace(/\.0%$/, '%');
}

/** `98.3%`: a rate (a ratio) with one decimal. */
export const rateText = (ratio: number, lang: Lang): string => formatWithUnit(ratio, '%', lang);
