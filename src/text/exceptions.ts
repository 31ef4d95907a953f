/** What an exception says: a short title, and one line with the names and the figures. */
import type { Site } from '../model/dataset.ts';
import type { Exception, ExceptionRule } from '../model/exception.ts';
import type { Lang, Localised } from '../model/localised.ts';
import type { UnitId } from '../model/unit.ts';
import { chooseUnit, formatIn, formatWithUnit } from './format.ts';

interface Said {
  readonly title: string;
  readonly line: string;
}

const TITLES: Readonly<Record<ExceptionRule, Localised>> = {
  line_crossed: { zh: '越过提示线', en: 'Beyond a warning line' },
  check_differs: { zh: '核对不符', en: 'Figures that differ' },
  unspent_no_carry_over: { zh: '称无结余而有未支出', en: 'Unspent, yet nothing carried over' },
  points_lost: { zh: '自评失分', en: 'Points lost' },
  overshoot: { zh: '目标可能偏低', en: 'Target may be low' },
  went_missing: { zh: '上年有、本年无', en: 'Reported last year, missing now' },
};

/** A ratio as printed in talk: `95%` for a line, `92.05%` for a value. */
function percent(ratio: number, lang: Lang): string {
  return `${formatIn(ratio, '%', lang, 2).replace(/\.?0+$/, '')}%`;
}

/** A name without the remark in brackets at its end. */
const short = (name: string): string => name.replace(/\s*[(（][^()（）]*[)）]\s*$/, '');

function figure(value: number, unit: UnitId, lang: Lang): string {
  if (unit === '%') return percent(value, lang);
  const chosen = chooseUnit([value], unit);
  return formatWithUnit(value, chosen, lang);
}

/**
 * `value` and `line` are base units of the indicator, but for overshoot and other completions, which are ratios. What
 * an exception does not carry is left out of its line.
 */
export function exceptionText(e: Exception, site: Site, lang: Lang): Said {
  const zh = lang === 'zh';
  const body = site.departments.find(({ id }) => id === e.department);
  const indicator = site.indicators.find(({ id }) => id === e.indicator);
  const report = site.reports.find(({ department, year }) => department === e.department && year === e.year);
  const row = site.frameworks[report?.framework ?? '']?.find(({ id }) => id === e.subject);
  const who = body ? (zh ? body.short : body.short_en) : e.department;
  const where = zh ? `${who} ${e.year} 年` : `${who}, ${e.year}`;
  const quoted = (text: string): string => `“${text}”`;
  const subject = row ? (zh ? row.zh : row.en) : (e.subject ?? '');
  const what = [subject && !row ? subject : '', short(indicator ? (zh ? indicator.zh : indicator.en) : '')]
    .filter(Boolean)
    .join(zh ? ' ' : ', ');
  const measure = what || subject;
  // Lines on `completion` cross with a ratio, whatever unit the indicator itself has.
  const isRatio = e.rule === 'overshoot' || e.chart === 'completion';
  const unit: UnitId = isRatio ? '%' : ((indicator?.unit as UnitId | undefined) ?? '%');
  const value = e.value === undefined ? undefined : figure(e.value, unit, lang);
  const line = e.line === undefined ? undefined : figure(e.line, unit, lang);

  const lines: Readonly<Record<ExceptionRule, () => string>> = {
    line_crossed: () => {
      const below = (e.value ?? 0) < (e.line ?? 0);
      const of = isRatio ? quoted(measure) + (zh ? '完成率' : ' completion') : zh ? measure : measure;
      if (value === undefined) return zh ? `${of}越过提示线` : `${of} is beyond its line`;
      const against =
        line === undefined
          ? ''
          : zh
            ? `，${below ? '低于' : '高于'}提示线 ${line}`
            : `, ${below ? 'below' : 'above'} the line of ${line}`;
      return zh ? `${of} ${value}${against}` : `${of} ${value}${against}`;
    },
    check_differs: () =>
      zh
        ? `${measure ? quoted(measure) : '报告'}的数按报告自身推算不一致`
        : `${measure ? quoted(measure) : 'a figure'} does not agree with the report’s other figures`,
    unspent_no_carry_over: () =>
      zh
        ? `报告称无结余，按预算减执行计尚有${value === undefined ? '未支出' : ` ${value}未支出`}`
        : `the report says that nothing was carried over, yet budget less executed leaves ${value ?? 'money unspent'}`,
    points_lost: () => {
      const most = subject
        ? zh
          ? `，失分最多的是${quoted(subject)}`
          : `, most of them in ${quoted(subject)}`
        : '';
      return zh
        ? `自评总分${value === undefined ? '低于满分' : `失 ${value}`}${most}（自评，未经复核）`
        : `${value === undefined ? 'the total is below full marks' : `${value} lost of the total`}${most} (self-evaluated, not reviewed)`;
    },
    overshoot: () =>
      zh
        ? `${quoted(measure)}完成率 ${value ?? '偏高'}${line === undefined ? '' : `，高于 ${line}`}`
        : `${quoted(measure)} completed at ${value ?? 'a high rate'}${line === undefined ? '' : `, above ${line}`}`,
    went_missing: () =>
      zh
        ? `上年报告了${quoted(measure)}，本年没有`
        : `${quoted(measure)} was reported the year before and is not this year`,
  };
  return {
    title: TITLES[e.rule][lang],
    line: `${where}${zh ? '' : ': '}${zh ? '：' : ''}${lines[e.rule]()}${zh ? '。' : '.'}`,
  };
}
