/** One row a figure: `budget.csv`, `projects.csv`, `scores.csv` and `outputs.csv` of a report. */
import type { Infer, TableSchema } from '../schema.ts';
import { atMost, choice, decimal, figure, integer, period, ref, required, text, unit } from './fields.ts';

export const STATUS_NAMES = {
  completed: { zh: '完成', en: 'completed' },
  planned: { zh: '计划', en: 'planned' },
  forecast: { zh: '预计', en: 'forecast' },
  stock: { zh: '存量', en: 'stock' },
  definition: { zh: '界定', en: 'definition' },
} as const;

const READING_NAMES = {
  printed: { zh: '原文', en: 'printed' },
  inferred: { zh: '推断', en: 'inferred' },
} as const;

const FUNDS_NAMES = {
  fiscal: { zh: '财政拨款', en: 'fiscal appropriation' },
  all: { zh: '含其他资金', en: 'including other funds' },
} as const;

const OPERATOR_NAMES = {
  at_least: { zh: '≥', en: 'at least' },
  at_most: { zh: '≤', en: 'at most' },
  equal: { zh: '=', en: 'equal' },
  by_date: { zh: '不晚于', en: 'no later than' },
} as const;

export const FIGURES = {
  name: 'figures',
  title: { zh: '数据', en: 'Figures' },
  key: ['indicator', 'subject', 'status', 'period', 'scope'],
  fields: {
    indicator: required(
      ref(
        'indicators',
        { zh: '指标', en: 'Indicator' },
        { zh: '指标编号或名称', en: 'Id or name of the indicator' },
      ),
    ),
    subject: text(
      { zh: '对象', en: 'Subject' },
      {
        zh: '项目、评分行（编号或名称）或企业；部门自身的数留空',
        en: 'Project, score row (id or name) or enterprise; empty for the body itself',
      },
    ),
    year: integer(
      { zh: '年度', en: 'Year' },
      {
        zh: '可省略；填写时须与报告年度一致',
        en: 'May be left out; where given it must be the report’s year',
      },
    ),
    value: required(
      figure(
        { zh: '数值', en: 'Value' },
        {
          zh: '照原文填写，可带 超、近、约、余、以上 等字',
          en: 'As printed, with its qualifying words: 近31, 10余, 超369',
        },
      ),
    ),
    unit: required(unit({ zh: '单位', en: 'Unit' }, { zh: '照原文填写', en: 'As printed' })),
    status: choice(
      { zh: '状态', en: 'Status' },
      {
        zh: '完成、计划、预计、存量、界定；空为完成',
        en: 'completed, planned, forecast, stock, definition; empty is completed',
      },
      STATUS_NAMES,
    ),
    period: period(
      { zh: '期间', en: 'Period' },
      { zh: '如 1-11月；空为全年', en: 'e.g. 1-11月; empty is the whole year' },
    ),
    scope: atMost(
      20,
      text(
        { zh: '范围', en: 'Scope' },
        {
          zh: '数所属的范围，如 规上、我委负责；部门整体留空',
          en: 'What the figure covers where it is not the body as a whole',
        },
      ),
    ),
    target: decimal(
      { zh: '目标值', en: 'Target' },
      { zh: '同单位的目标值，未写明则留空', en: 'Target in the same unit; empty where not stated' },
    ),
    completion: decimal(
      { zh: '完成率', en: 'Completion' },
      { zh: '原文写明的完成率（%）', en: 'Stated completion in per cent' },
    ),
    place: required(text({ zh: '位置', en: 'Place' }, { zh: '章节与段落', en: 'Section and paragraph' })),
    restated: text(
      { zh: '又见', en: 'Restated' },
      {
        zh: '同一数在别处重复出现：数值@位置，多处以；分隔',
        en: 'Further places that state the figure: value@place, separated by ；',
      },
    ),
    phrase: required(
      atMost(
        40,
        text(
          { zh: '原文片段', en: 'Phrase' },
          { zh: '含该数的原文，至多 40 字', en: 'The words that bear it, at most 40 characters' },
        ),
      ),
    ),
    reading: choice(
      { zh: '读取', en: 'Reading' },
      { zh: '原文或推断；空为原文', en: 'printed or inferred; empty is printed' },
      READING_NAMES,
    ),
    note: text(
      { zh: '说明', en: 'Note' },
      {
        zh: '扣分原因或读者须知，用自己的话写',
        en: 'Reason for lost points, or what a reader must know, in our own words',
      },
    ),
    basis: text(
      { zh: '算自', en: 'Computed from' },
      {
        zh: '得分所依据的指标：编号，或 编号 / 编号',
        en: 'What a score is computed from: an id, or id / id',
      },
    ),
    operator: choice(
      { zh: '目标方式', en: 'Target is met by' },
      {
        zh: '≥、≤、=、不晚于；空则按指标的方向（越低越好为 ≤，其余为 ≥）',
        en: 'at least, at most, equal, no later than; empty follows the indicator: at most where lower is better, otherwise at least',
      },
      OPERATOR_NAMES,
    ),
    funds: choice(
      { zh: '资金范围', en: 'Funds covered' },
      {
        zh: '金额所含的资金：财政拨款，或含其他资金；空为未注明。执行数与预算数的资金范围不同时不相除',
        en: 'The money that an amount covers; empty where nothing is said. An executed amount and a budget of unlike cover are not divided',
      },
      FUNDS_NAMES,
    ),
  },
} as const satisfies TableSchema;

export type FigureRow = Infer<typeof FIGURES>;
