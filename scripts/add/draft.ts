/** A report as the entry page holds it: what goes into reports.csv, a new body, and the rows of its table. */
import type { ScoreTableRow } from '../../src/model/tables/score-table.ts';

export type Column = keyof ScoreTableRow;

/** A printed line: its cells as text by column, and the source text that it was read from. */
export interface DraftRow {
  readonly cells: Readonly<Partial<Record<Column, string>>>;
  readonly source: string;
}

/** Cells of reports.csv by column. */
export type ReportCells = Readonly<Record<string, string>>;

/** Why what a guard asked about is right as it stands. */
export interface Answer {
  readonly rule: string;
  readonly at: string;
  readonly reason: string;
}

export interface Draft {
  readonly report: ReportCells;
  /** Cells of departments.csv of a body that is not on file; null where it is. */
  readonly body: ReportCells | null;
  readonly rows: readonly DraftRow[];
  readonly answers: readonly Answer[];
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isCells = (value: unknown): value is Record<string, string> =>
  isRecord(value) && Object.values(value).every(isText);

/** What the page sent, where it has the shape of a draft. */
export function draftOf(sent: unknown): Draft | undefined {
  if (!isRecord(sent)) return undefined;
  const { report, body, rows, answers } = sent;
  if (
    !isCells(report) ||
    !(body === null || isCells(body)) ||
    !Array.isArray(rows) ||
    !Array.isArray(answers)
  )
    return undefined;
  const lines: DraftRow[] = [];
  for (const row of rows) {
    if (!isRecord(row) || !isCells(row['cells']) || !isText(row['source'])) return undefined;
    lines.push({ cells: row['cells'], source: row['source'] });
  }
  const given: Answer[] = [];
  for (const answer of answers) {
    if (!isCells(answer)) return undefined;
    const { rule = '', at = '', reason = '' } = answer;
    if (reason.trim() !== '') given.push({ rule, at, reason });
  }
  return { report, body, rows: lines, answers: given };
}

/** A line holds no line break: the lines of the file are those of the page. */
export const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ').trim();
