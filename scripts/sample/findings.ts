/** findings.csv of one report. */
import type { Cells } from './csv.ts';
import type { ReportPlan, Plant, World } from './plan.ts';
import { random } from './random.ts';

const PROBLEMS: readonly (readonly [string, string])[] = [
  ['示例指标库还不齐全', 'The sample library of indicators is incomplete'],
  ['部分示例项目支出集中在年末', 'Spending on some sample projects piles up at year end'],
  ['示例绩效目标没有按项目特点细化', 'Sample targets are not fitted to the projects'],
  ['示例合同备案有时不及时', 'Sample contracts are sometimes filed late'],
  ['示例评价结果还没有用到预算里', 'Results of the sample evaluation do not reach the budget yet'],
];
const MEASURES: readonly (readonly [string, string])[] = [
  ['补全示例指标库', 'Complete the sample library of indicators'],
  ['按季度跟踪示例项目支出', 'Follow spending on sample projects by quarter'],
  ['对经办人员开展示例培训', 'Train the sample staff'],
  ['合同签订后及时备案', 'File contracts as soon as they are signed'],
];

/** `total` in hundredths of a point. */
export function findingRows(
  plan: ReportPlan,
  world: World,
  total: number | undefined,
  plant: Plant,
): Cells[] {
  const r = random(world.seed, plan.id, 'findings');
  const lines = (kind: string, from: typeof PROBLEMS): Cells[] =>
    r
      .shuffle(from)
      .slice(0, 2)
      .map(([zh, en]) => ({ kind, zh, en, place: kind === 'problem' ? '三' : '四' }));
  return [
    ...gradeRow(plan, world, total, plant),
    ...(plan.fault === 'unspent_no_carry_over' ? [noCarryOver()] : []),
    ...lines('problem', PROBLEMS),
    ...lines('measure', MEASURES),
  ];
}

function gradeRow(plan: ReportPlan, world: World, total: number | undefined, plant: Plant): Cells[] {
  if (total === undefined || plan.body.form === 'sheet') return [];
  const bands = world.frameworks[plan.framework].filter((row) => row['level'] === 'grade');
  const at = bands.findIndex((band) => total >= Number(band['from']) * 100);
  const isWrong = plan.fault === 'grade';
  const band = bands[isWrong ? at + 1 : at]!;
  if (isWrong) plant('grade', `所写等级“${band['zh']}”与总分不符`);
  return [
    {
      kind: 'statement',
      code: 'grade',
      value: band['zh']!,
      zh: `自评等级为${band['zh']}`,
      en: `Rates itself ${band['zh']} (${band['en']})`,
      place: '二（一）',
      phrase: `等级为${band['zh']}`,
    },
  ];
}

function noCarryOver(): Cells {
  return {
    kind: 'statement',
    code: 'no_carry_over',
    value: '0.00',
    zh: '称年末没有结转结余',
    en: 'States that nothing was carried over at the end of the year',
    place: '一（三）第2段',
    phrase: '年末结转和结余0.00万元',
  };
}
