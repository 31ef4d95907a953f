/** The few words that Frames carry besides the indicator library: column heads, panel titles, periods. */
import { shortName } from '../facts/short-name.ts';
import type { Fact, Status } from '../model/fact.ts';
import type { Column } from '../model/frame.ts';
import type { Localised } from '../model/localised.ts';
import { parsePeriod } from '../model/period.ts';
import type { Qualifier } from '../model/qualifier.ts';
import type { IndicatorRow } from '../model/tables/indicators.ts';
import { STATUS_NAMES } from '../model/tables/figures.ts';
import type { UnitId } from '../model/unit.ts';
import { unitLabel } from '../model/unit.ts';

export const LABELS = {
  department: { zh: '部门', en: 'Body' },
  year: { zh: '年度', en: 'Year' },
  value: { zh: '数值', en: 'Value' },
  budget: { zh: '全年预算数', en: 'Full-year budget' },
  executed: { zh: '执行数', en: 'Executed' },
  rate: { zh: '执行率', en: 'Execution rate' },
  unspent: { zh: '未支出', en: 'Unspent' },
  part: { zh: '支出类别', en: 'Part' },
  basic: { zh: '基本支出', en: 'Basic expenditure' },
  project: { zh: '项目支出', en: 'Project expenditure' },
  subject: { zh: '对象', en: 'Subject' },
  projectName: { zh: '项目', en: 'Project' },
  bodies: { zh: '计入部门', en: 'Bodies pooled' },
  of: { zh: '所选部门', en: 'Bodies asked for' },
  total: { zh: '自评总分', en: 'Total score' },
  grade: { zh: '等级', en: 'Grade' },
  duty: { zh: '履职效能', en: 'Duty effectiveness' },
  management: { zh: '管理效率', en: 'Management efficiency' },
  row: { zh: '三级指标', en: 'Level-3 row' },
  score: { zh: '得分', en: 'Score' },
  weight: { zh: '分值', en: 'Weight' },
  share: { zh: '得分率', en: 'Share of weight' },
  lost: { zh: '扣分', en: 'Points lost' },
  reason: { zh: '扣分原因', en: 'Reason' },
  indicator: { zh: '指标', en: 'Indicator' },
  target: { zh: '目标值', en: 'Target' },
  completion: { zh: '完成率', en: 'Completion' },
  implied: { zh: '目标来源', en: 'Where the target comes from' },
  basis: { zh: '计数口径', en: 'Counting basis' },
  scope: { zh: '范围', en: 'Scope' },
  budgetFacts: { zh: '预算', en: 'Budget' },
  projectFacts: { zh: '项目', en: 'Projects' },
  scoreFacts: { zh: '得分', en: 'Scores' },
  outputFacts: { zh: '产出', en: 'Outputs' },
  allFacts: { zh: '合计', en: 'All' },
  from: { zh: '起始值', en: 'From' },
  to: { zh: '期末值', en: 'To' },
  change: { zh: '变动', en: 'Change' },
  changeRate: { zh: '变动率', en: 'Change in %' },
  fromYear: { zh: '起始年度', en: 'From year' },
  toYear: { zh: '期末年度', en: 'To year' },
  reviewed: { zh: '复核得分', en: 'Reviewed score' },
  finance: { zh: '财政评价得分', en: 'Finance bureau’s score' },
  difference: { zh: '与自评之差', en: 'Difference from own' },
  step: { zh: '扣分项', en: 'Cause' },
  start: { zh: '扣前', en: 'Before' },
  end: { zh: '扣后', en: 'After' },
  stage: { zh: '阶段', en: 'Stage' },
} as const satisfies Record<string, Localised>;

export const DEPARTMENT: Column = { key: 'department', label: LABELS.department, type: 'dimension' };
export const YEAR: Column = { key: 'year', label: LABELS.year, type: 'dimension' };

/** An indicator's name as a Localised. */
export const nameOf = (row: { readonly zh: string; readonly en: string }): Localised => ({
  zh: row.zh,
  en: row.en,
});

/** An indicator's name without the bracket at its end. */
export const shortNames = (row: { readonly zh: string; readonly en: string }): Localised => ({
  zh: shortName(row.zh),
  en: shortName(row.en),
});

/** The type of a column that shows an indicator. */
export function columnType(indicator: IndicatorRow): Column['type'] {
  const kind = indicator.kind;
  if (kind === 'amount' || kind === 'rate' || kind === 'area' || kind === 'score') return kind;
  return kind === 'growth' ? 'change' : 'count';
}

/** The type of a column that shows several: figures of unlike kinds are each written in their panel's unit, as amounts are. */
export function commonType(indicators: readonly IndicatorRow[]): Column['type'] {
  const [first, ...others] = [...new Set(indicators.map(columnType))];
  return first === undefined || others.length > 0 ? 'amount' : first;
}

/** The type of a difference of two such figures: of rates it is in percentage points. */
export function differenceType(indicators: readonly IndicatorRow[]): 'points' | 'difference' {
  return indicators.length > 0 && indicators.every(({ kind }) => kind === 'rate' || kind === 'growth')
    ? 'points'
    : 'difference';
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const WITHIN = { 上旬: 'early ', 中旬: 'mid-', 下旬: 'late ' } as const;
const NAMED = {
  year: 'full year',
  year_end: 'year end',
  day: 'per day',
  to_date: 'to date',
  future: 'to come',
};

/** `1-11月` in both languages: Jan–Nov. */
export function periodName(period: string): Localised {
  const parsed = parsePeriod(period);
  if (!parsed) return { zh: period, en: period };
  if (parsed.kind !== 'months') return { zh: period, en: NAMED[parsed.kind] };
  const end = `${parsed.within ? WITHIN[parsed.within] : ''}${MONTHS[parsed.to - 1]}`;
  return { zh: period, en: parsed.from === parsed.to ? end : `${MONTHS[parsed.from - 1]}–${end}` };
}

export const statusName = (status: Status): Localised => STATUS_NAMES[status];

/** A title with what sets it apart in brackets. */
export function titled(title: Localised, marks: readonly Localised[]): Localised {
  if (marks.length === 0) return title;
  return {
    zh: `${title.zh}（${marks.map((mark) => mark.zh).join('，')}）`,
    en: `${title.en} (${marks.map((mark) => mark.en).join(', ')})`,
  };
}

const QUALIFIED: Record<Qualifier, Localised> = {
  exact: { zh: '', en: '' },
  approx: { zh: '约', en: 'about ' },
  at_least: { zh: '至少', en: 'at least ' },
  at_most: { zh: '至多', en: 'at most ' },
  more_than: { zh: '超', en: 'over ' },
  nearly: { zh: '近', en: 'nearly ' },
  less_than: { zh: '不足', en: 'under ' },
};

/** A printed decimal with its unit and the words around it, for columns whose rows have unlike units. */
export function withUnit(printed: string, unit: UnitId, qualifier: Fact['qualifier']): Localised {
  const words = QUALIFIED[qualifier];
  const name = unitLabel(unit);
  return {
    zh: unit === '%' ? `${words.zh}${printed}%` : `${words.zh}${printed} ${name.zh}`,
    en: unit === '%' ? `${words.en}${printed}%` : `${words.en}${printed} ${name.en}`.trim(),
  };
}
