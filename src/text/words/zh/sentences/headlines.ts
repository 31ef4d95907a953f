/** What titles of figures are made of in Chinese: lengths, figures, ranges and the headline of bodies and years. */
import { lineText, unmarkedText } from '../../../findings/figure-text.ts';
import type { Headline, Moves } from '../../../findings/headline.ts';
import type { Datum, Range } from '../../../findings/datum.ts';
import { statedText } from '../../../cell-marks.ts';
import { zh } from '../interface.ts';
import { formatCount } from '../../../format.ts';
import { bodyYear, spaced } from './phrases.ts';

const LIMIT = 28;
export const fits = (text: string): boolean => [...text.replace(/\s/g, '')].length <= LIMIT;

export const count = (n: number): string => formatCount(n, 'zh');
/** A figure of a title: only a rate that its own amounts refute carries its mark here, the others in the notes. */
export function figure(of: Datum, bare = false): string {
  const stated = statedText(of.cell, 'zh');
  return unmarkedText(of, 'zh', bare) + (stated ? zh.bracket(stated) : '');
}

export const none = (what: string): string[] => [`没有${what}数据`, '没有此项数据'];
/** `95.8%–99.6%`, `96–98.29 分`: a unit that both ends share is said once, but for per cent. */
export function ends({ low, high }: Range): string {
  const [from, to] = [figure(low), figure(high)];
  if (from === to) return from;
  const dash = /^\d/.test(to) ? '–' : ' 至';
  return `${figure(low, low.unit === high.unit && low.unit !== '%')}${dash}${to}`;
}

/** Where several bodies are on show the measure opens the title, not the only body that has a figure. */
export const alone = (of: Datum, what: string, isAlone: boolean): string[] =>
  isAlone
    ? [`${bodyYear(of)}${what} ${figure(of)}`, `${what} ${figure(of)}`, figure(of)]
    : [`${what} ${figure(of)}：${bodyYear(of)}`, `${what} ${figure(of)}`, figure(of)];

function moved({ from, n, up, down }: Moves): string {
  const same = n - up - down;
  const who = `较 ${from} 年，${n} 个可比部门`;
  if (up === n) return `${who}均上升`;
  if (down === n) return `${who}均下降`;
  if (same === n) return `${who}均持平`;
  const told = [up > 0 ? `${up} 升` : '', down > 0 ? `${down} 降` : '', same > 0 ? `${same} 平` : ''];
  return `${who} ${told.filter(Boolean).join(' ')}`;
}

export function headline(of: Headline, what: string): string[] {
  switch (of.kind) {
    case 'figure':
      return alone(of.figure, what, of.isAlone);
    case 'crossed': {
      const beyond = of.side === 'below' ? '低于' : '高于';
      const [line, value] = [lineText(of.line, 'zh'), figure(of.figure)];
      return [
        `${bodyYear(of.figure)}${what} ${value}，${beyond}提示线 ${line}`,
        `${bodyYear(of.figure)}${what} ${value}，${beyond}提示线`,
        `${bodyYear(of.figure)} ${value}，${beyond}提示线`,
        ...(of.figure.body.zh ? [`${of.figure.body.zh} ${value}，${beyond}提示线`] : []),
        `${of.side === 'below' ? '最低' : '最高'} ${value}，${beyond}提示线 ${line}`,
      ];
    }
    case 'clear': {
      const kept = of.side === 'below' ? '不低于' : '不高于';
      const line = lineText(of.line, 'zh');
      return [
        `${of.years} 个年度${what}均${kept}提示线 ${line}`,
        `${of.years} 个年度均${kept}提示线 ${line}`,
      ];
    }
    case 'extreme': {
      const end = of.end === 'low' ? '最低' : '最高';
      const when = `${of.figure.year ?? ''} 年${end}，${figure(of.figure)}`;
      return [`${what} ${when}`, when];
    }
    case 'course': {
      const [from, to] = [figure(of.first), figure(of.last)];
      const [a, b] = [of.first.year ?? '', of.last.year ?? ''];
      if (from === to)
        return [`${what} ${a} 年和 ${b} 年同为 ${to}`, `${a} 年和 ${b} 年同为 ${to}`, `同为 ${to}`];
      const verb = of.last.value > of.first.value ? '升至' : '降至';
      return [
        `${what}由 ${a} 年 ${spaced(from)}${verb} ${b} 年 ${to}`,
        `${what}由 ${spaced(from)}${verb} ${to}（${a}–${b}）`,
        `由 ${spaced(from)}${verb} ${to}（${a}–${b}）`,
        `${b} 年${verb} ${to}`,
      ];
    }
    case 'moves':
      return [`${what}${moved(of.moves)}`, moved(of.moves)];
    case 'single_years':
      return [
        of.figure === undefined
          ? `${of.bodies} 个部门各一个年度，不连成趋势`
          : `仅${bodyYear(of.figure)}有数据，不连成趋势`,
      ];
    case 'spread': {
      const when = of.year === undefined ? '' : `${of.year} 年 `;
      const who = `${when}${of.bodies} 个部门`;
      const range = ends(of.range);
      const isLevel = figure(of.range.low) === figure(of.range.high);
      if (isLevel) return [`${who}${what}均为 ${range}`, `${who}均为 ${range}`];
      const low = of.isNamed ? `，${of.range.low.body.zh}最低` : '';
      return [
        `${who}${what} ${range}${low}`,
        `${who} ${range}${low}`,
        `${who}${what} ${range}`,
        `${who} ${range}`,
        range,
      ];
    }
  }
}
