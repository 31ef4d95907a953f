/** A small Site for tests of words and links. */
import type { Site } from '../model/dataset.ts';
import { BODIES } from './frame-fixture.ts';

const indicator = (id: string, zh: string, en: string, unit: string, theme: string) =>
  ({
    id,
    zh,
    en,
    unit,
    theme,
    units_seen: [],
    basis_zh: '',
    basis_en: '',
    group: id,
    kind: 'rate',
    better: 'higher',
    base: '',
    part_of: '',
    own: 'body',
  }) as unknown as Site['indicators'][number];
const report = (department: string, year: number, framework = ''): Site['reports'][number] => ({
  id: `${department}-${year}`,
  department,
  year,
  title: '',
  type: '',
  replaces: '',
  form: 'narrative',
  scorer: framework ? 'self' : 'none',
  framework,
  source_file: '',
  revision: '2026-11-21',
  note: '',
});

export const site: Site = {
  meta: { version: '00000000', date: '2026-11-21', sample: false },
  departments: BODIES.map(({ id, name, slot }) => ({
    id,
    zh: `广州开发区${name.zh}管理委员会`,
    short: name.zh,
    en: `Committee of ${name.en}`,
    short_en: name.en,
    district: '黄埔区',
    duties: [],
    slot,
    from_year: null,
    to_year: null,
  })),
  lineage: [
    {
      predecessor: 'xiqu',
      successor: 'zhizao',
      year: 2022,
      confidence: 'likely',
      basis_zh: '卡口相同',
      basis_en: 'same gates',
    },
  ],
  indicators: [
    indicator('exec.rate', '预算执行率', 'Budget execution rate', '%', 'execution'),
    indicator('exec.carryover', '年末结转结余', 'Carry-over', '万元', 'execution'),
    indicator('proj.exec_rate', '项目预算执行率', 'Execution rate of one project', '%', 'execution'),
    indicator('score.total', '自评总分', 'Total score', '分', 'score'),
    indicator('inv.fdi', '实际利用外资', 'Foreign capital used', '万美元', 'investment'),
  ],
  reports: [
    report('xiqu', 2021),
    report('lingang', 2021),
    report('zhizao', 2022, 'gz-2022'),
    report('keji', 2022, 'gz-2022'),
    report('panyu', 2023, 'gz-2022'),
  ],
  frameworks: {
    'gz-2022': [
      {
        id: 'spending_rate',
        level: '3',
        parent: 'overall',
        zh: '部门预算资金支出率',
        en: 'Spending rate',
        weight: '10',
        from: '',
        to: '',
      },
    ],
  },
  warnings: ['exec_rate_low', 'completion_high'].map((id) => ({
    id,
    indicator: 'exec.rate',
    side: 'below',
    value: '95',
    unit: '%',
    zh: '',
    en: '',
    rule_zh: '',
    rule_en: '',
  })),
};
