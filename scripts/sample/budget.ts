/** budget.csv and projects.csv of one report. */
import type { Cells } from './csv.ts';
import { decimal, inUnit, percent } from './decimal.ts';
import type { Money } from './money.ts';
import type { ReportPlan, Plant } from './plan.ts';

const PLACE = '一（三）第1段';
const AGAIN = '二（一）';

const amount = (hundredths: number): string => decimal(hundredths, 2);
const row = (indicator: string, value: string, unit: string, phrase: string, more: Cells = {}): Cells => ({
  indicator,
  value,
  unit,
  place: PLACE,
  phrase: `${phrase}${value}${unit}`,
  ...more,
});
const money = (indicator: string, hundredths: number, phrase: string, more: Cells = {}): Cells =>
  row(indicator, amount(hundredths), '万元', phrase, more);

/** A total: in 亿元 in the reports of large bodies, and stated twice in all that tell in words. */
function total(
  plan: ReportPlan,
  m: Money,
  indicator: string,
  hundredths: number,
  phrase: string,
  again: number,
): Cells {
  const unit = m.isLarge ? '亿元' : '万元';
  const print = (value: number): string => inUnit(value, 2, '万元', unit);
  const restated = plan.body.form === 'sheet' ? '' : `${print(again)}@${AGAIN}`;
  // Whole 万元 in 亿元 have four digits; the last two of six are zero.
  const trim = (text: string): string => (m.isLarge ? text.replace(/00(?=$|@)/, '') : text);
  return row(indicator, trim(print(hundredths)), unit, phrase, { restated: trim(restated) });
}

export function budgetRows(plan: ReportPlan, m: Money, plant: Plant): Cells[] {
  const rows = [
    money('budget.initial', m.initial, '年初预算'),
    total(plan, m, 'budget.annual', m.annual, '全年预算数', m.annual),
    money('budget.basic', m.basic, '基本支出预算'),
    money('budget.project', m.project, '项目支出预算'),
  ];
  if (plan.fault === 'parts_total')
    plant(
      'parts_total',
      `基本 ${amount(m.basic)} + 项目 ${amount(m.project)} ≠ 全年 ${amount(m.annual)} 万元`,
    );
  if (plan.body.form === 'sheet')
    return [...rows, row('exec.avg_progress', decimal(m.progress, 2), '%', '平均支出进度为')];
  return [...rows, ...executedRows(plan, m, plant)];
}

function executedRows(plan: ReportPlan, m: Money, plant: Plant): Cells[] {
  const { fault } = plan;
  const again = m.executed + (fault === 'restated' ? 900 : 0);
  const fund = Math.round(m.execProject / 10 / 100) * 100;
  const general = m.executed - fund - (fault === 'fund_sources' ? 500 : 0);
  const rate = decimal(m.rate, m.rateDigits);
  const left = m.annual - m.executed;
  const isDenied = fault === 'unspent_no_carry_over';
  if (fault === 'restated') plant('restated', `全年执行数两处不同，相差 9 万元`);
  if (fault === 'fund_sources') plant('fund_sources', `四项资金来源之和比全年执行数少 5 万元`);
  if (fault === 'execution_rate') plant('execution_rate', `所写执行率 ${rate}% 与执行数 ÷ 预算数不符`);
  if (fault === 'line_crossed') plant('line_crossed', `预算执行率 ${rate}%，低于提示线`);
  if (isDenied) plant('unspent_no_carry_over', `预算减执行为 ${amount(left)} 万元，而称无结转结余`);
  return [
    total(plan, m, 'exec.total', m.executed, '全年执行数', again),
    row('exec.rate', rate, '%', '预算执行率'),
    money('exec.basic', m.execBasic, '基本支出'),
    row('exec.basic_rate', decimal(percent(m.execBasic, m.basic, 2), 2), '%', '基本支出执行率'),
    money('exec.project', m.execProject, '项目支出'),
    row('exec.project_rate', decimal(percent(m.execProject, m.project, 2), 2), '%', '项目支出执行率'),
    money('exec.general_public', general, '一般公共预算财政拨款支出'),
    money('exec.gov_fund', fund, '政府性基金预算财政拨款支出'),
    row('exec.state_capital', '0', '万元', '国有资本经营预算财政拨款支出'),
    row('exec.other', '0', '万元', '其他资金支出'),
    money('exec.carryover', isDenied ? 0 : left, '年末结转和结余', { status: 'stock', period: '年末' }),
  ];
}

export function projectRows(plan: ReportPlan, m: Money, plant: Plant): Cells[] {
  if (plan.body.form === 'sheet') return [];
  const at = (cells: Cells, subject: string): Cells => ({ ...cells, subject, place: '二（三）' });
  const lines = m.lines.flatMap(({ name, budget, executed }, i) => {
    const rate = decimal(percent(executed, budget, 1), 1);
    if (plan.fault === 'low_project' && i === 0) plant('line_crossed', `${name}执行率 ${rate}%，低于提示线`);
    return [
      at(money('proj.line_budget', budget, `${name}全年预算数为`), name),
      at(money('proj.line_exec', executed, `${name}执行数为`), name),
      at(row('proj.exec_rate', rate, '%', `${name}完成预算的`), name),
    ];
  });
  return [
    at(row('selfeval.projects', String(m.lines.length + 3), '个', '开展绩效自评的项目'), ''),
    at(money('selfeval.amount', m.execProject, '绩效自评涉及资金'), ''),
    at(row('selfeval.coverage', '100', '%', '占项目支出的'), ''),
    ...lines,
  ];
}
