/** The words that stand only in files in Chinese; their shape is the type of every language. */
export const zh = {
  dataSheet: '数据',
  notesSheet: '说明',
  /** Name of the column that says why cells of the measure are empty. */
  state: (measure: string): string => `${measure}·缺失原因`,
  qualifier: (measure: string): string => `${measure}·限定`,
  unitOf: (measure: string): string => `${measure}·单位`,
  periodOf: (measure: string): string => `${measure}·期间`,
  correctedOf: (measure: string): string => `${measure}·更正`,
  readingOf: (measure: string): string => `${measure}·读取`,
  statedOf: (measure: string): string => `${measure}·报告值`,
  scopeOf: (measure: string): string => `${measure}·范围`,
  title: '标题',
  subtitle: '副标题',
  panel: '分组',
  section: '类别',
  unit: '单位',
  basis: '口径',
  period: '期间',
  status: '状态',
  coverage: '覆盖',
  coverageText: (n: number, of: number): string => `应有 ${of} 项，有值 ${n} 项`,
  note: '说明',
  source: '数据来源',
  version: '数据版本',
  date: '数据日期',
  producer: '制作',
  missingRule: '空单元格表示没有数值，原因见旁边一列；0 是真实的零。',
  figure: '图',
  table: '表',
  sources: '数据来源：',
  unitLine: (unit: string): string => `单位：${unit}`,
  chartOf: (title: string): string => `图表：${title}`,
  and: (n: number): string => `等 ${n} 项`,
  noPicture: (title: string): string => `“${title}”没有可编辑的图表形式，需要先生成图片。`,
  badPicture: '图片不是有效的 PNG。',
  category: '类别',
  /** Language of the spelling check of slides, and that of Latin letters in papers. */
  proofing: { slide: 'zh-CN', latin: 'en-US' },
  /** Before the fonts of Chinese. */
  fonts: '',
  /** Parts of a file's name. */
  names: {
    sample: '示例数据',
    version: (version: string): string => `数据${version}`,
    formats: { chat: '聊天', slide: '幻灯片', a4: 'A4', half: '半栏', full: '通栏' },
    withTable: '附表',
  },
  /** On a composed picture. */
  picture: {
    notes: '注：',
    /** The last source that stands before `reports`. */
    last: (source: string): string => source,
    reports: (n: number): string => `等 ${n} 份报告`,
    moreNotes: (n: number): string => `另有 ${n} 条说明，见完整页面。`,
    /** What is cut off: bodies, or rows of several a body; `page`: where all of it stands. */
    left: (by: 'body' | 'row', shown: number, left: number, product: string, page: string): string =>
      `依图中次序列出前 ${shown} ${by === 'body' ? '个部门' : '行'}，另有 ${left} ${by === 'body' ? '个部门' : '行'}未列出，见${product}“${page}”页。`,
    moreRows: (n: number): string => `另有 ${n} 行未列出，完整数据见表格文件。`,
    fewerColumns: (names: readonly string[]): string =>
      `图幅有限，未列${names.map((name) => `“${name}”`).join('')}，见表格文件。`,
  },
};

export type ExportWords = typeof zh;
