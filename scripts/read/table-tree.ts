/** Lines of a printed table → its scoring tree: levels as they are named, points for the rows without any below them. */
import Big from 'big.js';
import type { FrameworkRow } from '../../src/model/tables/framework.ts';
import type { Line } from './printed-lines.ts';

export interface TableTree {
  readonly rows: readonly FrameworkRow[];
  /** The row that a line is of; undefined for lines of funds that bear no points. */
  readonly rowOf: ReadonlyMap<Line, FrameworkRow>;
  /** The row of a path of names. */
  readonly rowAt: (path: readonly string[]) => FrameworkRow | undefined;
  readonly isLeaf: (row: FrameworkRow) => boolean;
}

/** Name of the row of a line of funds that bears points. */
const EXECUTION = '预算执行率';

interface Node {
  readonly id: string;
  readonly name: string;
  readonly depth: number;
  readonly parent: string;
  weight: string;
}

export function treeOf(lines: readonly Line[]): TableTree {
  const nodes = new Map<string, Node>();
  const lineNodes = new Map<Line, Node>();
  const parents = new Set<string>();
  let full = '';
  /** The node of a path; one is made where there is none, or where `fresh` asks for another of the name. */
  const nodeAt = (path: readonly string[], fresh: boolean): Node => {
    const key = path.join('\n');
    const known = nodes.get(key);
    if (known && !fresh) return known;
    const above = path.slice(0, -1).findLastIndex((name) => name !== '');
    const parent = above < 0 ? 'total' : nodeAt(path.slice(0, above + 1), false).id;
    parents.add(parent);
    const node = { id: `r${nodes.size + 1}`, name: path.at(-1)!, depth: path.length, parent, weight: '' };
    nodes.set(known ? `${key}\n#${nodes.size}` : key, node);
    return node;
  };
  for (const line of lines) {
    const { weight, score } = line.row.values;
    if (line.kind === 'total') full = weight;
    else if (line.kind === 'subtotal') lineNodes.set(line, nodeAt(line.path, false));
    else if (line.kind === 'indicator') {
      const isSecond = [...lineNodes.values()].includes(nodes.get(line.path.join('\n'))!);
      lineNodes.set(line, nodeAt(line.path, isSecond));
    } else if (weight !== '' || score !== '') lineNodes.set(line, nodeAt([EXECUTION], false));
    line.weights.forEach((said, i) => {
      if (said !== undefined && line.path[i]) nodeAt(line.path.slice(0, i + 1), false).weight ||= said;
    });
    const own = lineNodes.get(line);
    if (own && weight !== '') own.weight = weight;
  }
  const leaves = [...nodes.values()].filter(({ id }) => !parents.has(id));
  const sum = leaves.every(({ weight }) => weight !== '')
    ? leaves.reduce((all, { weight }) => all.plus(weight), new Big(0)).toString()
    : '';
  const total = row({ id: 'total', name: '总分', depth: 0, parent: '', weight: full || sum });
  const rows = [...nodes.values()].map(row);
  const byId = new Map(rows.map((each) => [each.id, each]));
  const rowOf = new Map([...lineNodes].map(([line, { id }]) => [line, byId.get(id)!]));
  for (const line of lines) if (line.kind === 'total') rowOf.set(line, total);
  const rowAt: TableTree['rowAt'] = (path) => byId.get(nodes.get(path.join('\n'))?.id ?? '');
  return { rows: [total, ...rows], rowOf, rowAt, isLeaf: ({ id }) => id !== 'total' && !parents.has(id) };
}

const LEVELS = ['total', '1', '2', '3'] as const;

function row({ id, name, depth, parent, weight }: Node): FrameworkRow {
  return { id, level: LEVELS[depth]!, parent, zh: name, en: name, weight, from: '', to: '' };
}
