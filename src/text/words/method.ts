/** How figures were read, what is compared, what is not and why: the page's account of itself. */
import type { Lang } from '../../model/localised.ts';

export interface Topic {
  /** Stable, for links within the page. */
  readonly id: string;
  readonly title: string;
  readonly text: readonly string[];
}

const zh: readonly Topic[] = [
  {
    id: 'reading',
    title: '数是怎样读出来的',
    text: [
      '数字由人从公开的自评报告逐个录入，照原文保留数位和单位，并记下章节位置和含该数的原文片段（至多 40 字）。报告多由扫描件识别而来，表格常有错列、断行；能从上下文恢复的，标为“推断”，其余不补。',
      '“近、约、超、余、以上、不足”等字是数的一部分，随数一起显示和导出，不当作确数。计划、预计和存量各自标明状态，不与完成数混在一起；数属于哪个期间（如 1–11 月）也随数走。',
      '同一个数在报告里写了几遍，只算一个数，各处位置都记下；若几处写得不一样，由核对指出。',
    ],
  },
  {
    id: 'missing',
    title: '没有数和数为零',
    text: [
      '没有数时写“—”并说明原因：未收录报告、未报告、不适用、部门未设立，或待核。它们都不是零，不参与求和，也不画成零。报告写明为 0 的，才是 0。',
    ],
  },
  {
    id: 'scores',
    title: '得分是谁打的',
    text: [
      '收录的得分都是部门自评，未经复核，所以凡出现得分处都注明，也不据以排名。只有同一评分体系内的得分才放在一起；各行看的是得分占分值的比例。没有打分的报告就是没有得分。',
      '同名的“预算资金支出率”一行，有的按平均支出进度打分，有的按年末执行率打分：行相同，量的东西不同，会注明。',
    ],
  },
  {
    id: 'rates',
    title: '执行率按什么算',
    text: [
      '执行率是执行数除以报告所用的预算数，通常是调整后的全年预算。报告若另列年初预算，按年初预算算得的比率另立指标，两者不混用。',
      '平均支出进度是年中若干次读数的平均，不是年末执行率：它单独成图，也不用来倒推执行数。',
      '多个部门合在一起时，用执行数之和除以预算数之和，并写明计入了几个部门；不对百分比求平均，口径不同的不合并。两个比率之差用“个百分点”表示。',
    ],
  },
  {
    id: 'comparing',
    title: '什么能比，什么不比',
    text: [
      '同轴、同表比较、求和或排序的数，须属于同一可比组，单位、状态、口径和期间也相同。不满足的分开列示，并写明分开的原因。',
      '名字相近而计数单位不同的，是不同的东西：走访“次”数的是次数，“家次”数的是企业乘以次数，“人次”数的是人乘以次数；受理的问题与解决的问题也不是一回事。洽谈、签约、注册、引进、落地是招商的不同阶段，各自成指标，不画成转化漏斗。注册额、协议投资额与完成投资额亦然。',
      '园区经济数据（如规上企业产值）不是部门自身的成果，从不除以部门支出。职责不同的部门之间默认不排名。金额同币种才换算；不同计数单位之间不换算。',
    ],
  },
  {
    id: 'succession',
    title: '部门更名与沿革',
    text: [
      '图表上用报告所印的名称。前后两个部门若很可能是同一单位，用虚线相连，写明可信度和依据；没有文件明示的，不写成确定。筛选栏里可以关掉相连，让各部门各自单列。',
    ],
  },
  {
    id: 'checks',
    title: '核对与容差',
    text: [
      '核对用报告自己的数重新计算它自己的结论：执行率、分项与合计、资金来源、分值与得分的汇总、扣分、等级、目标完成率、部分与整体、前后是否一致等。容差取报告值末位的半个单位。',
      '结果分四种：“相符”；“四舍五入”，即相差可由各数的舍入解释；“不符”，即相差超过舍入所能解释的范围；“无法核对”，即报告缺少所需的数。“不符”是需要说明的发现，不等于差错。',
    ],
  },
  {
    id: 'exceptions',
    title: '关注事项与提示线',
    text: [
      '“值得关注”由写明的规则得出：越过提示线、核对不符、称无结余而预算未用完、丢分、完成率远超目标、上年有而本年未报。完成率过高只提示“目标可能偏低”，不评价工作。',
      '预算执行没有全国统一的预警线；提示线是设定的，每条都附依据，放在“提示线”表里。数据不足以支持置信区间，所以没有画。',
    ],
  },
];

const en: readonly Topic[] = [
  {
    id: 'reading',
    title: 'How figures were read',
    text: [
      'Figures were entered by hand, one by one, from published self-evaluations, with the digits and the unit as printed, the section they stand in and the words that bear them (at most 40 characters). Most reports were recognised from scans, in which columns shift and lines break. What its context restores is marked as inferred; nothing else is filled in.',
      'Words such as about, nearly, over or at least are part of a figure: they show and export with it, and it is never treated as exact. Plans, forecasts and stocks carry their status and stand apart from results; the period that a figure covers (January to November, say) goes with it too.',
      'A figure that a report states several times is one figure with several places. Where the places disagree, a check says so.',
    ],
  },
  {
    id: 'missing',
    title: 'No figure, and a figure of zero',
    text: [
      'Where there is no figure there is a dash and the reason: no report on file, not reported, not applicable, body did not exist, or to be checked. None of these is zero; none is summed or drawn. Only a printed 0 is 0.',
    ],
  },
  {
    id: 'scores',
    title: 'Who gave the scores',
    text: [
      'All scores on file are the bodies’ own and have not been reviewed; every place that shows one says so, and nothing is ranked by them. Scores stand together only within one framework, row by row as a share of full marks. A report without scores has none.',
      'The row for the spending rate is scored from average in-year progress by one body and from the year-end rate by another: the same row, not the same measure, and the figure says which.',
    ],
  },
  {
    id: 'rates',
    title: 'What an execution rate divides by',
    text: [
      'It is the executed amount over the budget that the report divides by, as a rule the adjusted budget of the full year. Where an initial budget is printed too, the rate on it is an indicator of its own, and the two are never mixed.',
      'Average in-year progress is a mean of readings during the year, not a year-end rate. It has a chart to itself, and no executed amount is derived from it.',
      'Several bodies pool as the sum executed over the sum budgeted, with the number of bodies that count; percentages are never averaged, and unlike bases never pool. The difference of two rates is in percentage points.',
    ],
  },
  {
    id: 'comparing',
    title: 'What is compared, and what is not',
    text: [
      'Figures share an axis, a comparison, a sum or an order only if they belong to one comparability group and agree in unit, status, basis and period. All others stand apart, with the reason in words.',
      'Like names with unlike counting units are unlike things: visits may be counted as occasions, as firm-visits or as person-trips; problems received are not problems solved. Negotiated, signed, registered, attracted and landed are stages of attracting projects, each an indicator of its own and never a conversion funnel. Registered capital, agreed investment and completed investment differ likewise.',
      'The economy of a park (the output of its firms, say) is not its body’s own result and is never divided by the body’s spending. Bodies with different duties are not ranked by default. Money converts within one currency only; counting units never convert.',
    ],
  },
  {
    id: 'succession',
    title: 'Renamed and succeeding bodies',
    text: [
      'Charts use the name that the report prints. Two bodies that are likely one and the same are joined by a dashed line, with the confidence and what it rests on; a succession that no document states is never shown as certain. The filter bar can switch the joining off.',
    ],
  },
  {
    id: 'checks',
    title: 'Checks and tolerance',
    text: [
      'A check computes a report’s own conclusion again from the report’s own figures: execution rates, parts and totals, fund sources, sums of weights and scores, deductions, grades, completion of targets, parts within wholes, and figures stated twice. The tolerance is half a unit of the last printed digit.',
      'There are four results: it agrees; rounding, where the rounding of the figures explains the difference; it differs, where rounding does not; and cannot be computed, where the report lacks a figure. A check that differs is a finding to explain, not an error.',
    ],
  },
  {
    id: 'exceptions',
    title: 'Exceptions and warning lines',
    text: [
      'What is worth attention follows from rules with names: a line crossed, a check that differs, unspent money where nothing is said to be carried over, points lost, completion far above target, a figure that went missing against the year before. Very high completion says no more than that the target may be low.',
      'There is no national warning line for execution. Lines are configured, each with the rule that it rests on, and stand in the table of warning lines. The data bear no confidence intervals, so none are drawn.',
    ],
  },
];

const METHOD: Readonly<Record<Lang, readonly Topic[]>> = { zh, en };

export function method(lang: Lang): readonly Topic[] {
  return METHOD[lang];
}
