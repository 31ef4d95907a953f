/** Findings of `series`: one or several indicators of each body and year. */
import type { Frame, Panel } from '../../model/frame.ts';
import type { Lang } from '../../model/localised.ts';
import { formatIn } from '../format.ts';
import { periodText } from '../period.ts';
import { words } from '../words.ts';
import { nothing } from './empty.ts';
import {
  absent,
  bodyYear,
  count,
  departmentsIn,
  list,
  nameOf,
  pointsIn,
  said,
  sentence,
  span,
} from './phrases.ts';
import type { Point } from './phrases.ts';

/** Up to so many values are told one by one, in the order in which they stand. */
const FEW = 3;

/** The panel's measure, with the status and the period that its figures have in common. */
function measure(panel: Panel, lang: Lang): string {
  const { states: _, ...w } = words(lang);
  const status = panel.status === 'planned' || panel.status === 'forecast' ? w.status[panel.status] : '';
  const period = panel.period === '' || panel.period === '全年' ? '' : periodText(panel.period, lang);
  const aside = [status, period].filter(Boolean).join(w.listSeparator);
  return panel.title[lang] + (aside ? w.bracket(aside) : '');
}

/** One body over several years: from the first to the last year that has a value. */
function course(points: readonly Point[], what: string, lang: Lang): string {
  const sorted = [...points].sort((a, b) => (a.row.year ?? 0) - (b.row.year ?? 0));
  const [first, last] = [sorted[0]!, sorted[sorted.length - 1]!];
  const [a, b] = [said(first, lang), said(last, lang)];
  const diff = last.value - first.value;
  const isRate = first.column.type === 'rate' || first.panel.unit === '%';
  const by = formatIn(Math.abs(diff), '%', lang, 1);
  const zh = lang === 'zh';
  const points_ =
    isRate && a !== b
      ? zh
        ? `，${diff > 0 ? '上升' : '下降'} ${by} 个百分点`
        : ` (${diff > 0 ? 'up' : 'down'} ${by} pp)`
      : '';
  if (zh) {
    if (a === b) return `${nameOf(first, lang)}${what} ${first.row.year} 年和 ${last.row.year} 年同为 ${a}`;
    const verb = isRate ? (diff > 0 ? '升至' : '降至') : diff > 0 ? '增至' : '减至';
    return `${nameOf(first, lang)}${what}由 ${first.row.year} 年的 ${a} ${verb} ${last.row.year} 年的 ${b}${points_}`;
  }
  if (a === b) return `${nameOf(first, lang)}: ${what} ${a} in both ${first.row.year} and ${last.row.year}`;
  return `${nameOf(first, lang)}: ${what} ${diff > 0 ? 'rose' : 'fell'} from ${a} in ${first.row.year} to ${b} in ${last.row.year}${points_}`;
}

/** Bodies with several years each: the latest year speaks, else bodies and years would mix in one range. */
function latest(points: readonly Point[]): { year: number; points: Point[] } | undefined {
  if (points.length - departmentsIn(points) < departmentsIn(points) / 2) return undefined;
  const year = Math.max(...points.map(({ row }) => row.year ?? 0));
  const own = points.filter(({ row }) => row.year === year);
  return own.length >= 2 ? { year, points: own } : undefined;
}

function clause(frame: Frame, panel: Panel, lang: Lang): string {
  const points = pointsIn(frame, panel, 'value');
  const what = measure(panel, lang);
  const zh = lang === 'zh';
  if (points.length === 0) return zh ? `${what}：没有数据` : `${what}: no data`;
  const one = points[0]!;
  if (points.length === 1)
    return zh
      ? `${bodyYear(one, lang)}${what}为 ${said(one, lang)}`
      : `${bodyYear(one, lang)}: ${what} ${said(one, lang)}`;
  if (
    departmentsIn(points) === 1 &&
    points.every(({ row }) => row.year !== undefined && row.subject === undefined)
  )
    return course(points, what, lang);
  // Ends are named for rates alone: counts and amounts of bodies with different duties rank nothing.
  const isRate = one.column.type === 'rate';
  if (points.length <= FEW && !isRate) {
    const each = points.map((point) =>
      zh ? `${bodyYear(point, lang)} ${said(point, lang)}` : `${bodyYear(point, lang)}: ${said(point, lang)}`,
    );
    return zh ? `${what}：${list(each, lang)}` : `${what} – ${each.join('; ')}`;
  }
  const now = latest(points);
  const told = now ? now.points : points;
  const n = departmentsIn(told);
  const when = now ? (zh ? `${now.year} 年 ` : `in ${now.year}, `) : '';
  return zh
    ? `${when}${n} 个部门的${what}${span(told, lang, isRate)}`
    : `${when}${what}: ${count(n, 'body', 'bodies')} ${span(told, lang, isRate)}`;
}

export function series(frame: Frame, lang: Lang): string {
  const filled = frame.panels.filter((panel) => pointsIn(frame, panel, 'value').length > 0);
  if (filled.length === 0) return nothing(frame, 'value', frame.panels[0]?.title[lang] ?? '', lang);
  const zh = lang === 'zh';
  const told = filled.slice(0, FEW).map((panel) => clause(frame, panel, lang));
  const rest = filled.length - told.length;
  const more =
    rest > 0
      ? [
          zh
            ? `另有 ${rest} 组数据单独列示`
            : `${rest} more ${rest === 1 ? 'set stands' : 'sets stand'} apart`,
        ]
      : [];
  const apart = filled.length > 1 ? [zh ? '口径不同，不作比较' : 'counted differently, so not compared'] : [];
  return sentence([...told, ...more, ...apart, ...absent(frame, 'value', lang)], lang);
}
