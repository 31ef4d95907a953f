/** Findings of `score_total`, `score_rows` and `score_lost`: scores rank nothing, so no end of a range is named. */
import type { Frame } from '../../model/frame.ts';
import type { Lang } from '../../model/localised.ts';
import { formatWithUnit } from '../format.ts';
import { words } from '../words/words.ts';
import { nothing } from './empty.ts';
import {
  absent,
  bodyYear,
  count,
  inner,
  departmentsIn,
  highest,
  lowest,
  pointsIn,
  pointsOf,
  said,
  sentence,
  span,
} from './phrases.ts';
import type { Point } from './phrases.ts';

/** Whether every score of the Frame is the body's own. */
const selfScored = (frame: Frame): boolean =>
  frame.sources.every(({ scorer }) => scorer === 'self' || scorer === 'none');

/** A clause on whose the scores are; where some have a review beside them the notes say which. */
export const ownScores = (frame: Frame, lang: Lang): string[] =>
  selfScored(frame) ? [words(lang).scores.selfOnly] : [];

/** `2 个另有复核或财政评价得分，与自评相差 −1.5 至 0.3 分`: the pairs of a Frame that has some. */
function pairs(frame: Frame, lang: Lang): string[] {
  const differences = pointsOf(frame, 'difference');
  const [one] = differences;
  if (!one) return [];
  const zh = lang === 'zh';
  if (differences.length === 1)
    return [
      zh
        ? `${bodyYear(one, lang)}另有复核或财政评价得分，与自评相差 ${said(one, lang)}`
        : `${bodyYear(one, lang)} has a reviewed score as well, ${said(one, lang)} from its own`,
    ];
  const [low, high] = [lowest(differences), highest(differences)].map((point) => said(point, lang));
  return [
    zh
      ? `${differences.length} 个得分另有复核或财政评价，与自评相差 ${low === high ? low : `${low}至 ${high}`}`
      : `${differences.length} have a reviewed score as well, ${low === high ? low : `${low} to ${high}`} from their own`,
  ];
}

function grades(points: readonly Point[], lang: Lang): string {
  const all = points.map(({ row }) => row.cells.grade?.text?.[lang] ?? '');
  const [first] = all;
  if (!first || all.some((grade) => grade !== first)) return '';
  if (lang === 'zh') return points.length === 1 ? `，等级为${first}` : `，等级均为${first}`;
  return points.length === 1 ? `, grade ${first}` : `, all graded ${first}`;
}

export function scoreTotal(frame: Frame, lang: Lang): string {
  const zh = lang === 'zh';
  const all = pointsOf(frame, 'value');
  if (all.length === 0) return nothing(frame, 'value', zh ? '自评总分' : 'a total score', lang);
  const panels = frame.panels
    .map((panel) => ({ panel, points: pointsIn(frame, panel, 'value') }))
    .filter(({ points }) => points.length > 0);
  const told = panels.map(({ panel, points }) => {
    const one = points[0]!;
    const what = panels.length > 1 ? inner(panel.title[lang], lang) : zh ? '自评总分' : 'total score';
    if (points.length === 1)
      return (
        (zh
          ? `${bodyYear(one, lang)}${what} ${said(one, lang)}`
          : `${bodyYear(one, lang)}: ${what} ${said(one, lang)}`) + grades(points, lang)
      );
    const n = departmentsIn(points);
    return (
      (zh
        ? `${n} 个部门的${what}${span(points, lang)}`
        : `${count(n, 'body', 'bodies')}: ${what} ${span(points, lang)}`) + grades(points, lang)
    );
  });
  const apart =
    panels.length > 1 ? [zh ? '评分体系不同，不作比较' : 'frameworks differ, so not compared'] : [];
  return sentence(
    [
      ...told,
      ...apart,
      ...pairs(frame, lang),
      ...ownScores(frame, lang),
      ...absent(frame, 'value', lang, zh ? '总分' : 'a total score'),
    ],
    lang,
  );
}

export function scoreRows(frame: Frame, lang: Lang): string {
  const zh = lang === 'zh';
  const shares = pointsOf(frame, 'share');
  const [one] = shares;
  if (!one) return nothing(frame, 'share', zh ? '三级指标得分' : 'level-3 scores', lang);
  const below = shares.filter(({ value }) => value < 1 - 1e-9).length;
  const reports = new Set(shares.map((point) => bodyYear(point, lang))).size;
  const who = reports === 1 ? bodyYear(one, lang) : zh ? `${reports} 份报告` : count(reports, 'report');
  const result =
    below === 0
      ? zh
        ? '均得满分'
        : 'all with full marks'
      : zh
        ? `${shares.length - below} 项得满分，${below} 项失分`
        : `${shares.length - below} with full marks, ${below} below`;
  const head = zh
    ? `${who}列出 ${shares.length} 项三级指标得分，${result}`
    : `${who}: ${count(shares.length, 'level-3 score')}, ${result}`;
  return sentence(
    [
      head,
      ...ownScores(frame, lang),
      ...absent(frame, 'share', lang, zh ? '三级指标得分' : 'level-3 scores'),
    ],
    lang,
  );
}

/** Lost points of one report add up; those of several do not, so only their number and the largest are told. */
export function scoreLost(frame: Frame, lang: Lang): string {
  const zh = lang === 'zh';
  const all = pointsOf(frame, 'lost');
  const lost = all.filter(({ value }) => value > 0);
  const rows = frame.panels
    .flatMap((panel) => panel.rows)
    .filter(({ cells }) => cells.score?.state === 'value');
  if (lost.length === 0) {
    if (all.length + rows.length + frame.coverage.n === 0)
      return nothing(frame, 'lost', zh ? '失分' : 'lost points', lang);
    return sentence([zh ? '所列评分项没有失分' : 'no points were lost in the rows on file'], lang);
  }
  const top = highest(lost);
  const reports = new Set(lost.map((point) => bodyYear(point, lang))).size;
  const name = top.row.subject?.[lang] ?? top.row.cells.row?.text?.[lang] ?? '';
  const sum = formatWithUnit(
    Number(lost.reduce((total, { value }) => total + value, 0).toPrecision(12)),
    '分',
    lang,
  );
  if (reports === 1) {
    const head = zh
      ? `${bodyYear(top, lang)} ${lost.length} 项失分，共失 ${sum}`
      : `${bodyYear(top, lang)}: ${count(lost.length, 'row')} lost ${sum}`;
    const most =
      lost.length === 1
        ? zh
          ? `失在“${name}”`
          : `in “${name}”`
        : zh
          ? `最多的是“${name}”（${said(top, lang)}）`
          : `most in “${name}” (${said(top, lang)})`;
    return sentence([name ? `${head}${zh ? '，' : ', '}${most}` : head], lang);
  }
  const head = zh
    ? `${reports} 份报告共 ${lost.length} 项失分`
    : `${count(lost.length, 'row')} in ${reports} reports lost points`;
  const most = zh
    ? `单项失分最多为 ${said(top, lang)}（“${name}”，${bodyYear(top, lang)}）`
    : `the largest loss is ${said(top, lang)} (“${name}”, ${bodyYear(top, lang)})`;
  return sentence([`${head}${zh ? '，' : ', '}${most}`], lang);
}
