/** Every table of the dataset, ready to search and sort. */
import type { Dataset, Finding } from '../../model/dataset.ts';
import type { Fact } from '../../model/fact.ts';
import { DATA_LANGS } from '../../model/localised.ts';
import type { Lang, DataText } from '../../model/localised.ts';
import type { FrameworkRow } from '../../model/tables/framework.ts';
import type { ReportRow } from '../../model/tables/reports.ts';
import { DEPARTMENTS } from '../../model/tables/departments.ts';
import { FINDINGS } from '../../model/tables/findings.ts';
import { FRAMEWORK } from '../../model/tables/framework.ts';
import { INDICATORS } from '../../model/tables/indicators.ts';
import { LINEAGE } from '../../model/tables/lineage.ts';
import { REPORTS } from '../../model/tables/reports.ts';
import { WARNINGS } from '../../model/tables/warnings.ts';
import { dataLang, dataText } from '../../text/data-text.ts';
import { placeText } from '../../text/place.ts';
import { words } from '../../text/words/words.ts';
import type { TableColumn } from '../../ui/table-rows.ts';
import { checkWords } from '../checks/columns.ts';
import type { CheckRow } from '../checks/rows.ts';
import { checkRows, narrowed } from '../checks/rows.ts';
import { namesIn } from '../names.ts';
import { factColumns } from './fact-columns.ts';
import { schemaColumns } from './schema-columns.ts';
import type { DataTableName, LongTable } from './table.ts';
import { longTable } from './table.ts';

/** Names of the tables: those of the schemas that they are declared by. */
export const TABLE_TITLES: Readonly<Record<DataTableName, DataText>> = {
  facts: { zh: '数据', en: 'Figures' },
  reports: REPORTS.title,
  bodies: DEPARTMENTS.title,
  indicators: INDICATORS.title,
  findings: FINDINGS.title,
  checks: { zh: '核对', en: 'Checks' },
  warnings: WARNINGS.title,
  lineage: LINEAGE.title,
  frameworks: FRAMEWORK.title,
};

type Make = (data: Dataset, lang: Lang) => LongTable;

function facts(data: Dataset, lang: Lang): LongTable {
  const themes = new Map(data.indicators.map(({ id, theme }) => [id, theme]));
  return longTable<Fact>({
    rows: data.facts,
    columns: factColumns(data, lang),
    keyOf: ({ id }) => id,
    bodies: ({ department }) => [department],
    year: ({ year }) => year,
    theme: ({ indicator }) => themes.get(indicator) ?? '',
  });
}

function reports(data: Dataset, lang: Lang): LongTable {
  const names = namesIn(data, lang);
  const columns = schemaColumns<ReportRow>(REPORTS, lang, {
    header: 'title',
    nameOf: names.body,
    translate: names.text,
  });
  return longTable<ReportRow>({
    rows: data.reports,
    columns: columns.map((column) =>
      column.key === 'title' ? { ...column, ids: ({ id }: ReportRow) => [id] } : column,
    ),
    keyOf: ({ id }) => id,
    bodies: ({ department }) => [department],
    year: ({ year }) => year,
  });
}

function findings(data: Dataset, lang: Lang): LongTable {
  const names = namesIn(data, lang);
  const rows = data.findings.map((finding, at) => ({ finding, at, report: names.reportOf(finding.report) }));
  type Row = (typeof rows)[number];
  const of = (column: TableColumn<Finding>): TableColumn<Row> => ({
    ...column,
    text: ({ finding }) => column.text(finding),
    value: ({ finding }) => column.value?.(finding) ?? null,
    ids: () => [],
  });
  const own = schemaColumns<Finding>(FINDINGS, lang, {
    header: dataLang(lang),
    leave: DATA_LANGS.filter((each) => each !== dataLang(lang)),
    wide: ['zh', 'en'],
  });
  const placed = own.map((column) =>
    column.key === 'place' ? { ...column, text: ({ place }: Finding) => placeText(place, lang) } : column,
  );
  const [text, ...rest] = placed.map(of);
  return longTable<Row>({
    rows,
    columns: [
      text!,
      {
        key: 'department',
        label: dataText(REPORTS.fields.department, lang),
        width: 9,
        text: ({ report }) => (report ? names.body(report.department) : ''),
        ids: ({ report }) => (report ? [report.id] : []),
      },
      {
        key: 'year',
        label: dataText(REPORTS.fields.year, lang),
        width: 5.5,
        text: ({ report }) => String(report?.year ?? ''),
      },
      ...rest,
    ],
    keyOf: ({ at }) => String(at),
    bodies: ({ report }) => (report ? [report.department] : []),
    year: ({ report }) => report?.year ?? 0,
  });
}

function frameworks(data: Dataset, lang: Lang): LongTable {
  type Row = FrameworkRow & { readonly framework: string };
  const rows = Object.keys(data.frameworks).flatMap((framework) =>
    (data.frameworks[framework] ?? []).map((row): Row => ({ ...row, framework })),
  );
  const [name, ...rest] = schemaColumns<Row>(FRAMEWORK, lang, {
    header: dataLang(lang),
    wide: ['zh', 'en'],
  });
  return longTable<Row>({
    rows,
    columns: [
      name!,
      {
        key: 'framework',
        label: dataText(REPORTS.fields.framework, lang),
        width: 8,
        text: (row) => row.framework,
      },
      ...rest,
    ],
    keyOf: (row) => `${row.framework}/${row.id}`,
  });
}

const MAKE: Readonly<Record<DataTableName, Make>> = {
  facts,
  reports,
  bodies: (data, lang) =>
    longTable({
      rows: data.departments,
      columns: schemaColumns(DEPARTMENTS, lang, {
        header: dataLang(lang),
        wide: ['zh', 'en'],
        translate: namesIn(data, lang).text,
      }),
      keyOf: ({ id }) => id,
      bodies: ({ id }) => [id],
    }),
  indicators: (data, lang) =>
    longTable({
      rows: data.indicators,
      columns: schemaColumns(INDICATORS, lang, {
        header: dataLang(lang),
        nameOf: namesIn(data, lang).indicator,
      }),
      keyOf: ({ id }) => id,
      theme: ({ theme }) => theme,
    }),
  findings,
  checks: (data, lang) =>
    longTable<CheckRow>({
      rows: checkRows(data),
      // The figures that went into a check are told apart on the page of checks; here they are counted.
      columns: checkWords(data, lang).columns.map((column) =>
        column.key === 'inputs'
          ? { ...column, width: 7, text: ({ facts }: CheckRow) => words(lang).evidence.figures(facts.length) }
          : column,
      ),
      keyOf: ({ check }) => check.id,
      bodies: ({ department }) => [department],
      year: ({ year }) => year,
      passes: (row, view) => narrowed([row], view).length > 0,
      filters: ['result', 'kind'],
    }),
  warnings: (data, lang) =>
    longTable({
      rows: data.warnings,
      columns: schemaColumns(WARNINGS, lang, { header: dataLang(lang), wide: ['zh', 'en'] }),
      keyOf: ({ id }) => id,
    }),
  lineage: (data, lang) =>
    longTable({
      rows: data.lineage,
      columns: schemaColumns(LINEAGE, lang, { header: 'successor', nameOf: namesIn(data, lang).body }),
      keyOf: ({ predecessor, successor }) => `${predecessor}/${successor}`,
      bodies: ({ predecessor, successor }) => [predecessor, successor],
    }),
  frameworks,
};

export function tableOf(name: DataTableName, data: Dataset, lang: Lang): LongTable {
  return MAKE[name](data, lang);
}
