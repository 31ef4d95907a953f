/** What the page of one body says above its figures, and the finding of its course, in Chinese. */
import type { BodyCaption, TileCaption } from '../../../../model/caption.ts';
import { markText } from '../../../cell-marks.ts';
import type { BodyFacts, LatestYear } from '../../../findings/body.ts';
import type { CourseFacts, ExplainingPart } from '../../../findings/course.ts';
import type { Datum } from '../../../findings/datum.ts';
import {
  figureText,
  pointsText,
  scoreText,
  signedText,
  unmarkedText,
} from '../../../findings/figure-text.ts';
import { directionOf, formatCount, formatIn } from '../../../format.ts';
import { unitText } from '../../words.ts';
import { zh } from '../interface.ts';
import { nothing, sentence } from './phrases.ts';

const count = (n: number): string => formatCount(n, 'zh');
/** `2022 年预算执行率 97.6%` */
const inYear = (name: string, of: Datum): string => `${of.year ?? 0} 年${name} ${signedText(of, 'zh')}`;

/** `项目支出只执行 60.6%，未支出 1.25 亿元` */
const explained = ({ name, rate, unspent }: ExplainingPart): string =>
  [rate ? `${name.zh}执行 ${figureText(rate, 'zh')}` : name.zh, `未支出 ${figureText(unspent, 'zh')}`].join(
    '，',
  );

function against(latest: Datum, median: Datum): string {
  const by = latest.value - median.value;
  const size = pointsText(by, 'zh');
  if (!/[1-9]/.test(size)) return '，与同年中位数持平';
  return `，${by > 0 ? '高于' : '低于'}同年中位数 ${size}`;
}

export function course(facts: CourseFacts): string[] {
  if (facts.kind === 'nothing') return nothing(facts, '执行率');
  const { latest, median, worst } = facts;
  return [
    latest ? inYear('预算执行率', latest) + (median ? against(latest, median) : '') : '报告未写预算执行率',
    worst
      ? `${worst.rate.year ?? 0} 年最低，${figureText(worst.rate, 'zh')}${worst.part ? `，${explained(worst.part)}` : ''}`
      : '',
  ].filter(Boolean);
}

function change(of: Datum | undefined, size: (value: number) => string): TileCaption['change'] {
  if (!of) return undefined;
  const direction = directionOf(of.cell, of.column, of.unit);
  const moved = direction === 0 ? '持平' : `${direction > 0 ? '▲' : '▼'} ${size(Math.abs(of.value))}`;
  return { of: '比上年', moved, direction };
}

const median = (of: Datum | undefined, text: (of: Datum) => string): string[] =>
  of ? [`同年中位数 ${text(of)}`] : [];

function tiles(of: LatestYear): TileCaption[] {
  const { year, unspent, score, lost, differs, explain } = of;
  const money = (value: number, unit = unspent?.unit ?? '万元'): string =>
    `${formatIn(value, unit, 'zh')} ${unitText(unit, 'zh')}`;
  return [
    {
      id: 'rate',
      label: `${year} 年预算执行率`,
      number: of.rate ? unmarkedText(of.rate, 'zh', true) : '—',
      unit: of.rate ? '%' : '',
      change: change(of.change, (value) => pointsText(value, 'zh')),
      lines: of.rate
        ? [markText(of.rate.cell, 'zh'), ...median(of.median, (one) => figureText(one, 'zh'))].filter(Boolean)
        : [zh.states[of.lacks]],
    },
    {
      id: 'unspent',
      label: '未支出金额',
      number: unspent ? formatIn(unspent.value, unspent.unit, 'zh') : '—',
      unit: unspent ? unitText(unspent.unit, 'zh') : '',
      change: change(of.unspentChange, money),
      lines: unspent ? median(of.unspentMedian, ({ value }) => money(value)) : [zh.states[of.lacks]],
    },
    {
      id: 'lost',
      label: '自评扣分',
      number: lost ? scoreText(lost.value, 'zh', true) : '—',
      unit: lost ? '分' : '',
      change: undefined,
      lines: score
        ? [`得 ${figureText(score, 'zh')}`, ...median(of.lostMedian, ({ value }) => scoreText(value, 'zh'))]
        : ['没有自评得分'],
    },
    {
      id: 'differs',
      label: '核对不符',
      number: differs ? count(differs.value) : '—',
      unit: differs ? '处' : '',
      change: undefined,
      lines: differs
        ? [`${count(of.checks)} 项核对`, explain > 0 ? `另有 ${count(explain)} 项待说明` : ''].filter(Boolean)
        : [zh.states.no_report],
    },
  ];
}

/** A year that has no rate by its nature is not one that the report left out. */
function rated(facts: Extract<CourseFacts, { kind: 'course' }>, latest: LatestYear | undefined): string[] {
  return !facts.latest && latest?.lacks === 'not_applicable'
    ? [`${latest.year} 年预算执行率不适用，原因见图下说明`]
    : course(facts);
}

export function body(facts: BodyFacts): BodyCaption {
  const { average, score, latest } = facts;
  const clauses = [
    ...(average
      ? [`${inYear('平均支出进度', average)}（不是年末执行率）`]
      : facts.course.kind === 'course'
        ? rated(facts.course, latest)
        : []),
    score ? inYear('自评总分', score) + (facts.own ? '（自评，未经复核）' : '') : '',
  ].filter(Boolean);
  return { lead: clauses.length > 0 ? sentence(clauses) : '', tiles: latest ? tiles(latest) : [] };
}
