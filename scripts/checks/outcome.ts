/** The three ways a check can come out: compared with what is stated, derived, or not computable. */
import type { Check, CheckKind, CheckResult } from '../../src/model/check.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { DataText } from '../../src/model/localised.ts';
import type { UnitId } from '../../src/model/unit.ts';
import { unitText } from '../../src/text/words/words.ts';
import { words } from './context.ts';
import type { ReportContext } from './context.ts';
import { judge, show } from './interval.ts';
import type { Interval } from './interval.ts';

export interface Subject {
  readonly kind: CheckKind;
  /** Makes the id: `report/kind/what`. */
  readonly what: string;
  readonly formula: string;
  readonly unit: UnitId;
  /** Facts that went in, the stated one last. */
  readonly facts: readonly Fact[];
}

function build(
  context: ReportContext,
  subject: Subject,
  outcome: Pick<Check, 'computed' | 'stated' | 'tolerance' | 'result'>,
  note: DataText,
): Check {
  return {
    id: `${context.report.id}/${subject.kind}/${subject.what}`,
    report_id: context.report.id,
    kind: subject.kind,
    formula: subject.formula,
    ...outcome,
    unit: subject.unit,
    note: note.zh,
    note_en: note.en,
    facts: [...new Set(subject.facts.map((fact) => fact.id))],
  };
}

/** Six decimals are beyond any printed figure and keep the JSON short. */
function numberOf(value: Interval): number {
  return Number(value.mid.round(6).toString());
}

function defaultNote(result: CheckResult, computed: Interval, stated: Interval, unit: UnitId): DataText {
  const gap = show(computed.mid.minus(stated.mid).abs());
  if (result === 'rounding')
    return words(
      `与所写相差 ${gap} ${unit}，四舍五入可以解释`,
      `Off by ${gap} (${unitText(unit, 'en')}), which rounding of the printed figures explains`,
    );
  if (result === 'differs')
    return words(
      `算得 ${show(computed.mid)}，报告写 ${show(stated.mid)}，相差 ${gap} ${unit}，四舍五入不能解释`,
      `Computed ${show(computed.mid)}, stated ${show(stated.mid)}: off by ${gap} (${unitText(unit, 'en')}), more than rounding explains`,
    );
  return words('', '');
}

const VAGUE = words(
  '参与计算的数带有“约、超、近”等字，不足以判断是否相符',
  'A figure that goes in is qualified (about, over, nearly), so a difference proves nothing',
);

interface Parting {
  /** What it is called where the two part further than rounding explains. */
  readonly parts?: 'explain' | 'differs';
  /** Said where they part. */
  readonly note: DataText;
}

/**
 * Holds a computed figure against the stated one. Where a figure that went in carries a qualifier (近, 超 …)
 * a difference proves nothing, so it becomes `cannot`.
 */
export function compared(
  context: ReportContext,
  subject: Subject,
  computed: Interval,
  stated: Interval,
  parting?: Parting,
): Check {
  const judged = judge(computed, stated);
  const isVague = subject.facts.some((fact) => fact.qualifier !== 'exact');
  const isApart = judged === 'differs';
  const result: CheckResult = !isApart ? judged : isVague ? 'cannot' : (parting?.parts ?? 'differs');
  const outcome = {
    computed: numberOf(computed),
    stated: numberOf(stated),
    tolerance: Number(stated.high.minus(stated.mid).toString()),
    result,
  };
  const text =
    result === 'cannot'
      ? VAGUE
      : isApart && parting
        ? parting.note
        : defaultNote(result, computed, stated, subject.unit);
  return build(context, subject, outcome, text);
}

/** A figure that the report does not state but that follows from those it does. The note says so. */
export function derived(context: ReportContext, subject: Subject, computed: Interval, note: DataText): Check {
  const outcome = { computed: numberOf(computed), stated: null, tolerance: null, result: 'derived' } as const;
  return build(context, subject, outcome, note);
}

/** A check that the report leaves no way to make. */
export function cannot(
  context: ReportContext,
  subject: Subject,
  stated: Interval | null,
  note: DataText,
): Check {
  const outcome = {
    computed: null,
    stated: stated && numberOf(stated),
    tolerance: stated && Number(stated.high.minus(stated.mid).toString()),
    result: 'cannot',
  } as const;
  return build(context, subject, outcome, note);
}

/** An inequality: `inner` must not exceed `outer`. Equal is allowed; the tolerance is what rounding explains. */
export function within(
  context: ReportContext,
  subject: Subject,
  inner: Interval,
  outer: Interval,
  note: DataText,
): Check {
  const isVague = subject.facts.some((fact) => fact.qualifier !== 'exact');
  const result: CheckResult = inner.mid.lte(outer.mid)
    ? 'pass'
    : inner.low.lte(outer.high)
      ? 'rounding'
      : isVague
        ? 'cannot'
        : 'differs';
  const outcome = {
    computed: numberOf(inner),
    stated: numberOf(outer),
    tolerance: Number(outer.high.minus(outer.mid).toString()),
    result,
  };
  const text = result === 'pass' ? words('', '') : result === 'cannot' ? VAGUE : note;
  return build(context, subject, outcome, text);
}
