/** Findings of `deductions`: from full marks to the score, one report at a time; reports are not ranked by it. */
import type { Frame, Panel } from '../../model/frame.ts';
import type { Lang } from '../../model/localised.ts';
import { formatIn, formatWithUnit } from '../format.ts';
import { nothing } from './empty.ts';
import { absent, bodyYear, highest, lowest, pointsIn, said, sentence } from './phrases.ts';
import type { Point } from './phrases.ts';
import { ownScores } from './scores.ts';

const points = (value: number, lang: Lang): string =>
  formatWithUnit(Number(value.toPrecision(12)), '分', lang);
const sum = (all: readonly Point[]): number => all.reduce((total, { value }) => total + value, 0);
const nameOf = (point: Point, lang: Lang): string => point.row.subject?.[lang] ?? '';

/** `番禺经开区 2023 年由 100 分扣至 97.76 分，最大一项是“部门预算资金支出率”（0.24 分）`. */
function one(frame: Frame, panel: Panel, lost: readonly Point[], lang: Lang): string {
  const [start, end] = [pointsIn(frame, panel, 'start')[0], [...pointsIn(frame, panel, 'end')].reverse()[0]];
  const first = lost[0]!;
  const zh = lang === 'zh';
  const taken = lost.filter(({ value }) => value > 0);
  if (!start || !end || taken.length === 0)
    return zh ? `${bodyYear(first, lang)}没有扣分` : `${bodyYear(first, lang)}: no points lost`;
  const top = highest(taken);
  const head = zh
    ? `${bodyYear(first, lang)}由 ${said(start, lang)}扣至 ${said(end, lang)}`
    : `${bodyYear(first, lang)}: from ${said(start, lang)} down to ${said(end, lang)}`;
  if (taken.length === 1)
    return zh ? `${head}，扣在“${nameOf(top, lang)}”` : `${head}, lost in “${nameOf(top, lang)}”`;
  return zh
    ? `${head}，${taken.length} 项中最大的是“${nameOf(top, lang)}”（${said(top, lang)}）`
    : `${head}, most of ${taken.length} causes in “${nameOf(top, lang)}” (${said(top, lang)})`;
}

export function deductions(frame: Frame, lang: Lang): string {
  const zh = lang === 'zh';
  const filled = frame.panels
    .map((panel) => ({ panel, lost: pointsIn(frame, panel, 'lost') }))
    .filter(({ lost }) => lost.length > 0);
  const noun = zh ? '得分' : 'a score';
  if (filled.length === 0) return nothing(frame, 'lost', noun, lang);
  const tail = [...ownScores(frame, lang), ...absent(frame, 'lost', lang, noun)];
  if (filled.length === 1)
    return sentence([one(frame, filled[0]!.panel, filled[0]!.lost, lang), ...tail], lang);
  const totals = filled.map(({ lost }) => ({ ...lost[0]!, value: sum(lost) }));
  const [low, high] = [lowest(totals).value, highest(totals).value];
  const same = points(low, lang) === points(high, lang);
  const from = formatIn(low, '分', lang);
  const range = zh
    ? `各扣 ${same ? '' : `${from} 至 `}${points(high, lang)}`
    : same
      ? `each lost ${points(high, lang)}`
      : `lost between ${from} and ${points(high, lang)}`;
  return sentence(
    [zh ? `${filled.length} 份报告${range}` : `${filled.length} reports ${range}`, ...tail],
    lang,
  );
}
