/** An empty table as a workbook to fill in: headings, lists to choose from, a worked example and what each column holds. */
import Papa from 'papaparse';
import type { Sheet, SheetCell } from '../../src/export/xlsx/sheet.ts';
import { columnName } from '../../src/export/xlsx/sheet.ts';
import { packWorkbook } from '../../src/export/xlsx/workbook.ts';
import type { Field, TableSchema } from '../../src/model/schema.ts';
import { isNeeded } from '../../src/model/schema.ts';
import type { IndicatorRow } from '../../src/model/tables/indicators.ts';

/** What a template's lists choose from. */
export interface Library {
  readonly indicators: readonly IndicatorRow[];
  readonly units: readonly string[];
}

/** Points. */
const LINE = 18;
/** Width in characters of the body font, of which a Han character takes two. */
const wide = (text: string): number => text.length * 2;

/** Rows that have lists to choose from. */
const ROWS = 300;
const LISTS = '列表';
const PERIODS = ['全年', '年末', '1-11月', '1-6月', '截至目前'];

function choicesOf(field: Field, { indicators, units }: Library): readonly string[] {
  if (field.type === 'unit') return units;
  if (field.type === 'enum') return Object.values(field.values).map(({ zh }) => zh);
  if (field.type === 'period') return PERIODS;
  if (field.type !== 'ref' || field.to !== 'indicators') return [];
  return indicators.filter(({ theme }) => theme !== 'score').map(({ zh }) => zh);
}

const head = (value: string): SheetCell => ({ value, style: { font: 'head' } });
const text = (value: string): SheetCell => ({ value, style: { format: '@' } });

function notes(schema: TableSchema): Sheet {
  const rows = Object.values(schema.fields).map((field) => [
    text(field.zh),
    text(isNeeded(field) ? '必填' : ''),
    { value: field.about.zh, style: { wrap: true } as const },
    { value: (field.also ?? []).join('、'), style: { wrap: true } as const },
  ]);
  const lines = (cell: SheetCell, width: number): number => Math.ceil(wide(String(cell.value)) / (width - 4));
  const heights = Object.fromEntries(
    rows.map(([, , about, also], i) => [i + 2, LINE * Math.max(1, lines(about!, 60), lines(also!, 44))]),
  );
  return {
    name: '填写说明',
    head: 1,
    widths: [14, 8, 60, 44],
    heights,
    form: { lists: [] },
    rows: [['列', '', '填什么', '也可以叫'].map(head), ...rows],
  };
}

/**
 * The bytes of a template of `schema`. What is typed stays text, so that no date or percentage is made of it; sheets
 * beside the first explain, and are not read.
 */
export function templateOf(schema: TableSchema, example: string, library: Library): Uint8Array {
  const fields = Object.values(schema.fields);
  const lists = fields.map((field) => choicesOf(field, library));
  const long = Math.max(...lists.map((list) => list.length));
  const widths = fields.map(({ zh, type }) => (type === 'text' ? 20 : Math.max(10, wide(zh) + 4)));
  const columns = Array.from({ length: long }, (_, i) => lists.map((list) => text(list[i] ?? '')));
  const [titles, ...lines] = Papa.parse<string[]>(example.trimEnd()).data;
  const sheets: Sheet[] = [
    {
      name: schema.title.zh,
      head: 1,
      widths,
      rows: [fields.map(({ zh }) => head(zh))],
      form: {
        lists: lists.flatMap((list, i) => {
          const column = columnName(i);
          if (list.length === 0) return [];
          const from = `'${LISTS}'!$${column}$1:$${column}$${list.length}`;
          return [{ cells: `${column}2:${column}${ROWS}`, from }];
        }),
      },
    },
    {
      name: '示例',
      head: 1,
      widths: titles!.map((title, i) => Math.max(...[title, ...lines.map((line) => line[i]!)].map(wide)) + 4),
      rows: [titles!.map(head), ...lines.map((line) => line.map(text))],
      form: { lists: [] },
    },
    notes(schema),
    { name: LISTS, rows: columns, widths: [], hidden: true },
  ];
  return packWorkbook(sheets, {
    title: schema.title.zh,
    description: '',
    date: '',
    producer: '绩览',
    language: 'zh-CN',
  });
}
