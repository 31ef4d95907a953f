/** Formulas and notes of checks, written in the languages of the data at once. */
import type Big from 'big.js';
import type { Fact } from '../../src/model/fact.ts';
import type { DataText } from '../../src/model/localised.ts';
import type { UnitId } from '../../src/model/unit.ts';
import { appendUnit, DASH, formatPrinted } from '../../src/text/format.ts';
import { withQualifierWord } from '../../src/text/qualifier-word.ts';
import { show } from './interval.ts';

export function words(zh: string, en: string): DataText {
  return { zh, en };
}

/** A text of parts that may differ by language: say`${name} ÷ ${other}`. */
export function say(texts: TemplateStringsArray, ...parts: readonly (DataText | string)[]): DataText {
  const of = (lang: keyof DataText): string =>
    texts.reduce((all, text, i) => {
      const part = parts[i - 1]!;
      return `${all}${typeof part === 'string' ? part : part[lang]}${text}`;
    });
  return { zh: of('zh'), en: of('en') };
}

/** Texts one behind the other: `a + b`, `甲、乙`. */
export function joined(texts: readonly (DataText | string)[], between: DataText | string): DataText {
  return texts.reduce<DataText>(
    (all, text, i) => (i === 0 ? say`${text}` : say`${all}${between}${text}`),
    words('', ''),
  );
}

export const LIST = words('、', ', ');
export const COLON = words('：', ': ');
export const bracketed = (text: DataText | string): DataText =>
  say`${words('（', ' (')}${text}${words('）', ')')}`;
export const NONE = words(DASH, DASH);

/** A number already written, with its unit. */
export function withUnit(text: string, unit: UnitId): DataText {
  return words(appendUnit(text, unit, 'zh'), appendUnit(text, unit, 'en'));
}

export function amount(value: Big, unit: UnitId, digits?: number): DataText {
  return withUnit(show(value, digits), unit);
}

/** A difference with its unit: that of two percentages is in percentage points. */
export function difference(value: Big, unit: UnitId, digits?: number): DataText {
  const text = show(value, digits);
  return unit === '%' ? words(`${text} 个百分点`, `${text} percentage points`) : amount(value, unit, digits);
}

/** A figure as printed, with the word before it; with its unit where the formula does not come out in it. */
export function printed(fact: Fact, unit?: UnitId): DataText {
  const of = (lang: keyof DataText): string => {
    const text = withQualifierWord(formatPrinted(fact.printed, lang), fact.qualifier, lang);
    return fact.unit === unit ? text : appendUnit(text, fact.unit, lang);
  };
  return words(of('zh'), of('en'));
}
