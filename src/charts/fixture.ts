/** Frames made by hand for tests of charts: they resemble the five reports, and are answers as the query gives them. */
import type {
  IncomparablePanels,
  Cell,
  Column,
  Entity,
  Frame,
  Threshold,
  Succession,
  Missing,
  Panel,
  Row,
} from '../model/frame.ts';
import type { Localised } from '../model/localised.ts';
import type { Qualifier } from '../model/qualifier.ts';
import type { Question } from '../model/question.ts';
import { toBase, type UnitId } from '../model/unit.ts';
import { CATALOGUE } from './catalogue.ts';

export const both = (zh: string, en = zh): Localised => ({ zh, en });

export const BODIES: readonly Entity[] = [
  { id: 'xiqu', name: both('西区产业园管理委员会'), short: both('西区产业园', 'West Zone Park'), slot: 1 },
  {
    id: 'zhizao',
    name: both('穗港智造合作区管理委员会'),
    short: both('穗港智造合作区', 'GZ–HK Manufacturing Zone'),
    slot: 2,
  },
  {
    id: 'lingang',
    name: both('黄埔临港经济区管理委员会'),
    short: both('黄埔临港经济区', 'Huangpu Port Zone'),
    slot: 3,
  },
  {
    id: 'panyu',
    name: both('番禺经济技术开发区管理委员会'),
    short: both('番禺经开区', 'Panyu ETDZ'),
    slot: 4,
  },
  {
    id: 'keji',
    name: both('穗港科技合作园管理委员会'),
    short: both('穗港科技合作园', 'GZ–HK Tech Park'),
    slot: 5,
  },
];
const YEARS = [2021, 2022, 2023];
const REPORTS: Readonly<Record<string, number>> = {
  xiqu: 2021,
  zhizao: 2022,
  lingang: 2021,
  panyu: 2023,
  keji: 2022,
};

/** A printed figure: `printed` in `unit`. */
export const figure = (printed: string, unit: UnitId, qualifier: Qualifier = 'exact'): Cell => ({
  value: toBase(printed, unit),
  state: 'value',
  printed,
  unit,
  qualifier,
  status: 'completed',
  period: '全年',
  reading: 'printed',
  place: '二（一）第1段',
  phrase: `完成 ${printed}${unit}`,
  facts: [`fact-${printed}`],
});
export const computed = (value: number): Cell => ({ value, state: 'value', facts: [] });
export const missing = (state: Missing = 'not_reported'): Cell => ({ value: null, state, facts: [] });
export const words = (zh: string, en = zh): Cell => ({
  value: null,
  state: 'value',
  text: both(zh, en),
  facts: [],
});

export const column = (key: string, type: Column['type'], zh: string, en: string): Column => ({
  key,
  type,
  label: both(zh, en),
});
const DIMENSIONS = [
  column('department', 'dimension', '部门', 'Body'),
  column('year', 'dimension', '年度', 'Year'),
];

export function panel(key: string, title: Localised, unit: UnitId, rows: readonly Row[]): Panel {
  return {
    key,
    title,
    unit,
    basis: both('年度合计', 'annual total'),
    period: '全年',
    status: 'completed',
    rows,
  };
}

export interface Parts {
  readonly columns: readonly Column[];
  readonly panels: readonly Panel[];
  readonly apart?: readonly IncomparablePanels[];
  readonly links?: readonly Succession[];
  readonly lines?: readonly Threshold[];
  readonly departments?: readonly Entity[];
  readonly years?: readonly number[];
}

export function frame(id: string, question: Question, parts: Parts): Frame {
  return {
    id,
    question,
    columns: parts.columns,
    panels: parts.panels,
    incomparablePanels: parts.apart ?? [],
    notes: [],
    sources: [],
    departments: parts.departments ?? BODIES,
    years: parts.years ?? YEARS,
    successions: parts.links ?? [],
    thresholds: parts.lines ?? [],
    coverage: { n: 4, of: 15 },
    version: '0badcafe',
    date: '2026-11-21',
    sample: false,
  };
}

/** A row for every body and year: the figure given, or the reason why there is none. */
export function bodyRows(
  figures: Readonly<Record<string, Cell>>,
  options: { years?: readonly number[]; bodies?: readonly Entity[]; only?: boolean } = {},
): Row[] {
  const { years = YEARS, bodies = BODIES, only = false } = options;
  return bodies
    .filter((body) => !only || Object.keys(figures).some((key) => key.startsWith(`${body.id}-`)))
    .flatMap((body) =>
      years.map((year): Row => {
        const value =
          figures[`${body.id}-${year}`] ?? missing(REPORTS[body.id] === year ? 'not_reported' : 'no_report');
        return { key: `${body.id}:${year}`, department: body.id, year, cells: { value } };
      }),
    );
}

/** A Frame of the verb `series`, one panel a title. */
export function series(
  id: string,
  panels: readonly Panel[],
  type: Column['type'],
  more: Omit<Parts, 'columns' | 'panels'> = {},
): Frame {
  const title = panels[0]?.title ?? both('数值', 'Value');
  const question: Question = { verb: 'series', indicators: panels.map((one) => one.key) };
  return frame(id, question, {
    columns: [...DIMENSIONS, { key: 'value', type, label: title }],
    panels,
    ...more,
  });
}

const LINK: Succession = {
  from: 'xiqu',
  to: 'zhizao',
  year: 2022,
  confidence: 'likely',
  basis: both('卡口与系统相同', 'the same gates and systems'),
};
const WARNING: Threshold = {
  id: 'execution',
  value: 0.97,
  side: 'below',
  label: both('低于 97% 提示', 'below 97%'),
  rule: both('本系统默认提示线', 'a default of this product'),
};

const RATES = {
  'xiqu-2021': figure('99.6', '%'),
  'lingang-2021': figure('98.9', '%'),
  'keji-2022': figure('95.8', '%'),
  'panyu-2023': figure('97.60', '%'),
};
const ratePanel = panel('EXEC_RATE', both('预算执行率', 'Budget execution rate'), '%', bodyRows(RATES));

const budgetRow = (id: string, budget: string, executed: string | null, rate: string | null): Row => ({
  key: `${id}:budget`,
  department: id,
  year: REPORTS[id]!,
  cells: {
    budget: figure(budget, '万元'),
    executed: executed === null ? missing() : figure(executed, '万元'),
    rate: rate === null ? missing() : figure(rate, '%'),
  },
});
const AMOUNTS = [
  column('budget', 'amount', '全年预算数', 'Full-year budget'),
  column('executed', 'amount', '执行数', 'Executed'),
  column('rate', 'rate', '执行率', 'Execution rate'),
];

const named = (
  id: string,
  key: string,
  name: Localised,
  cells: Record<string, Cell>,
  section?: Localised,
): Row => ({
  key: `${id}:${REPORTS[id]}:${name.zh}`,
  department: id,
  year: REPORTS[id]!,
  subject: name,
  ...(section ? { section } : {}),
  cells: { [key]: words(name.zh, name.en), ...cells },
});
/** '' is not reported. */
const optional = (printed: string, unit: UnitId): Cell =>
  printed === '' ? missing() : figure(printed, unit);
const part = (id: string, name: Localised, budget: string, executed: string, rate: string): Row =>
  named(id, 'part', name, {
    budget: optional(budget, '万元'),
    executed: optional(executed, '万元'),
    rate: optional(rate, '%'),
  });
const project = (id: string, name: string, budget: string, executed: string, rate: string): Row =>
  named(id, 'subject', both(name), {
    budget: figure(budget, '万元'),
    executed: figure(executed, '万元'),
    rate: figure(rate, '%'),
  });

const DUTY = both('履职效能', 'Duty effectiveness');
const MANAGEMENT = both('管理效率', 'Management efficiency');
const score = (name: Localised, section: Localised, weight: number, got: string): Row[] => [
  named(
    'zhizao',
    'row',
    name,
    {
      score: figure(got, '分'),
      weight: computed(weight),
      share: computed(Number(got) / weight),
      reason: missing(),
    },
    section,
  ),
  ...['keji', 'panyu'].map((id) =>
    named(
      id,
      'row',
      name,
      {
        score: id === 'panyu' && name.zh.includes('支出率') ? figure('9.76', '分') : missing(),
        weight: computed(weight),
        share: id === 'panyu' && name.zh.includes('支出率') ? computed(0.976) : missing(),
        reason: missing(),
      },
      section,
    ),
  ),
];
const SCORE_ROWS: readonly Row[] = [
  ...score(both('部门整体绩效目标产出指标完成情况', 'Completion of the output targets'), DUTY, 20, '20'),
  ...score(both('部门整体绩效目标效益指标完成情况', 'Completion of the benefit targets'), DUTY, 20, '20'),
  ...score(both('部门预算资金支出率', "Spending rate of the department's budget"), DUTY, 10, '8.99'),
  ...score(both('新增预算项目事前绩效评估', 'Ex-ante evaluation of new budget projects'), MANAGEMENT, 3, '3'),
  ...score(both('结转结余率', 'Carry-over rate'), MANAGEMENT, 2, '2'),
  ...score(both('财务管理合规性', 'Compliance of financial management'), MANAGEMENT, 2, '2'),
  ...score(both('预决算公开合规性', 'Disclosure of budget and final accounts'), MANAGEMENT, 2, '2'),
  ...score(both('绩效管理制度建设', 'Rules for performance management'), MANAGEMENT, 5, '5'),
  ...score(both('合同备案时效性', 'Timely filing of contracts'), MANAGEMENT, 1, '0.41'),
  ...score(both('采购政策效能', 'Effect of procurement policy'), MANAGEMENT, 1, '0.89'),
  ...score(both('“三公”经费控制情况', 'Control of the three public expenses'), MANAGEMENT, 2, '2'),
];
const lost = (id: string, name: Localised, points: string, weight: number, reason: Localised): Row =>
  named(id, 'row', name, {
    lost: figure(points, '分'),
    score: computed(weight - Number(points)),
    weight: computed(weight),
    reason: words(reason.zh, reason.en),
  });

const counts = (key: string, zh: string, en: string, unit: UnitId, figures: Record<string, Cell>): Panel =>
  panel(key, both(zh, en), unit, bodyRows(figures, { only: true }));
const STAGES = [
  ['洽谈', 'Negotiated'],
  ['签约', 'Signed'],
  ['注册', 'Registered'],
  ['引进', 'Attracted'],
  ['落地', 'Landed'],
] as const;
/** A row a stage of a body's year; what is left out is not reported. */
export const staged = (id: string, year: number, figures: readonly (Cell | undefined)[]): Row[] =>
  STAGES.map(([zh, en], i): Row => ({
    key: `${id}:${year}:${en}`,
    department: id,
    year,
    subject: both(zh, en),
    cells: { stage: words(zh, en), value: figures[i] ?? missing() },
  }));

export const DEDUCTIONS: readonly Column[] = [
  ...DIMENSIONS,
  column('step', 'dimension', '扣分项', 'Cause'),
  column('start', 'score', '扣分前', 'Before'),
  column('lost', 'score', '扣分', 'Points lost'),
  column('end', 'score', '扣分后', 'After'),
  column('reason', 'text', '扣分原因', 'Reason'),
];

/** A report's panel: cause, points and reason of each step; a step without a reason is not itemised. */
export function deductions(
  id: string,
  year: number,
  steps: readonly (readonly [zh: string, en: string, lost: number, reason: string, reasonEn: string])[],
  body = BODIES.find((one) => one.id === id)!,
): Panel {
  let at = 100;
  const rows = steps.map(([zh, en, points, reason, reasonEn], i): Row => {
    const start = at;
    at = Number((at - points).toPrecision(12));
    return {
      key: `${id}:${year}:${i}`,
      department: id,
      year,
      subject: both(zh, en),
      cells: {
        step: words(zh, en),
        start: computed(start),
        lost: computed(points),
        end: computed(at),
        reason: reason === '' ? missing() : words(reason, reasonEn),
      },
    };
  });
  return panel(`${id}-${year}`, both(`${body.short.zh} ${year} 年`, `${body.short.en}, ${year}`), '分', rows);
}

export const CHANGES = (unit: UnitId): readonly Column[] => [
  DIMENSIONS[0]!,
  column('from', unit === '%' ? 'rate' : 'amount', '首年', 'First year'),
  column('to', unit === '%' ? 'rate' : 'amount', '末年', 'Last year'),
  column('change', 'difference', '变化', 'Change'),
  column('change_rate', 'change', '增幅', 'Growth'),
  column('fromYear', 'text', '首年年度', 'From'),
  column('toYear', 'text', '末年年度', 'To'),
];

const yearCell = (year: number, text = both(String(year))): Cell => ({
  value: year,
  state: 'value',
  text,
  facts: [],
});

/** A body's change; undefined ends are not on file. */
export function changeRow(
  id: string,
  unit: UnitId,
  [fromYear, from]: readonly [number, string | undefined],
  [toYear, to]: readonly [number, string | undefined],
  past?: Localised,
): Row {
  const ends = [from, to].map((printed) =>
    printed === undefined ? missing('no_report') : figure(printed, unit),
  ) as [Cell, Cell];
  const [a, b] = [ends[0].value, ends[1].value];
  const known = a !== null && b !== null;
  return {
    key: `change:${id}:${unit}`,
    department: id,
    cells: {
      from: ends[0],
      to: ends[1],
      change: known ? computed(Number((b - a).toPrecision(12))) : missing('no_report'),
      change_rate: known && unit !== '%' && a > 0 ? computed((b - a) / a) : missing('not_applicable'),
      fromYear: a === null ? missing('no_report') : yearCell(fromYear, past),
      toYear: b === null ? missing('no_report') : yearCell(toYear),
    },
  };
}

const PAST = both('2021（西区产业园，很可能是前身）', '2021 (West Zone Park, likely predecessor)');
const changed = (id: string, question: Question): Frame =>
  frame(id, question, {
    columns: CHANGES('%').map((one) => (one.type === 'rate' ? { ...one, type: 'amount' as const } : one)),
    panels: [
      panel('RATE', both('预算执行率', 'Execution rate'), '%', [
        changeRow('zhizao', '%', [2021, '99.6'], [2022, '97.2'], PAST),
        changeRow('lingang', '%', [2021, '98.9'], [2023, '98.9']),
        changeRow('panyu', '%', [2021, '95.0'], [2023, '97.60']),
        changeRow('keji', '%', [2021, undefined], [2023, '95.8']),
      ]),
      panel('BUDGET', both('全年预算数', 'Full-year budget'), '万元', [
        changeRow('zhizao', '万元', [2021, '2218.86'], [2022, '1998.12'], PAST),
        changeRow('lingang', '万元', [2021, '1507.47'], [2023, '1611.20']),
        changeRow('panyu', '万元', [2021, '989.51'], [2023, '1028.77']),
        changeRow('keji', '万元', [2021, undefined], [2023, '1153.25']),
      ]),
    ],
    apart: [{ panels: ['RATE', 'BUDGET'], reason: 'group' }],
    links: [LINK],
  });

const VISITS = [
  counts('VISIT_TIMES', '走访企业（次数）', 'Enterprise visits, occasions', '次', {
    'zhizao-2022': figure('182', '次'),
  }),
  counts('VISIT_FIRM', '走访企业（家次）', 'Enterprise visits, firm-visits', '家次', {
    'lingang-2021': figure('185', '家次'),
  }),
  counts('VISIT_PERSON', '走访企业（人次）', 'Enterprise visits, person-trips', '人次', {
    'keji-2022': figure('712', '人次'),
  }),
];
const ISSUES = [
  counts('ISSUE_IN', '收到企业困难和问题', 'Enterprise issues received', '项次', {
    'xiqu-2021': figure('369', '项次', 'more_than'),
  }),
  counts('ISSUE_OUT', '协调解决企业问题', 'Enterprise issues resolved', '项', {
    'zhizao-2022': figure('307', '项'),
    'lingang-2021': figure('44', '项'),
  }),
];
const done = (id: string, name: Localised, value: string, target: string, completion: string): Row =>
  named(id, 'indicator', name, {
    value: words(value),
    target: words(target),
    completion: figure(completion, '%'),
    implied: missing('not_applicable'),
  });

const holds = (id: string, year: number, figures: readonly number[] | Missing): Row => {
  const keys = ['budget', 'projects', 'scores', 'outputs', 'total'];
  return {
    key: `${id}:${year}:coverage`,
    department: id,
    year,
    cells: Object.fromEntries(
      keys.map((key, i) => [key, typeof figures === 'string' ? missing(figures) : computed(figures[i]!)]),
    ),
  };
};
const FACTS: Readonly<Record<string, readonly number[]>> = {
  xiqu: [8, 0, 0, 41, 49],
  zhizao: [6, 0, 62, 22, 90],
  lingang: [5, 0, 0, 46, 51],
  panyu: [14, 9, 8, 31, 62],
  keji: [7, 15, 2, 38, 62],
};

const MADE: Readonly<Record<string, (id: string, question: Question) => Frame>> = {
  coverage: (id, question) =>
    frame(id, question, {
      columns: [
        ...DIMENSIONS,
        column('budget', 'count', '预算', 'Budget'),
        column('projects', 'count', '项目', 'Projects'),
        column('scores', 'count', '得分', 'Scores'),
        column('outputs', 'count', '产出', 'Outputs'),
        column('total', 'count', '合计', 'All'),
      ],
      panels: [
        panel(
          'coverage',
          both('收录情况', 'What is on file'),
          '个',
          BODIES.flatMap((body) =>
            YEARS.map((year) =>
              holds(body.id, year, REPORTS[body.id] === year ? FACTS[body.id]! : 'no_report'),
            ),
          ),
        ),
      ],
    }),
  'execution-rate': (id) => series(id, [ratePanel], 'rate', { lines: [WARNING] }),
  'compare-values': (id) => series(id, [ratePanel], 'rate', { lines: [WARNING] }),
  'average-progress': (id) =>
    series(
      id,
      [
        panel(
          'AVG_PROGRESS',
          both('平均支出进度', 'Average spending progress'),
          '%',
          bodyRows({ 'zhizao-2022': figure('89.92', '%') }),
        ),
      ],
      'rate',
    ),
  'budget-executed': (id, question) =>
    frame(id, question, {
      columns: [...DIMENSIONS, ...AMOUNTS],
      panels: [
        panel('budget', both('预算与执行', 'Budget and execution'), '万元', [
          budgetRow('xiqu', '2218.86', '2208.99', '99.6'),
          budgetRow('zhizao', '1998.12', null, null),
          budgetRow('lingang', '1507.47', '1491.52', '98.9'),
          budgetRow('panyu', '1028.77', '1004.09', '97.60'),
          budgetRow('keji', '1153.25', '1104.37', '95.8'),
        ]),
      ],
    }),
  'budget-parts': (id, question) =>
    frame(id, question, {
      columns: [...DIMENSIONS, column('part', 'dimension', '支出类别', 'Part'), ...AMOUNTS],
      panels: [
        panel('parts', both('基本支出与项目支出', 'Basic and project expenditure'), '万元', [
          part('panyu', both('基本支出', 'Basic expenditure'), '471.38', '454.25', '96.37'),
          part('panyu', both('项目支出', 'Project expenditure'), '557.38', '549.84', '98.65'),
          part('keji', both('基本支出', 'Basic expenditure'), '', '491.48', ''),
          part('keji', both('项目支出', 'Project expenditure'), '', '612.89', ''),
          part('zhizao', both('基本支出', 'Basic expenditure'), '620.10', '', ''),
          part('zhizao', both('项目支出', 'Project expenditure'), '', '', ''),
        ]),
      ],
    }),
  'project-lines': (id, question) =>
    frame(id, question, {
      columns: [...DIMENSIONS, column('subject', 'dimension', '项目', 'Project'), ...AMOUNTS],
      panels: [
        panel('projects', both('项目支出明细', 'Project lines'), '万元', [
          project('keji', '属地合同经费项目', '207.5', '185.3', '89.3'),
          project('keji', '企业服务工作经费', '150', '149.58', '99.7'),
          project('keji', '广州开发区特殊监管区域运行维护与公共服务经费', '94.6', '86', '90.9'),
          project('panyu', '招商工作经费', '80', '80', '100'),
        ]),
      ],
    }),
  'pooled-rate': (id, question) =>
    frame(id, question, {
      columns: [
        DIMENSIONS[1]!,
        AMOUNTS[1]!,
        AMOUNTS[0]!,
        AMOUNTS[2]!,
        column('bodies', 'count', '计入部门', 'Bodies pooled'),
        column('of', 'count', '所选部门', 'Bodies asked for'),
      ],
      panels: [
        panel(
          'pool',
          both('合计执行率', 'Pooled rate'),
          '万元',
          [
            [2021, 37005100, 37263300, 2],
            [2022, 11043700, 11532500, 1],
            [2023, 10040900, 10287700, 1],
          ].map(([year, executed, budget, n]) => ({
            key: `pool:${year}`,
            year: year!,
            cells: {
              executed: computed(executed!),
              budget: computed(budget!),
              rate: computed(executed! / budget!),
              bodies: computed(n!),
              of: computed(5),
            },
          })),
        ),
      ],
    }),
  'execution-trend': (id) => series(id, [ratePanel], 'rate', { links: [LINK] }),
  'score-total': (id, question) =>
    frame(id, question, {
      columns: [
        ...DIMENSIONS,
        column('value', 'score', '自评总分', 'Total score'),
        column('grade', 'text', '等级', 'Grade'),
      ],
      panels: [
        panel(
          'gz-2022',
          both('自评总分', 'Total score'),
          '分',
          bodyRows({
            'zhizao-2022': figure('98.29', '分'),
            'panyu-2023': figure('97.76', '分'),
            'keji-2022': figure('96', '分'),
          }).map((row) =>
            row.cells['value']?.state === 'value'
              ? { ...row, cells: { ...row.cells, grade: words('优', 'Excellent') } }
              : { ...row, cells: { ...row.cells, grade: missing() } },
          ),
        ),
      ],
    }),
  'score-rows': (id, question) =>
    frame(id, question, {
      columns: [
        ...DIMENSIONS,
        column('row', 'dimension', '三级指标', 'Level-3 row'),
        column('score', 'score', '得分', 'Score'),
        column('weight', 'score', '分值', 'Weight'),
        column('share', 'rate', '得分率', 'Share of weight'),
        column('reason', 'text', '扣分原因', 'Reason'),
      ],
      panels: [panel('gz-2022', both('三级指标', 'Level-3 rows'), '分', SCORE_ROWS)],
    }),
  'score-lost': (id, question) =>
    frame(id, question, {
      columns: [
        ...DIMENSIONS,
        column('row', 'dimension', '三级指标', 'Level-3 row'),
        column('lost', 'score', '扣分', 'Points lost'),
        column('score', 'score', '得分', 'Score'),
        column('weight', 'score', '分值', 'Weight'),
        column('reason', 'text', '扣分原因', 'Reason'),
      ],
      panels: [
        panel('gz-2022', both('扣分', 'Points lost'), '分', [
          lost(
            'zhizao',
            both('部门预算资金支出率', 'Spending rate'),
            '1.01',
            10,
            both('平均支出进度为 89.92%', 'average progress was 89.92%'),
          ),
          lost(
            'zhizao',
            both('合同备案时效性', 'Timely filing of contracts'),
            '0.59',
            1,
            both('22 份合同中有 9 份按时备案', '9 of 22 contracts were filed on time'),
          ),
          lost(
            'panyu',
            both('部门预算资金支出率', 'Spending rate'),
            '0.24',
            10,
            both('年末执行率为 97.60%', 'the year-end rate was 97.60%'),
          ),
          lost(
            'zhizao',
            both('采购政策效能', 'Effect of procurement policy'),
            '0.11',
            1,
            both(
              '面向中小企业的合同金额占应预留额的 89%',
              'contracts with small firms reached 89% of what was due',
            ),
          ),
        ]),
      ],
    }),
  'projects-stages': (id, question) =>
    frame(id, question, {
      columns: [
        ...DIMENSIONS,
        column('stage', 'dimension', '阶段', 'Stage'),
        column('value', 'count', '项目数', 'Projects'),
      ],
      panels: [
        panel('stages', both('招商各阶段项目数', 'Projects by stage of attraction'), '个', [
          ...staged('xiqu', 2021, [figure('18.5', '个'), undefined, figure('12.5', '个')]),
          ...staged('zhizao', 2022, [figure('31', '个', 'nearly'), figure('6', '个')]),
          ...staged('lingang', 2021, [undefined, undefined, undefined, figure('10', '个', 'more_than')]),
          ...staged('panyu', 2023, [undefined, undefined, undefined, figure('0', '个')]),
          ...staged('keji', 2022, [figure('16.5', '个'), undefined, figure('8.5', '个')]),
        ]),
      ],
    }),
  'score-deductions': (id, question) =>
    frame(id, question, {
      columns: DEDUCTIONS,
      panels: [
        deductions('zhizao', 2022, [
          [
            '部门预算资金支出率',
            'Spending rate',
            1.01,
            '平均支出进度为 89.92%',
            'average progress was 89.92%',
          ],
          [
            '合同备案时效性',
            'Timely filing of contracts',
            0.59,
            '22 份合同中有 9 份按时备案',
            '9 of 22 on time',
          ],
          [
            '采购政策效能',
            'Effect of procurement policy',
            0.11,
            '合同金额占应预留额的 89%',
            '89% of what was due',
          ],
        ]),
        deductions('panyu', 2023, [
          [
            '部门预算资金支出率',
            'Spending rate',
            0.24,
            '年末执行率为 97.60%',
            'the year-end rate was 97.60%',
          ],
          ['管理效率 · 未列明细', 'Management efficiency · not itemised', 2, '', ''],
        ]),
        deductions('keji', 2022, [['未列明细', 'not itemised', 4, '', '']]),
      ],
    }),
  'change-dumbbell': changed,
  'change-slope': changed,
  visits: (id) =>
    series(id, VISITS, 'count', { apart: [{ panels: VISITS.map((one) => one.key), reason: 'unit' }] }),
  'policy-briefings': (id) =>
    series(
      id,
      [
        panel(
          'BRIEFING',
          both('政策宣讲会', 'Policy briefings'),
          '场',
          bodyRows({
            'xiqu-2021': figure('1', '场'),
            'zhizao-2022': figure('9', '场'),
            'lingang-2021': figure('2', '场'),
            'keji-2022': figure('6', '场'),
          }),
        ),
      ],
      'count',
    ),
  issues: (id) =>
    series(id, ISSUES, 'count', { apart: [{ panels: ISSUES.map((one) => one.key), reason: 'group' }] }),
  completion: (id, question) =>
    frame(id, question, {
      columns: [
        ...DIMENSIONS,
        column('indicator', 'dimension', '指标', 'Indicator'),
        column('value', 'text', '数值', 'Value'),
        column('target', 'text', '目标值', 'Target'),
        column('completion', 'rate', '完成率', 'Completion'),
        column('implied', 'text', '目标来源', 'Where the target comes from'),
      ],
      panels: [
        panel('completion', both('目标完成率', 'Completion'), '%', [
          done('lingang', both('完成投资', 'Investment completed'), '25.47 亿元', '', '278.94'),
          done('lingang', both('商贸业销售额', 'Sales'), '233.48 亿元', '', '120.67'),
          done('panyu', both('汽车产值', 'Car output'), '1345 亿元', '', '103.2'),
          done('keji', both('完成注册项目数', 'Projects registered'), '8.5 个', '7', '121'),
          done('keji', both('走访企业（人次）', 'Visits, person-trips'), '712 人次', '712', '100'),
          done('keji', both('空置土地盘活', 'Idle land put to use'), '9 块', '10', '90'),
        ]),
      ],
    }),
  'compare-table': (id, question) => {
    const compared = (body: string, unit: UnitId, figures: readonly (string | undefined)[]): Row => {
      const { cells } = changeRow(body, unit, [2021, figures[0]], [2023, figures[2]]);
      const years = YEARS.map((year, i) => [
        `y${year}`,
        figures[i] === undefined ? missing('no_report') : figure(figures[i], unit),
      ]);
      return {
        key: `compare:${body}:${unit}`,
        department: body,
        cells: {
          ...Object.fromEntries(years),
          change: cells['change']!,
          change_rate: cells['change_rate']!,
        },
      };
    };
    return frame(id, question, {
      columns: [
        DIMENSIONS[0]!,
        ...YEARS.map((year) => column(`y${year}`, 'amount', String(year), String(year))),
        column('change', 'difference', '变化', 'Change'),
        column('change_rate', 'change', '增幅', 'Growth'),
      ],
      panels: [
        panel('RATE', both('预算执行率', 'Execution rate'), '%', [
          compared('lingang', '%', ['98.9', undefined, '97.2']),
          compared('panyu', '%', [undefined, '95.0', '97.60']),
        ]),
        panel('BUDGET', both('全年预算数', 'Full-year budget'), '万元', [
          compared('lingang', '万元', ['1507.47', undefined, '1611.20']),
          compared('panyu', '万元', ['989.51', '1000', '1028.77']),
        ]),
      ],
    });
  },
  'output-table': (id, question) => frame(id, question, { columns: DIMENSIONS, panels: [] }),
};

/** The Frame of a chart of the catalogue. Throws where the fixture has none: a new chart needs one. */
export function frameFor(id: string): Frame {
  const spec = CATALOGUE.find((one) => one.id === id);
  const make = MADE[id];
  if (!spec || !make) throw new Error(`no Frame for chart ${id} in the fixture`);
  return make(id, spec.question);
}
