/**
 * The notes under a figure. Each reads its params where the query gives them and says what holds anyway where it
 * does not, so that a note is never a broken sentence.
 */
import type { Frame, Missing, Note, NoteCode } from '../../model/frame.ts';
import type { Lang } from '../../model/localised.ts';
import { unitOf } from '../../model/unit.ts';
import { isReason, reasonText } from './incomparable.ts';
import { inner } from '../findings/phrases.ts';
import { formatWithUnit } from '../format.ts';
import { departmentName } from '../table.ts';
import { words } from '../words/words.ts';

type Params = Note['params'];
type Say = (params: Params, frame: Frame) => string;

/** A count that is known, or undefined. */
function number(params: Params, key: string): number | undefined {
  const value = params[key];
  const read = typeof value === 'string' && value !== '' ? Number(value) : value;
  return typeof read === 'number' && Number.isFinite(read) ? read : undefined;
}
const plural = (n: number | undefined, one: string, many: string): string =>
  n === undefined ? `Some ${many}` : n === 1 ? `1 ${one}` : `${n} ${many}`;
const counted = (n: number | undefined, measure: string): string =>
  n === undefined ? '部分' : `${n} ${measure}`;
const isState = (value: unknown): value is Missing =>
  typeof value === 'string' && Object.prototype.hasOwnProperty.call(words('zh').states, value);

/** Names of the bodies that a note lists by id. */
function bodies(params: Params, frame: Frame, lang: Lang): string[] {
  const ids = String(params.departments ?? '')
    .split(',')
    .filter(Boolean);
  return ids.map((id) => departmentName(frame, id, lang));
}

/** More names than this say less than their number. */
const NAMED = 3;

function missing(params: Params, frame: Frame, lang: Lang): string {
  const { states, bracket, listSeparator } = words(lang);
  const n = number(params, 'n');
  const named = bodies(params, frame, lang);
  const who = named.length > 0 && named.length <= NAMED ? bracket(named.join(listSeparator)) : '';
  const state = isState(params.state) ? states[params.state] : undefined;
  if (lang === 'zh') return `${state ?? '缺数'}${n === undefined ? '' : `：${n} 个部门年度`}${who}。`;
  const head = state ? state[0]!.toUpperCase() + state.slice(1) : 'Missing';
  return `${head}${n === undefined ? '' : `: ${n === 1 ? '1 body-year' : `${n} body-years`}`}${who}.`;
}

function succession(params: Params, frame: Frame, lang: Lang): string {
  const w = words(lang);
  const link =
    frame.successions.find(({ from, to }) => from === params.from && to === params.to) ??
    frame.successions[0];
  if (!link)
    return lang === 'zh'
      ? '虚线表示推断的部门沿革，可在筛选栏关闭。'
      : 'A dashed line is an inferred succession; it can be switched off in the filter.';
  const from = departmentName(frame, link.from, lang);
  const to = departmentName(frame, link.to, lang);
  const sure = w.confidence[link.confidence];
  return lang === 'zh'
    ? `虚线：${from}${sure}是${to}的前身（${link.year} 年起）。依据：${link.basis.zh}。`
    : `Dashed: ${to} succeeded ${from} in ${link.year} (${sure}). Basis: ${link.basis.en}.`;
}

/** Own scores without a review beside them: all that show, or what is left of them. */
function selfScored(params: Params, lang: Lang): string {
  const n = number(params, 'n');
  if (n !== undefined && (number(params, 'reviewed') ?? 0) > 0)
    return lang === 'zh'
      ? `其余 ${n} 个得分为部门自评，未经复核；不作排名。`
      : `The other ${n === 1 ? 'score is the body’s own and not reviewed; it ranks' : `${n} scores are the bodies’ own and not reviewed; they rank`} nothing.`;
  return lang === 'zh'
    ? '得分为部门自评，未经复核；分数接近，不作排名。'
    : 'Scores are the bodies’ own and not reviewed; they lie close together and rank nothing.';
}

/** Indicators that a comparison leaves out because they are counted in several ways. */
function unlike(params: Params, lang: Lang): string {
  const zh = lang === 'zh';
  const names = String(params[lang] ?? '');
  const n = number(params, 'n') ?? 0;
  const { reason } = params;
  if (names === '' || !isReason(reason))
    return zh
      ? '口径不同的数据分图列示，图与图之间不作比较。'
      : 'Figures counted differently stand in separate panels and are not compared across them.';
  const why = reasonText(reason, lang);
  // Figures of one indicator each, or several indicators that go under one name.
  const each = number(params, 'each') === 1;
  if (zh) return `${names}${n > 3 ? `等 ${n} 项` : ''}${each ? '的一部分数' : '之间'}不作比较：${why}。`;
  const who = `${names}${n > 3 ? ` and ${n - 3} more` : ''}`;
  return `${who}: ${each ? 'figures in part ' : ''}not compared with one another, ${why}.`;
}

/** A change whose first figure is the predecessor's. */
function across(params: Params, frame: Frame, lang: Lang): string {
  const { bracket, confidence } = words(lang);
  const link = frame.successions.find(({ from, to }) => from === params.from && to === params.to);
  const zh = lang === 'zh';
  if (!link)
    return zh
      ? '变动跨越部门沿革，起始值取自前身部门。'
      : 'The change runs across a succession; its first figure is the predecessor’s.';
  const from = departmentName(frame, link.from, lang);
  const to = departmentName(frame, link.to, lang);
  const sure = bracket(confidence[link.confidence]);
  return zh
    ? `${to}的起始值取自前身${from}${sure}。依据：${link.basis.zh}。`
    : `The first figure of ${to} is that of its predecessor ${from}${sure}. Basis: ${link.basis.en}.`;
}

function peerMedian(params: Params, lang: Lang): string {
  const [year, n, of] = ['year', 'n', 'of'].map((key) => number(params, key));
  const known = year !== undefined && n !== undefined && of !== undefined;
  if (lang === 'zh')
    return known
      ? `中位数取 ${year} 年同类 ${of} 个部门中有数的 ${n} 个，缺数的不计入。`
      : '中位数只取同类部门中有数的，缺数的不计入。';
  return known
    ? `The median is of the ${n} of ${of} peers that have a figure for ${year}; missing ones are left out.`
    : 'The median is of the peers that have a figure; missing ones are left out.';
}

function line(params: Params, frame: Frame, lang: Lang): string {
  const found = frame.thresholds.find(({ id }) => id === params.id);
  if (!found)
    return lang === 'zh'
      ? '提示线为本站设定，没有全国统一标准。'
      : 'Warning lines are set by this site; there is no national standard.';
  // The configured name holds the configured value, so a moved line says where it stands now.
  const unit = unitOf(String(params.unit ?? '%')) ?? '%';
  const value = formatWithUnit(found.value, unit, lang).replace(/\.0%$/, '%');
  const isMoved = number(params, 'moved') === 1;
  if (lang === 'zh')
    return isMoved
      ? `提示线已移至 ${value}；原设为“${found.label.zh}”。`
      : `提示线：${found.label.zh}。${found.rule.zh}。`;
  return isMoved
    ? `The warning line was moved to ${value}; it is configured as “${found.label.en}”.`
    : `Warning line: ${found.label.en}. ${found.rule.en}.`;
}

/** A rate's numerator and denominator in names, as the query gives them. */
const ratio = (params: Params, lang: Lang): string =>
  String(params[lang] ?? '')
    .split(' ÷ ')
    .map((part) => inner(part, lang))
    .join(' ÷ ');

function base(params: Params, lang: Lang): string {
  const isExecution = params.indicator === undefined || params.indicator === 'exec.rate';
  const zh = ratio(params, 'zh') || '全年执行数 ÷ 全年预算数';
  const en = ratio(params, 'en') || 'executed ÷ full-year budget';
  if (lang === 'zh')
    return `${isExecution ? '执行率' : '口径'} = ${zh}${isExecution ? '；全年预算指调整后的预算，按年初预算计的不可比' : ''}。`;
  return `${isExecution ? 'Execution rate' : 'Basis'} = ${en}${isExecution ? '; the full-year budget is the adjusted one, and a rate on the initial budget does not compare' : ''}.`;
}

function pooled(params: Params, lang: Lang): string {
  const [year, n, of] = ['year', 'n', 'of'].map((key) => number(params, key));
  const zh = lang === 'zh';
  const when = year === undefined ? '' : zh ? `${year} 年` : `${year}: `;
  const parts = ratio(params, lang)
    .split('÷')
    .map((part) => part.trim());
  const [over, under] = parts.length === 2 ? parts : zh ? ['执行数', '预算数'] : ['executed', 'budget'];
  const who =
    n === undefined || of === undefined
      ? ''
      : zh
        ? `，所选 ${of} 个部门中计入 ${n} 个`
        : ` over ${n} of ${of} bodies`;
  return zh
    ? `${when}合计执行率 = Σ${over} ÷ Σ${under}${who}；不是各部门执行率的平均。`
    : `${when}${when ? 'pooled' : 'Pooled'} rate = Σ ${over} ÷ Σ ${under}${who}; it is not a mean of rates.`;
}

const NOTES: Readonly<Record<NoteCode, Readonly<Record<Lang, Say>>>> = {
  self_scored: { zh: (p) => selfScored(p, 'zh'), en: (p) => selfScored(p, 'en') },
  average_progress_apart: {
    zh: () => '平均支出进度是年内各次检查的平均数，不是年末执行率，单独列示，不与执行率比较。',
    en: () =>
      'Average progress is a mean of in-year readings, not a year-end execution rate: it stands apart and is not compared with one.',
  },
  base: { zh: (p) => base(p, 'zh'), en: (p) => base(p, 'en') },
  missing: { zh: (p, f) => missing(p, f, 'zh'), en: (p, f) => missing(p, f, 'en') },
  likely_succession: { zh: (p, f) => succession(p, f, 'zh'), en: (p, f) => succession(p, f, 'en') },
  inferred: {
    zh: (p) => `${counted(number(p, 'n'), '个')}数由上下文推断，原文未直接写明，已标“推断”。`,
    en: (p) =>
      `${plural(number(p, 'n'), 'figure is', 'figures are')} inferred from the context and marked so.`,
  },
  qualified: {
    zh: (p) => `${counted(number(p, 'n'), '个')}数在原文中带有“超、近、约、至少”等字，照样标出。`,
    en: (p) =>
      `${plural(number(p, 'n'), 'figure is', 'figures are')} qualified in the source (more than, nearly, about …) and shown so.`,
  },
  pooled: { zh: (p) => pooled(p, 'zh'), en: (p) => pooled(p, 'en') },
  stages: {
    zh: () =>
      '洽谈、签约、注册、引进、落地是不同阶段，各自计数，不能推算转化率；0.5 个为与其他单位分计的项目。',
    en: () =>
      'Negotiated, signed, registered, attracted and landed are stages counted apart: no conversion follows. Half projects are credits shared with others.',
  },
  park_economy: {
    zh: () => '园区经济数据是辖区企业的经营结果，不是部门自身成果，不与部门支出相除。',
    en: () =>
      'The park economy is the result of its enterprises, not of the body, and is never divided by its spending.',
  },
  implied_target: {
    zh: (p) => `${counted(number(p, 'n'), '个')}目标值由完成数和完成率倒推，报告未直接写明。`,
    en: (p) =>
      `${plural(number(p, 'n'), 'target is', 'targets are')} implied by value and completion, not stated.`,
  },
  apart: { zh: (p) => unlike(p, 'zh'), en: (p) => unlike(p, 'en') },
  no_rank: {
    zh: () => '各部门职责不同，按固定次序排列，不代表名次。',
    en: () => 'Bodies have different duties; they stand in a fixed order that is no ranking.',
  },
  spending_rate_row: {
    zh: () => '“部门预算资金支出率”一项，有的按平均支出进度计分，有的按年末执行率计分，同名而不同口径。',
    en: () =>
      'The row “Spending rate of the budget” is scored from average progress in one report and from the year-end rate in another: one name, two measures.',
  },
  warning_line: { zh: (p, f) => line(p, f, 'zh'), en: (p, f) => line(p, f, 'en') },
  forecast: {
    zh: () => '预计、计划和达产数不是已完成的结果，单独标出。',
    en: () => 'Forecasts, plans and values at full production are not results and are marked as such.',
  },
  across_succession: { zh: (p, f) => across(p, f, 'zh'), en: (p, f) => across(p, f, 'en') },
  peer_median: { zh: (p) => peerMedian(p, 'zh'), en: (p) => peerMedian(p, 'en') },
  reviewed_scored: {
    zh: (p) => `${counted(number(p, 'n'), '个')}自评得分另有复核或财政评价得分，并列显示，差额为后者减自评。`,
    en: (p) =>
      `${plural(number(p, 'n'), 'own score has', 'own scores have')} a reviewed or finance-bureau score beside it; the difference is that score less the own one.`,
  },
};

/** One sentence for a note; never empty. */
export function noteText(note: Note, frame: Frame, lang: Lang): string {
  return NOTES[note.code][lang](note.params, frame);
}
