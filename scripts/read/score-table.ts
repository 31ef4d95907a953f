/**
 * `table.csv`: a self-evaluation table as it is printed → its scoring tree, and the figures that the row files would hold:
 * weights, scores with the reasons given, funds, targets and results.
 */
import Big from 'big.js';
import type { FrameworkRow } from '../../src/model/tables/framework.ts';
import type { IndicatorRow } from '../../src/model/tables/indicators.ts';
import type { ReportRow } from '../../src/model/tables/reports.ts';
import { SCORE_TABLE } from '../../src/model/tables/score-table.ts';
import type { SourceFile } from './folder.ts';
import { fundFigures } from './fund-lines.ts';
import { printedLines } from './printed-lines.ts';
import type { Problem } from './problem.ts';
import { resultFigure } from './result-lines.ts';
import type { Names } from './resolve.ts';
import { resolve } from './resolve.ts';
import { scoreFigures } from './score-lines.ts';
import { problemAt, readTable } from './table.ts';
import type { TableFigure } from './table-figure.ts';
import { digest } from './table-figure.ts';
import type { TableTree } from './table-tree.ts';
import { treeOf } from './table-tree.ts';

export interface ReadScoreTable {
  /** The tree as printed; [] where the report names a framework of its own. */
  readonly framework: readonly FrameworkRow[];
  /** Id of the tree: the same for tables with the same rows and weights. */
  readonly frameworkId: string;
  /** Indicators that the library lacks: each the body's own. */
  readonly indicators: readonly IndicatorRow[];
  readonly figures: readonly TableFigure[];
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  readonly content: unknown;
}

export function readScoreTable(
  file: SourceFile,
  report: ReportRow,
  library: ReadonlyMap<string, IndicatorRow>,
  indicators: Names,
): ReadScoreTable {
  const table = resolve(readTable(file, SCORE_TABLE), { indicators });
  const { lines, nameless } = printedLines(table.rows);
  const given = report.framework !== '';
  const tree = treeOf(lines);
  const frameworkId = given
    ? report.framework
    : `form-${digest(tree.rows.map(({ level, zh, weight }) => [level, zh, weight]))}`;
  const own = new Map<string, IndicatorRow>();
  const context = { report, library, names: indicators, own, tree, used: new Set<string>() };
  const funds = lines.filter(({ kind }) => kind === 'funds').flatMap(fundFigures);
  const scores = lines.flatMap((line) => scoreFigures(line, tree, given, funds));
  const results = lines.flatMap((line) => resultFigure(line, context) ?? []);
  return {
    framework: given ? [] : [titleRow(tree), ...tree.rows],
    frameworkId,
    indicators: [...own.values()],
    figures: once([...funds, ...scores, ...results]),
    problems: [
      ...table.problems,
      ...nameless.map((row) => problemAt(row, SCORE_TABLE, 'level3', 'required')),
    ],
    warnings: table.warnings,
    content: table.content,
  };
}

/**
 * A tree goes by its level-1 rows and their weights, which tell it from others; titles of reports name a body and are
 * all alike.
 */
function titleRow({ rows }: TableTree): FrameworkRow {
  const tops = rows
    .filter(({ level }) => level === '1')
    .map(({ id, zh }) => `${zh} ${weightBelow(id, rows)}`);
  const zh = `自评表：${tops.map((name) => name.trim()).join('、')}`;
  return { id: 'title', level: 'title', parent: '', zh, en: zh, weight: '', from: '', to: '' };
}

/** The weight of a row, or the sum of those below it; '' where one of them has none. */
function weightBelow(id: string, rows: readonly FrameworkRow[]): string {
  const own = rows.find((row) => row.id === id)?.weight ?? '';
  const below = rows.filter(({ parent }) => parent === id);
  if (own !== '' || below.length === 0) return own;
  const weights = below.map((row) => weightBelow(row.id, rows));
  if (weights.includes('')) return '';
  return weights.reduce((sum, weight) => sum.plus(weight), new Big(0)).toString();
}

const keyOf = ({ row: { values: v } }: TableFigure): string =>
  JSON.stringify([v.indicator, v.subject, v.status, v.period, v.scope]);

/** A figure that two lines print, as 执行率 among the funds and among the indicators, is one figure with a further place. */
function once(figures: readonly TableFigure[]): TableFigure[] {
  const first = new Map<string, TableFigure>();
  for (const figure of figures) {
    const earlier = first.get(keyOf(figure));
    const { value, place, target, operator, unit } = figure.row.values;
    if (!earlier) first.set(keyOf(figure), figure);
    else {
      const v = earlier.row.values;
      const restated = [v.restated, `${value.printed}@${place}`].filter(Boolean).join('；');
      const told = v.target === '' && v.unit === unit ? { target, operator } : {};
      first.set(keyOf(figure), { ...earlier, row: { ...earlier.row, values: { ...v, ...told, restated } } });
    }
  }
  return [...first.values()];
}
