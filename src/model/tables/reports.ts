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
    type: choice(
      { zh: '类型', en: 'Type' },
      {
        zh: '评价对象：部门整体支出（留空即是）或单个项目等；只有整体支出报告参与部门比较',
        en: 'What is evaluated: the whole expenditure (also where empty), or one project and the like; only reports on the whole expenditure are compared among bodies',
      },
      {
        whole: { zh: '整体支出', en: 'whole expenditure' },
        project: { zh: '项目', en: 'project' },
        special_fund: { zh: '专项资金', en: 'special fund' },
        policy: { zh: '政策', en: 'policy' },
      },
    ),
    extent: choice(
      { zh: '自评表范围', en: 'Extent of the table' },
      {
        zh: '自评表只公开一部分时填 节选：不作加总核对；留空为全表',
        en: 'Part where the published table leaves rows out: no sum is then checked; empty is the whole table',
      },
      {
        whole: { zh: '全表', en: 'whole' },
        part: { zh: '节选', en: 'part' },
      },
    ),
    replaces: identifier(
      { zh: '取代', en: 'Replaces' },
      {
        zh: '本报告所修订的报告编号；以修订后的为准，原报告仍可查阅',
        en: 'Id of the report that this one revises: the later one counts, the earlier stays readable',
      },
    ),
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
