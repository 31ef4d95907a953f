/** What a report says in words: `findings.csv` of a report. */
import type { Infer, TableSchema } from '../schema.ts';
import { atMost, choice, names, required, text } from './fields.ts';
import { FIGURES } from './figures.ts';

export const FINDINGS = {
  name: 'findings',
  title: { zh: '问题与措施', en: 'Problems and measures' },
  key: ['kind', 'zh'],
  fields: {
    kind: required(
      choice(
        { zh: '类别', en: 'Kind' },
        {
          zh: '问题、改进措施，或可与数字对照的表述',
          en: 'A problem, a measure, or a statement to hold against the figures',
        },
        {
          problem: { zh: '问题', en: 'problem' },
          measure: { zh: '措施', en: 'measure' },
          statement: { zh: '表述', en: 'statement' },
        },
      ),
    ),
    code: choice(
      { zh: '代号', en: 'Code' },
      { zh: '核对规则用到的表述；其余留空', en: 'A statement that a check reads; otherwise empty' },
      {
        no_carry_over: { zh: '称无结余', en: 'says nothing was carried over' },
        low_targets: { zh: '承认目标偏低', en: 'admits low targets' },
        all_met: { zh: '称全部完成（值为该行编号）', en: 'says that all targets of a row were met' },
        grade: { zh: '写明等级', en: 'states a grade' },
      },
    ),
    value: text(
      { zh: '值', en: 'Value' },
      { zh: '表述的内容，如等级 优', en: 'What is stated, e.g. the grade 优' },
    ),
    zh: { ...names.zh, zh: '内容', about: { zh: '一句话，用自己的话写', en: 'One line in our own words' } },
    en: {
      ...names.en,
      zh: '内容（英文）',
      about: { zh: '一句话（英文）', en: 'One line in our own words, in English' },
    },
    place: FIGURES.fields.place,
    phrase: atMost(
      40,
      text({ zh: '原文片段', en: 'Phrase' }, { zh: '至多 40 字', en: 'At most 40 characters' }),
    ),
  },
} as const satisfies TableSchema;

export type FindingRow = Infer<typeof FINDINGS>;
