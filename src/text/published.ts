/**
 * The tables that the build publishes, declared as the input is: facts.csv and checks.json. The data package and the
 * data dictionary are written from here.
 */
import { CHECK_KINDS, CHECK_RESULTS } from '../model/check.ts';
import type { Localised } from '../model/localised.ts';
import type { TableSchema } from '../model/schema.ts';
import { DEPARTMENTS, FIGURES, INDICATORS, REPORTS } from '../model/tables.ts';
import { checkKind, checkResult } from './checks/checks.ts';

const f = FIGURES.fields;
const reportId = { ...REPORTS.fields.id, zh: '报告编号', en: 'Report' } as const;

const named = <K extends string>(
  keys: readonly K[],
  name: (key: K, lang: 'zh' | 'en') => { readonly name: string },
): Record<K, Localised> =>
  Object.fromEntries(
    keys.map((key) => [key, { zh: name(key, 'zh').name, en: name(key, 'en').name }]),
  ) as Record<K, Localised>;

/** One row a figure, in the order of the columns of the file. */
export const FACTS_CSV = {
  name: 'facts',
  title: { zh: '数据', en: 'Figures' },
  key: ['id'],
  fields: {
    report_id: reportId,
    department_id: { ...DEPARTMENTS.fields.id, zh: '部门编号', en: 'Body' },
    year: REPORTS.fields.year,
    source_file: REPORTS.fields.source_file,
    category: {
      zh: '类别',
      en: 'Category',
      type: 'enum',
      required: true,
      values: {
        budget: { zh: '预算与执行', en: 'Budget and execution' },
        projects: { zh: '项目支出', en: 'Project expenditure' },
        scores: { zh: '自评得分', en: 'Self-evaluation scores' },
        outputs: { zh: '产出与效益', en: 'Outputs and outcomes' },
      },
      about: { zh: '数所在的表', en: 'The table that holds the figure' },
    },
    indicator_id: { ...INDICATORS.fields.id, zh: '指标编号', en: 'Indicator' },
    indicator_zh: { ...INDICATORS.fields.zh, en: 'Indicator (Chinese)' },
    subject: {
      ...f.subject,
      about: {
        zh: '项目、评分行或企业；部门自身的数为空',
        en: 'Project, score row or enterprise; empty for the body itself',
      },
    },
    value: {
      zh: '数值',
      en: 'Value',
      type: 'decimal',
      required: true,
      about: { zh: '以所印单位计的数', en: 'A plain number in the printed unit' },
    },
    unit: f.unit,
    qualifier: {
      zh: '限定',
      en: 'Qualifier',
      type: 'enum',
      required: true,
      values: {
        exact: { zh: '确数', en: 'as it stands' },
        approx: { zh: '约', en: 'about' },
        at_least: { zh: '至少', en: 'at least' },
        at_most: { zh: '至多', en: 'at most' },
        more_than: { zh: '超过', en: 'more than' },
        nearly: { zh: '近', en: 'nearly' },
      },
      about: { zh: '数前后的限定词', en: 'What the words around the number say of it' },
    },
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
    id: {
      zh: '编号',
      en: 'Id',
      type: 'text',
      required: true,
      about: { zh: '数的编号，更正数值后不变', en: 'Id of the figure; a corrected value keeps it' },
    },
    basis: f.basis,
    note: f.note,
  },
} as const satisfies TableSchema;

/** One row a check. Numbers are in `unit`; null where there is none. */
export const CHECKS_JSON = {
  name: 'checks',
  title: { zh: '核对', en: 'Checks' },
  key: ['id'],
  fields: {
    id: {
      zh: '编号',
      en: 'Id',
      type: 'text',
      required: true,
      about: { zh: '核对的编号：报告/种类/对象', en: 'Report / kind / what is checked' },
    },
    report_id: reportId,
    kind: {
      zh: '种类',
      en: 'Kind',
      type: 'enum',
      required: true,
      values: named(CHECK_KINDS, checkKind),
      about: { zh: '核对的种类', en: 'What kind of check it is' },
    },
    formula: {
      zh: '公式',
      en: 'Formula',
      type: 'text',
      required: true,
      about: { zh: '代入数后的算式', en: 'The sum with its figures put in, in Chinese' },
    },
    computed: {
      zh: '计算值',
      en: 'Computed',
      type: 'decimal',
      about: { zh: '算得的数；无法核对时为空', en: 'What it comes to; none where it cannot be computed' },
    },
    stated: {
      zh: '报告值',
      en: 'Stated',
      type: 'decimal',
      about: { zh: '报告写明的数；未写为空', en: 'What the report states; none where it does not' },
    },
    tolerance: {
      zh: '容差',
      en: 'Tolerance',
      type: 'decimal',
      about: { zh: '报告值末位的半个单位', en: 'Half a unit of the last printed digit' },
    },
    result: {
      zh: '结果',
      en: 'Result',
      type: 'enum',
      required: true,
      values: named(CHECK_RESULTS, checkResult),
      about: { zh: '核对的结果', en: 'How it came out' },
    },
    note: {
      zh: '说明',
      en: 'Note (Chinese)',
      type: 'text',
      about: { zh: '为何不符或无法核对', en: 'Why it differs or cannot be computed, in Chinese' },
    },
    facts: {
      zh: '所用数据',
      en: 'Figures used',
      type: 'list',
      required: true,
      about: {
        zh: '所用各数的编号，报告值在最后',
        en: 'Ids of the figures that went in, the stated one last',
      },
    },
    unit: {
      zh: '单位',
      en: 'Unit',
      type: 'unit',
      required: true,
      about: { zh: '计算值、报告值与容差的单位', en: 'Unit of computed, stated and tolerance' },
    },
    note_en: {
      zh: '说明（英文）',
      en: 'Note',
      type: 'text',
      about: { zh: '为何不符或无法核对（英文）', en: 'Why it differs or cannot be computed' },
    },
  },
} as const satisfies TableSchema;
