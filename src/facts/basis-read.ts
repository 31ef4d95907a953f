/** A basis that no report states: the indicator was understood by its name alone. */
import type { Note } from '../model/frame.ts';
import type { DataText } from '../model/localised.ts';
import type { IndicatorRow } from '../model/tables/indicators.ts';

export const isBasisRead = ({ basis_from }: Pick<IndicatorRow, 'basis_from'>): boolean =>
  basis_from === 'reading';

/** More names than this say less than their number. */
const NAMED = 3;

/** The note on indicators whose basis no report states, by their names where these are few; none without any. */
export function basisReadNote(names: readonly DataText[]): Note | undefined {
  if (names.length === 0) return undefined;
  const few = names.length <= NAMED ? names : [];
  const zh = few.map((name) => name.zh).join('、');
  const en = few.map((name) => name.en).join('; ');
  return { code: 'basis_read', params: { n: names.length, zh, en } };
}
