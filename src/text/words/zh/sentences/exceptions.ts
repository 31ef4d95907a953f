/** What exceptions say in Chinese. */
import { checkKind } from '../../../checks/checks.ts';
import type { Carried, Exceptions } from '../../../findings/exceptions.ts';
import { amountText } from '../../../findings/figure-text.ts';
import type { Amount } from '../../../findings/datum.ts';
import { zh } from '../interface.ts';

const amount = (of: Amount): string => amountText(of, 'zh');

/** `“道路养护”项目预算执行率`: the project or enterprise, then the measure. */
function whole({ measure, subject }: Carried): string {
  if (subject.zh) return `“${subject.zh}”${measure.zh}`;
  return measure.zh ? `“${measure.zh}”` : '一项指标';
}

export const exceptions: Exceptions = {
  line_crossed: {
    title: '越过提示线',
    clause: (facts) => {
      const { value, line, side } = facts;
      const of = whole(facts) + (facts.isCompletion ? '完成率' : '');
      if (!value || !line) return `${of}越过提示线`;
      return `${of} ${amount(value)}，${side === 'below' ? '低于' : '高于'}提示线 ${amount(line)}`;
    },
  },
  check_differs: {
    title: '核对不符',
    clause: (facts) => {
      const of = facts.measure.zh || facts.subject.zh ? whole(facts) : '';
      const check = facts.check ? `（核对：${checkKind(facts.check, 'zh').name}）` : '';
      return `${of}按报告自身的数推算不符${check}`;
    },
  },
  unspent_no_carry_over: {
    title: '称无结余而有未支出',
    clause: ({ value }) => `报告称无结余，但预算数减执行数尚余${value ? ` ${amount(value)}` : '未支出金额'}`,
  },
  points_lost: {
    title: '自评失分',
    clause: ({ value, subject }) => {
      const most = subject.zh ? `，失分最多的是“${subject.zh}”` : '';
      return `自评总分${value ? `比满分少 ${amount(value)}` : '低于满分'}${most}（${zh.scores.selfOnly}）`;
    },
  },
  overshoot: {
    title: '目标可能偏低',
    clause: (facts) => {
      const { value, line } = facts;
      return `${whole(facts)}完成率${value ? ` ${amount(value)}` : '偏高'}${line ? `，高于 ${amount(line)}` : ''}`;
    },
  },
  went_missing: {
    title: '上年有、本年无',
    clause: (facts) => {
      const { before } = facts;
      const sure = before && before.confidence !== 'certain' ? zh.confidence[before.confidence] : '';
      const who = before ? `${before.body.zh}（${sure}为其前身）` : '';
      return `${who}上年报告了${whole(facts)}，本年未报告`;
    },
  },
};

export const exceptionLine = ({ body, year }: Carried, clause: string): string =>
  `${body.zh} ${year} 年：${clause}。`;
