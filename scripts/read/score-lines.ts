/** Weights and scores of a printed table's lines, with the reasons given for lost points. */
import type { FigureRow } from '../../src/model/tables/figures.ts';
import type { FrameworkRow } from '../../src/model/tables/framework.ts';
import { parseMeasure } from './measure.ts';
import type { Line } from './printed-lines.ts';
import type { TableFigure } from './table-figure.ts';
import { figureOf } from './table-figure.ts';
import type { TableTree } from './table-tree.ts';

const INDICATORS: Readonly<Record<FrameworkRow['level'], readonly [string, string] | undefined>> = {
  total: ['score.total', 'score.weight_total'],
  '1': ['score.l1', 'score.weight_l1'],
  '2': ['score.l2', 'score.weight_l2'],
  '3': ['score.l3', 'score.weight_l3'],
  title: undefined,
  grade: undefined,
};
const LEAF = INDICATORS['3']!;

/** `byName`: the report names a framework on file, whose rows are found by their names. */
export function scoreFigures(
  line: Line,
  tree: TableTree,
  byName: boolean,
  funds: readonly TableFigure[],
): TableFigure[] {
  const above = weightsInNames(line, tree, byName);
  const row = tree.rowOf.get(line);
  const names = row && (tree.isLeaf(row) ? LEAF : INDICATORS[row.level]);
  if (!row || !names) return above;
  const { score, weight } = line.row.values;
  const subject = subjectOf(row, byName);
  const scored = { indicator: names[0], subject, unit: '分' } as const;
  return [
    ...above,
    ...(score === ''
      ? []
      : [
          figureOf(line, 'scores', 'score', {
            ...scored,
            value: exact(score),
            note: noteOf(line),
            basis: line.kind === 'funds' && has(funds, 'exec.rate') ? 'exec.rate' : '',
          }),
        ]),
    ...(weight === ''
      ? []
      : [
          figureOf(line, 'scores', 'weight', {
            ...scored,
            indicator: names[1],
            value: exact(weight),
            status: 'definition',
          }),
        ]),
  ];
}

const exact = (printed: string): FigureRow['value'] => ({ printed, qualifier: 'exact' });
const subjectOf = (row: FrameworkRow, byName: boolean): string =>
  byName && row.id !== 'total' ? row.zh : row.id;

/** Weights that stand behind the names of levels above the scored row: 产出指标（50分）. */
function weightsInNames(line: Line, tree: TableTree, byName: boolean): TableFigure[] {
  return line.weights.flatMap((weight, i) => {
    const path = line.path.slice(0, i + 1);
    const row = weight === undefined ? undefined : tree.rowAt(path);
    const names = row && (tree.isLeaf(row) ? LEAF : INDICATORS[row.level]);
    if (weight === undefined || !row || !names) return [];
    const [, indicator] = names;
    const given = { indicator, subject: subjectOf(row, byName), value: exact(weight), unit: '分' };
    return [
      figureOf({ ...line, path }, 'scores', 'level1', {
        ...given,
        status: 'definition',
        phrase: `${row.zh}（${weight}分）`,
      }),
    ];
  });
}

const has = (figures: readonly TableFigure[], indicator: string): boolean =>
  figures.some(({ row }) => row.values.indicator === indicator);

/** The reason given, behind a target and a result that are no numbers: 目标：完成；实际：未完成. */
function noteOf({ row: { values } }: Line): string {
  const state = (title: string, text: string): string =>
    text !== '' && 'state' in parseMeasure(text, 0) ? `${title}：${text}` : '';
  const states = [state('目标', values.target), state('实际', values.actual)];
  return [...(states.every(Boolean) ? states : []), values.reason].filter(Boolean).join('；');
}
