/** What Frames carry besides the indicator library, in every language: names, bases, titles, periods. */
import { shortName } from '../facts/short-name.ts';
import type { Status } from '../model/fact.ts';
import type { Column, Panel, Row } from '../model/frame.ts';
import type { DataText } from '../model/localised.ts';
import { inEachLang } from '../model/localised.ts';
import type { Localised } from '../model/localised.ts';
import type { Qualifier } from '../model/qualifier.ts';
import type { Level } from '../model/tables/departments.ts';
import { DEPARTMENTS } from '../model/tables/departments.ts';
import type { IndicatorRow } from '../model/tables/indicators.ts';
import { STATUS_NAMES } from '../model/tables/figures.ts';
import type { UnitId } from '../model/unit.ts';
import { basisText } from '../text/basis.ts';
import { dataText } from '../text/data-text.ts';
import { appendUnit, formatPrinted } from '../text/format.ts';
import { periodText } from '../text/period.ts';
import { withQualifierWord } from '../text/qualifier-word.ts';
import { label, LABELS } from '../text/words/labels.ts';

const LEVELS = DEPARTMENTS.fields.level.values;

export const DEPARTMENT: Column = { key: 'department', label: LABELS.department, type: 'dimension' };
export const YEAR: Column = { key: 'year', label: LABELS.year, type: 'dimension' };

/** A panel of full-year amounts and the rates between them. */
export const moneyPanel = (
  key: 'budget' | 'parts' | 'projects' | 'pool' | 'bodies' | 'course',
  basis: 'budget' | 'parts' | 'projects' | 'pool',
  rows: readonly Row[],
): Panel => ({
  key,
  title: label(({ titles }) => titles[key]),
  unit: '万元',
  basis: label(({ bases }) => bases[basis]),
  period: '全年',
  status: 'completed',
  rows,
});

/** An indicator's name as a Localised. */
export const nameOf = (row: DataText): Localised => inEachLang((lang) => dataText(row, lang));

/** What an indicator counts. */
export const basisOf = (row: Parameters<typeof basisText>[0]): Localised =>
  inEachLang((lang) => basisText(row, lang));

/** An indicator's name without the bracket at its end. */
export const shortNames = (row: DataText): Localised => inEachLang((lang) => shortName(dataText(row, lang)));

/** The type of a column that shows an indicator. */
function columnType(indicator: IndicatorRow): Column['type'] {
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

/** `1–11月`, `Jan–Nov`. */
export const periodName = (period: string): Localised => inEachLang((lang) => periodText(period, lang));

export const statusName = (status: Status): Localised =>
  inEachLang((lang) => dataText(STATUS_NAMES[status], lang));

/** `市级`, `city`; '' is the usual one. */
export const levelName = (level: Level): Localised => nameOf(LEVELS[level === '' ? 'district' : level]);

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

/** A printed decimal with its unit and the word before it, for columns whose rows have unlike units: `约 31 家`. */
export const withUnit = (printed: string, unit: UnitId, qualifier: Qualifier): Localised =>
  inEachLang((lang) =>
    withQualifierWord(appendUnit(formatPrinted(printed, lang), unit, lang), qualifier, lang),
  );
