/** Rows of a printed self-evaluation table → its lines: merged cells filled down, sums and funds told apart from indicators. */
import type { ScoreTableRow } from '../../src/model/tables/score-table.ts';
import type { CastRow } from './table.ts';

const LEVELS = ['level1', 'level2', 'level3'] as const;
const TOTAL = /^(合计|总计|总分|得分合计|综合得分|自评总分|总得分)$/;
const SUBTOTAL = /^小计$/;
/** `产出指标（50分）`: a level with its weight. */
const WEIGHED = /^(.*?)[（(](\d+(?:\.\d+)?)分[)）]$/;

export interface Line {
  readonly row: CastRow<ScoreTableRow>;
  readonly kind: 'total' | 'subtotal' | 'funds' | 'indicator';
  /** Names of level 1 to 3 down to the line's own; '' where a level is left out between two. */
  readonly path: readonly string[];
  /** Weights that stand in the names, by level. */
  readonly weights: readonly (string | undefined)[];
}

const bare = (text: string): string => text.replace(/\s+/g, '');

/** Lines without any name are left out: `nameless` holds them. */
export function printedLines(rows: readonly CastRow<ScoreTableRow>[]): {
  readonly lines: readonly Line[];
  readonly nameless: readonly CastRow<ScoreTableRow>[];
} {
  const lines: Line[] = [];
  const nameless: CastRow<ScoreTableRow>[] = [];
  let above: readonly string[] = [];
  for (const row of rows) {
    const cells = LEVELS.map((level) => WEIGHED.exec(bare(row.values[level])) ?? [bare(row.values[level])]);
    const weights = cells.map(([, , weight]) => weight);
    const names = cells.map(([whole, name]) => name ?? whole!);
    const own = names.findLastIndex((name) => name !== '');
    const { initial, annual, executed } = row.values;
    const sum = names.find((name) => TOTAL.test(name) || SUBTOTAL.test(name));
    if (own < 0) nameless.push(row);
    else if (initial !== '' || annual !== '' || executed !== '')
      lines.push({ row, kind: 'funds', path: [names[own]!], weights });
    else if (sum !== undefined && TOTAL.test(sum)) lines.push({ row, kind: 'total', path: [], weights });
    else {
      const first = names.findIndex((name) => name !== '');
      const path = names.slice(0, own + 1).map((name, i) => (i < first ? (above[i] ?? '') : name));
      if (sum !== undefined) lines.push({ row, kind: 'subtotal', path: path.slice(0, own), weights });
      else lines.push({ row, kind: 'indicator', path, weights });
      if (sum === undefined) above = path;
    }
  }
  return { lines, nameless };
}
