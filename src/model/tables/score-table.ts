/** A self-evaluation table as it is printed, one row a line: `table.csv` of a report. */
import type { Infer, TableSchema } from '../schema.ts';
import { also, decimal, ref, spans, text, unit } from './fields.ts';

const level = (zh: string, en: string) =>
  spans(
    text(
      { zh, en },
      {
        zh: '合并单元格只在第一行填写；合计行写“合计”',
        en: 'Merged cells are filled in the first line alone; a line of sums says 合计',
      },
    ),
  );

const amount = (zh: string, en: string) =>
  decimal(
    { zh, en },
    {
      zh: '资金行的金额，单位见“单位”列，留空为万元',
      en: 'Of a line of funds; in 万元 unless the unit says otherwise',
    },
  );

export const SCORE_TABLE = {
  name: 'table',
  title: { zh: '自评表', en: 'Self-evaluation table' },
  key: [],
  fields: {
    level1: level('一级指标', 'Level 1'),
    level2: level('二级指标', 'Level 2'),
    level3: level('三级指标', 'Level 3'),
    weight: also(
      ['权重', '标准分', '满分', '指标分值'],
      decimal({ zh: '分值', en: 'Weight' }, { zh: '满分（分）', en: 'Full marks in points' }),
    ),
    target: also(
      ['年度指标值', '指标值', '年初目标值', '计划值', '预期目标值', '绩效目标值', '年度目标值'],
      text(
        { zh: '目标值', en: 'Target' },
        {
          zh: '照印：≥2000户、≤100%、2023年12月、完成',
          en: 'As printed: ≥2000户, ≤100%, 2023年12月, 完成',
        },
      ),
    ),
    actual: also(
      ['实际完成值', '完成值', '全年实际值', '全年完成值', '年度完成值', '实际完成情况'],
      text({ zh: '实际值', en: 'Actual' }, { zh: '照印', en: 'As printed' }),
    ),
    unit: also(
      ['计量单位'],
      unit(
        { zh: '单位', en: 'Unit' },
        {
          zh: '目标值、实际值或金额的单位；已写在数后的可留空',
          en: 'Of target, actual value or amounts; may be left out where it stands behind them',
        },
      ),
    ),
    score: also(
      ['自评得分', '自评分', '评分'],
      decimal({ zh: '得分', en: 'Score' }, { zh: '自评得分（分）', en: 'Points given' }),
    ),
    reason: also(
      ['偏差原因分析及改进措施', '偏差原因分析', '未完成原因分析', '扣分原因', '原因分析', '备注'],
      spans(
        text(
          { zh: '偏差原因', en: 'Reason' },
          { zh: '未达目标或扣分的原因', en: 'Why the target was missed or points were lost' },
        ),
      ),
    ),
    initial: also(['年初预算'], amount('年初预算数', 'Initial budget')),
    annual: also(['全年预算', '调整预算数'], amount('全年预算数', 'Full-year budget')),
    executed: also(['全年执行', '决算数', '实际支出数'], amount('全年执行数', 'Executed')),
    rate: also(
      ['预算执行率'],
      decimal(
        { zh: '执行率', en: 'Execution rate' },
        { zh: '资金行印出的执行率（%）', en: 'As a line of funds prints it, in per cent' },
      ),
    ),
    indicator: ref(
      'indicators',
      { zh: '指标', en: 'Indicator' },
      {
        zh: '指标库中的编号或名称；三级指标名与指标库相同的可留空',
        en: 'Id or name in the library; may be left out where the level-3 name is one of the library',
      },
    ),
  },
} as const satisfies TableSchema;

export type ScoreTableRow = Infer<typeof SCORE_TABLE>;
