/** Findings of `series`: one or several indicators of each body and year. */
import type { Frame, Panel } from '../../model/frame.ts';
import type { Lang } from '../../model/localised.ts';
import { formatIn } from '../format.ts';
import { periodText } from '../period.ts';
import { words } from '../words/words.ts';
import { nothing } from './empty.ts';
import {
  absent,
  bodyYear,
  count,
  departmentsIn,
  inner,
  isZh,
  nameOf,
  pointsIn,
  said,
  sentence,
  span,
} from './phrases.ts';
import type { Point } from './phrases.ts';

/** Up to so many values, or panels, are told one by one, in the order in which they stand. */
const FEW = 3;

/** The panel's measure, with the status and the period that its figures have in common. */
function measure(panel: Panel, lang: Lang): string {
  const w = words(lang);
  const title = lang === 'zh' ? panel.title.zh.replace(/\(/g, '（').replace(/\)/g, '）') : panel.title.en;
  const status = panel.status === 'planned' || panel.status === 'forecast' ? w.status[panel.status] : '';
  const period = panel.period === '' || panel.period === '全年' ? '' : periodText(panel.period, lang);
  // Panels of one name already say in it what sets them apart, months with a hyphen as the data has them.
  const isSaid = (mark: string): boolean => title.includes(mark) || title.includes(mark.replace('–', '-'));
  const aside = [status, period].filter((mark) => mark && !isSaid(mark)).join(w.listSeparator);
  if (!aside) return title;
  return title.endsWith('）') ? `${title.slice(0, -1)}，${aside}）` : title + w.bracket(aside);
}

/** A rate's change in percentage points, in words; '' for anything else. */
function byPoints(diff: number, isRate: boolean, lang: Lang): string {
  if (!isRate) return '';
  const by = formatIn(Math.abs(diff), '%', lang, 1);
  if (!/[1-9]/.test(by)) return '';
  return lang === 'zh'
    ? `，${diff > 0 ? '上升' : '下降'} ${by} 个百分点`
    : ` (${diff > 0 ? 'up' : 'down'} ${by} pp)`;
}

/** One body over several years: from the first to the last year that has a value. */
function course(points: readonly Point[], what: string, lang: Lang): string {
  const sorted = [...points].sort((a, b) => (a.row.year ?? 0) - (b.row.year ?? 0));
  const [first, last] = [sorted[0]!, sorted[sorted.length - 1]!];
  const [from, to] = [said(first, lang), said(last, lang)];
  const [start, end] = [first.row.year, last.row.year];
  const name = nameOf(first, lang);
  const diff = last.value - first.value;
  const isRate = first.column.type === 'rate';
  const by = byPoints(diff, isRate, lang);
  if (lang === 'zh') {
    if (from === to) return `${name}${what} ${start} 年和 ${end} 年同为 ${from}`;
    const verb = isRate ? (diff > 0 ? '升至' : '降至') : diff > 0 ? '增至' : '减至';
    return `${name}${what}由 ${start} 年的 ${from}${verb} ${end} 年的 ${to}${by}`.replace(
      /([\d%])([升降增减]至)/,
      '$1 $2',
    );
  }
  if (from === to) return `${name}: ${inner(what, lang)} ${from} in both ${start} and ${end}`;
  const verb = diff > 0 ? 'rose' : 'fell';
  return `${name}: ${inner(what, lang)} ${verb} from ${from} in ${start} to ${to} in ${end}${by}`;
}

/** Bodies with several years each: the latest year speaks, else bodies and years would mix in one range. */
function latest(points: readonly Point[]): { year: number; points: Point[] } | undefined {
  const bodies = departmentsIn(points);
  if (points.length < bodies * 1.5) return undefined;
  const year = Math.max(...points.map(({ row }) => row.year ?? 0));
  const own = points.filter(({ row }) => row.year === year);
  return own.length >= 2 ? { year, points: own } : undefined;
}

/** `西区产业园 1 场（2021 年）`, with the project or enterprise where the figure is of one. */
function each(point: Point, lang: Lang): string {
  const { subject, year } = point.row;
  const of = subject ? (lang === 'zh' ? `“${subject.zh}”` : ` “${subject.en}”`) : '';
  const when = year === undefined ? '' : lang === 'zh' ? `${year} 年` : `${year}`;
  return `${nameOf(point, lang)}${of}${/^[\u4e00-\u9fff]/.test(said(point, lang)) ? '' : ' '}${said(point, lang)}${when ? words(lang).bracket(when) : ''}`;
}

/** `alone`: no other panel is told, so a whole sentence may be made of this one. */
function clause(frame: Frame, panel: Panel, alone: boolean, lang: Lang): string {
  const points = pointsIn(frame, panel, 'value');
  const what = measure(panel, lang);
  const zh = lang === 'zh';
  const one = points[0]!;
  const isPlain = points.every(({ row }) => row.subject === undefined);
  const isRate = one.column.type === 'rate';
  if (points.length === 1 && isPlain && (alone || isRate)) {
    const value = said(one, lang);
    return zh
      ? `${bodyYear(one, lang)}${what}${isZh(value)}`
      : `${bodyYear(one, lang)}: ${inner(what, lang)} ${value}`;
  }
  const years = new Set(points.map(({ row }) => row.year));
  if (points.length > 1 && departmentsIn(points) === 1 && isPlain && years.size === points.length)
    return course(points, what, lang);
  // Ends are named for rates alone: counts and amounts of bodies with different duties rank nothing.
  if (points.length <= FEW && (!isRate || !isPlain)) {
    const told = points.map((point) => each(point, lang));
    return zh ? `${what}：${told.join('、')}` : `${inner(what, lang)}: ${told.join(', ')}`;
  }
  const now = latest(points);
  const told = now ? now.points : points;
  const named = (point: Point): string => (now ? nameOf(point, lang) : bodyYear(point, lang));
  const range = span(told, lang, isRate ? named : undefined);
  const n = departmentsIn(told);
  if (zh) return `${now ? `${now.year} 年 ` : ''}${n} 个部门的${what}${range}`;
  return `${inner(what, lang)}${now ? ` in ${now.year}` : ''}: ${count(n, 'body', 'bodies')} ${range}`;
}

export function series(frame: Frame, lang: Lang): string {
  const filled = frame.panels.filter((panel) => pointsIn(frame, panel, 'value').length > 0);
  if (filled.length === 0) return nothing(frame, 'value', frame.panels[0]?.title[lang] ?? '', lang);
  const zh = lang === 'zh';
  const told = filled.slice(0, FEW).map((panel) => clause(frame, panel, filled.length === 1, lang));
  const rest = filled.length - told.length;
  const more =
    rest > 0
      ? [zh ? `另有 ${rest} 组单独列示` : `${rest} more ${rest === 1 ? 'set stands' : 'sets stand'} apart`]
      : [];
  const apart = filled.length > 1 ? [zh ? '口径不同，不作比较' : 'counted differently, so not compared'] : [];
  return sentence([...told, ...more, ...apart, ...absent(frame, 'value', lang)], lang);
}
