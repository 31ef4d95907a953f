/** What tells a row from another of the same indicator. */
import type { Lang } from '../../model/localised.ts';
import { periodText } from '../../text/period.ts';
import { words } from '../../text/words/words.ts';
import type { PivotRow } from './pivot.ts';

/** Whose it is (`text` puts the data's words into the language), of what scope, status and period, where these are not the usual; '' where all are. */
export const marksOf = (
  { subject, scope, status, period }: Pick<PivotRow, 'subject' | 'scope' | 'status' | 'period'>,
  lang: Lang,
  text: (zh: string) => string,
): string =>
  [
    text(subject),
    text(scope),
    status === 'completed' ? '' : words(lang).status[status],
    period === '全年' ? '' : periodText(period, lang),
  ]
    .filter(Boolean)
    .join(' · ');
