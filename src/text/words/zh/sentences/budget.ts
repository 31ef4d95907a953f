/** Findings of `budget`, `parts`, `projects` and `pool` in Chinese. */
import type { BudgetFacts, PartsFacts, PoolFacts, ProjectsFacts } from '../../../findings/budget.ts';
import { pointsText } from '../../../findings/figure-text.ts';
import { absent, aside, bodyYear, figure, list, nothing, span } from './phrases.ts';

export function budget(facts: BudgetFacts): string[] {
  switch (facts.kind) {
    case 'nothing':
      return nothing(facts, '预算');
    case 'unrated':
      return [`${facts.bodies} 个部门有预算数，但没有同口径的执行数，不计算执行率`];
    case 'report': {
      const parts = [
        facts.budget && `全年预算 ${figure(facts.budget)}`,
        facts.executed && `执行 ${figure(facts.executed)}`,
        facts.unspent && `未支出 ${figure(facts.unspent)}`,
        `执行率 ${figure(facts.rate)}`,
      ].filter((part) => part !== undefined);
      const who = bodyYear(facts.rate);
      const told = parts.join('，');
      return [facts.isAlone ? who + told : `${told}（${who}）`, ...absent(facts.missing, '执行数')];
    }
    case 'reports':
      return [
        `${facts.bodies} 个部门按全年预算计的执行率${span(facts.rates, bodyYear)}`,
        facts.unspent ? `未支出金额${span(facts.unspent)}` : '',
        facts.over > 0 ? `其中 ${facts.over} 个执行数高于预算数` : '',
        ...absent(facts.missing, '执行数'),
      ];
  }
}

export function parts(facts: PartsFacts): string[] {
  if (facts.kind === 'nothing') return nothing(facts, '预算构成');
  const noun = facts.measure === 'rate' ? '执行率' : '预算';
  const told = facts.parts.map(
    ({ name, range }) => name.zh + noun + (range.n === 1 ? ` ${figure(range.low)}` : span(range)),
  );
  const who = facts.report ? bodyYear(facts.report) : `${facts.bodies} 个部门分列：`;
  return [who + told.join('，'), ...absent(facts.missing, `分项${noun}`)];
}

function executed(facts: Exclude<ProjectsFacts, { kind: 'nothing' }>): string {
  const { rated, full, lowest } = facts;
  if (rated === 0) return '没有可计算的执行率';
  if (!lowest) return full === 1 ? '已全额执行' : '有执行率的均全额执行';
  const head = full === 0 ? '有执行率的均未全额执行' : `${full} 个全额执行`;
  const whose = lowest.subject ? `${lowest.subject.zh}，${bodyYear(lowest)}` : bodyYear(lowest);
  return `${head}，最低为 ${aside(lowest, false, () => whose)}`;
}

export function projects(facts: ProjectsFacts): string[] {
  if (facts.kind === 'nothing') return nothing(facts, '项目支出明细');
  return [
    `${facts.bodies} 个部门列出 ${facts.projects} 个项目`,
    executed(facts),
    ...absent(facts.missing, '项目明细'),
  ];
}

/** `上升 1.2 个百分点` */
function byPoints(difference: number): string {
  const by = pointsText(difference, 'zh');
  return /[1-9]/.test(by) ? `${difference > 0 ? '上升' : '下降'} ${by}` : '持平';
}

export function pool(facts: PoolFacts): string[] {
  if (facts.kind === 'nothing') return nothing(facts, '合计执行率');
  const told = facts.years.map(({ rate, bodies }) => {
    const who = bodies ? `（${bodies.of} 个部门中的 ${bodies.n} 个）` : '';
    return `${rate.year ?? ''} 年 ${figure(rate)}${who}`;
  });
  const { change } = facts;
  return [
    `合计执行率 ${list(told)}`,
    facts.isOfSame ? '' : '各年计入的部门不同',
    change
      ? `与 ${change.since} 年相比，两年均有数据的 ${change.bodies} 个部门合计${byPoints(change.by.value)}`
      : '',
  ];
}
