/** Words of the data page in English. */
import type { DataPageWords } from '../zh/data.ts';

export const en: DataPageWords = {
  intro:
    'Every figure on these pages stands here: to search, to sort, to filter, to trace to its source, and to download as a whole.',
  sections: 'On this page',
  coverage: 'What is on file',
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
    'site.json': 'Bodies, succession, indicator library, reports, scoring frameworks, alert lines and units.',
    'datapackage.json':
      'The same data described for machines (Frictionless Data Package): fields, types and constraints.',
  },
};
