/** Titles of figures in Chinese: one finding in at most 28 characters, spaces aside. */
import { pointsText, scoreText, sizeText } from '../../../findings/figure-text.ts';
import type { SeriesFacts } from '../../../findings/series.ts';
import type { ChangeClause } from '../../../findings/change.ts';
import type { BudgetFacts, PoolHeadline } from '../../../findings/budget.ts';
import type { Titles } from '../../../findings/titles.ts';
import { shortName } from '../../../../facts/short-name.ts';
import { bodyYear, list, spaced } from './phrases.ts';
import { bodies, totals } from './overview.ts';
import { fits, count, figure, none, ends, alone, headline } from './headlines.ts';

function series(facts: SeriesFacts): string[] {
  if (facts.kind === 'nothing') return none(shortName(facts.what?.zh ?? '') + (facts.isCourse ? '历年' : ''));
  const what = shortName(facts.clauses[0]?.measure.title.zh ?? '');
  if (facts.headline) return headline(facts.headline, what);
  const values = facts.ones.map((of) => figure(of)).join('、');
  return [
    ...(facts.ones.length > 0 ? [`${values}，统计口径不同，不作比较`, `${values}，不作比较`] : []),
    `${facts.panels} 组数统计口径不同，不作比较`,
  ];
}

function budget(facts: BudgetFacts): string[] {
  switch (facts.kind) {
    case 'nothing':
      return none('预算');
    case 'unrated':
      return [`${facts.bodies} 个部门有预算数而无执行数`];
    case 'report':
      if (!facts.unspent) return alone(facts.rate, '执行率', facts.isAlone);
      if (facts.unspent.value < 0) return [`${bodyYear(facts.rate)}执行数高于预算数`, '执行数高于预算数'];
      return alone(facts.unspent, '未支出', facts.isAlone);
    case 'reports': {
      if (facts.over > 0) return [`${facts.over} 份报告执行数高于预算数`];
      if (!facts.most) return ['各报告均无未支出金额'];
      const most = figure(facts.most);
      const when = `${facts.most.year ?? ''} 年未支出最多，${most}`;
      return facts.bodies === 1
        ? [when]
        : [`${facts.most.body.zh} ${when}`, `${facts.most.body.zh}未支出最多，${most}`, when];
    }
  }
}

function pool(of: PoolHeadline): string[] {
  switch (of.kind) {
    case 'extreme':
      return headline(of, '合计执行率');
    case 'change': {
      const { by, bodies } = of.change;
      const size = pointsText(by.value, 'zh');
      const way = by.value > 0 ? '升' : '降';
      return /[1-9]/.test(size)
        ? [`可比 ${bodies} 个部门合计执行率${way} ${size}`]
        : [`可比 ${bodies} 个部门合计执行率持平`];
    }
    case 'level':
      return [
        `${of.bodies === undefined ? '' : `${of.bodies} 个部门 `}${of.rate.year ?? ''} 年合计执行率 ${figure(of.rate)}`,
      ];
    case 'unlike':
      return [`${of.years} 个年度计入的部门不同，不连成趋势`];
  }
}

function change(of: ChangeClause, isLargest: boolean): string[] {
  if (of.kind === 'body') {
    const what = shortName(of.title.zh);
    const size = sizeText(of.size, 'zh');
    const [a, b] = [of.fromYear, of.toYear];
    if (of.change === 0) return [`${what} ${a} 年和 ${b} 年同为 ${figure(of.to)}`, `${a} 年和 ${b} 年持平`];
    const way = of.size.isPoints ? (of.change > 0 ? '上升' : '下降') : of.change > 0 ? '增加' : '减少';
    if (isLargest)
      return [`${of.body.zh} ${a}–${b} 年${way} ${size}`, `${a}–${b} 年${way} ${size}`, `${way} ${size}`];
    const turned = { 上升: '升至', 下降: '降至', 增加: '增至', 减少: '减至' }[way];
    return [
      `${what}由 ${spaced(figure(of.from))}${turned} ${figure(of.to)}（${a}–${b}）`,
      `${what} ${b} 年${turned} ${figure(of.to)}`,
      `${b} 年${turned} ${figure(of.to)}`,
    ];
  }
  if (isLargest && !of.span) return ['各部门首末年不一，不比较变动幅度'];
  const when = of.span ? `${of.span[0]}–${of.span[1]} 年` : '';
  const size = of.largest && of.largest.value > 0 ? of.mostUp : of.mostDown;
  if (isLargest && of.largest && size) {
    const way = of.isPoints
      ? of.largest.value > 0
        ? '升幅'
        : '降幅'
      : of.largest.value > 0
        ? '增加'
        : '减少';
    const most = `${way}最大，${sizeText(size, 'zh')}`;
    return [`${when}${of.largest.body.zh}${most}`, `${of.largest.body.zh}${most}`, `${when}${most}`, most];
  }
  const [up, down] = of.isPoints ? ['升', '降'] : ['增', '减'];
  const told = [
    of.up > 0 ? `${of.up} ${up}` : '',
    of.down > 0 ? `${of.down} ${down}` : '',
    of.same > 0 ? `${of.same} 平` : '',
  ].filter(Boolean);
  const who = `${of.n} ${of.of === 'bodies' ? '个部门' : '项'}`;
  const span = of.span ? when : '首末年';
  return [`${shortName(of.title.zh)} ${span} ${who} ${told.join(' ')}`, `${span} ${who} ${told.join(' ')}`];
}

export const titles: Titles = {
  fits,
  of: {
    series,
    budget,
    totals: (facts) =>
      facts.kind === 'nothing' || !facts.rate
        ? none('合计执行率')
        : [...totals(facts), `合计执行率 ${figure(facts.rate)}`],
    bodies: (facts) =>
      facts.kind === 'nothing' ? none('执行率') : [...bodies(facts), `${facts.n} 个部门的执行率`],
    course: (facts) => {
      if (facts.kind === 'nothing') return none('执行率');
      const rest = headline(facts.headline, '执行率');
      const { headline: told, latest } = facts;
      if (told.kind !== 'spread' || !latest) return rest;
      const own = `${latest.body.zh} ${figure(latest)}`;
      return [`${own}，${told.bodies} 个部门 ${ends(told.range)}`, own, ...rest];
    },
    pool: (facts) => (facts.kind === 'nothing' ? none('合计执行率') : pool(facts.headline)),
    parts: (facts) => {
      if (facts.kind === 'nothing') return none('预算构成');
      const noun = facts.measure === 'rate' ? '执行率' : '预算';
      if (facts.lowest && facts.measure === 'rate') {
        const { name, figure: low } = facts.lowest;
        return [
          `${bodyYear(low)}${name.zh}${noun}最低，${figure(low)}`,
          `${bodyYear(low)}${name.zh}${noun} ${figure(low)}`,
          `${name.zh}${noun}最低 ${figure(low)}`,
        ];
      }
      if (!facts.report) return [`${facts.bodies} 个部门分列基本支出与项目支出`];
      const told = facts.parts.map(({ name, range }) => `${name.zh} ${figure(range.low)}`);
      const who = facts.isAlone ? '' : `：${bodyYear(facts.report)}`;
      return [
        list(told) + who,
        list(told),
        ...facts.parts.map(({ name, range }) => `${name.zh}${noun} ${figure(range.low)}`),
      ];
    },
    projects: (facts) => {
      if (facts.kind === 'nothing') return none('项目支出明细');
      const all = `${count(facts.projects)} 个项目`;
      if (facts.rated === 0) return [`列出 ${all}，没有执行率`];
      if (!facts.lowest) return [`${count(facts.rated)} 个项目全额执行`];
      const low = figure(facts.lowest);
      const name = facts.lowest.subject?.zh;
      return [...(name ? [`${name}执行率 ${low}，${all}中最低`] : []), `${all}中执行率最低 ${low}`];
    },
    score_total: (facts) => {
      if (facts.kind === 'nothing') return none('自评总分');
      const [one, second] = facts.frameworks;
      if (second || !one) return [`总分属 ${facts.frameworks.length} 套评分体系，不作比较`];
      const what = facts.own ? '自评' : '得分';
      if (one.scores.n === 1) return alone(one.scores.low, what, true);
      const who = one.bodies > 1 ? `${one.bodies} 个部门` : `${one.scores.n} 个年度`;
      return [`${who}${what} ${ends(one.scores)}，不作排名`];
    },
    score_rows: (facts) => {
      if (facts.kind === 'nothing') return none('三级指标得分');
      if (facts.frameworks > 1) return [`三级指标属 ${facts.frameworks} 套评分体系，分列不比`];
      if (facts.below === 0) return [`${count(facts.rows)} 项三级指标均得满分`];
      return [`${count(facts.rows)} 项三级指标中 ${count(facts.below)} 项扣分`];
    },
    score_lost: (facts) => {
      if (facts.kind === 'nothing') return none('扣分');
      if (facts.kind === 'unlost') return ['所列评分项没有扣分'];
      if (facts.frameworks > 1) return [`${facts.reports} 份报告有扣分项，属 ${facts.frameworks} 套评分体系`];
      const most = figure(facts.most);
      return [...(facts.name ? [`扣分最多：${facts.name.zh}，${most}`] : []), `单项扣分最多 ${most}`];
    },
    deductions: (facts) => {
      if (facts.kind === 'nothing') return none('得分');
      if (facts.kind === 'report') {
        if (!facts.loss) return [`${bodyYear(facts.report)}没有扣分`, '没有扣分'];
        const { start, end, causes } = facts.loss;
        return [`由 ${figure(start)}扣至 ${figure(end)}，共 ${causes} 项`];
      }
      const { reports, losing, range } = facts;
      if (!range || losing < reports)
        return [losing === reports ? `${reports} 份报告均有扣分` : `${reports} 份报告中 ${losing} 份有扣分`];
      const [least, most] = [scoreText(range.least, 'zh', true), scoreText(range.most, 'zh')];
      return [`${reports} 份报告各扣 ${range.least === range.most ? most : `${least}–${most}`}`];
    },
    completion: (facts) => {
      if (facts.kind === 'nothing') return none('目标或完成率');
      if (facts.kind === 'figure') {
        const said = facts.rate ? `完成率 ${figure(facts.rate)}` : `目标：${facts.met?.zh ?? ''}`;
        return [`${facts.indicator.zh}${said}`, said];
      }
      const { n, reached } = facts;
      return [`${n} 项有目标，${reached === n ? '全部达到' : `${reached} 项达到`}`];
    },
    coverage: (facts) => {
      if (facts.kind === 'nothing') return none('报告');
      const lacking = facts.pairs - facts.reports;
      const rest = lacking > 0 ? `，缺 ${count(lacking)} 份` : '，没有缺漏';
      return [`${facts.bodies} 个部门收录 ${count(facts.reports)} 份报告${rest}`];
    },
    outputs: (facts) =>
      facts.kind === 'nothing'
        ? none('履职产出')
        : [`${facts.bodies} 个部门列出 ${count(facts.indicators)} 项指标、${count(facts.figures)} 个数`],
    stages: (facts) => {
      if (facts.kind === 'nothing') return none('招商项目');
      if (facts.kind === 'reports')
        return [`${facts.bodies} 个部门报告 ${count(facts.figures)} 项招商项目数`];
      const told = facts.stages.map((of) => `${of.subject?.zh ?? ''} ${figure(of)}`);
      const n = facts.stages.length;
      return [`${bodyYear(facts.report)}${list(told)}`, list(told), `报告 ${n} 个招商阶段的项目数`];
    },
    change: (facts) => {
      const missing = facts.isLargest ? '没有可比的变动' : '没有部门有两个年度的数';
      const [one] = facts.kind === 'changes' ? facts.clauses : [];
      return one ? change(one, facts.isLargest) : [missing];
    },
    compare: (facts) => {
      if (facts.kind === 'nothing') return ['没有可比的数据'];
      const { comparable, several } = facts;
      if (comparable === 0) return ['没有可比的指标'];
      return [`${comparable} 项指标可比${several > 0 ? `，${several} 项统计口径不同` : ''}`];
    },
  },
};
