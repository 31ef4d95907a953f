/** The pieces that Chinese findings are put together from. */
import type { Missing } from '../../../../model/frame.ts';
import type { DataText } from '../../../../model/localised.ts';
import { markText } from '../../../cell-marks.ts';
import { figureText, unmarkedText } from '../../../findings/figure-text.ts';
import type { Datum, Range } from '../../../findings/datum.ts';
import type { Gap, Nothing } from '../../../findings/gaps.ts';
import { formatYears } from '../../../format.ts';
import { zh } from '../interface.ts';

/** `超过 369 项`, `99.6%`. `bare` leaves the unit off. */
export const figure = (of: Datum, bare = false): string => figureText(of, 'zh', bare);

/** `番禺经开区 2023 年` */
export const bodyYear = ({ body, year }: Pick<Datum, 'body' | 'year'>): string =>
  year === undefined ? body.zh : `${body.zh} ${year} 年`;

/** `为 99.6%`, but `超过 712 人次`: words around a figure stand in for the verb. */
export const withCopula = (text: string): string => (/^[\u4e00-\u9fff]/.test(text) ? text : `为 ${text}`);

/** A space after digits, before the words that follow. */
export const spaced = (text: string): string => (/[\d%]$/.test(text) ? `${text} ` : text);

export const list = (items: readonly string[]): string => items.join('、');

/** A figure with whose it is and its mark in one bracket: `80.45%（番禺经开区 2023 年，报告称 100%）`. */
export function aside(of: Datum, bare: boolean, named?: (of: Datum) => string): string {
  if (!named) return figure(of, bare);
  const parts = [named(of), markText(of.cell, 'zh')].filter(Boolean);
  return unmarkedText(of, 'zh', bare) + zh.bracket(parts.join('，'));
}

/**
 * `在 95.8% 至 99.6% 之间`, or `均为 100.0%` where both ends read alike. `named` says whose the ends are: only for
 * measures that compare across bodies.
 */
export function span({ low, high, n }: Range, named?: (end: Datum) => string): string {
  const [from, to] = [figure(low), figure(high)];
  if (n === 1) return withCopula(from);
  if (from === to) return `均为 ${from}`;
  // A unit that both ends share is said once; the per cent sign belongs to each figure.
  const isShared = !named && low.unit === high.unit && low.unit !== '%';
  const end = (of: Datum, bare: boolean): string => spaced(aside(of, bare, named));
  return `在 ${end(low, isShared)}至 ${end(high, false)}之间`;
}

const GAPS: Readonly<Record<Gap['state'], (noun: string) => string>> = {
  no_report: () => '未收录报告',
  not_reported: (noun) => `未报告${noun}`,
  planned: (noun) => `${noun}只有计划，未写结果`,
  incomparable: (noun) => `${noun}统计口径不同`,
  not_applicable: (noun) => `不适用${noun}`,
  not_existing: () => '在此期间未设立',
  to_check: (noun) => `${noun || '数据'}待核`,
  none: (noun) => `未见${noun || '此项数据'}`,
};

/** Clauses on the bodies that have no value, `穗港智造合作区未报告执行数`. */
export function absent(gaps: readonly Gap[], noun = ''): string[] {
  return gaps.map(({ state, bodies }) => {
    const who = bodies.length <= 2 ? list(bodies.map((body) => body.zh)) : `另有 ${bodies.length} 个部门`;
    return who + GAPS[state](noun);
  });
}

const because = (why: Missing | undefined): string => (why === undefined ? '' : zh.bracket(zh.states[why]));

/** `所选 5 个部门 2021–2023 年没有预算数据（未报告）` */
export function nothing({ bodies, years, why }: Nothing, what: string): string[] {
  const when = formatYears(years, 'zh');
  const where = bodies > 0 ? `所选 ${bodies} 个部门${when ? ` ${when} 年` : ''}` : '所选范围';
  return [`${where}没有${what || '可显示的'}数据${because(why)}`];
}

/** Whose the scores are. */
export const ownScores = (own: boolean): string[] => (own ? [zh.scores.selfOnly] : []);

/** `“道路养护”`; '' without a name. */
export const quoted = (name: DataText | undefined): string => (name?.zh ? `“${name.zh}”` : '');

/** Clauses as one sentence with its full stop. */
export const sentence = (clauses: readonly string[]): string => `${clauses.filter(Boolean).join('；')}。`;
