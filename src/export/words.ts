/** The words that stand only in files: names of sheets and columns, captions, alternative texts. */
import type { Lang } from '../model/localised.ts';

interface ExportWords {
  readonly dataSheet: string;
  readonly notesSheet: string;
  /** Name of the column that says why cells of the measure are empty. */
  readonly state: (measure: string) => string;
  readonly qualifier: (measure: string) => string;
  readonly unitOf: (measure: string) => string;
  readonly periodOf: (measure: string) => string;
  readonly readingOf: (measure: string) => string;
  readonly scopeOf: (measure: string) => string;
  readonly title: string;
  readonly subtitle: string;
  readonly panel: string;
  readonly section: string;
  readonly unit: string;
  readonly basis: string;
  readonly period: string;
  readonly status: string;
  readonly coverage: string;
  readonly coverageText: (n: number, of: number) => string;
  readonly note: string;
  readonly source: string;
  readonly version: string;
  readonly date: string;
  readonly producer: string;
  readonly missingRule: string;
  readonly points: string;
  readonly figure: string;
  readonly table: string;
  readonly sources: string;
  readonly unitLine: (unit: string) => string;
  readonly succession: string;
  readonly chartOf: (title: string) => string;
  readonly and: (n: number) => string;
  readonly noPicture: (title: string) => string;
  readonly badPicture: string;
  readonly category: string;
}

const zh: ExportWords = {
  dataSheet: '数据',
  notesSheet: '说明',
  state: (measure) => `${measure}·缺失原因`,
  qualifier: (measure) => `${measure}·限定`,
  unitOf: (measure) => `${measure}·单位`,
  periodOf: (measure) => `${measure}·期间`,
  readingOf: (measure) => `${measure}·读取`,
  scopeOf: (measure) => `${measure}·范围`,
  title: '标题',
  subtitle: '副标题',
  panel: '分组',
  section: '类别',
  unit: '单位',
  basis: '口径',
  period: '期间',
  status: '状态',
  coverage: '覆盖',
  coverageText: (n, of) => `应有 ${of} 项，有值 ${n} 项`,
  note: '说明',
  source: '数据来源',
  version: '数据版本',
  date: '数据日期',
  producer: '制作',
  missingRule: '空单元格表示没有数值，原因见旁边一列；0 是真实的零。',
  points: '个百分点',
  figure: '图',
  table: '表',
  sources: '数据来源：',
  unitLine: (unit) => `单位：${unit}`,
  succession: '承接关系（推断）',
  chartOf: (title) => `图表：${title}`,
  and: (n) => `等 ${n} 项`,
  noPicture: (title) => `“${title}”没有可编辑的图表形式，需要先生成图片。`,
  badPicture: '图片不是有效的 PNG。',
  category: '类别',
};

const en: ExportWords = {
  dataSheet: 'Data',
  notesSheet: 'Notes',
  state: (measure) => `${measure}: why empty`,
  qualifier: (measure) => `${measure}: qualifier`,
  unitOf: (measure) => `${measure}: unit`,
  periodOf: (measure) => `${measure}: period`,
  readingOf: (measure) => `${measure}: reading`,
  scopeOf: (measure) => `${measure}: scope`,
  title: 'Title',
  subtitle: 'Subtitle',
  panel: 'Group',
  section: 'Section',
  unit: 'Unit',
  basis: 'Basis',
  period: 'Period',
  status: 'Status',
  coverage: 'Coverage',
  coverageText: (n, of) => `${n} of ${of} have a value`,
  note: 'Note',
  source: 'Source',
  version: 'Data version',
  date: 'Data date',
  producer: 'Made with',
  missingRule: 'An empty cell holds no value; the column beside it says why. 0 is a real zero.',
  points: 'pp',
  figure: 'Figure ',
  table: 'Table ',
  sources: 'Sources: ',
  unitLine: (unit) => `Unit: ${unit}`,
  succession: 'Succession (inferred)',
  chartOf: (title) => `Chart: ${title}`,
  and: (n) => `and more, ${n} in all`,
  noPicture: (title) => `“${title}” has no editable chart; it needs its picture first.`,
  badPicture: 'The picture is not a valid PNG.',
  category: 'Category',
};

export function exportWords(lang: Lang): ExportWords {
  return lang === 'zh' ? zh : en;
}
