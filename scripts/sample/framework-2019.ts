/** The scoring tree that the fictional district used before 2022: other rows, other weights, other grades. */
import type { Cells } from './csv.ts';

const row = (id: string, level: string, parent: string, zh: string, en: string, weight: string): Cells => ({
  id,
  level,
  parent,
  zh,
  en,
  weight,
});
const grade = (id: string, zh: string, en: string, from: string, to: string): Cells => ({
  id,
  level: 'grade',
  zh,
  en,
  from,
  to,
});

export const FRAMEWORK_2019: readonly Cells[] = [
  row('title', 'title', '', '示例区 2019 年评分体系', 'Sample framework 2019', ''),
  row('total', 'total', '', '总分', 'Total', '100'),
  row('duty', '1', 'total', '履职效能', 'Duty effectiveness', '60'),
  row('outputs', '2', 'duty', '产出', 'Outputs', '30'),
  row('output_targets', '3', 'outputs', '产出目标完成情况', 'Completion of the output targets', '20'),
  row('output_quality', '3', 'outputs', '产出质量', 'Quality of the outputs', '10'),
  row('benefits', '2', 'duty', '效果', 'Effects', '20'),
  row('benefit_targets', '3', 'benefits', '效益目标完成情况', 'Completion of the benefit targets', '12'),
  row('satisfaction', '3', 'benefits', '服务对象满意度', 'Satisfaction of those served', '8'),
  row('spending', '2', 'duty', '支出进度', 'Spending progress', '10'),
  row('spending_rate', '3', 'spending', '预算资金支出率', 'Spending rate of the budget', '10'),
  row('management', '1', 'total', '管理效率', 'Management efficiency', '40'),
  row('budgeting', '2', 'management', '预算编制', 'Budget preparation', '8'),
  row('budget_quality', '3', 'budgeting', '预算编制质量', 'Quality of the budget', '4'),
  row('budget_changes', '3', 'budgeting', '预算调整率', 'Rate of budget changes', '4'),
  row('execution', '2', 'management', '预算执行', 'Budget execution', '10'),
  row('carryover_rate', '3', 'execution', '结转结余率', 'Carry-over rate', '5'),
  row('finance_compliance', '3', 'execution', '财务合规性', 'Compliance of finance', '5'),
  row('disclosure', '2', 'management', '信息公开', 'Disclosure', '6'),
  row('budget_disclosure', '3', 'disclosure', '预决算公开', 'Disclosure of budget and accounts', '6'),
  row('performance', '2', 'management', '绩效管理', 'Performance management', '8'),
  row('performance_rules', '3', 'performance', '绩效制度建设', 'Rules for performance management', '8'),
  row('procurement', '2', 'management', '采购管理', 'Procurement', '4'),
  row('contract_filing', '3', 'procurement', '合同备案及时性', 'Timely filing of contracts', '2'),
  row('procurement_policy', '3', 'procurement', '采购政策落实', 'Effect of procurement policy', '2'),
  row('assets', '2', 'management', '资产管理', 'Asset management', '4'),
  row('asset_compliance', '3', 'assets', '资产管理合规性', 'Compliance of asset management', '4'),
  grade('excellent', '优秀', 'Excellent', '90', '100'),
  grade('good', '良好', 'Good', '75', '90'),
  grade('pass', '合格', 'Pass', '60', '75'),
  grade('fail', '不合格', 'Fail', '0', '60'),
];
