/** A figure's table as a Scene, for the pictures of charts that are tables: it holds what fits and says what it left out. */
import { lineHeight, wrap } from '../../charts/scene/measure.ts';
import type { Scene } from '../../charts/scene/scene.ts';
import { SceneBuilder } from '../../charts/scene/scene-builder.ts';
import { enlarged, type Theme } from '../../charts/theme.ts';
import { exportWords } from '../../text/words/export.ts';
import type { ExportFigure } from '../figure.ts';
import { GAP, PAD, pictureColumns } from './table-columns.ts';
import { tableOf } from '../table/table.ts';

export interface TableScene {
  readonly scene: Scene;
  /** What was left out, in sentences. */
  readonly notes: readonly string[];
  /** Rows and columns that found no room. */
  readonly left: number;
  readonly dropped: number;
}

interface Drawn extends TableScene {
  readonly shown: number;
  readonly fits: boolean;
}

function draw(
  figure: ExportFigure,
  width: number,
  theme: Theme,
  maxHeight: number,
  most: number,
  mayDrop: boolean,
): Drawn {
  const w = exportWords(figure.lang).picture;
  const table = tableOf(figure.frame, figure.lang);
  const size = theme.size.small;
  const step = lineHeight(size);
  const { columns, widths, dropped, fits } = pictureColumns(figure, table, most, width, size, mayDrop);
  const builder = new SceneBuilder(theme, width);
  const lefts: number[] = [];
  widths.reduce((x, each, i) => {
    lefts[i] = x;
    return x + each + GAP;
  }, PAD);

  const heads = columns.map(({ head }, i) => wrap(head, widths[i]!, size));
  const headLines = heads.reduce((most, lines) => Math.max(most, lines.length), 1);
  const headHeight = headLines * step + 2 * PAD;
  builder.rect('table/head', 0, 0, width, headHeight, { fill: theme.panel });
  builder.rule('table/head/top', 0, 0, width, 0, { stroke: theme.muted });
  builder.rule('table/head/bottom', 0, headHeight, width, headHeight, { stroke: theme.muted });
  const put = (
    key: string,
    i: number,
    top: number,
    lines: readonly string[],
    style: { fill?: string; weight?: 600 },
  ): void => {
    const number = columns[i]!.number;
    const x = lefts[i]! + (number ? widths[i]! : 0);
    builder.block(key, x, top, lines, { size, ...style, ...(number ? { anchor: 'end' } : {}) });
  };
  heads.forEach((lines, i) => {
    put(`table/head/${columns[i]!.key}`, i, PAD + (headLines - lines.length) * step, lines, { weight: 600 });
  });

  let y = headHeight;
  let shown = 0;
  for (let r = 0; r < most; r += 1) {
    let same = r > 0;
    const cells = columns.map((column, i) => {
      // A name that stands in the row above need not be said again, as long as all before it is the same.
      same = same && column.yields !== 3 && !column.number && column.texts[r] === column.texts[r - 1];
      return same && i < columns.length - 1 ? [''] : wrap(column.texts[r]!, widths[i]!, size, 4);
    });
    const height = cells.reduce((top, each) => Math.max(top, each.length), 1) * step + 2 * PAD;
    if (r > 0 && y + height > maxHeight) break;
    if (r > 0) builder.rule(`table/${r}/rule`, cells[0]![0] === '' ? lefts[1]! : 0, y, width, y);
    cells.forEach((each, i) => {
      const fill = columns[i]!.quiet[r] ? theme.muted : theme.ink;
      put(`table/${r}/${columns[i]!.key}`, i, y + PAD, each, { fill });
    });
    y += height;
    shown = r + 1;
  }
  builder.rule('table/end', 0, y, width, y, { stroke: theme.muted });
  const left = table.rows.length - shown;
  const notes = [
    ...(left > 0 ? [w.moreRows(left)] : []),
    ...(dropped.length > 0 ? [w.fewerColumns(dropped.map(({ head }) => head))] : []),
  ];
  return { scene: builder.scene(y + 1), notes, left, dropped: dropped.length, shown, fits };
}

/** Type gives way by these steps where a narrow picture must hold many numbers, which are never cut. */
const SMALLER = [1, 0.92, 0.84] as const;

/** Lays out the first rows of the figure's table, `width` pixels wide and about `maxHeight` high at most. */
export function composeTable(
  figure: ExportFigure,
  width: number,
  theme: Theme,
  maxHeight: number,
): TableScene {
  for (const factor of SMALLER) {
    const drawn = drawRows(figure, width, enlarged(theme, factor), maxHeight, false);
    if (drawn.fits) return drawn;
  }
  return drawRows(figure, width, enlarged(theme, SMALLER[SMALLER.length - 1]!), maxHeight, true);
}

function drawRows(
  figure: ExportFigure,
  width: number,
  theme: Theme,
  maxHeight: number,
  mayDrop: boolean,
): Drawn {
  const rows = figure.frame.panels.reduce((sum, panel) => sum + panel.rows.length, 0);
  const most = Math.floor(maxHeight / (lineHeight(theme.size.small) + 2 * PAD));
  const first = draw(figure, width, theme, maxHeight, Math.min(rows, Math.max(1, most)), mayDrop);
  // Which columns say something depends on the rows that found room: laid out again for these.
  return first.shown < rows ? draw(figure, width, theme, maxHeight, first.shown, mayDrop) : first;
}
