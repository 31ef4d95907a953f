/** What the entry page may ask, and the answers. */
import Papa from 'papaparse';
import { REPORTS } from '../../src/model/tables/reports.ts';
import { SCORE_TABLE } from '../../src/model/tables/score-table.ts';
import { decode } from '../read/decode.ts';
import { openFolder, isWorkbookName } from '../read/folder.ts';
import { problemText } from '../messages.ts';
import { readCells } from '../read/cells.ts';
import { readSite, valuesOf } from '../read/site.ts';
import { readTable } from '../read/table.ts';
import { cellsOf } from './candidate.ts';
import { check } from './check.ts';
import type { Draft } from './draft.ts';
import { draftOf } from './draft.ts';
import { proposal } from './proposal.ts';
import type { Grid, Recognised } from './recognise.ts';
import { recognise } from './recognise.ts';
import { NotSaved, save } from './save.ts';

/** A column or a choice as the page shows it. */
export interface Named {
  readonly id: string;
  readonly zh: string;
  readonly about: string;
}

export interface Start {
  readonly bodies: readonly { readonly id: string; readonly zh: string }[];
  readonly reports: readonly {
    readonly id: string;
    readonly department: string;
    readonly year: number;
    readonly title: string;
    readonly hasTable: boolean;
  }[];
  readonly columns: readonly Named[];
  readonly units: readonly string[];
  readonly indicators: readonly string[];
  readonly types: readonly Named[];
  readonly scorers: readonly Named[];
  /** YYYY-MM-DD */
  readonly today: string;
}

const named = (
  fields: Readonly<Record<string, { readonly zh: string; readonly about?: { readonly zh: string } }>>,
): Named[] => Object.entries(fields).map(([id, { zh, about }]) => ({ id, zh, about: about?.zh ?? '' }));

async function start(dir: string): Promise<Start> {
  const folder = await openFolder(dir);
  const site = readSite(folder, dir);
  const { type, scorer } = REPORTS.fields;
  return {
    bodies: valuesOf(site.departments).map(({ id, zh }) => ({ id, zh })),
    reports: valuesOf(site.reports).map(({ id, department, year, title }) => ({
      id,
      department,
      year,
      title,
      hasTable: folder.reports.get(id)?.has('table') === true,
    })),
    columns: named(SCORE_TABLE.fields),
    units: valuesOf(site.units).map(({ id }) => id),
    indicators: valuesOf(site.indicators)
      .filter(({ theme }) => theme !== 'score')
      .map(({ zh }) => zh),
    types: named(type.values),
    scorers: named(scorer.values),
    today: new Date().toISOString().slice(0, 10),
  };
}

/** A report on file as a draft; its table is empty where it has none. */
async function onFile(dir: string, id: string): Promise<Draft | undefined> {
  const folder = await openFolder(dir);
  const site = readSite(folder, dir);
  const row = site.reports.rows.find(({ values }) => values.id === id);
  if (!row) return undefined;
  const [report] = cellsOf({ ...site.reports, rows: [row] });
  const file = folder.reports.get(id)?.get('table');
  const rows = file ? cellsOf(readTable(file, SCORE_TABLE)) : [];
  return {
    report: { ...report, department: row.values.department },
    body: null,
    rows: rows.map((cells) => ({ cells, source: Object.values(cells).filter(Boolean).join(' ｜ ') })),
    answers: [],
  };
}

const single = (rows: readonly (readonly string[])[]): Grid =>
  rows.map((row) => row.map((text) => ({ text, rows: 1, columns: 1 })));

/** A file that was dropped; a text where it cannot be read. */
function dropped(name: string, bytes: Uint8Array): Recognised | string {
  if (/\.json$/i.test(name)) return proposal(new TextDecoder().decode(bytes));
  if (!isWorkbookName(name) && !/\.(csv|tsv|txt)$/i.test(name))
    return '只能读 .xlsx、.csv 和 .json。旧的 .xls 请先另存为 .xlsx；Word 中的表请直接复制后粘贴。';
  if (/\.(tsv|txt)$/i.test(name)) {
    const decoded = decode(bytes);
    return 'error' in decoded ? '文件的编码无法确定。' : pasted(decoded.text);
  }
  const cells = readCells({ name, bytes, told: new Set() }, SCORE_TABLE);
  if ('code' in cells)
    return problemText(
      { file: name, line: cells.line, column: cells.column, code: cells.code, params: cells.params },
      'zh',
    );
  return recognise(single(cells.rows.map((row) => row.map(({ text }) => text))));
}

/** Text of a clipboard without mark-up: cells set apart by tabs. */
const pasted = (text: string): Recognised =>
  recognise(single(Papa.parse<string[]>(text.trimEnd(), { delimiter: '\t' }).data));

const isGrid = (sent: unknown): sent is Grid =>
  Array.isArray(sent) &&
  sent.every(
    (row) =>
      Array.isArray(row) &&
      row.every((cell: unknown) => {
        if (typeof cell !== 'object' || cell === null) return false;
        const { text, rows, columns } = cell as Record<string, unknown>;
        return (
          typeof text === 'string' &&
          [rows, columns].every((n) => Number.isInteger(n) && Number(n) >= 1 && Number(n) <= 500)
        );
      }),
  );

export interface Answered {
  readonly status: 200 | 400 | 404 | 409;
  readonly body: unknown;
}

const ok = (body: unknown): Answered => ({ status: 200, body });
const no = (status: 400 | 404 | 409, error: string): Answered => ({ status, body: { error } });
const read = (found: Recognised | string): Answered =>
  typeof found === 'string' ? no(400, found) : ok(found);

/** Answers `path` of the page's server, with what was sent. */
export async function answer(dir: string, path: string, sent: unknown): Promise<Answered> {
  const asked = (typeof sent === 'object' && sent !== null ? sent : {}) as Readonly<Record<string, unknown>>;
  const { id, name, base64, text, grid } = asked;
  if (path === '/start') return ok(await start(dir));
  if (path === '/report') {
    const draft = typeof id === 'string' ? await onFile(dir, id) : undefined;
    return draft ? ok(draft) : no(404, '没有这份报告。');
  }
  if (path === '/recognise') {
    if (isGrid(grid)) return ok(recognise(grid));
    if (typeof text === 'string') return ok(pasted(text));
    if (typeof name === 'string' && typeof base64 === 'string')
      return read(dropped(name, new Uint8Array(Buffer.from(base64, 'base64'))));
    return no(400, '没有可读的内容。');
  }
  const draft = draftOf(sent);
  if (!draft) return no(400, '内容不完整。');
  if (path === '/check') return ok(check(await openFolder(dir), dir, draft));
  if (path !== '/save') return no(404, '没有这个地址。');
  const { messages } = check(await openFolder(dir), dir, draft);
  const open = messages.filter(({ kind }) => kind === 'problem' || kind === 'question').length;
  if (open > 0) return no(409, `还有 ${open} 处要更正或答复，未保存。`);
  try {
    return ok({ files: await save(dir, draft) });
  } catch (error) {
    if (error instanceof NotSaved) return no(409, error.message);
    throw error;
  }
}
