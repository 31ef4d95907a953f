/** A figure's table as a Scene, for the pictures of charts that are tables: it holds what fits and says what it left out. */
import { lineHeight, linesWidth, wrap } from '../charts/measure.ts';
import type { Scene } from '../charts/scene.ts';
import { Sheet } from '../charts/sheet.ts';
import type { Theme } from '../charts/theme.ts';
import type { ExportFigure } from './figure.ts';
import { composeWords } from './compose-words.ts';
import { headOf, tableOf, type Table, type TableCell } from './table.ts';

const GAP = 14;
const PAD = 5;

interface PictureColumn {
  readonly key: string;
  readonly head: string;
  readonly number: boolean;
  /** Order in which columns give way where there is no room; 0 never does. */
  readonly yields: number;
  readonly texts: readonly string[];
  /** Rows whose cell is no value but its reason. */
  readonly quiet: readonly boolean[];
}

export interface TableScene {
  readonly scene: Scene;
  /** What was left out, in sentences. */
  readonly notes: readonly string[];
}

const textOf = (cell: TableCell | undefined): string => (cell && cell.kind !== 'empty' ? cell.text : '');

/** Columns of the picture: numbers as the page shows them, the reason in the place of a missing one. */
function columnsOf(table: Table, figure: ExportFigure): PictureColumn[] {
  const { lang } = figure;
  const at = (key: string): number => table.columns.findIndex((column) => column.key === key);
  return table.columns.flatMap((column, i): PictureColumn[] => {
    const kind = column.role === 'beside' ? column.key.split('.').pop() : column.role;
    if (kind === 'state' || kind === 'qualifier' || kind === 'reading') return [];
    const state = column.role === 'measure' ? at(`${column.key}.state`) : -1;
    const own = table.rows.map((row) => textOf(row[i]));
    const texts = own.map((text, r) => (text === '' && state >= 0 ? textOf(table.rows[r]![state]) : text));
    // A column without a word on any row only takes room.
    if (texts.every((text) => text === '')) return [];
    const yields = { panel: 2, dimension: 0, measure: 0, text: 3, unit: 0, period: 1 }[kind ?? ''] ?? 4;
    const head = kind === 'unit' ? composeWords(lang).unit : headOf(column, lang);
    const quiet = own.map((text, r) => text === '' && texts[r] !== '');
    return [{ key: column.key, head, number: column.role === 'measure', yields, texts, quiet }];
  });
}

interface Sized {
  readonly columns: readonly PictureColumn[];
  readonly widths: readonly number[];
  readonly dropped: readonly PictureColumn[];
}

/** Widths that fill the room: numbers whole, texts wrapped, the least needed columns left out. */
function sized(all: readonly PictureColumn[], shown: number, room: number, size: number): Sized {
  let columns = all;
  const dropped: PictureColumn[] = [];
  for (;;) {
    const natural = columns.map((column) => {
      const body = linesWidth(column.texts.slice(0, shown), size);
      const cap = size * (column.number ? 40 : 20);
      return Math.min(Math.max(body, linesWidth(wrap(column.head, size * 6, size), size)), cap) + 1;
    });
    const least = columns.map((column, i) =>
      column.number ? natural[i]! : Math.min(natural[i]!, size * 5.5),
    );
    const sum = (values: readonly number[]): number =>
      values.reduce((a, b) => a + b, GAP * (values.length - 1) + 2 * PAD);
    if (sum(natural) <= room) {
      const extra = (room - sum(natural)) / columns.length;
      return { columns, widths: natural.map((width) => width + extra), dropped };
    }
    const last = Math.max(...columns.map(({ yields }) => yields));
    if (sum(least) <= room || last === 0) {
      const slack = sum(natural) - sum(least);
      const part = slack > 0 ? Math.max(0, room - sum(least)) / slack : 0;
      const fitted = least.map((width, i) => width + (natural[i]! - width) * part);
      const squeeze = Math.min(1, room / sum(fitted));
      return { columns, widths: fitted.map((width) => width * squeeze), dropped };
    }
    let out = -1;
    columns.forEach(({ yields }, i) => {
      if (yields === last) out = i;
    });
    dropped.unshift(columns[out]!);
    columns = columns.filter((_, i) => i !== out);
  }
}

/** Lays out the first rows of the figure's table, `width` pixels wide. */
export function composeTable(figure: ExportFigure, width: number, theme: Theme, maxRows: number): TableScene {
  const w = composeWords(figure.lang);
  const table = tableOf(figure.frame, figure.lang);
  const size = theme.size.small;
  const step = lineHeight(size);
  const shown = Math.min(table.rows.length, maxRows);
  const { columns, widths, dropped } = sized(columnsOf(table, figure), shown, width, size);
  const sheet = new Sheet(theme, width);
  const lefts: number[] = [];
  widths.reduce((x, each, i) => {
    lefts[i] = x;
    return x + each + GAP;
  }, PAD);

  const heads = columns.map(({ head }, i) => wrap(head, widths[i]!, size));
  const headLines = heads.reduce((most, lines) => Math.max(most, lines.length), 1);
  const headHeight = headLines * step + 2 * PAD;
  sheet.rect('table/head', 0, 0, width, headHeight, { fill: theme.panel });
  sheet.rule('table/head/top', 0, 0, width, 0, { stroke: theme.muted });
  sheet.rule('table/head/bottom', 0, headHeight, width, headHeight, { stroke: theme.muted });
  const put = (
    key: string,
    i: number,
    top: number,
    lines: readonly string[],
    style: { fill?: string; weight?: 600 },
  ): void => {
    const number = columns[i]!.number;
    const x = lefts[i]! + (number ? widths[i]! : 0);
    sheet.block(key, x, top, lines, { size, ...style, ...(number ? { anchor: 'end' } : {}) });
  };
  heads.forEach((lines, i) => {
    put(`table/head/${columns[i]!.key}`, i, PAD + (headLines - lines.length) * step, lines, { weight: 600 });
  });

  let y = headHeight;
  for (let r = 0; r < shown; r += 1) {
    let same = r > 0;
    const cells = columns.map((column, i) => {
      // A name that stands in the row above need not be said again, as long as all before it is the same.
      same = same && column.yields !== 3 && !column.number && column.texts[r] === column.texts[r - 1];
      return same && i < columns.length - 1 ? [''] : wrap(column.texts[r]!, widths[i]!, size, 4);
    });
    const lines = cells.reduce((most, each) => Math.max(most, each.length), 1);
    if (r > 0) sheet.rule(`table/${r}/rule`, cells[0]![0] === '' ? lefts[1]! : 0, y, width, y);
    cells.forEach((each, i) => {
      const fill = columns[i]!.quiet[r] ? theme.muted : theme.ink;
      put(`table/${r}/${columns[i]!.key}`, i, y + PAD, each, { fill });
    });
    y += lines * step + 2 * PAD;
  }
  sheet.rule('table/end', 0, y, width, y, { stroke: theme.muted });
  const left = table.rows.length - shown;
  const notes = [
    ...(left > 0 ? [w.moreRows(left)] : []),
    ...(dropped.length > 0 ? [w.fewerColumns(dropped.map(({ head }) => head))] : []),
  ];
  return { scene: sheet.scene(y + 1), notes };
}
