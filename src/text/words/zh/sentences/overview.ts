/** What the overview says above its list, in Chinese. */
import type { OverviewCaption, TileCaption } from '../../../../model/caption.ts';
import { emptyTile } from '../../../captions/empty-tile.ts';
import type { BodiesFacts, CommonChange, Top, TotalsFacts } from '../../../findings/district.ts';
import { figureText, lineText, pointsText, rateText, scoreText } from '../../../findings/figure-text.ts';
import type { OverviewFacts } from '../../../findings/overview.ts';
import { directionOf, formatCount, formatIn, formatYears } from '../../../format.ts';
import { unitText } from '../../words.ts';
import { zh } from '../interface.ts';
import { nothing } from './phrases.ts';

type Totals = Extract<TotalsFacts, { kind: 'totals' }>;

const count = (n: number): string => formatCount(n, 'zh');
const after = (since: number, year: number | undefined): string =>
  since + 1 === year ? '上年' : ` ${since} 年`;

function moved({ change, since }: CommonChange, year: number | undefined): string {
  const direction = directionOf(change.cell, change.column, change.unit);
  if (direction === 0) return `，可比部门与${after(since, year)}持平`;
  return `，可比部门比${after(since, year)}${direction > 0 ? '高' : '低'} ${pointsText(change.value, 'zh')}`;
}

const left = ({ body, share }: Top): string =>
  `未支出金额 ${formatIn(share.value, '%', 'zh', 0)}% 在${body.zh}`;

/** `4 个部门执行率 95.8%–99.6%，穗港科技合作园最低` */
export function bodies(facts: BodiesFacts): string[] {
  if (facts.kind === 'nothing') return nothing(facts, '执行率');
  const { year, n, rates } = facts;
  const { low, high } = rates;
  const when = year === undefined ? '' : ` ${year} 年`;
  if (n === 1) return [`${low.body.zh} ${low.year ?? ''} 年执行率 ${rateText(low.value, 'zh')}`];
  const [from, to] = [rateText(low.value, 'zh'), rateText(high.value, 'zh')];
  if (from === to) return [`${n} 个部门${when}执行率均为 ${from}`];
  return [`${n} 个部门${when}执行率 ${from}–${to}，${low.body.zh}最低`];
}

export function totals(facts: TotalsFacts): string[] {
  if (facts.kind === 'nothing') return nothing(facts, '执行率');
  const { year, rate, bodies: n } = facts;
  if (!rate) return ['没有可以合计的执行率'];
  return [
    `${year === undefined ? '各部门最新一年' : `${year} 年`}合计执行率 ${figureText(rate, 'zh')}，计入 ${n} 个部门`,
  ];
}

function event({ worst, top }: Totals, of: BodiesFacts): string {
  if (worst) {
    const fell = `${worst.rate.year ?? ''} 年降至 ${figureText(worst.rate, 'zh')}`;
    return worst.top ? `${fell}，${left(worst.top)}` : fell;
  }
  if (top) return left(top);
  return of.kind === 'bodies' && of.n > 1
    ? `${of.rates.low.body.zh}最低，${rateText(of.rates.low.value, 'zh')}`
    : '';
}

function headline({ reports, totals: all, bodies: each }: OverviewFacts): string {
  if (reports === 0) return '所选范围内尚未收录报告。';
  if (all.kind === 'nothing' || all.year === undefined || !all.rate) return `${bodies(each).join('')}。`;
  const level = `${all.year} 年执行 ${figureText(all.rate, 'zh')}`;
  const change = all.rateChange ? moved(all.rateChange, all.year) : '';
  return `${[level + change, event(all, each)].filter(Boolean).join('；')}。`;
}

function basis({ reports, totals: all, bodies: each }: OverviewFacts): string[] {
  const isPooled = all.kind === 'totals' && all.year !== undefined && all.rate !== undefined;
  const rates = each.kind === 'bodies' ? each : undefined;
  return [
    isPooled
      ? `合计执行率 = Σ执行数 ÷ Σ全年预算数，计入 ${all.bodies} / ${all.of} 个部门`
      : rates
        ? `执行率 = 执行数 ÷ 全年预算数，${rates.n} / ${rates.of} 个部门有数据`
        : '',
    rates && rates.year === undefined
      ? `各部门各一个年度（${formatYears(rates.years, 'zh')}），不连成趋势`
      : '',
    reports > 0 ? `收录 ${count(reports)} 份自评报告` : '',
    all.kind === 'totals' && all.lost ? `得分均为${zh.scores.selfOnly}` : '',
  ].filter(Boolean);
}

/** `可比 14 个部门 ▲ 0.1 个百分点` */
function change(of: CommonChange | undefined, size: (value: number) => string): TileCaption['change'] {
  if (!of) return undefined;
  const { value, cell, column, unit } = of.change;
  const direction = directionOf(cell, column, unit);
  const moved = direction === 0 ? '持平' : `${direction > 0 ? '▲' : '▼'} ${size(Math.abs(value))}`;
  return { of: `可比 ${of.bodies} 个部门`, moved, direction };
}

function money(all: Totals): TileCaption[] {
  const { rate, unspent } = all;
  const counted = all.year === undefined ? `${all.bodies} / ${all.of} 个部门，各取最新一年` : '';
  const only = all.rateChange ? [] : [counted || `${all.bodies} / ${all.of} 个部门有数据`];
  return [
    rate
      ? {
          id: 'rate',
          label: '合计执行率',
          number: figureText(rate, 'zh', true),
          unit: '%',
          change: change(all.rateChange, (value) => pointsText(value, 'zh')),
          lines: only,
        }
      : emptyTile('rate', '合计执行率', '不足两个部门有数据，不合计'),
    unspent
      ? {
          id: 'unspent',
          label: '未支出金额',
          number: formatIn(unspent.value, unspent.unit, 'zh'),
          unit: unitText(unspent.unit, 'zh'),
          change: change(
            all.unspentChange,
            (value) => `${formatIn(value, unspent.unit, 'zh')} ${unitText(unspent.unit, 'zh')}`,
          ),
          lines: all.top ? [`${formatIn(all.top.share.value, '%', 'zh', 0)}% 在${all.top.body.zh}`] : only,
        }
      : emptyTile('unspent', '未支出金额', zh.states.not_reported),
  ];
}

const tally = (value: number): string => `${count(value)} 个`;

function checked({ n, checks, reports, explain, before }: NonNullable<Totals['differs']>): string[] {
  const where = n > 0 ? `，涉及 ${count(reports)} 份报告` : '';
  return [
    `${count(checks)} 项核对${where}`,
    explain > 0 ? `另有 ${count(explain)} 项待说明` : '',
    before > 0 ? `以前年度 ${count(before)} 处` : '',
  ].filter(Boolean);
}

function tiles(all: Totals): TileCaption[] {
  const { lost, differs } = all;
  return [
    ...money(all),
    lost
      ? {
          id: 'lost',
          label: '自评扣分的部门',
          number: count(lost.n),
          unit: `/ ${count(lost.of)} 个`,
          change: change(lost.change, tally),
          lines: lost.most ? [`最多：${lost.most.body.zh} −${scoreText(lost.most.points, 'zh')}`] : [],
        }
      : emptyTile('lost', '自评扣分的部门', '没有自评得分'),
    differs
      ? {
          id: 'differs',
          label: '核对不符',
          number: count(differs.n),
          unit: '处',
          change: change(differs.change, (value) => `${count(value)} 处`),
          lines: checked(differs),
        }
      : emptyTile('differs', '核对不符', zh.states.no_report),
  ];
}

function legend({ hasPeers, line, totals: all, otherForms }: OverviewFacts): string {
  return [
    hasPeers ? '浅蓝带：中间一半部门' : '',
    line ? `虚线：提示线 ${lineText(line, 'zh')}` : '',
    all.kind === 'totals' && all.year !== undefined ? '空格：没有报告，不是零' : '',
    otherForms ? '另一评分体系的得分不列入' : '',
  ]
    .filter(Boolean)
    .join('；');
}

export function overview(facts: OverviewFacts): OverviewCaption {
  const { totals: all } = facts;
  return {
    headline: headline(facts),
    basis: basis(facts),
    onFile: facts.reports > 0,
    tiles: facts.reports > 0 && all.kind === 'totals' ? tiles(all) : [],
    list: { title: `${count(facts.rows)} 个部门，一行一个`, legend: legend(facts) },
  };
}
