/** Which columns of a figure's table stand in a picture, in which order and how wide. */
import { linesWidth, wrap } from '../../charts/scene/measure.ts';
import { DASH } from '../../text/format.ts';
import { exportWords } from '../../text/words/export.ts';
import type { ExportFigure } from '../figure.ts';
import type { FlatCell, FlatTable } from '../table/flat-table.ts';
import { headOf } from '../table/table.ts';

export const GAP = 14;
export const PAD = 5;

export interface PictureColumn {
  readonly key: string;
  readonly head: string;
  readonly number: boolean;
  /** Order in which columns give way where there is no room; 0 never does. */
  readonly yields: number;
  readonly texts: readonly string[];
  /** Rows whose cell is no value but its reason. */
  readonly quiet: readonly boolean[];
}

const textOf = (cell: FlatCell | undefined): string => (cell && cell.kind !== 'empty' ? cell.text : '');

/** Columns of the picture: numbers as the page shows them, the reason in the place of a missing one. */
function columnsOf(table: FlatTable, figure: ExportFigure): PictureColumn[] {
  const { lang } = figure;
  const at = (key: string): number => table.columns.findIndex((column) => column.key === key);
  return table.columns.flatMap((column, i): PictureColumn[] => {
    const kind = column.role === 'beside' ? column.key.split('.').pop() : column.role;
    // The figure itself carries these.
    if (kind !== undefined && ['state', 'qualifier', 'reading', 'stated'].includes(kind)) return [];
    const state = column.role === 'measure' ? at(`${column.key}.state`) : -1;
    const own = table.rows.map((row) => textOf(row[i]));
    const texts = own.map((text, r) => {
      if (text === '' && state >= 0) return textOf(table.rows[r]![state]);
      return column.role === 'dimension' && text === DASH ? '' : text;
    });
    const yields = column.key === 'panel.title' ? 1 : (YIELDS[kind ?? ''] ?? 5);
    const head = kind === 'unit' ? exportWords(lang).unit : headOf(column, lang);
    const quiet = own.map((text, r) => text === '' && texts[r] !== '');
    return [{ key: column.key, head, number: column.role === 'measure', yields, texts, quiet }];
  });
}

/** Columns give way in this order, the highest first: what an indicator counts is also said in the library. */
const YIELDS: Readonly<Record<string, number>> = {
  dimension: 0,
  measure: 0,
  unit: 0,
  period: 2,
  text: 3,
  panel: 4,
};

/** Columns that say something on the rows shown, each thing once. */
function telling(columns: readonly PictureColumn[], shown: number): PictureColumn[] {
  const said = ({ texts }: PictureColumn): string => texts.slice(0, shown).join('\n');
  const seen = new Set<string>();
  return columns.filter((column) => {
    const words = said(column);
    if (column.number || column.yields === 0) return words.trim() !== '';
    const fresh = words.trim() !== '' && !seen.has(words);
    seen.add(words);
    return fresh;
  });
}

/** What rows stand together under comes first, what only explains a figure last. */
function ordered(columns: readonly PictureColumn[]): PictureColumn[] {
  const place = ({ key }: PictureColumn): number => {
    if (key === 'indicator' || key === 'panel.title' || key === 'section') return 0;
    return key.startsWith('panel.') ? 2 : 1;
  };
  return [...columns].sort((a, b) => place(a) - place(b));
}

export interface ColumnFit {
  readonly columns: readonly PictureColumn[];
  readonly widths: readonly number[];
  readonly dropped: readonly PictureColumn[];
  /** False where even the columns that must stay are wider than the room: type has to be smaller. */
  readonly fits: boolean;
}

/** Latin words and numbers are not torn; Han characters each are a word of their own. */
function longestWord({ texts }: PictureColumn, shown: number, size: number): number {
  const parts = texts.slice(0, shown).flatMap((text) => text.match(/[^\s\u2e80-\uffff\-–/]+[-–/]?/g) ?? []);
  return linesWidth(parts, size) + 1;
}

/** Widths that fill the room: numbers whole, texts wrapped, the least needed columns left out. */
function fitted(
  all: readonly PictureColumn[],
  shown: number,
  room: number,
  size: number,
  mayDrop: boolean,
): ColumnFit {
  let columns = all;
  const dropped: PictureColumn[] = [];
  for (;;) {
    const natural = columns.map((column) => {
      const body = linesWidth(column.texts.slice(0, shown), size);
      const cap = size * (column.number ? 40 : 20);
      return Math.min(Math.max(body, linesWidth(wrap(column.head, size * 6, size), size)), cap) + 1;
    });
    // A text that explains needs a line to be worth its place; a name may break.
    const least = columns.map((column, i) =>
      column.number
        ? natural[i]!
        : Math.min(
            natural[i]!,
            Math.max(size * (column.yields > 2 ? 14 : 6), longestWord(column, shown, size)),
          ),
    );
    const sum = (values: readonly number[]): number =>
      values.reduce((a, b) => a + b, GAP * (values.length - 1) + 2 * PAD);
    if (sum(natural) <= room) {
      const extra = (room - sum(natural)) / columns.length;
      return { columns, widths: natural.map((width) => width + extra), dropped, fits: true };
    }
    const last = Math.max(...columns.map(({ yields }) => yields));
    const isCore = last === 0 && (!mayDrop || columns.length <= 2);
    if (sum(least) <= room || isCore) {
      const slack = sum(natural) - sum(least);
      const part = slack > 0 ? Math.max(0, room - sum(least)) / slack : 0;
      const fitted = least.map((width, i) => width + (natural[i]! - width) * part);
      const squeeze = Math.min(1, room / sum(fitted));
      return { columns, widths: fitted.map((width) => width * squeeze), dropped, fits: squeeze === 1 };
    }
    let out = -1;
    columns.forEach(({ yields }, i) => {
      if (yields === last) out = i;
    });
    dropped.unshift(columns[out]!);
    columns = columns.filter((_, i) => i !== out);
  }
}

/**
 * The columns of a figure's table that fit `room` pixels beside each other, judged by the first `shown` rows. Where
 * `mayDrop`, measures are left out from the right once nothing else helps.
 */
export function pictureColumns(
  figure: ExportFigure,
  table: FlatTable,
  shown: number,
  room: number,
  size: number,
  mayDrop: boolean,
): ColumnFit {
  return fitted(telling(ordered(columnsOf(table, figure)), shown), shown, room, size, mayDrop);
}
