/** Words of the data page; they load with it. */
import type { Lang } from '../../model/localised.ts';
import type { Field } from '../../model/schema.ts';

const zh = {
  intro: '页面上的每个数都在这里：可搜索、排序、筛选，可打开出处，也可整份下载。',
  sections: '本页内容',
  tables: '数据表',
  table: '表',
  unscoped: '这张表不分部门和年度，上方的筛选对它不起作用。',
  downloads: '下载',
  download: (file: string): string => `下载 ${file}`,
  downloadsIntro: '文件由同一次生成写出，编号相互对应。CSV 用 UTF-8（带 BOM），可用 Excel 或 WPS 直接打开。',
  dictionary: '数据字典',
  dictionaryIntro: '由录入与校验所用的表结构直接写成：页面、程序和文件说的是同一回事。',
  inputs: '录入的表',
  published: '发布的表',
  method: '方法',
  field: '字段',
  name: '名称',
  type: '类型',
  required: '必填',
  allowed: '允许的值',
  about: '含义',
  yes: '是',
  no: '否',
  key: '主键',
  none: '这张表在所选部门和年度没有内容。请放宽筛选。',
  upTo: (n: string): string => `至多 ${n} 字`,
  refers: (table: string): string => `“${table}”表中的编号或中文名`,
  listSeparator: '、',
  types: {
    text: '文字',
    id: '编号',
    integer: '整数',
    decimal: '小数',
    figure: '数值',
    date: '日期',
    unit: '单位',
    period: '期间',
    enum: '选项',
    ref: '引用',
    list: '列表',
  } satisfies Record<Field['type'], string>,
  rules: {
    text: '任意文字',
    id: '小写字母、数字与 _ . -',
    integer: '不带小数的数',
    decimal: '照原文保留位数，如 97.60',
    figure: '数，可带限定词：近31、10余、超369',
    date: '年-月-日，如 2024-05-01',
    unit: '',
    period: '全年、年末、每日、截至目前、未来，或 1-11月、1-12月中旬',
    enum: '',
    ref: '',
    list: '多项以空格或；分隔',
  } satisfies Record<Field['type'], string>,
  files: {
    'facts.csv': '每行一个数：部门、年度、指标、数值、单位、限定、期间、出处与原文片段。',
    'checks.json': '每项核对的公式、计算值、报告值、容差、结果与所用数据。',
    'facts.json': '与 facts.csv 同一批数，按列压缩存放，供页面读取。',
    'site.json': '部门、沿革、指标库、报告、评分体系与提示线。',
    'datapackage.json': '以上数据的机器可读说明（Frictionless Data Package），含字段、类型与约束。',
  },
};

const en: typeof zh = {
  intro:
    'Every figure on these pages stands here: to search, to sort, to filter, to trace to its source, and to download as a whole.',
  sections: 'On this page',
  tables: 'Tables',
  table: 'Table',
  unscoped: 'Rows of this table belong to no body or year, so the filters above do not touch it.',
  downloads: 'Downloads',
  download: (file) => `Download ${file}`,
  downloadsIntro:
    'All files come from one build, and their ids agree. The CSV is UTF-8 with a byte-order mark and opens in Excel and WPS.',
  dictionary: 'Data dictionary',
  dictionaryIntro:
    'Written from the very schemas that entries are cast and checked with: pages, programs and files mean the same.',
  inputs: 'Tables that are entered',
  published: 'Tables that are published',
  method: 'Method',
  field: 'Field',
  name: 'Name',
  type: 'Type',
  required: 'Required',
  allowed: 'Allowed values',
  about: 'Meaning',
  yes: 'yes',
  no: 'no',
  key: 'key',
  none: 'This table holds nothing for these bodies and years. Try fewer filters.',
  upTo: (n) => `at most ${n} characters`,
  refers: (table) => `id or Chinese name of a row of “${table}”`,
  listSeparator: ', ',
  types: {
    text: 'text',
    id: 'id',
    integer: 'integer',
    decimal: 'decimal',
    figure: 'figure',
    date: 'date',
    unit: 'unit',
    period: 'period',
    enum: 'choice',
    ref: 'reference',
    list: 'list',
  },
  rules: {
    text: 'any text',
    id: 'lower-case letters, digits and _ . -',
    integer: 'a number without decimals',
    decimal: 'digits kept as printed: 97.60',
    figure: 'a number with its qualifying words: 近31, 10余, 超369',
    date: 'year-month-day: 2024-05-01',
    unit: '',
    period: '全年, 年末, 每日, 截至目前, 未来, or months: 1-11月, 1-12月中旬',
    enum: '',
    ref: '',
    list: 'items apart by spaces or ；',
  },
  files: {
    'facts.csv':
      'One row a figure: body, year, indicator, value, unit, qualifier, period, place and the words that bear it.',
    'checks.json':
      'Each check with its formula, computed and stated value, tolerance, result and figures used.',
    'facts.json': 'The figures of facts.csv, packed by column for the pages to read.',
    'site.json': 'Bodies, succession, indicator library, reports, scoring frameworks and warning lines.',
    'datapackage.json':
      'The same data described for machines (Frictionless Data Package): fields, types and constraints.',
  },
};

export type DataPageWords = typeof zh;
const DICTIONARIES: Readonly<Record<Lang, DataPageWords>> = { zh, en };

export function dataPageWords(lang: Lang): DataPageWords {
  return DICTIONARIES[lang];
}
