/** What exceptions say in Chinese. The number stands before the text, so the text begins with what it is the number of. */
import { checkKind } from '../../../checks/checks.ts';
import type { Carried, Exceptions, NamedPart } from '../../../findings/exceptions.ts';
import type { Pair } from '../../../../model/exception.ts';
import { amountText, exactText, leadText } from '../../../findings/figure-text.ts';
import type { Amount } from '../../../findings/datum.ts';
import { list } from './phrases.ts';

const amount = (of: Amount): string => amountText(of, 'zh');

/** `“道路养护”项目预算执行率`: the project or enterprise, then the measure. */
function whole({ measure, subject }: Carried): string {
  if (subject.zh) return `“${subject.zh}”${measure.zh}`;
  return measure.zh ? `“${measure.zh}”` : '一项指标';
}

/** `“部门预算资金支出率” 1.01 分`. At most three, since a reason is read at a glance. */
const MOST = 3;
function parts(because: readonly NamedPart[]): string {
  const named = because.slice(0, MOST).map(({ name, taken, rate }) => {
    const size = taken ?? rate;
    return `“${name.zh}”${size ? ` ${amount(size)}` : ''}`;
  });
  return list(named) + (because.length > MOST ? `等 ${because.length} 项` : '');
}

const stated = ({ stated: value, unit }: Pair): string => exactText({ value, unit }, 'zh');
const other = ({ other: value, unit }: Pair): string => exactText({ value, unit }, 'zh');
const nothing = (): string => '';

export const exceptions: Exceptions = {
  line_crossed: {
    text: (facts) => {
      const { line, side } = facts;
      const of = whole(facts) + (facts.isCompletion ? '完成率' : '');
      return `${of}，${side === 'below' ? '低于' : '高于'}提示线${line ? ` ${amount(line)}` : ''}`;
    },
    why: nothing,
  },
  check_differs: {
    text: (facts) => {
      const of = facts.measure.zh || facts.subject.zh ? whole(facts) : '';
      return `${of}${facts.pair ? '核对相差' : '核对不符'}${facts.check ? `（${checkKind(facts.check, 'zh').name}）` : ''}`;
    },
    why: ({ pair }) => (pair ? `报告为 ${stated(pair)}，计算为 ${other(pair)}` : ''),
  },
  unspent_no_carry_over: {
    text: () => '未支出资金，去向待说明',
    why: ({ because }) => `报告称无结余${because.length > 0 ? `；其中${parts(because)}` : ''}`,
  },
  points_lost: {
    text: () => '自评扣分，未经复核',
    why: ({ because }) => (because.length > 0 ? parts(because) : '未列扣分项'),
  },
  overshoot: {
    text: (facts) =>
      `${whole(facts)}完成率${facts.line ? `，高于提示线 ${amount(facts.line)}` : '偏高'}，目标可能偏低`,
    why: ({ pair }) =>
      pair
        ? `完成 ${stated(pair)}，目标${pair.isImplied ? `约 ${other(pair)}（推定）` : ` ${other(pair)}`}`
        : '',
  },
  went_missing: {
    text: (facts) => {
      return `${whole(facts)}，上年有、本年无`;
    },
    why: ({ last, before }) =>
      last ? `${before ? `前身${before.zh}` : ''}上年为 ${leadText(last, 'zh')}` : '',
  },
};

/** `番禺经开区 2023 年“预算执行率”低于提示线 95%` */
export const exceptionText = ({ body, year }: Carried, text: string): string =>
  `${body.zh} ${year} 年${text}`;

export const minorLosses = (n: number): string => `另有 ${n} 处小额扣分`;
