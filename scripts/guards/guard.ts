/** What a guard looks at, and how it asks. */
import type { Fact } from '../../src/model/fact.ts';
import type { TableSchema } from '../../src/model/schema.ts';
import type { Rule } from '../../src/model/tables/confirmed.ts';
import type { DepartmentRow } from '../../src/model/tables/departments.ts';
import type { FigureRow } from '../../src/model/tables/figures.ts';
import { FIGURES } from '../../src/model/tables/figures.ts';
import type { FrameworkRow } from '../../src/model/tables/framework.ts';
import type { IndicatorRow } from '../../src/model/tables/indicators.ts';
import type { ReportRow } from '../../src/model/tables/reports.ts';
import { toBase } from '../../src/model/unit.ts';
import type { Problem } from '../read/problem.ts';
import type { CastRow, CastTable } from '../read/table.ts';
import { problemAt } from '../read/table.ts';

/** Something that is probably a slip: the run stops until it is mended, or answered in confirmed.csv. */
export interface Question extends Problem {
  readonly code: Rule;
  /** Id of the report; '' where it is of none. */
  readonly report: string;
  /** What `at` of a row of confirmed.csv may say; the first is what is proposed. */
  readonly at: readonly string[];
}

export type EnteredRow = CastRow<FigureRow>;

/** One report and its sound rows. */
export interface Entered {
  readonly report: CastRow<ReportRow>;
  readonly rows: readonly EnteredRow[];
}

/** A figure as it was published; `value` in base units. */
export type PublishedFigure = Pick<Fact, 'id' | 'value' | 'printed' | 'unit'>;

export interface OnFile {
  readonly reports: readonly Entered[];
  /** By id: what was published last and no correction accounts for. */
  readonly published: ReadonlyMap<string, PublishedFigure>;
  readonly departments: readonly CastRow<DepartmentRow>[];
  readonly indicators: ReadonlyMap<string, IndicatorRow>;
  readonly frameworks: ReadonlyMap<string, readonly FrameworkRow[]>;
  /** The tables of the site, for guards of their form. */
  readonly tables: readonly CastTable<TableSchema>[];
}

export type Guard = (file: OnFile) => Question[];

/** A question about one cell of a figure. `other` is the second place that it stands against. */
export function askFigure(
  { report }: Entered,
  row: EnteredRow,
  code: Rule,
  field: keyof FigureRow,
  params: Readonly<Record<string, string>> = {},
  other?: Pick<EnteredRow, 'file' | 'line'>,
): Question {
  const { indicator, subject, place } = row.values;
  const first = other ? placeOf(other) : '';
  return {
    ...problemAt(row, FIGURES, field, code, { ...params, first }),
    code,
    report: report.values.id,
    at: [subject === '' ? indicator : `${indicator}/${subject}`, indicator, place],
  };
}

export const placeOf = ({ file, line }: Pick<EnteredRow, 'file' | 'line'>): string => `${file}:${line}`;

/** In base units. */
export const valueOf = ({ values }: EnteredRow): number => toBase(values.value.printed, values.unit);

/** As it stands in the table. */
export const shown = ({ values }: EnteredRow): string => `${values.value.printed} ${values.unit}`;

/** What tells the figures of one indicator in one report apart. */
export const apartOf = ({ values }: EnteredRow): string =>
  JSON.stringify([values.subject, values.status, values.period, values.scope]);

/** A report's rows by indicator and what tells them apart. */
export function lookup({ rows }: Entered): (indicator: string, like: EnteredRow) => EnteredRow | undefined {
  const byKey = new Map(rows.map((row) => [`${row.values.indicator} ${apartOf(row)}`, row]));
  return (indicator, like) => byKey.get(`${indicator} ${apartOf(like)}`);
}

/** Each row of each report. */
export const eachRow = (
  file: OnFile,
  ask: (row: EnteredRow, entered: Entered, indicator: IndicatorRow) => Question | undefined,
): Question[] =>
  file.reports.flatMap((entered) =>
    entered.rows.flatMap((row) => {
      const indicator = file.indicators.get(row.values.indicator);
      return (indicator && ask(row, entered, indicator)) ?? [];
    }),
  );
