/** Findings of `series` in Chinese. */
import type { Measure, SeriesClause, SeriesFacts } from '../../../findings/series.ts';
import { pointsText } from '../../../findings/figure-text.ts';
import type { Datum } from '../../../findings/datum.ts';
import { periodText } from '../../../period.ts';
import { zh } from '../interface.ts';
import { absent, bodyYear, figure, withCopula, nothing, quoted, spaced, span } from './phrases.ts';

/** `政策宣讲会（计划、1–11月）` */
function measured({ title, status, period }: Measure): string {
  const name = title.zh.replace(/\(/g, '（').replace(/\)/g, '）');
  const marks = [status && zh.status[status], period && periodText(period, 'zh')];
  // Panels of one name already say in it what sets them apart, months with a hyphen as the data has them.
  const isSaid = (mark: string): boolean => name.includes(mark) || name.includes(mark.replace('–', '-'));
  const aside = marks.filter((mark) => mark && !isSaid(mark)).join(zh.listSeparator);
  if (!aside) return name;
  return name.endsWith('）') ? `${name.slice(0, -1)}，${aside}）` : name + zh.bracket(aside);
}

/** `，上升 1.2 个百分点`; '' where that rounds to nothing. */
function byPoints(difference: number): string {
  const by = pointsText(difference, 'zh');
  return /[1-9]/.test(by) ? `，${difference > 0 ? '上升' : '下降'} ${by}` : '';
}

function course(
  { first, last, between, isRate }: Extract<SeriesClause, { kind: 'course' }>,
  what: string,
): string {
  const [from, to] = [figure(first), figure(last)];
  const who = `${first.body.zh}${what}`;
  const past = between
    ? `，其间 ${between.figure.year} 年${between.end === 'low' ? '最低' : '最高'}，为 ${figure(between.figure)}`
    : '';
  if (from === to) return `${who} ${first.year} 年和 ${last.year} 年同为 ${from}${past}`;
  const difference = last.value - first.value;
  const verb = isRate ? (difference > 0 ? '升至' : '降至') : difference > 0 ? '增至' : '减至';
  const by = isRate ? byPoints(difference) : '';
  return `${who}由 ${first.year} 年的 ${spaced(from)}${verb} ${last.year} 年的 ${to}${by}${past}`;
}

/** `西区产业园 1 场（2021 年）`, with the project or enterprise where the figure is of one. */
function each(of: Datum): string {
  const text = figure(of);
  const gap = /^[\u4e00-\u9fff]/.test(text) ? '' : ' ';
  const when = of.year === undefined ? '' : zh.bracket(`${of.year} 年`);
  return of.body.zh + quoted(of.subject) + gap + text + when;
}

function clause(of: SeriesClause): string {
  const what = measured(of.measure);
  switch (of.kind) {
    case 'figure':
      return of.isAlone
        ? `${bodyYear(of.figure)}${what}${withCopula(figure(of.figure))}`
        : `${what}：${each(of.figure)}`;
    case 'course':
      return course(of, what);
    case 'each':
      return `${what}：${of.figures.map(each).join('、')}`;
    case 'range': {
      const named = of.year === undefined ? bodyYear : ({ body }: Datum): string => body.zh;
      const range = span(of.range, of.isNamed ? named : undefined);
      return `${of.year === undefined ? '' : `${of.year} 年 `}${of.bodies} 个部门的${what}${range}`;
    }
  }
}

export function series(facts: SeriesFacts): string[] {
  if (facts.kind === 'nothing') return nothing(facts, facts.what?.zh ?? '');
  return [
    ...facts.clauses.map(clause),
    facts.rest > 0 ? `另有 ${facts.rest} 组单独列示` : '',
    facts.isApart ? '统计口径不同，不作比较' : '',
    ...absent(facts.missing),
  ];
}
