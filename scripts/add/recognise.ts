/** Cells that were pasted or dropped → rows of a self-evaluation table: header lines found, columns named, values cleaned. */
import { SCORE_TABLE } from '../../src/model/tables/score-table.ts';
import { headerKey, headerNames } from '../read/header.ts';
import type { Column, DraftRow } from './draft.ts';

/** A cell with the rows and columns that it runs over. */
export interface GridCell {
  readonly text: string;
  readonly rows: number;
  readonly columns: number;
}
export type Grid = readonly (readonly GridCell[])[];

export interface Recognised {
  readonly rows: readonly DraftRow[];
  /** Columns that were found, in the order of the table. */
  readonly columns: readonly Column[];
  /** Lines that are no rows of the table: titles, prose, notes. */
  readonly left: readonly string[];
}

const LEVELS: readonly Column[] = ['level1', 'level2', 'level3'];
const FUNDS: readonly Column[] = ['initial', 'annual', 'executed'];
const NUMBERS: readonly Column[] = ['weight', 'score', 'rate', ...FUNDS];
const NAMES = headerNames(SCORE_TABLE);

/** Headings that no list foresees, by what they hold; the first that fits. */
const MANNERS: readonly (readonly [RegExp, Column])[] = [
  [/^(执行数|支出数|实际支出|决算数|全年执行数)/, 'executed'],
  [/^(年初|批复).*(预算|资金)/, 'initial'],
  [/(全年|调整|调整后).*预算/, 'annual'],
  [/执行率/, 'rate'],
  [/^(分值|权重|标准分|满分|指标分)/, 'weight'],
  [/(得分|自评分|评分|打分)/, 'score'],
  [/(原因|改进|备注|说明)/, 'reason'],
  [/(实际|完成)(完成)?(值|情况|数)|^(完成|实现)值/, 'actual'],
  [/(目标|指标|计划)值|^(年度|预期)目标$/, 'target'],
  [/^(指标名称|评价指标|指标内容|考核指标|指标)$/, 'level3'],
];

/** The column that a heading names: as declared, without what stands in brackets, or by what it holds. */
export function columnNamed(heading: string): Column | undefined {
  const bare = heading.replace(/[（(【[].*?[)）】\]]/g, '');
  const known = [heading, bare].map((text) => NAMES.get(headerKey(text))).find(Boolean);
  // A narrower reading than the library of ids: 指标 names the row here.
  if (known !== undefined && known !== 'indicator') return known as Column;
  return MANNERS.find(([manner]) => manner.test(headerKey(bare)))?.[1];
}

/** Every place of the grid: a cell's text at its first place, '' at the others; headings may be asked everywhere. */
function placed(grid: Grid): { readonly own: string[][]; readonly over: string[][] } {
  const own: string[][] = [];
  const over: string[][] = [];
  grid.forEach((cells, r) => {
    let c = 0;
    for (const { text, rows, columns } of cells) {
      while (over[r]?.[c] !== undefined) c += 1;
      const clean = text.replace(/[\s\u00a0\u200b]+/g, ' ').trim();
      for (let i = 0; i < rows; i += 1)
        for (let j = 0; j < columns; j += 1) {
          (over[r + i] ??= [])[c + j] = clean;
          (own[r + i] ??= [])[c + j] = i === 0 && j === 0 ? clean : '';
        }
      c += columns;
    }
  });
  return { own: own.slice(0, grid.length), over: over.slice(0, grid.length) };
}

/** The columns of a header line by place; undefined where fewer than three headings stand in it. */
function headingsOf(over: readonly string[], own: readonly string[]): Map<number, Column> | undefined {
  const found = new Map<number, Column>();
  const taken = new Set<Column>();
  over.forEach((text, i) => {
    const column = text === undefined || text.length > 20 ? undefined : columnNamed(text);
    if (column === undefined || (taken.has(column) && own[i] !== '')) return;
    found.set(i, column);
    taken.add(column);
  });
  return taken.size >= 3 ? found : undefined;
}

const NOTHING = /^([/\\—–-]|--|——|无|不适用)$/;

/** `10分` → 10, `92%` → 92, `480万元` → 480, `/` → nothing; anything else as it stands, for the checks to tell. */
export function numberIn(text: string): { readonly value: string; readonly unit?: string } {
  if (NOTHING.test(text)) return { value: '' };
  const [, value, unit] = /^([-+]?[\d,，]*\.?\d+)\s*(分|%|％|万元|元|亿元)?$/.exec(text) ?? [];
  if (value === undefined) return { value: text };
  const isMoney = unit !== undefined && unit.endsWith('元');
  return { value: value.replace(/[,，]/g, ''), ...(isMoney ? { unit } : {}) };
}

/** The unit of amounts that a heading or a line above the table states. */
const moneyIn = (text: string): string => /(?:单位[:：]|[（(])\s*(亿元|万元|元)/.exec(text)?.[1] ?? '';

/**
 * Rows below each header line take its columns; a form with a funds block has two of them. Lines above the first, repeated
 * headings and prose are left over.
 */
export function recognise(grid: Grid): Recognised {
  const { own, over } = placed(grid);
  const rows: DraftRow[] = [];
  const left: string[] = [];
  const seen = new Set<Column>();
  let headings: Map<number, Column> | undefined;
  let money = '';
  own.forEach((cells, r) => {
    const line = cells.filter(Boolean).join(' ｜ ');
    if (line === '') return;
    const next = headingsOf(over[r] ?? [], cells);
    if (next || !headings) money = moneyIn(line) || money;
    if (next) headings = next;
    const read = next || !headings ? undefined : rowOf(cells, headings, money);
    if (read) rows.push({ cells: read, source: line });
    else if (!next) left.push(line);
    for (const column of Object.keys(read ?? {}) as Column[]) seen.add(column);
  });
  const order = Object.keys(SCORE_TABLE.fields) as Column[];
  return { rows, columns: order.filter((column) => seen.has(column)), left };
}

/** undefined where a line names nothing, or holds nothing beside a name under a block of funds. */
function rowOf(
  cells: readonly string[],
  headings: ReadonlyMap<number, Column>,
  money: string,
): DraftRow['cells'] | undefined {
  const row: Partial<Record<Column, string>> = {};
  for (const [i, column] of headings) {
    const text = cells[i] ?? '';
    if (text === '' || row[column]) continue;
    const { value, unit } = NUMBERS.includes(column)
      ? numberIn(text)
      : { value: NOTHING.test(text) ? '' : text };
    if (value !== '') row[column] = value;
    if (unit !== undefined) row.unit = unit;
  }
  const hasFunds = FUNDS.some((column) => row[column] !== undefined);
  const isFunds = [...headings.values()].some((column) => FUNDS.includes(column));
  const isNamed = LEVELS.some((level) => row[level] !== undefined);
  if (!isNamed) {
    // Names of funds, and 总分 below a merged first column, stand where no heading does.
    const name = cells.find((text, i) => text !== '' && !headings.has(i) && !/^[\d.,%]+$/.test(text));
    if (name !== undefined) row.level1 = name;
  }
  if (isFunds && !hasFunds && !LEVELS.slice(1).some((level) => row[level])) return undefined;
  if (hasFunds && row.unit === undefined && money !== '' && money !== '万元') row.unit = money;
  const says = Object.keys(row).some((column) => !LEVELS.includes(column as Column));
  return says && LEVELS.some((level) => row[level] !== undefined) ? row : undefined;
}
