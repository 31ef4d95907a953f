/** What Frames carry besides the indicator library, in every language: names, bases, titles, periods. */
import { shortName } from '../facts/short-name.ts';
import type { Fact, Status } from '../model/fact.ts';
import type { Column } from '../model/frame.ts';
import type { DataText } from '../model/localised.ts';
import { localised } from '../model/localised.ts';
import type { Localised } from '../model/localised.ts';
import { parsePeriod } from '../model/period.ts';
import type { Qualifier } from '../model/qualifier.ts';
import type { IndicatorRow } from '../model/tables/indicators.ts';
import { STATUS_NAMES } from '../model/tables/figures.ts';
import type { UnitId } from '../model/unit.ts';
import { basisText, dataText } from '../text/data-text.ts';
import { label, LABELS } from '../text/words/labels.ts';
import { unitText } from '../text/words/words.ts';

export const DEPARTMENT: Column = { key: 'department', label: LABELS.department, type: 'dimension' };
export const YEAR: Column = { key: 'year', label: LABELS.year, type: 'dimension' };

/** An indicator's name as a Localised. */
export const nameOf = (row: DataText): Localised => localised((lang) => dataText(row, lang));

/** What an indicator counts, or what a succession rests on. */
export const basisOf = (row: Parameters<typeof basisText>[0]): Localised =>
  localised((lang) => basisText(row, lang));

/** An indicator's name without the bracket at its end. */
export const shortNames = (row: DataText): Localised => localised((lang) => shortName(dataText(row, lang)));

/** The type of a column that shows an indicator. */
export function columnType(indicator: IndicatorRow): Column['type'] {
  const kind = indicator.kind;
  if (kind === 'amount' || kind === 'rate' || kind === 'area' || kind === 'score') return kind;
  return kind === 'growth' ? 'change' : 'count';
}

/** The type of a column that shows several: figures of unlike kinds are each written in their panel's unit, as amounts are. */
export function commonType(indicators: readonly IndicatorRow[]): Column['type'] {
  const [first, ...others] = [...new Set(indicators.map(columnType))];
  return first === undefined || others.length > 0 ? 'amount' : first;
}

/** The type of a difference of two such figures: of rates it is in percentage points. */
export function differenceType(indicators: readonly IndicatorRow[]): 'points' | 'difference' {
  return indicators.length > 0 && indicators.every(({ kind }) => kind === 'rate' || kind === 'growth')
    ? 'points'
    : 'difference';
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const WITHIN = { 上旬: 'early ', 中旬: 'mid-', 下旬: 'late ' } as const;
const NAMED = {
  year: 'full year',
  year_end: 'year end',
  day: 'per day',
  to_date: 'to date',
  future: 'to come',
};

/** `1-11月` in both languages: Jan–Nov. */
export function periodName(period: string): Localised {
  const parsed = parsePeriod(period);
  if (!parsed) return { zh: period, en: period };
  if (parsed.kind !== 'months') return { zh: period, en: NAMED[parsed.kind] };
  const end = `${parsed.within ? WITHIN[parsed.within] : ''}${MONTHS[parsed.to - 1]}`;
  return { zh: period, en: parsed.from === parsed.to ? end : `${MONTHS[parsed.from - 1]}–${end}` };
}

export const statusName = (status: Status): Localised => STATUS_NAMES[status];

/** A title with what sets it apart in brackets. */
export function titled(title: Localised, marks: readonly Localised[]): Localised {
  if (marks.length === 0) return title;
  return label((w, lang) =>
    w.titled(
      title[lang],
      marks.map((mark) => mark[lang]),
    ),
  );
}

const QUALIFIED: Record<Qualifier, Localised> = {
  exact: { zh: '', en: '' },
  approx: { zh: '约', en: 'about ' },
  at_least: { zh: '至少', en: 'at least ' },
  at_most: { zh: '至多', en: 'at most ' },
  more_than: { zh: '超', en: 'over ' },
  nearly: { zh: '近', en: 'nearly ' },
  less_than: { zh: '不足', en: 'under ' },
};

/** A printed decimal with its unit and the words around it, for columns whose rows have unlike units. */
export function withUnit(printed: string, unit: UnitId, qualifier: Fact['qualifier']): Localised {
  return localised((lang) => {
    const figure = QUALIFIED[qualifier][lang] + printed;
    return unit === '%' ? `${figure}%` : `${figure} ${unitText(unit, lang)}`.trim();
  });
}
