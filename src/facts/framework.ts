/** A scoring tree: its rows in order, what stands above and below each, its grades. Scores compare only within one tree. */
import { groupBy } from './group-by.ts';
import type { Site } from '../model/dataset.ts';
import type { FrameworkRow } from '../model/tables/framework.ts';

export interface Framework {
  readonly id: string;
  /** What the framework is called; undefined where its table has no title. */
  readonly title: FrameworkRow | undefined;
  /** Rows that hold points: everything but the title and the grades. */
  readonly rows: readonly FrameworkRow[];
  readonly byId: ReadonlyMap<string, FrameworkRow>;
  /** Rows by the id of the row above. */
  readonly children: ReadonlyMap<string, readonly FrameworkRow[]>;
  /** Rows that points are given for, in the tree's order: those with none below, of whatever level. */
  readonly leaves: readonly FrameworkRow[];
  /** Bands of the total score. */
  readonly grades: readonly FrameworkRow[];
  /** Full marks in points: the weight of the total; undefined where the tree states none. */
  readonly full: number | undefined;
}

/** Whether points are given for a row itself: none stands below it. The total of a form without rows is no such row. */
export const isLeaf = (rows: readonly FrameworkRow[], { id, level }: FrameworkRow): boolean =>
  level !== 'total' && level !== 'title' && level !== 'grade' && !rows.some(({ parent }) => parent === id);

function make(id: string, all: readonly FrameworkRow[]): Framework {
  const rows = all.filter(({ level }) => level !== 'grade' && level !== 'title');
  const children = groupBy(rows, ({ parent }) => parent);
  const total = rows.find(({ level }) => level === 'total')?.weight ?? '';
  return {
    id,
    title: all.find(({ level }) => level === 'title'),
    rows,
    byId: new Map(rows.map((row) => [row.id, row])),
    children,
    leaves: rows.filter((row) => isLeaf(rows, row)),
    grades: all.filter(({ level }) => level === 'grade'),
    full: total === '' ? undefined : Number(total),
  };
}

const known = new WeakMap<Site['frameworks'], Map<string, Framework>>();

/** The tree of an id, made once a dataset; one without rows where there is none of the id. */
export function frameworkOf({ frameworks }: Pick<Site, 'frameworks'>, id: string): Framework {
  const made = known.get(frameworks) ?? new Map<string, Framework>();
  known.set(frameworks, made);
  const tree = made.get(id) ?? make(id, frameworks[id] ?? []);
  made.set(id, tree);
  return tree;
}

/** Rows above a row, the nearest first, without the total. */
export function ancestorsOf({ byId }: Framework, row: FrameworkRow): FrameworkRow[] {
  const above: FrameworkRow[] = [];
  for (let up = byId.get(row.parent); up && up.level !== 'total'; up = byId.get(up.parent)) {
    if (above.includes(up)) break;
    above.push(up);
  }
  return above;
}

/**
 * The band that a score (points) lies in: lower bound inclusive, upper exclusive but for the highest, as the scoring form
 * prints them (优 90–100, 良 80–<90); undefined outside all bands.
 */
export function gradeOf({ grades }: Framework, score: number): FrameworkRow | undefined {
  const bands = grades.filter(({ from, to }) => from !== '' && to !== '');
  const top = Math.max(...bands.map(({ to }) => Number(to)));
  return bands.find(
    ({ from, to }) => score >= Number(from) && (score < Number(to) || (Number(to) === top && score === top)),
  );
}
