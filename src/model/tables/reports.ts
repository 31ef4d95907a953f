/** The reports on file: `reports.csv`. */
import type { Infer, TableSchema } from '../schema.ts';
import { choice, date, id, identifier, integer, ref, required, text } from './fields.ts';

export const REPORTS = {
  name: 'reports',
  title: { zh: '报告', en: 'Reports' },
  key: ['id'],
  fields: {
    id: id({
      zh: '报告编号，也是 data/reports/ 下的目录名',
      en: 'Id of the report and name of its folder below data/reports/',
    }),
    department: required(
      ref(
        'departments',
        { zh: '部门', en: 'Department' },
        { zh: '提交报告的部门', en: 'The body that reports' },
      ),
    ),
    year: required(
      integer({ zh: '年度', en: 'Year' }, { zh: '被评价的预算年度', en: 'The budget year evaluated' }),
    ),
    title: required(text({ zh: '标题', en: 'Title' }, { zh: '报告标题', en: 'Title of the report' })),
    form: required(
      choice(
        { zh: '形式', en: 'Form' },
        { zh: '文字报告或自评表', en: 'Narrative report or score sheet' },
        {
          narrative: { zh: '文字报告', en: 'narrative' },
          score_sheet: { zh: '自评表', en: 'score sheet' },
        },
      ),
    ),
    scorer: required(
      choice(
        { zh: '评分方', en: 'Scored by' },
        { zh: '谁打的分；无分则为未评分', en: 'Who gave the scores; none where there are none' },
        {
          self: { zh: '部门自评', en: 'the body itself' },
          reviewed: { zh: '复核', en: 'a reviewer' },
          finance: { zh: '财政部门', en: 'the finance bureau' },
          none: { zh: '未评分', en: 'not scored' },
        },
      ),
    ),
    framework: identifier(
      { zh: '评分体系', en: 'Framework' },
      {
        zh: 'data/frameworks/ 下的文件名；未评分则留空',
        en: 'Name of a file in data/frameworks/; empty where not scored',
      },
    ),
    source_file: required(
      text({ zh: '来源文件', en: 'Source file' }, { zh: '原文件名', en: 'Name of the source file' }),
    ),
    revision: required(
      date(
        { zh: '录入日期', en: 'Revised' },
        { zh: '最近一次录入或更正的日期', en: 'Date of the latest entry or correction' },
      ),
    ),
    note: text({ zh: '备注', en: 'Note' }, { zh: '读取情况', en: 'How the report was read' }),
  },
} as const satisfies TableSchema;

export type ReportRow = Infer<typeof REPORTS>;
