/** `facts.csv`, which the build publishes: one row a figure, in the order of the columns of the file. */
import type { TableSchema } from '../schema.ts';
import { DEPARTMENTS } from './departments.ts';
import { choice, decimal, required, text } from './fields.ts';
import { FIGURES } from './figures.ts';
import { INDICATORS } from './indicators.ts';
import { REPORTS } from './reports.ts';

const f = FIGURES.fields;

export const FACTS_CSV = {
  name: 'facts',
  title: { zh: '数据', en: 'Figures' },
  key: ['id'],
  fields: {
    report_id: { ...REPORTS.fields.id, zh: '报告编号', en: 'Report' },
    department_id: { ...DEPARTMENTS.fields.id, zh: '部门编号', en: 'Body' },
    year: REPORTS.fields.year,
    source_file: REPORTS.fields.source_file,
    category: required(
      choice(
        { zh: '类别', en: 'Category' },
        { zh: '数所在的表', en: 'The table that holds the figure' },
        {
          budget: { zh: '预算与执行', en: 'Budget and execution' },
          projects: { zh: '项目支出', en: 'Project expenditure' },
          scores: { zh: '自评得分', en: 'Self-evaluation scores' },
          outputs: { zh: '产出与效益', en: 'Outputs and outcomes' },
        },
      ),
    ),
    indicator_id: { ...INDICATORS.fields.id, zh: '指标编号', en: 'Indicator' },
    indicator_zh: { ...INDICATORS.fields.zh, en: 'Indicator (Chinese)' },
    subject: {
      ...f.subject,
      about: {
        zh: '项目、评分行或企业；部门自身的数为空',
        en: 'Project, score row or enterprise; empty for the body itself',
      },
    },
    value: required(
      decimal(
        { zh: '数值', en: 'Value' },
        { zh: '以所印单位计的数', en: 'A plain number in the printed unit' },
      ),
    ),
    unit: f.unit,
    qualifier: required(
      choice(
        { zh: '限定', en: 'Qualifier' },
        { zh: '数前后的限定词', en: 'What the words around the number say of it' },
        {
          exact: { zh: '确数', en: 'as it stands' },
          approx: { zh: '约', en: 'about' },
          at_least: { zh: '至少', en: 'at least' },
          at_most: { zh: '至多', en: 'at most' },
          more_than: { zh: '超过', en: 'more than' },
          nearly: { zh: '近', en: 'nearly' },
        },
      ),
    ),
    status: {
      ...f.status,
      required: true,
      about: { zh: '数说的是什么时候的事', en: 'Whether it is a result, a plan, a forecast …' },
    },
    period: { ...f.period, required: true, about: { zh: '数所属的期间', en: 'The period that it covers' } },
    target: f.target,
    completion: f.completion,
    scope: f.scope,
    place: {
      ...f.place,
      about: { zh: '章节与段落，多处以；分隔', en: 'Section and paragraph; several places apart by ；' },
    },
    phrase: f.phrase,
    reading: {
      ...f.reading,
      required: true,
      about: { zh: '原文写明，或由上下文推断', en: 'Printed, or inferred from its context' },
    },
    id: required(
      text(
        { zh: '编号', en: 'Id' },
        { zh: '数的编号，更正数值后不变', en: 'Id of the figure; a corrected value keeps it' },
      ),
    ),
    basis: f.basis,
    note: f.note,
    operator: f.operator,
    funds: f.funds,
    corrected: text(
      { zh: '更正', en: 'Corrected' },
      {
        zh: '日期、列、原为 → 更正为、原因，多处以；分隔',
        en: 'Day, column, from → to and reason; several apart by ；',
      },
    ),
  },
} as const satisfies TableSchema;
