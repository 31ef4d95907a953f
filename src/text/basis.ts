/** What figures count: the basis of an indicator as it is shown. */
import { isBasisRead } from '../facts/basis-read.ts';
import type { Lang } from '../model/localised.ts';
import { INDICATORS, type IndicatorRow } from '../model/tables/indicators.ts';
import { dataText } from './data-text.ts';
import { words } from './words/words.ts';

/** What an indicator counts; where no report states it, with the remark that its name was read. */
export function basisText(
  row: Pick<IndicatorRow, 'basis_zh' | 'basis_en' | 'basis_from'>,
  lang: Lang,
): string {
  const basis = dataText({ zh: row.basis_zh, en: row.basis_en }, lang);
  if (!isBasisRead(row)) return basis;
  return basis + words(lang).clauseSeparator + dataText(INDICATORS.fields.basis_from.values.reading, lang);
}
