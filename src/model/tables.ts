/** Every CSV of `data/`, declared once. */
import type { Infer, TableSchema } from './schema.ts';

const id = { zh: '编号', en: 'Id', type: 'id', required: true } as const;
const names = {
  zh: {
    zh: '中文名',
    en: 'Chinese name',
    type: 'text',
    required: true,
    about: { zh: '中文名称', en: 'Name in Chinese' },
  },
  en: {
    zh: '英文名',
    en: 'English name',
    type: 'text',
    required: true,
    about: { zh: '英文名称', en: 'Name in English' },
  },
} as const;

export const DEPARTMENTS = {
  name: 'departments',
  title: { zh: '部门', en: 'Departments' },
  key: ['id'],
  fields: {
    id: { ...id, about: { zh: '部门编号，一经使用不再更改', en: 'Id of the body; never changed once used' } },
    zh: { ...names.zh, zh: '部门名称', about: { zh: '报告上印的全称', en: 'Full name as printed' } },
    short: {
      zh: '简称',
      en: 'Short name',
      type: 'text',
      required: true,
      about: { zh: '图表标签用的简称', en: 'Short name for chart labels' },
    },
    en: names.en,
    short_en: {
      zh: '英文简称',
      en: 'Short English name',
      type: 'text',
      required: true,
      about: { zh: '图表标签用的英文简称', en: 'Short English name for chart labels' },
    },
    district: {
      zh: '所在区',
      en: 'District',
      type: 'text',
      required: true,
      about: { zh: '所属区（县）', en: 'District or county' },
    },
    duties: {
      zh: '职责类别',
      en: 'Duties',
      type: 'list',
      about: {
        zh: '职责标签，同一标签的部门可作同类比较',
        en: 'Tags of duties; bodies with a tag in common form a peer group',
      },
    },
    slot: {
      zh: '色位',
      en: 'Palette slot',
      type: 'integer',
      about: {
        zh: '固定的颜色与符号，1–8；第九个起留空',
        en: 'Fixed colour and marker, 1 to 8; empty from the ninth body on',
      },
    },
    from_year: {
      zh: '起始年度',
      en: 'First year',
      type: 'integer',
      about: {
        zh: '部门设立的年度，不详则留空',
        en: 'Year from which the body exists; empty where not known',
      },
    },
    to_year: {
      zh: '终止年度',
      en: 'Last year',
      type: 'integer',
      about: {
        zh: '部门存续的最后年度，不详则留空',
        en: 'Last year in which the body exists; empty where not known',
      },
    },
  },
} as const satisfies TableSchema;

export const LINEAGE = {
  name: 'lineage',
  title: { zh: '沿革', en: 'Succession' },
  key: ['predecessor', 'successor'],
  fields: {
    predecessor: {
      zh: '前身',
      en: 'Predecessor',
      type: 'ref',
      to: 'departments',
      required: true,
      about: { zh: '前身部门', en: 'The body before' },
    },
    successor: {
      zh: '后继',
      en: 'Successor',
      type: 'ref',
      to: 'departments',
      required: true,
      about: { zh: '后继部门', en: 'The body after' },
    },
    year: {
      zh: '变更年度',
      en: 'Year',
      type: 'integer',
      required: true,
      about: { zh: '后继部门首个年度', en: 'First year of the successor' },
    },
    confidence: {
      zh: '可信度',
      en: 'Confidence',
      type: 'enum',
      required: true,
      values: {
        certain: { zh: '确定', en: 'certain' },
        likely: { zh: '很可能', en: 'likely' },
        possible: { zh: '可能', en: 'possible' },
      },
      about: {
        zh: '有文件明示才为确定',
        en: 'Certain only where a document says so',
      },
    },
    basis_zh: {
      zh: '依据',
      en: 'Basis (Chinese)',
      type: 'text',
      required: true,
      about: { zh: '推断依据', en: 'What the link rests on' },
    },
    basis_en: {
      zh: '依据（英文）',
      en: 'Basis',
      type: 'text',
      required: true,
      about: { zh: '推断依据（英文）', en: 'What the link rests on, in English' },
    },
  },
} as const satisfies TableSchema;

export const INDICATORS = {
  name: 'indicators',
  title: { zh: '指标库', en: 'Indicator library' },
  key: ['id'],
  fields: {
    id: { ...id, about: { zh: '指标编号', en: 'Id of the indicator' } },
    zh: { ...names.zh, zh: '指标名称' },
    en: names.en,
    unit: {
      zh: '单位',
      en: 'Unit',
      type: 'unit',
      required: true,
      about: { zh: '展示单位', en: 'Unit shown by default' },
    },
    units_seen: {
      zh: '所见单位',
      en: 'Units seen',
      type: 'list',
      about: {
        zh: '报告中用过的单位；同量纲的单位可精确换算，其余仅在此列出者视为同一计数',
        en: 'Units that reports use. Units of one dimension convert exactly; others count as the same only where listed here',
      },
    },
    basis_zh: {
      zh: '计数口径',
      en: 'Counting basis (Chinese)',
      type: 'text',
      required: true,
      about: { zh: '数的是什么', en: 'What is counted' },
    },
    basis_en: {
      zh: '计数口径（英文）',
      en: 'Counting basis',
      type: 'text',
      required: true,
      about: { zh: '数的是什么（英文）', en: 'What is counted, in English' },
    },
    group: {
      zh: '可比组',
      en: 'Comparability group',
      type: 'text',
      required: true,
      about: {
        zh: '同组、同单位、同期间的数才可同轴',
        en: 'Only figures of one group, unit and period share an axis',
      },
    },
    theme: {
      zh: '主题',
      en: 'Theme',
      type: 'enum',
      required: true,
      values: {
        budget: { zh: '预算', en: 'Budget' },
        execution: { zh: '执行', en: 'Execution' },
        self_evaluation: { zh: '绩效自评', en: 'Self-evaluation' },
        score: { zh: '得分', en: 'Scores' },
        procurement: { zh: '采购', en: 'Procurement' },
        service: { zh: '企业服务', en: 'Services to enterprises' },
        investment: { zh: '招商引资', en: 'Investment promotion' },
        projects: { zh: '重点项目', en: 'Construction projects' },
        safety: { zh: '安全生产', en: 'Work safety' },
        environment: { zh: '生态环保', en: 'Environment' },
        customs: { zh: '海关监管区', en: 'Customs zones' },
        land: { zh: '土地', en: 'Land' },
        economy: { zh: '园区经济', en: 'Park economy' },
        planning: { zh: '规划与治理', en: 'Planning and governance' },
        definition: { zh: '界定', en: 'Definitions' },
      },
      about: { zh: '所属主题', en: 'Theme' },
    },
    kind: {
      zh: '类型',
      en: 'Kind',
      type: 'enum',
      required: true,
      values: {
        amount: { zh: '金额', en: 'amount' },
        rate: { zh: '比率', en: 'rate' },
        growth: { zh: '同比', en: 'growth on the year before' },
        count: { zh: '数量', en: 'count' },
        area: { zh: '面积', en: 'area' },
        score: { zh: '得分', en: 'score' },
        rank: { zh: '名次', en: 'rank' },
        duration: { zh: '时长', en: 'duration' },
        definition: { zh: '界定', en: 'definition' },
      },
      about: { zh: '数的类型', en: 'What kind of figure it is' },
    },
    better: {
      zh: '方向',
      en: 'Better',
      type: 'enum',
      required: true,
      values: {
        higher: { zh: '越高越好', en: 'higher' },
        lower: { zh: '越低越好', en: 'lower' },
        neutral: { zh: '无方向', en: 'neutral' },
      },
      about: { zh: '数值大小的含义', en: 'Which direction is better' },
    },
    base: {
      zh: '分母',
      en: 'Base of the rate',
      type: 'text',
      about: {
        zh: '比率：分子 / 分母 的指标编号',
        en: 'For a rate: ids of numerator / denominator',
      },
    },
    part_of: {
      zh: '属于',
      en: 'Part of',
      type: 'ref',
      to: 'indicators',
      about: {
        zh: '其整体的指标；部分之和不得超过整体',
        en: 'The indicator that holds the whole; parts never exceed it',
      },
    },
    own: {
      zh: '归属',
      en: 'Belongs to',
      type: 'enum',
      required: true,
      values: {
        body: { zh: '部门自身', en: 'the body itself' },
        park: { zh: '园区经济', en: 'the park economy' },
      },
      about: {
        zh: '园区经济不是部门自身的成果，从不除以其支出',
        en: 'The park economy is not the body’s own result and is never divided by its spending',
      },
    },
  },
} as const satisfies TableSchema;

export const FRAMEWORK = {
  name: 'framework',
  title: { zh: '评分体系', en: 'Scoring framework' },
  key: ['id'],
  fields: {
    id: { ...id, about: { zh: '行编号', en: 'Id of the row' } },
    level: {
      zh: '级别',
      en: 'Level',
      type: 'enum',
      required: true,
      values: {
        total: { zh: '总分', en: 'total' },
        '1': { zh: '一级', en: 'level 1' },
        '2': { zh: '二级', en: 'level 2' },
        '3': { zh: '三级', en: 'level 3' },
        grade: { zh: '等级', en: 'grade' },
      },
      about: { zh: '总分、一至三级指标或等级', en: 'Total, level 1 to 3, or a grade' },
    },
    parent: {
      zh: '上级',
      en: 'Parent',
      type: 'id',
      about: { zh: '上级行编号', en: 'Id of the row above' },
    },
    zh: names.zh,
    en: names.en,
    weight: {
      zh: '分值',
      en: 'Weight',
      type: 'decimal',
      about: { zh: '满分（分）；等级行留空', en: 'Full marks in points; empty for a grade' },
    },
    from: {
      zh: '下限',
      en: 'From',
      type: 'decimal',
      about: { zh: '等级下限（含）', en: 'Lower bound of a grade, inclusive' },
    },
    to: {
      zh: '上限',
      en: 'To',
      type: 'decimal',
      about: {
        zh: '等级上限（不含；最高一级含）',
        en: 'Upper bound of a grade, exclusive but for the highest',
      },
    },
  },
} as const satisfies TableSchema;

export const WARNINGS = {
  name: 'warnings',
  title: { zh: '提示线', en: 'Warning lines' },
  key: ['id'],
  fields: {
    id: { ...id, about: { zh: '提示线编号', en: 'Id of the line' } },
    indicator: {
      zh: '指标',
      en: 'Indicator',
      type: 'text',
      required: true,
      about: {
        zh: '指标编号；completion 表示任何指标的完成率',
        en: 'Id of an indicator; `completion` for the completion of any',
      },
    },
    side: {
      zh: '方向',
      en: 'Side',
      type: 'enum',
      required: true,
      values: { below: { zh: '低于', en: 'below' }, above: { zh: '高于', en: 'above' } },
      about: { zh: '越过哪一侧算触线', en: 'Which side of the line is worth attention' },
    },
    value: {
      zh: '线值',
      en: 'Value',
      type: 'decimal',
      required: true,
      about: { zh: '以单位列计', en: 'In the unit of the next column' },
    },
    unit: { zh: '单位', en: 'Unit', type: 'unit', required: true, about: { zh: '单位', en: 'Unit' } },
    zh: names.zh,
    en: names.en,
    rule_zh: {
      zh: '依据',
      en: 'Rule (Chinese)',
      type: 'text',
      required: true,
      about: { zh: '这条线出自哪里', en: 'The rule that the line comes from' },
    },
    rule_en: {
      zh: '依据（英文）',
      en: 'Rule',
      type: 'text',
      required: true,
      about: { zh: '这条线出自哪里（英文）', en: 'The rule that the line comes from, in English' },
    },
  },
} as const satisfies TableSchema;

export const REPORTS = {
  name: 'reports',
  title: { zh: '报告', en: 'Reports' },
  key: ['id'],
  fields: {
    id: {
      ...id,
      about: {
        zh: '报告编号，也是 data/reports/ 下的目录名',
        en: 'Id of the report and name of its folder below data/reports/',
      },
    },
    department: {
      zh: '部门',
      en: 'Department',
      type: 'ref',
      to: 'departments',
      required: true,
      about: { zh: '提交报告的部门', en: 'The body that reports' },
    },
    year: {
      zh: '年度',
      en: 'Year',
      type: 'integer',
      required: true,
      about: { zh: '被评价的预算年度', en: 'The budget year evaluated' },
    },
    title: {
      zh: '标题',
      en: 'Title',
      type: 'text',
      required: true,
      about: { zh: '报告标题', en: 'Title of the report' },
    },
    form: {
      zh: '形式',
      en: 'Form',
      type: 'enum',
      required: true,
      values: {
        narrative: { zh: '文字报告', en: 'narrative' },
        score_sheet: { zh: '自评表', en: 'score sheet' },
      },
      about: { zh: '文字报告或自评表', en: 'Narrative report or score sheet' },
    },
    scorer: {
      zh: '评分方',
      en: 'Scored by',
      type: 'enum',
      required: true,
      values: {
        self: { zh: '部门自评', en: 'the body itself' },
        reviewed: { zh: '复核', en: 'a reviewer' },
        finance: { zh: '财政部门', en: 'the finance bureau' },
        none: { zh: '未评分', en: 'not scored' },
      },
      about: { zh: '谁打的分；无分则为未评分', en: 'Who gave the scores; none where there are none' },
    },
    framework: {
      zh: '评分体系',
      en: 'Framework',
      type: 'id',
      about: {
        zh: 'data/frameworks/ 下的文件名；未评分则留空',
        en: 'Name of a file in data/frameworks/; empty where not scored',
      },
    },
    source_file: {
      zh: '来源文件',
      en: 'Source file',
      type: 'text',
      required: true,
      about: { zh: '原文件名', en: 'Name of the source file' },
    },
    revision: {
      zh: '录入日期',
      en: 'Revised',
      type: 'date',
      required: true,
      about: { zh: '最近一次录入或更正的日期', en: 'Date of the latest entry or correction' },
    },
    note: {
      zh: '备注',
      en: 'Note',
      type: 'text',
      about: { zh: '读取情况', en: 'How the report was read' },
    },
  },
} as const satisfies TableSchema;

export const STATUS_NAMES = {
  completed: { zh: '完成', en: 'completed' },
  planned: { zh: '计划', en: 'planned' },
  forecast: { zh: '预计', en: 'forecast' },
  stock: { zh: '存量', en: 'stock' },
  definition: { zh: '界定', en: 'definition' },
} as const;

export const READING_NAMES = {
  printed: { zh: '原文', en: 'printed' },
  inferred: { zh: '推断', en: 'inferred' },
} as const;

/** One declaration for budget.csv, projects.csv, scores.csv and outputs.csv: one row a figure. */
export const FIGURES = {
  name: 'figures',
  title: { zh: '数据', en: 'Figures' },
  key: ['indicator', 'subject', 'status', 'period', 'scope'],
  fields: {
    indicator: {
      zh: '指标',
      en: 'Indicator',
      type: 'ref',
      to: 'indicators',
      required: true,
      about: { zh: '指标编号或名称', en: 'Id or name of the indicator' },
    },
    subject: {
      zh: '对象',
      en: 'Subject',
      type: 'text',
      about: {
        zh: '项目、评分行（编号或名称）或企业；部门自身的数留空',
        en: 'Project, score row (id or name) or enterprise; empty for the body itself',
      },
    },
    year: {
      zh: '年度',
      en: 'Year',
      type: 'integer',
      about: {
        zh: '可省略；填写时须与报告年度一致',
        en: 'May be left out; where given it must be the report’s year',
      },
    },
    value: {
      zh: '数值',
      en: 'Value',
      type: 'figure',
      required: true,
      about: {
        zh: '照原文填写，可带 超、近、约、余、以上 等字',
        en: 'As printed, with its qualifying words: 近31, 10余, 超369',
      },
    },
    unit: {
      zh: '单位',
      en: 'Unit',
      type: 'unit',
      required: true,
      about: { zh: '照原文填写', en: 'As printed' },
    },
    status: {
      zh: '状态',
      en: 'Status',
      type: 'enum',
      values: STATUS_NAMES,
      about: {
        zh: '完成、计划、预计、存量、界定；空为完成',
        en: 'completed, planned, forecast, stock, definition; empty is completed',
      },
    },
    period: {
      zh: '期间',
      en: 'Period',
      type: 'period',
      about: { zh: '如 1-11月；空为全年', en: 'e.g. 1-11月; empty is the whole year' },
    },
    scope: {
      zh: '范围',
      en: 'Scope',
      type: 'text',
      max: 20,
      about: {
        zh: '数所属的范围，如 规上、我委负责；部门整体留空',
        en: 'What the figure covers where it is not the body as a whole',
      },
    },
    target: {
      zh: '目标值',
      en: 'Target',
      type: 'decimal',
      about: { zh: '同单位的目标值，未写明则留空', en: 'Target in the same unit; empty where not stated' },
    },
    completion: {
      zh: '完成率',
      en: 'Completion',
      type: 'decimal',
      about: {
        zh: '原文写明的完成率（%）',
        en: 'Stated completion in per cent',
      },
    },
    place: {
      zh: '位置',
      en: 'Place',
      type: 'text',
      required: true,
      about: { zh: '章节与段落', en: 'Section and paragraph' },
    },
    restated: {
      zh: '又见',
      en: 'Restated',
      type: 'text',
      about: {
        zh: '同一数在别处重复出现：数值@位置，多处以；分隔',
        en: 'Further places that state the figure: value@place, separated by ；',
      },
    },
    phrase: {
      zh: '原文片段',
      en: 'Phrase',
      type: 'text',
      max: 40,
      required: true,
      about: { zh: '含该数的原文，至多 40 字', en: 'The words that bear it, at most 40 characters' },
    },
    reading: {
      zh: '读取',
      en: 'Reading',
      type: 'enum',
      values: READING_NAMES,
      about: { zh: '原文或推断；空为原文', en: 'printed or inferred; empty is printed' },
    },
    note: {
      zh: '说明',
      en: 'Note',
      type: 'text',
      about: {
        zh: '扣分原因或读者须知，用自己的话写',
        en: 'Reason for lost points, or what a reader must know, in our own words',
      },
    },
    basis: {
      zh: '算自',
      en: 'Computed from',
      type: 'text',
      about: {
        zh: '得分所依据的指标：编号，或 编号 / 编号',
        en: 'What a score is computed from: an id, or id / id',
      },
    },
  },
} as const satisfies TableSchema;

export const FINDINGS = {
  name: 'findings',
  title: { zh: '问题与措施', en: 'Problems and measures' },
  key: ['kind', 'zh'],
  fields: {
    kind: {
      zh: '类别',
      en: 'Kind',
      type: 'enum',
      required: true,
      values: {
        problem: { zh: '问题', en: 'problem' },
        measure: { zh: '措施', en: 'measure' },
        statement: { zh: '表述', en: 'statement' },
      },
      about: {
        zh: '问题、改进措施，或可与数字对照的表述',
        en: 'A problem, a measure, or a statement to hold against the figures',
      },
    },
    code: {
      zh: '代号',
      en: 'Code',
      type: 'enum',
      values: {
        no_carry_over: { zh: '称无结余', en: 'says nothing was carried over' },
        low_targets: { zh: '承认目标偏低', en: 'admits low targets' },
        grade: { zh: '写明等级', en: 'states a grade' },
      },
      about: {
        zh: '核对规则用到的表述；其余留空',
        en: 'A statement that a check reads; otherwise empty',
      },
    },
    value: {
      zh: '值',
      en: 'Value',
      type: 'text',
      about: { zh: '表述的内容，如等级 优', en: 'What is stated, e.g. the grade 优' },
    },
    zh: { ...names.zh, zh: '内容', about: { zh: '一句话，用自己的话写', en: 'One line in our own words' } },
    en: {
      ...names.en,
      zh: '内容（英文）',
      about: { zh: '一句话（英文）', en: 'One line in our own words, in English' },
    },
    place: {
      zh: '位置',
      en: 'Place',
      type: 'text',
      required: true,
      about: { zh: '章节与段落', en: 'Section and paragraph' },
    },
    phrase: {
      zh: '原文片段',
      en: 'Phrase',
      type: 'text',
      max: 40,
      about: { zh: '至多 40 字', en: 'At most 40 characters' },
    },
  },
} as const satisfies TableSchema;

export type DepartmentRow = Infer<typeof DEPARTMENTS>;
export type LineageRow = Infer<typeof LINEAGE>;
export type IndicatorRow = Infer<typeof INDICATORS>;
export type FrameworkRow = Infer<typeof FRAMEWORK>;
export type WarningRow = Infer<typeof WARNINGS>;
export type ReportRow = Infer<typeof REPORTS>;
export type FigureRow = Infer<typeof FIGURES>;
export type FindingRow = Infer<typeof FINDINGS>;
