/** scores.csv of one report: points are whole hundredths until they are printed. */
import type { Cells } from './csv.ts';
import { decimal } from './decimal.ts';
import type { Money } from './money.ts';
import type { ReportPlan, Plant, World } from './plan.ts';
import type { Procurement } from './procurement.ts';
import { random } from './random.ts';

/** Points without trailing zeros: 976 is '9.76', 2000 is '20'. */
const points = (hundredths: number): string => decimal(hundredths, 2).replace(/\.?0+$/, '');

interface Score {
  readonly score: number;
  readonly basis?: string;
  readonly note?: string;
}

const WEIGHTS: Readonly<Record<string, string>> = {
  total: 'score.weight_total',
  '1': 'score.weight_l1',
  '2': 'score.weight_l2',
  '3': 'score.weight_l3',
};
/** Rows that a report with many lost points loses them in, in hundredths of a point. */
const LOW: Readonly<Record<string, number>> = { output_targets: 800, benefit_targets: 500 };

export interface Scores {
  readonly rows: readonly Cells[];
  /** In hundredths; undefined where the report is not scored. */
  readonly total?: number;
}

export function scoresOf(plan: ReportPlan, world: World, m: Money, p: Procurement, plant: Plant): Scores {
  const { form } = plan.body;
  if (form === 'plain') return { rows: [] };
  const tree = world.frameworks[plan.framework];
  const scored = form === 'total' ? levelOne(plan, world, tree) : levelThree(plan, world, tree, m, p, plant);
  const under = (id: string): number =>
    [...scored].reduce((sum, [row, { score }]) => sum + (isBelow(tree, row, id) ? score : 0), 0);
  const sum = under('total');
  const total = plan.fault === 'score_tree' ? sum - 37 : sum;
  if (plan.fault === 'score_tree')
    plant('score_tree', `总分 ${points(total)} 与各级得分之和 ${points(sum)} 不符`);
  if (total < 10000) plant('points_lost', `自评扣分 ${points(10000 - total)} 分`);
  if (total < 9000) plant('line_crossed', `自评总分 ${points(total)} 分，低于提示线`);
  const head = [
    cells('score.total', 'total', total, '部门整体支出绩效自评得分'),
    cells('score.l1_duty', 'duty', under('duty'), '履职效能得分'),
    cells('score.l1_mgmt', 'management', under('management'), '管理效率得分'),
  ];
  const weights = form === 'sheet' ? weightRows(plan, tree, plant) : [];
  return {
    rows: [...head, ...weights, ...(form === 'total' ? [] : detail(plan, tree, scored, plant))],
    total,
  };
}

function cells(
  indicator: string,
  subject: string,
  hundredths: number,
  phrase: string,
  more: Cells = {},
): Cells {
  const value = points(hundredths);
  return { indicator, subject, value, unit: '分', place: '自评表', phrase: `${phrase}${value}分`, ...more };
}

function isBelow(tree: readonly Cells[], row: string, id: string): boolean {
  if (row === id) return true;
  const parent = tree.find((r) => r['id'] === row)?.['parent'] ?? '';
  return parent !== '' && isBelow(tree, parent, id);
}

const weightOf = (row: Cells): number => Math.round(Number(row['weight']) * 100);

/** Two level-1 scores, the points lost in one of them. */
function levelOne(plan: ReportPlan, { seed }: World, tree: readonly Cells[]): Map<string, Score> {
  const r = random(seed, plan.id, 'scores');
  const rows = tree.filter((row) => row['level'] === '1');
  const lost = plan.isLosing ? r.int(20, 300) : 0;
  const at = r.int(0, rows.length - 1);
  return new Map(rows.map((row, i) => [row['id']!, { score: weightOf(row) - (i === at ? lost : 0) }]));
}

function levelThree(
  plan: ReportPlan,
  { seed }: World,
  tree: readonly Cells[],
  m: Money,
  p: Procurement,
  plant: Plant,
): Map<string, Score> {
  const rows = tree.filter((row) => row['level'] === '3');
  const scores = new Map<string, Score>(rows.map((row) => [row['id']!, { score: weightOf(row) }]));
  const set = (id: string, make: (weight: number) => Score): void => {
    const row = rows.find((r) => r['id'] === id);
    if (row) scores.set(id, make(weightOf(row)));
  };
  const share = (part: number, whole: number, weight: number): number => Math.round((part * weight) / whole);
  set('contract_filing', (weight) => {
    const right = share(p.filed, p.signed, weight);
    const isWrong = plan.fault === 'share_score';
    if (isWrong)
      plant('share_score', `合同备案得分 ${points(right - 15)} 分，按份数占比应为 ${points(right)} 分`);
    return {
      score: right - (isWrong ? 15 : 0),
      basis: 'proc.contracts_filed_ontime / proc.contracts_signed',
      note: `${p.signed}份合同中${p.filed}份按时备案，按份数占比计分`,
    };
  });
  set('procurement_policy', (weight) => ({
    score: share(p.awarded, p.suitable, weight),
    basis: 'proc.sme_contract_amount / proc.sme_suitable_budget',
    note: '按授予中小企业的合同金额占比计分',
  }));
  if (!plan.isLosing) return scores;
  set('spending_rate', (weight) => spending(plan, m, weight, plant));
  const r = random(seed, plan.id, 'scores');
  if (r.chance(0.4))
    set('performance_rules', (weight) => ({ score: weight - r.int(3, 15) * 10, note: '示例制度尚不完整' }));
  if (plan.fault === 'low_score')
    for (const [id, lost] of Object.entries(LOW))
      set(id, (weight) => ({ score: weight - lost, note: '示例目标未全部完成' }));
  return scores;
}

function spending(plan: ReportPlan, m: Money, weight: number, plant: Plant): Score {
  const isSheet = plan.body.form === 'sheet';
  const [rate, digits] = isSheet ? [m.progress, 2] : [m.rate, m.rateDigits];
  const right = Math.round((rate * weight) / 100 / 10 ** digits);
  const isWrong = plan.fault === 'rate_score';
  if (isWrong) plant('rate_score', `支出率得分 ${points(right - 30)} 分，按比率应为 ${points(right)} 分`);
  return {
    score: right - (isWrong ? 30 : 0),
    basis: isSheet ? 'exec.avg_progress' : 'exec.rate',
    note: `${isSheet ? '平均支出进度' : '年末执行率'}${decimal(rate, digits)}%乘以分值`,
  };
}

/** Level-3 scores and what each row lost. A wrong deduction is half of what was lost. */
function detail(plan: ReportPlan, tree: readonly Cells[], scored: Map<string, Score>, plant: Plant): Cells[] {
  let isPlanted = plan.fault !== 'deduction';
  return [...scored].flatMap(([id, { score, basis = '', note = '' }]) => {
    const row = tree.find((r) => r['id'] === id)!;
    const lost = weightOf(row) - score;
    const own = cells('score.l3', id, score, `${row['zh']} `, { basis, note });
    if (lost === 0) return [own];
    const isWrong = !isPlanted;
    isPlanted = true;
    const told = isWrong ? Math.floor(lost / 2) : lost;
    if (isWrong) plant('deduction', `${row['zh']}扣 ${points(told)} 分，而分值减得分为 ${points(lost)} 分`);
    return [own, cells('score.deduction', id, told, '扣减', { note })];
  });
}

/** Printed weights of every level; a wrong one makes a level-2 row heavier than what is below it. */
function weightRows(plan: ReportPlan, tree: readonly Cells[], plant: Plant): Cells[] {
  const wrong = plan.fault === 'weight_tree' ? 'execution' : '';
  return tree
    .filter((row) => row['level'] !== 'grade' && row['level'] !== 'title')
    .map((row) => {
      const weight = weightOf(row) + (row['id'] === wrong ? 100 : 0);
      if (row['id'] === wrong)
        plant('weight_tree', `${row['zh']}分值印为 ${points(weight)} 分，应为 ${points(weightOf(row))} 分`);
      return cells(WEIGHTS[row['level']!]!, row['id']!, weight, `${row['zh']} `, { status: 'definition' });
    });
}
