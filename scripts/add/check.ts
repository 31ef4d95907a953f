/** What readers, guards and checks say of a draft, line by line, and what each line would become. */
import { closeNames } from '../read/closest.ts';
import type { Folder } from '../read/folder.ts';
import { parseMeasure } from '../read/measure.ts';
import { readFolder } from '../load.ts';
import { runChecks } from '../checks/index.ts';
import { problemText } from '../messages.ts';
import type { Problem } from '../read/problem.ts';
import { nameOf } from '../read/problem.ts';
import { readRows } from '../read/rows.ts';
import { SCORE_TABLE } from '../../src/model/tables/score-table.ts';
import type { Question } from '../guards/guard.ts';
import { buildWords } from '../../src/text/words/build.ts';
import { candidate, DRAFT_FILES, tableText } from './candidate.ts';
import type { Column, Draft, DraftRow } from './draft.ts';

export interface Message {
  /** Row of the table from 0; null where it is of the report or the body. */
  readonly row: number | null;
  /** Column of the table, of reports.csv or of departments.csv; '' where a whole line is meant. */
  readonly field: string;
  /** What must be mended, what must be mended or answered, what to know, and what the checks find. */
  readonly kind: 'problem' | 'question' | 'warning' | 'check';
  readonly text: string;
  /** Of a question: what a row of confirmed.csv says. */
  readonly answer?: { readonly rule: string; readonly at: string };
}

/** How a line is understood. */
export interface Understood {
  /** Target and result taken apart: `≥ 2000 户`. */
  readonly target: string;
  readonly actual: string;
  /** The indicator that its result is filed under; '' where it has none. */
  readonly indicator: string;
  readonly reason: '' | 'given' | 'name' | 'own';
  /** Names of the library that are nearly the line's. */
  readonly near: readonly string[];
}

export interface Checked {
  readonly messages: readonly Message[];
  readonly lines: readonly Understood[];
  /** Figures that the table comes to. */
  readonly figures: number;
}

const SIGNS = { at_least: '≥', at_most: '≤', equal: '=', by_date: '不晚于' } as const;

/** `≥ 2000 户` of `≥2000户`; '' of a text that is no number. */
export function taken(text: string, unit: string, year: number): string {
  if (text.trim() === '') return '';
  const measure = parseMeasure(text, year);
  if ('state' in measure) return '';
  const sign = measure.operator === '' ? '' : SIGNS[measure.operator];
  return [sign, measure.figure.printed, measure.unit ?? unit].filter(Boolean).join(' ');
}

const FILES: readonly string[] = Object.values(DRAFT_FILES);

/** Columns of the table by the place of their cells. */
type Columns = ReadonlyMap<string, Column>;

function columnsOf(draft: Draft): Columns {
  const split = readRows(tableText(draft));
  if ('error' in split) return new Map();
  const [head = [], ...lines] = split.rows;
  return new Map(
    lines.flatMap((cells) =>
      cells.map(({ line, column }, i) => [`${line}:${column}`, head[i]!.text as Column] as const),
    ),
  );
}

function messageOf(kind: Message['kind'], problem: Problem, columns: Columns): Message[] {
  const { file, line } = problem;
  if (!FILES.includes(file)) return [];
  // The draft's report is the first row of its file; its body, where it is new, is told by its fields alone.
  if (file === DRAFT_FILES.reports && line > 2) return [];
  const row = file === DRAFT_FILES.table && line > 1 ? line - 2 : null;
  // A figure of a table's line is told by the column that it stands in.
  const column = row === null ? undefined : columns.get(`${line}:${problem.column}`);
  const field = column ? nameOf(column, SCORE_TABLE.fields[column]) : problem.field;
  const text = problemText(field ? { ...problem, field } : problem, 'zh');
  return [{ row, field: field?.id ?? '', kind, text: text.replace(`（${field?.id}）`, '') }];
}

const asked = (question: Question, columns: Columns): Message[] =>
  messageOf('question', question, columns).map((message) => ({
    ...message,
    answer: { rule: question.code, at: question.at[0]! },
  }));

/** Reads and checks a draft beside what is on file. */
export function check(folder: Folder, dir: string, draft: Draft): Checked {
  const whole = candidate(folder, dir, draft);
  const { data, problems, questions, warnings } = readFolder(whole, dir);
  const id = draft.report['id'] ?? '';
  const { summary } = buildWords('zh');
  const facts = (data?.facts ?? []).filter(({ report }) => report === id);
  const checks = data
    ? runChecks(data).filter(
        ({ report_id, result }) => report_id === id && ['differs', 'explain'].includes(result),
      )
    : [];
  const columns = columnsOf(draft);
  const messages = [
    ...problems.flatMap((problem) => messageOf('problem', problem, columns)),
    ...questions.flatMap((question) => asked(question, columns)),
    ...warnings.flatMap((problem) => messageOf('warning', problem, columns)),
    ...checks.map(({ result, formula, note }): Message => ({
      row: null,
      field: '',
      kind: 'check',
      text: `${summary[result]}：${[formula, note].filter(Boolean).join('；')}`,
    })),
  ];
  return { messages, lines: understood(draft, data), figures: facts.length };
}

type Data = ReturnType<typeof readFolder>['data'];

function understood(draft: Draft, data: Data): Understood[] {
  const year = Number(draft.report['year'] ?? '');
  const library = (data?.indicators ?? []).filter(({ theme }) => theme !== 'score');
  const names = library.filter(({ theme }) => theme !== 'own').flatMap(({ zh, aliases }) => [zh, ...aliases]);
  const byId = new Map(library.map((row) => [row.id, row]));
  const used = (data?.facts ?? []).filter(
    ({ report, category }) => report === draft.report['id'] && category === 'outputs',
  );
  return draft.rows.map(({ cells }): Understood => {
    const name = lineName({ cells });
    const { target = '', actual = '', unit = '', indicator: given = '' } = cells;
    const fact = used.find(({ phrase }) => phrase.startsWith(`${name} ${actual.trim()}`.slice(0, 40)));
    const row = fact && byId.get(fact.indicator);
    const isOwn = row?.theme === 'own';
    return {
      target: taken(target, unit, year),
      actual: taken(actual, unit, year),
      indicator: row?.zh ?? '',
      reason: row === undefined ? '' : given !== '' ? 'given' : isOwn ? 'own' : 'name',
      near: isOwn ? closeNames(name, names) : [],
    };
  });
}

const lineName = ({ cells }: Pick<DraftRow, 'cells'>): string =>
  (cells.level3 ?? '') || (cells.level2 ?? '') || (cells.level1 ?? '');
