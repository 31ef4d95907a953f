/** What a figure carries beside it wherever it stands: that its report states another one, or does not state it. */
import type { Cell } from '../model/frame.ts';
import type { Lang } from '../model/localised.ts';
import { appendUnit, formatPrinted } from './format.ts';
import { words } from './words/words.ts';

/** `报告称 100%`: what the report states where its own amounts come to something else; '' otherwise. */
export const statedText = ({ stated }: Cell, lang: Lang): string =>
  stated ? words(lang).stated(appendUnit(formatPrinted(stated.printed, lang), stated.unit, lang)) : '';

/** `推断`, `推算`; '' for what a report prints. */
export const readingText = ({ reading = 'printed' }: Cell, lang: Lang): string =>
  reading === 'printed' ? '' : words(lang).reading[reading];

/** `更正`: what was published before was put right; '' otherwise. */
export const correctedText = ({ corrected }: Cell, lang: Lang): string =>
  corrected ? words(lang).corrected : '';

/** The mark of a cell in a word or two: what is stated says that the value is computed. */
export function markText(cell: Cell | undefined, lang: Lang): string {
  if (!cell || cell.state !== 'value') return '';
  const read = statedText(cell, lang) || readingText(cell, lang);
  return [read, correctedText(cell, lang)].filter(Boolean).join(words(lang).listSeparator);
}
