/**
 * The rows of a figure's native charts slide by slide. More than 14 rows, or names that find no room under their dots,
 * take further slides; figures that do not compare stand side by side as long as each has the room that it needs.
 */
import { rankedBy } from '../../../charts/rows/rank.ts';
import { partRows } from '../../../charts/rows/row-text.ts';
import type { Panel, Row } from '../../../model/frame.ts';
import type { ExportFigure } from '../../figure.ts';

/** A panel on a slide. */
export interface PanelPart {
  readonly panel: Panel;
  readonly rows: readonly Row[];
  /** All rows that the panel draws: the axis is theirs. */
  readonly all: readonly Row[];
  /** Rows without a figure, told in the notes; with the panel's last part. */
  readonly aside: readonly Row[];
}

export interface SlideParts {
  readonly panels: readonly PanelPart[];
  /** Rows that no slide shows. */
  readonly left: number;
}

const MOST_ROWS = 14;
/** Rows of a figure's whole deck; of more the latest years are shown, and the rest is counted. */
const MOST_IN_ALL = 56;
const LEAST_ROWS = 5;
/** Rows that find room where charts stand in one, two or three lines. */
const ROOM = [MOST_ROWS, 9, 5] as const;

/** Columns and lines of n charts on a slide. */
export const gridShape = (n: number): { columns: number; lines: number } => {
  const columns = n <= 1 ? 1 : n === 2 || n === 4 ? 2 : 3;
  return { columns, lines: Math.ceil(n / columns) };
};

/** Of very many rows those of the latest years that find room, at least the last year's. */
function latest(rows: readonly Row[]): readonly Row[] {
  if (rows.length <= MOST_IN_ALL) return rows;
  const years = [...new Set(rows.map(({ year }) => year ?? 0))].sort((a, b) => b - a);
  let shown = rows.filter(({ year }) => (year ?? 0) === years[0]);
  for (let n = 2; n <= years.length; n += 1) {
    const more = rows.filter(({ year }) => years.slice(0, n).includes(year ?? 0));
    if (more.length > MOST_IN_ALL) break;
    shown = more;
  }
  return shown.slice(0, MOST_IN_ALL);
}

/** The rows of a panel in the order of the page. */
function panelOf({ frame, spec }: ExportFigure, panel: Panel): PanelPart {
  const { value, inner, rank } = spec.encode;
  const { drawn, aside } = partRows(frame, panel, value, inner);
  const all = rank ? rankedBy(drawn, value, rank) : drawn;
  return { panel, rows: latest(all), all, aside };
}

/** A panel in parts of about equal length. */
function chunks(part: PanelPart, most: number): PanelPart[] {
  const n = Math.ceil(part.rows.length / most);
  const size = Math.ceil(part.rows.length / n);
  return Array.from({ length: n }, (_, i) => ({
    ...part,
    rows: part.rows.slice(i * size, (i + 1) * size),
    aside: i === n - 1 ? part.aside : [],
  }));
}

/** `roomFor`: rows of a panel whose names find room in one of n columns. */
export function slidesOf(
  figure: ExportFigure,
  panels: readonly Panel[],
  roomFor: (part: PanelPart, columns: number) => number,
): SlideParts[] {
  const parts = panels.map((panel) => panelOf(figure, panel));
  const left = parts.reduce((sum, { all, rows }) => sum + all.length - rows.length, 0);
  const slides: PanelPart[][] = [];
  for (let i = 0; i < parts.length;) {
    const fits = (n: number): boolean => {
      const { columns, lines } = gridShape(n);
      const room = ROOM[lines - 1] ?? 0;
      return parts
        .slice(i, i + n)
        .every((part) => part.rows.length <= Math.min(room, roomFor(part, columns)));
    };
    const together = [9, 8, 7, 6, 5, 4, 3, 2, 1].find((n) => i + n <= parts.length && fits(n));
    if (together) slides.push(parts.slice(i, i + together));
    else
      slides.push(
        ...chunks(parts[i]!, Math.max(LEAST_ROWS, Math.min(MOST_ROWS, roomFor(parts[i]!, 1)))).map((one) => [
          one,
        ]),
      );
    i += together ?? 1;
  }
  return slides.map((of) => ({ panels: of, left }));
}
