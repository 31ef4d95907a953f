/** What exceptions say in Chinese. The number stands before the text, so the text begins with what it is the number of. */
import { checkKind } from '../../../checks/checks.ts';
import type { ExceptionRule, Lead, Pair } from '../../../../model/exception.ts';
import type { Operator } from '../../../../model/fact.ts';
import type { ExceptionFacts, Exceptions } from '../../../findings/exceptions.ts';
import { amountText, exactText, leadText, pointsText, sizedText } from '../../../findings/figure-text.ts';
import type { Amount } from '../../../findings/datum.ts';
import { formatYears } from '../../../format.ts';
import { list } from './phrases.ts';

const amount = (of: Amount): string => amountText(of, 'zh');
const number = (of: Lead): string => leadText(of, 'zh');
const stated = ({ stated: value, unit }: Pair): string => exactText({ value, unit }, 'zh');
const other = ({ other: value, unit }: Pair): string => exactText({ value, unit }, 'zh');
/** In the unit given, which is that of the sum. */
const sized = (of: Lead): string => sizedText(of, 'zh');
const nothing = (): string => '';

/** `“道路养护”项目预算执行率`: the project or enterprise, then the measure. */
function whole({ measure, subject }: ExceptionFacts): string {
  if (subject.zh) return `“${subject.zh}”${measure.zh}`;
  return measure.zh ? `“${measure.zh}”` : '一项指标';
}

const row = ({ subject }: ExceptionFacts): string => (subject.zh ? `“${subject.zh}”` : '一项指标');

/** `“部门预算资金支出率” 1.01 分`. At most three, since a reason is read at a glance. */
const MOST = 3;
function parts({ because }: Pick<ExceptionFacts, 'because'>, quote = true): string {
  const named = because.slice(0, MOST).map(({ name, size, rate, reason }, i) => {
    const who = quote ? `“${name.zh}”` : name.zh;
    // The reason of the first alone: it is read at a glance.
    const more = rate ? `执行率 ${amount(rate)}` : i === 0 ? reason.zh : '';
    return `${who}${size ? ` ${sized(size)}` : ''}${more ? `（${more}）` : ''}`;
  });
  return list(named) + (because.length > MOST ? `等 ${because.length} 项` : '');
}

/** Which part of the expenditure left it unspent. */
function unspentParts(facts: ExceptionFacts): string {
  if (facts.because.length === 0) return '';
  return facts.isNamed ? `所列项目中${parts(facts)}` : `其中${parts(facts, false)}`;
}

const joined = (...clauses: readonly string[]): string => clauses.filter(Boolean).join('；');

/** What a figure is to a target that it missed. */
const MISSED: Readonly<Record<Operator, string>> = {
  at_least: '低于目标',
  at_most: '高于上限',
  equal: '不等于目标',
  by_date: '晚于目标',
};

export const exceptions: Exceptions = {
  rate_refuted: {
    what: (facts) => whole(facts),
    claim: ({ pair }) => (pair ? `，报告称 ${stated(pair)}，按金额为 ${other(pair)}` : '，报告值与金额不符'),
    why: (facts) => (facts.unspent ? `相当于 ${amount(facts.unspent)}` : ''),
    also: ({ pair }) => (pair ? `报告称 ${stated(pair)}，按金额为 ${other(pair)}` : '报告值与金额不符'),
  },
  line_crossed: {
    what: (facts) => whole(facts) + (facts.isCompletion ? '完成率' : ''),
    claim: ({ line, side }) =>
      `，${side === 'below' ? '低于' : '高于'}提示线${line ? ` ${amount(line)}` : ''}`,
    why: (facts) =>
      [facts.unspent ? `未支出 ${amount(facts.unspent)}` : '', unspentParts(facts)]
        .filter(Boolean)
        .join('，'),
    // The line of projects is that of all of them; that of the body says more.
    also: (facts) => {
      const { claim, what } = exceptions.line_crossed;
      const said = [what(facts), facts.lead ? number(facts.lead) : ''].filter(Boolean).join(' ');
      return facts.subject.zh ? said : said + claim(facts);
    },
  },
  review_below_line: {
    what: ({ measure }) => measure.zh,
    claim: ({ line }) => `，低于提示线${line ? ` ${amount(line)}` : ''}`,
    why: ({ pair }) =>
      pair
        ? `自评 ${stated(pair)}，相差 ${sized({ value: Math.abs(pair.other - pair.stated), unit: pair.unit })}`
        : '',
  },
  unspent_no_carry_over: {
    what: () => '未支出资金',
    claim: () => '，去向待说明',
    why: (facts) => {
      const { pair } = facts;
      const says = pair && pair.stated !== 0 ? `报告称结转结余 ${stated(pair)}` : '报告称无结余';
      return joined(says, unspentParts(facts));
    },
    also: ({ pair }) =>
      pair && pair.stated !== 0
        ? `报告称结转结余 ${stated(pair)}，其余去向待说明`
        : '报告称无结余，去向待说明',
  },
  basic_below_projects: {
    what: () => '基本支出未支出的部分',
    claim: () => '，多于项目支出，报告只说明项目执行率偏低',
    why: (facts) => (facts.because.length > 0 ? `${parts(facts, false)}未支出` : ''),
    also: () => '报告只说明项目执行率偏低',
  },
  check_differs: {
    what: (facts) =>
      `${facts.measure.zh || facts.subject.zh ? whole(facts) : ''}${facts.pair && !facts.grades ? '核对相差' : '核对不符'}${facts.check ? `（${checkKind(facts.check, 'zh').name}）` : ''}`,
    claim: nothing,
    why: ({ grades, pair }) => {
      if (grades) return `报告为“${grades.stated.zh}”，按分值界线为“${grades.computed.zh}”`;
      return pair ? `报告为 ${stated(pair)}，计算为 ${other(pair)}` : '';
    },
    also: (facts) => `${whole(facts)}${facts.lead ? ` ${number(facts.lead)}` : ''}`,
  },
  points_lost: {
    what: () => '自评扣分',
    claim: () => '（未经复核）',
    why: (facts) => parts(facts),
  },
  row_low: {
    what: (facts) => `${row(facts)}得分占分值`,
    claim: () => '，不足一半',
    why: ({ pair }) => (pair ? `得 ${stated(pair)}，分值 ${other(pair)}` : ''),
    also: (facts) => `${row(facts)}得分只占分值${facts.lead ? `的 ${number(facts.lead)}` : '不到一半'}`,
  },
  points_unexplained: {
    what: () => '自评扣分',
    claim: () => '，报告未说明原因',
    why: (facts) => parts(facts),
    also: ({ because }) =>
      because.length > 0 ? `其中 ${because.length} 项未说明扣分原因` : '报告未说明扣分原因',
  },
  measures_empty: {
    what: () => '所列问题',
    claim: () => '，未写改进措施',
    why: nothing,
    also: () => '未写改进措施',
  },
  target_missed: {
    what: (facts) => whole(facts),
    claim: ({ operator, pair, difference }) => {
      const target = pair ? ` ${other(pair)}` : '';
      if (difference !== undefined)
        return `，与目标${target && `${target} `}相差 ${pointsText(difference, 'zh')}`;
      return `，${MISSED[operator ?? 'at_least']}${target}`;
    },
    why: nothing,
  },
  points_kept: {
    what: (facts) => whole(facts) + (facts.isCompletion ? '完成率' : ''),
    claim: () => '，目标未完成而未扣分',
    why: (facts) => (facts.because.length > 0 ? `得分：${parts(facts)}` : ''),
  },
  overshoot: {
    what: (facts) => `${whole(facts)}完成率`,
    claim: ({ line }) => `，高于提示线${line ? ` ${amount(line)}` : ''}，目标可能偏低`,
    why: ({ pair, isAdmitted }) => {
      const target = pair && (pair.isImplied ? `约 ${other(pair)}（推定）` : ` ${other(pair)}`);
      return joined(
        pair ? `完成 ${stated(pair)}，目标${target}` : '',
        isAdmitted ? '报告称个别目标值偏低' : '',
      );
    },
  },
  figure_missing: {
    what: ({ measure }) => `未列${measure.zh}`,
    claim: ({ beside }) => (beside ? '，无法计算执行率' : ''),
    why: ({ beside }) => (beside ? `全年预算数 ${number(beside)}` : ''),
  },
  went_missing: {
    what: (facts) => whole(facts),
    claim: () => '，上年有、本年无',
    why: ({ beside, predecessor }) =>
      beside ? `${predecessor ? `前身${predecessor.zh}` : ''}上年为 ${number(beside)}` : '',
    also: ({ beside }) => (beside ? `上年为 ${number(beside)}` : '上年有、本年无'),
  },
  plan_without_result: {
    what: () => '计划',
    claim: () => '，报告未写结果',
    why: (facts) => parts(facts),
  },
  partial_year: {
    what: () => '数据',
    claim: () => '截至报告时点，不与全年数比较',
    why: (facts) => parts(facts),
  },
};

/** `番禺经开区 2023 年“预算执行率”，低于提示线 95%` */
export const ofBody = ({ body, year }: ExceptionFacts, text: string): string =>
  `${body.zh} ${year} 年${text}`;

/** Reasons one after another, and how many more there are. */
export const joinReasons = (reasons: readonly string[], more: number): string =>
  joined(...reasons, more > 0 ? `另有 ${more} 项` : '');

/** `2019–2023 年同样` */
export const inYears = (years: readonly number[]): string => `${formatYears(years, 'zh')} 年同样`;

const SMALL: Partial<Readonly<Record<ExceptionRule, string>>> = {
  points_lost: '处小额扣分',
  points_kept: '处目标未完成而未扣分',
  partial_year: '份报告数据未满全年',
};

/** `另有 31 处小额扣分、2 份报告数据未满全年` */
export const minor = (counts: readonly (readonly [ExceptionRule, number])[]): string =>
  `另有 ${list(counts.map(([rule, n]) => `${n} ${SMALL[rule] ?? '处'}`))}`;
