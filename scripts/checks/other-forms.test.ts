import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/dataset.ts';
import type { FrameworkRow } from '../../src/model/tables/framework.ts';
import type { ReportRow } from '../../src/model/tables/reports.ts';
import { dataset, fact, report, treeRow } from '../../src/testing/facts.ts';
import { contextsOf } from './context.ts';
import { deduction } from './deduction.ts';
import { grade } from './grade.ts';
import { scoreTree } from './score-tree.ts';
import { weightTree } from './weight-tree.ts';

/** The national form, shortened: a level-1 row that is itself scored, a level-2 row that is, weights of the scored rows alone. */
const NATIONAL: readonly FrameworkRow[] = [
  treeRow('total', 'total', '', '100', '总分'),
  treeRow('execution', '1', 'total', '10', '预算执行'),
  treeRow('output', '1', 'total', '', '产出指标'),
  treeRow('quantity', '2', 'output', '50', '数量指标'),
  treeRow('benefit', '1', 'total', '', '效益指标'),
  treeRow('social', '2', 'benefit', '', '社会效益'),
  treeRow('income', '3', 'social', '40', '农户增收'),
];
const score = (indicator: string, subject: string, printed: string) =>
  fact('nong', 2023, indicator, printed, '分', { subject });
const SCORES = [
  score('score.l3', 'execution', '9.2'),
  score('score.l3', 'quantity', '50'),
  score('score.l3', 'income', '38'),
];

function contextOf(total: string, more: Partial<ReportRow> = {}) {
  const facts = [
    ...SCORES,
    score('score.total', 'total', total),
    score('score.weight_total', 'total', '100'),
  ];
  const reports = [report('nong', 2023, { framework: 'tree', ...more })];
  const data: Dataset = dataset({ facts, reports, frameworks: { tree: NATIONAL } });
  return contextsOf(data)[0]!;
}

describe('a form of uneven levels', () => {
  it('sums its scored rows of whatever level up to the total', () => {
    expect(scoreTree(contextOf('97.2'))).toMatchObject([{ result: 'pass', computed: 97.2 }]);
    expect(scoreTree(contextOf('98'))).toMatchObject([{ result: 'differs', computed: 97.2, stated: 98 }]);
  });

  it('has no grade to check where it has no bands and the report states none', () => {
    expect(grade(contextOf('97.2'))).toEqual([]);
    const { data, ...rest } = contextOf('97.2');
    const finding = {
      kind: 'statement',
      code: 'grade',
      value: '优',
      zh: '',
      en: '',
      place: '',
      phrase: '',
    } as const;
    const said = { ...finding, report: 'nong-2023' };
    expect(grade({ ...rest, data, findings: [said] })).toMatchObject([{ result: 'cannot' }]);
  });

  it('derives what a level-1 row without rows below it lost', () => {
    expect(deduction(contextOf('97.2')).filter(({ result }) => result === 'derived')).toMatchObject([
      { id: 'nong-2023/deduction/execution', computed: 0.8 },
      { id: 'nong-2023/deduction/income', computed: 2 },
    ]);
  });
});

describe('a table that is published in part', () => {
  it('is accused of no sum', () => {
    const part = contextOf('98', { extent: 'part' });
    expect(scoreTree(part)).toMatchObject([{ result: 'cannot', note: '自评表只公开一部分，不作加总核对' }]);
    expect(weightTree(part).map(({ result }) => result)).not.toContain('differs');
    expect(deduction(part).map(({ result }) => result)).not.toContain('differs');
  });
});
