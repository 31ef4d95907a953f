import { describe, expect, it } from 'vitest';
import type { Exception } from '../../model/exception.ts';
import type { Cell, Frame } from '../../model/frame.ts';
import {
  BODIES,
  column,
  frame,
  missing,
  number,
  panel,
  printed,
  row,
  seriesFrame,
} from '../../testing/made-frames.ts';
import { overview } from './say.ts';
import { FIVE_REPORTS as site } from '../../testing/reports.ts';

const r = (id: string, year: number, value: Cell, indicator = 'exec.rate') =>
  row(id, year, { value }, { indicator });
const rates = seriesFrame([
  r('xiqu', 2021, printed('99.6', '%')),
  r('lingang', 2021, printed('98.9', '%')),
  r('panyu', 2023, printed('97.60', '%')),
  r('keji', 2022, printed('95.8', '%')),
  r('zhizao', 2022, missing('not_reported')),
]);
const average = seriesFrame([r('zhizao', 2022, printed('89.92', '%'), 'exec.avg_progress')]);
const scores = frame(
  { verb: 'score_total' },
  [
    panel(
      [
        row('zhizao', 2022, { value: printed('98.29', '分') }),
        row('panyu', 2023, { value: printed('97.76', '分') }),
        row('keji', 2022, { value: printed('96', '分') }),
      ],
      { unit: '分' },
    ),
  ],
  [column('value', 'score')],
);
const pooled = (n: number) =>
  frame(
    { verb: 'pool' },
    [
      panel([{ key: 'p', year: 2021, cells: { rate: number(0.9926), bodies: number(n), of: number(5) } }], {
        unit: '万元',
      }),
    ],
    [column('rate', 'rate'), column('bodies', 'count'), column('of', 'count')],
  );
const exception: Exception = {
  id: 'x',
  rule: 'points_lost',
  department: 'panyu',
  year: 2023,
  stake: {},
  because: [],
  rest: [],
  chart: 'score-total',
  facts: [],
};

describe('overview', () => {
  it('sums up what is on file, rates, progress apart, scores and what deserves attention', () => {
    const frames = { rates, average, scores, pooled: pooled(2) };
    expect(overview(site, frames, [exception, exception], 'zh')).toBe(
      '已收录 5 个部门 2021–2023 年的 5 份自评报告。按全年预算计，4 个部门的执行率在 95.8% 至 99.6% 之间；1 个部门报告平均支出进度（89.92%），口径不同，单独列示。' +
        '合计执行率 2021 年 99.3%（5 个部门中的 2 个）。5 个部门中 3 个有自评总分，在 96 至 98.29 分之间，均为部门自评，未经复核。值得关注 2 项，列于下方。',
    );
    expect(overview(site, frames, [exception], 'en')).toBe(
      'On file: 5 self-evaluations of 5 bodies, 2021–2023. On the full-year budget, 4 bodies executed between 95.8% and 99.6%; 1 body gives average progress (89.92%), a different measure that stands apart. ' +
        'Pooled execution rate 2021: 99.3% (2 of 5 bodies). 3 of 5 bodies have a total score, between 96 and 98.29 points, self-evaluated and not reviewed. 1 item deserves attention and is listed below.',
    );
  });
  it('tells no pooled rate of a single body', () => {
    expect(overview(site, { rates, pooled: pooled(1) }, [], 'zh')).not.toContain('合计');
  });
  it('speaks of the bodies and years of the view only', () => {
    const narrow: Frame = {
      ...rates,
      departments: [BODIES[3]!],
      years: [2023],
      panels: [{ ...rates.panels[0]!, rows: [rates.panels[0]!.rows[2]!] }],
    };
    expect(overview(site, { narrow }, [], 'zh')).toBe(
      '已收录 1 个部门 2023 年的 1 份自评报告。按全年预算计，1 个部门的执行率为 97.60%。',
    );
  });
  it('leaves out what it is not given, and says where nothing is on file', () => {
    expect(overview(site, {}, [], 'zh')).toBe('已收录 5 个部门 2021–2023 年的 5 份自评报告。');
    expect(overview({ ...site, reports: [] }, {}, [], 'zh')).toBe('所选范围内尚未收录报告。');
    expect(overview(site, { average }, [], 'zh')).toContain(
      '年的 5 份自评报告。1 个部门报告平均支出进度（89.92%）',
    );
  });
  it('gives no range of scores of different frameworks', () => {
    const two = {
      ...scores,
      panels: scores.panels[0]!.rows.map((each) => panel([each], { key: each.key, unit: '分' })),
    };
    expect(overview(site, { two }, [], 'zh')).toContain(
      '5 个部门中 3 个有自评总分，均为部门自评，未经复核。',
    );
  });
  it('says the same in English', () => {
    expect(overview({ ...site, reports: [] }, {}, [], 'en')).toBe('No report is on file in this selection.');
    const one = seriesFrame([r('panyu', 2023, printed('97.60', '%'))]);
    expect(overview(site, { one }, [exception, exception], 'en')).toBe(
      'On file: 5 self-evaluations of 5 bodies, 2021–2023. On the full-year budget, 1 body executed 97.60%. 2 items deserve attention and are listed below.',
    );
    const two = seriesFrame([
      r('zhizao', 2022, printed('89.92', '%'), 'exec.avg_progress'),
      r('keji', 2022, printed('91', '%'), 'exec.avg_progress'),
    ]);
    expect(overview(site, { two }, [], 'zh')).toContain(
      '2 个部门报告平均支出进度在 89.92% 至 91% 之间，口径不同，单独列示。',
    );
    expect(overview(site, { two }, [], 'en')).toContain(
      '2 bodies give average progress (between 89.92% and 91%), a different measure that stands apart.',
    );
  });
});
