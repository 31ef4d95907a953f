/** What an exception says: a short title, and one line with the names and the figures. */
import { shortName } from '../../facts/short-name.ts';
import { CHECK_KINDS } from '../../model/check.ts';
import type { Site } from '../../model/dataset.ts';
import type { Exception, ExceptionRule } from '../../model/exception.ts';
import type { Lang, Localised } from '../../model/localised.ts';
import { unitOf } from '../../model/unit.ts';
import type { UnitId } from '../../model/unit.ts';
import { checkKind } from '../checks/checks.ts';
import { inner } from './phrases.ts';
import { chooseUnit, formatIn, formatWithUnit } from '../format.ts';
import { words } from '../words/words.ts';

const TITLES: Readonly<Record<ExceptionRule, Localised>> = {
  line_crossed: { zh: '越过提示线', en: 'Beyond a warning line' },
  check_differs: { zh: '核对不符', en: 'Figures that differ' },
  unspent_no_carry_over: { zh: '称无结余而有未支出', en: 'Unspent, yet nothing carried over' },
  points_lost: { zh: '自评失分', en: 'Points lost' },
  overshoot: { zh: '目标可能偏低', en: 'Target may be low' },
  went_missing: { zh: '上年有、本年无', en: 'Reported last year, missing now' },
};

/** The names and figures of one exception; '' where it carries none. */
interface Parts {
  readonly e: Exception;
  readonly site: Site;
  readonly lang: Lang;
  readonly measure: string;
  readonly subject: string;
  readonly value: string;
  readonly line: string;
}

/** At most two decimals, without zeros that say nothing: `95%` for a line, `92.05%` for a value. */
function figure(value: number | undefined, unit: UnitId, lang: Lang): string {
  if (value === undefined) return '';
  if (unit === '%') return `${formatIn(value, '%', lang, 2).replace(/\.?0+$/, '')}%`;
  return formatWithUnit(value, chooseUnit([value], unit), lang);
}

function partsOf(e: Exception, site: Site, lang: Lang): Parts {
  const indicator = site.indicators.find(({ id }) => id === e.indicator);
  const report = site.reports.find(({ department, year }) => department === e.department && year === e.year);
  const row = site.frameworks[report?.framework ?? '']?.find(({ id }) => id === e.subject);
  const named = row ? row[lang] : (e.subject ?? '');
  // An id that names no row of the framework says nothing to a reader.
  const subject = /^[a-z0-9_.-]+$/.test(named) ? '' : named;
  const name = shortName(indicator?.[lang] ?? '');
  // Completions are ratios, whatever unit the indicator itself has.
  const isCompletion = e.rule === 'overshoot' || e.chart === 'completion';
  const unit = (!isCompletion && unitOf(indicator?.unit ?? '')) || '%';
  return {
    e,
    site,
    lang,
    measure: subject ? inner(name, lang).replace(/ of one project$/, '') : name,
    subject,
    value: figure(e.value, unit, lang),
    line: figure(e.line, unit, lang),
  };
}

/** `“道路养护”项目预算执行率`: the project or enterprise, then the measure. */
function whole({ measure, subject, lang }: Parts): string {
  if (subject === '' && measure === '') return lang === 'zh' ? '一项指标' : 'a figure';
  if (subject === '') return `“${measure}”`;
  return lang === 'zh' ? `“${subject}”${measure}` : [`“${subject}”`, measure].filter(Boolean).join(', ');
}

function crossed(parts: Parts): string {
  const { e, lang, value, line } = parts;
  const zh = lang === 'zh';
  const of = whole(parts) + (e.chart === 'completion' ? (zh ? '完成率' : ', completion') : '');
  const isBelow = (e.value ?? 0) < (e.line ?? 0);
  if (!value || !line) return zh ? `${of}越过提示线` : `${of} is beyond its line`;
  return zh
    ? `${of} ${value}，${isBelow ? '低于' : '高于'}提示线 ${line}`
    : `${of} ${value}, ${isBelow ? 'below' : 'above'} the line of ${line}`;
}

/** The kind of a check stands in its id: report/kind/indicator. */
function differs(parts: Parts): string {
  const { e, lang, measure, subject } = parts;
  const kind = CHECK_KINDS.find((known) => known === e.check?.split('/')[1]);
  const of = measure || subject ? whole(parts) : '';
  if (lang === 'zh')
    return `${of}按报告自身的数推算不符${kind ? `（核对：${checkKind(kind, lang).name}）` : ''}`;
  return `${of || 'a figure'} does not follow from the report’s own figures${kind ? ` (check: ${inner(checkKind(kind, lang).name, lang)})` : ''}`;
}

function lost({ lang, value, subject }: Parts): string {
  const own = words(lang).scores.selfOnly;
  if (lang === 'zh')
    return `自评总分${value ? `比满分少 ${value}` : '低于满分'}${subject ? `，失分最多的是“${subject}”` : ''}（${own}）`;
  return `${value ? `${value} below full marks` : 'below full marks'}${subject ? `, the largest loss in “${subject}”` : ''} (${own})`;
}

/** A figure that a likely predecessor gave was not this body's: the link is named with how sure it is. */
function missing(parts: Parts): string {
  const { e, site, lang } = parts;
  const isOwn = site.reports.some(
    ({ department, year }) => department === e.department && year === e.year - 1,
  );
  const link = isOwn
    ? undefined
    : site.lineage.find(({ successor, year }) => successor === e.department && year === e.year);
  const before = site.departments.find(({ id }) => id === link?.predecessor);
  const sure = words(lang).confidence[link?.confidence ?? 'likely'];
  if (lang === 'zh') {
    const who = before
      ? `${before.short}（${link?.confidence === 'certain' ? '' : sure}为其前身）上年`
      : '上年';
    return `${who}报告了${whole(parts)}，本年未报告`;
  }
  return `${whole(parts)} was reported the year before${before ? ` by ${before.short_en} (predecessor, ${sure})` : ''} and is not this year`;
}

const LINES: Readonly<Record<ExceptionRule, (parts: Parts) => string>> = {
  line_crossed: crossed,
  check_differs: differs,
  unspent_no_carry_over: ({ lang, value }) =>
    lang === 'zh'
      ? `报告称无结余，但预算数减执行数尚余${value ? ` ${value}` : '未支出金额'}`
      : `the report says that nothing was carried over, yet budget less executed leaves ${value || 'money unspent'}`,
  points_lost: lost,
  overshoot: (parts) => {
    const { lang, value, line } = parts;
    if (lang === 'zh')
      return `${whole(parts)}完成率${value ? ` ${value}` : '偏高'}${line ? `，高于 ${line}` : ''}`;
    return `${whole(parts)} completed at ${value || 'a high rate'}${line ? `, above ${line}` : ''}`;
  },
  went_missing: missing,
};

/**
 * Title and line of an exception. `value` and `line` are base units of its indicator, or ratios where they are
 * completions; what an exception does not carry is left out of its line.
 */
export function exceptionText(e: Exception, site: Site, lang: Lang): { title: string; line: string } {
  const body = site.departments.find(({ id }) => id === e.department);
  const text = LINES[e.rule](partsOf(e, site, lang));
  const line =
    lang === 'zh'
      ? `${body?.short ?? e.department} ${e.year} 年：${text}。`
      : `${body?.short_en ?? e.department}, ${e.year}: ${text}.`;
  return { title: TITLES[e.rule][lang], line };
}
