/** The notes under a figure in Chinese. */
import type { Counted, Notes } from '../../../captions/note-facts.ts';
import { statedText } from '../../../cell-marks.ts';
import { lineText, rateText, unmarkedText } from '../../../findings/figure-text.ts';
import { zh } from '../interface.ts';
import { reasons as unlike } from './incomparable.ts';
import { bodyYear, quoted } from './phrases.ts';

const some = ({ n }: Counted, measure = '个'): string => (n === undefined ? '部分' : `${n} ${measure}`);
export const notes: Notes = {
  self_scored: ({ n, reviewed }) =>
    n !== undefined && reviewed > 0
      ? `其余 ${n} 个得分为部门自评，未经复核；不作排名。`
      : '得分为部门自评，未经复核；分数接近，不作排名。',
  average_progress_apart: () =>
    '平均支出进度是年内各次检查的平均数，不是年末执行率，单独列示，不与执行率比较。',
  base: ({ isExecution, ratio }) => {
    const is = ratio.zh || '全年执行数 ÷ 全年预算数';
    return isExecution ? `执行率 = ${is}；全年预算指调整后的预算，按年初预算计的不可比。` : `口径 = ${is}。`;
  },
  missing: ({ state, n, bodies }) => {
    const who = bodies.length > 0 ? zh.bracket(bodies.map((body) => body.zh).join(zh.listSeparator)) : '';
    return `${state ? zh.states[state] : '缺少数据'}${n === undefined ? '' : `：${n} 个部门年度`}${who}。`;
  },
  likely_succession: (link) =>
    link
      ? `虚线：${link.from.zh}${zh.confidence[link.confidence]}是${link.to.zh}的前身（${link.year} 年起）。依据：${link.basis.zh}。`
      : '虚线表示推断的部门沿革，可在筛选栏关闭。',
  corrected: ({ n, told }) => {
    const each = told.map(({ correction: { from, to, date, reason }, ...of }) => {
      const name = `${bodyYear(of)}${quoted(of.subject)}${of.column.label.zh}`;
      return `${name}由 ${from} 更正为 ${to}${zh.bracket(`${date}，${reason.zh}`)}`;
    });
    return each.length > 0 ? `更正：${each.join('；')}。` : `${some({ n })}数有更正，已标“更正”。`;
  },
  inferred: (facts) => `${some(facts)}数由上下文推断，原文未直接写明，已标“推断”。`,
  derived: (facts) => `${some(facts)}数报告未写明，由报告的其他数算得，已标“推算”或以空心点表示。`,
  refuted: ({ n, told }) => {
    const what = '报告所称执行率与其执行数、预算数不符，图表以按金额计算的为准';
    const each = told.map((of) => {
      const name = `${bodyYear(of)}${quoted(of.subject)}`;
      return `${name}${statedText(of.cell, 'zh')}，按金额为 ${unmarkedText(of, 'zh')}`;
    });
    return each.length > 0 ? `${each.join('；')}；${what}。` : `${n ?? '部分'} 个${what}。`;
  },
  funds_apart: (facts) =>
    `${some(facts, '个部门年度')}的执行数与预算数所含资金不同（如执行数含其他资金），不计算执行率。`,
  qualified: (facts) => `${some(facts)}数在原文中带有“超、近、约、至少”等字，照样标出。`,
  pooled: ({ year, n, of, ratio }) => {
    const parts = ratio.zh.split('÷').map((part) => part.trim());
    const [over, under] = parts.length === 2 ? parts : ['执行数', '预算数'];
    const when = year === undefined ? '' : `${year} 年`;
    const who = n === undefined || of === undefined ? '' : `，所选 ${of} 个部门中计入 ${n} 个`;
    return `${when}合计执行率 = Σ${over} ÷ Σ${under}${who}；不是各部门执行率的平均。`;
  },
  stages: () =>
    '洽谈、签约、注册、引进、落地是不同阶段，各自计数，不能推算转化率；0.5 个为与其他单位分计的项目。',
  park_economy: () => '园区经济数据是辖区企业的经营结果，不是部门自身成果，不与部门支出相除。',
  basis_read: ({ n, names }) => `${names.zh || some({ n }, '项指标')}的计数口径按字面理解，报告未说明。`,
  implied_target: (facts) => `${some(facts)}目标值由完成数和完成率倒推，报告未直接写明。`,
  incomparable: (facts) => {
    if (!facts) return '口径不同的数据分图列示，图与图之间不作比较。';
    const { names, n, reasons, isPart } = facts;
    const rest = n > 3 ? `等 ${n} 项` : '';
    return `${names.zh}${rest}${isPart ? '的一部分数' : '之间'}不作比较：${unlike.all(reasons)}。`;
  },
  no_rank: () => '各部门职责不同，按固定次序排列，不代表名次。',
  spending_rate_row: () =>
    '“部门预算资金支出率”一项，有的按平均支出进度计分，有的按年末执行率计分，同名而不同口径。',
  warning_line: (line) => {
    if (!line) return '提示线为本站设定，没有全国统一标准。';
    return line.isMoved
      ? `提示线已移至 ${lineText(line.value, 'zh')}；原设为“${line.label.zh}”。`
      : `提示线：${line.label.zh}。${line.rule.zh}。`;
  },
  forecast: () => '预计、计划和达产数不是已完成的结果，单独标出。',
  across_succession: (link) => {
    if (!link) return '变动跨越部门沿革，起始值取自前身部门。';
    const sure = zh.bracket(zh.confidence[link.confidence]);
    return `${link.to.zh}的起始值取自前身${link.from.zh}${sure}。依据：${link.basis.zh}。`;
  },
  peer_median: (known) =>
    known
      ? `中位数取 ${known.year} 年同类 ${known.of} 个部门中有数据的 ${known.n} 个，缺少数据的不计入。`
      : '中位数只取同类部门中有数据的，缺少数据的不计入。',
  peer_band: (band) =>
    band
      ? `中间一半：${band.year} 年 ${band.of} 个部门中有数据的 ${band.n} 个，居中的一半在 ${rateText(band.low, 'zh')} 至 ${rateText(band.high, 'zh')} 之间。`
      : '中间一半只取有数据的部门。',
  reviewed_scored: (facts) => `${some(facts)}自评得分另有复核或财政评价得分，并列显示，差额为后者减自评。`,
};
