/** What each chart shows, in Chinese: measure, unit, what it is counted on. By the chart's id. */
export const zh = {
  totals: '各部门合计 · 执行率、未支出、扣分、核对 · 变动只计两年均有数的部门',
  bodies: '部门一览 · 执行率、未支出、自评得分 · 执行数 ÷ 全年（调整）预算数',
  coverage: '收录的数据 · 个 · 部门 × 年度',
  'execution-rate': '预算执行率 · % · 执行数 ÷ 全年（调整）预算数',
  'average-progress': '平均支出进度 · % · 年内各次进度的平均，不是年末执行率',
  'budget-executed': '全年预算数与执行数 · 金额 · 旁列执行率、执行数 / 预算数',
  'budget-parts': '基本支出与项目支出 · 金额 · 预算数与执行数，旁列执行率',
  'project-lines': '项目预算执行率 · % · 执行数 ÷ 项目全年预算数',
  'pooled-rate': '合计执行率 · % · Σ 执行数 ÷ Σ 全年预算数，只计两数俱全的部门',
  'execution-trend': '历年预算执行率 · % · 执行数 ÷ 全年（调整）预算数',
  'score-total': '自评总分 · 分 · 满分 100，未经复核',
  'score-rows': '三级指标得分 · 得分/分值 · 自评，未经复核',
  'score-lost': '扣分与原因 · 分 · 分值 − 得分，自评',
  'score-deductions': '从满分到得分 · 分 · 一步一个扣分原因，自评，未经复核',
  'projects-stages': '招商项目 · 个 · 各阶段分列，不相减也不相除',
  visits: '走访企业 · 次、家次、人次 · 三种计法，分列不比',
  'policy-briefings': '政策宣讲会 · 场',
  issues: '企业问题 · 收到的与解决的分列',
  completion: '目标完成率 · % · 实际 ÷ 目标',
  'output-table': '全部产出与效益 · 按指标分列',
  'compare-table': '所选部门可比的全部指标 · 同口径、同单位、同期间',
  'compare-values': '所选指标 · 各部门各年度',
  'change-dumbbell': '首年与末年 · 同口径、同单位、同期间',
  'change-slope': '由首年到末年 · 同口径、同单位、同期间',
};

export type Subtitles = typeof zh;
