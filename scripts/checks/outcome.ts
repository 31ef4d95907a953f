/** The ways a check can come out: compared with what is stated, derived, or not computable. */
import type { Check, CheckKind, CheckResult } from '../../src/model/check.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { DataText } from '../../src/model/localised.ts';
import type { UnitId } from '../../src/model/unit.ts';
import type { ReportContext } from './context.ts';
import { amount, difference, say, withUnit, words } from './formula.ts';
import { judge, show, showRounded } from './interval.ts';
import type { Interval, Stated } from './interval.ts';

export interface Subject {
  readonly kind: CheckKind;
  /** Makes the id: `report/kind/what`. */
  readonly what: string;
  /** What is computed; what it comes to is written behind it. */
  readonly formula: DataText;
  /** The formula says all by itself: a grade, one figure beside another. */
  readonly isWhole?: true;
  readonly unit: UnitId;
  /** Facts that went in, the stated one last. */
  readonly facts: readonly Fact[];
}

type Outcome = Pick<Check, 'computed' | 'stated' | 'digits' | 'tolerance' | 'result'>;

function build(
  context: ReportContext,
  subject: Subject,
  outcome: Outcome,
  formula: DataText,
  note: DataText,
): Check {
  return {
    id: `${context.report.id}/${subject.kind}/${subject.what}`,
    report_id: context.report.id,
    kind: subject.kind,
    formula: formula.zh,
    formula_en: formula.en,
    ...outcome,
    unit: subject.unit,
    note: note.zh,
    note_en: note.en,
    facts: [...new Set(subject.facts.map((fact) => fact.id))],
  };
}

const SAID_NOTHING = words('', '');

/** Six decimals are beyond any printed figure and keep the JSON short. */
function numberOf(value: Interval): number {
  return Number(value.mid.round(6).toString());
}

/**
 * The formula with what it comes to: `=` where that is all of it, `≈` where digits are left out. One digit more than
 * the report states shows a difference; what the report does not state has two.
 */
function equation({ formula, unit, isWhole }: Subject, computed: Interval, stated?: Stated): DataText {
  if (isWhole) return formula;
  const digits = stated ? stated.digits + 1 : 2;
  const isExact = computed.mid.round(digits).eq(computed.mid);
  if (isExact) return say`${formula} = ${amount(computed.mid, unit)}`;
  return say`${formula} ≈ ${withUnit(showRounded(computed.mid, digits), unit)}`;
}

function defaultNote(result: CheckResult, computed: Interval, stated: Stated, unit: UnitId): DataText {
  const gap = difference(computed.mid.minus(stated.mid).abs(), unit);
  if (result === 'rounding')
    return say`${words('与所写相差 ', 'Off by ')}${gap}${words('，四舍五入可以解释', ', which rounding of the printed figures explains')}`;
  if (result === 'differs')
    return say`${words('算得 ', 'Computed ')}${amount(computed.mid, unit)}${words('，报告写 ', ', stated ')}${amount(stated.mid, unit)}${words('，相差 ', ': off by ')}${gap}${words('，四舍五入不能解释', ', more than rounding explains')}`;
  return SAID_NOTHING;
}

const VAGUE = words(
  '参与计算的数带有“约、超、近”等字，不足以判断是否相符',
  'A figure that goes in is qualified (about, over, nearly), so a difference proves nothing',
);

const isVague = ({ facts }: Subject): boolean => facts.some(({ qualifier }) => qualifier !== 'exact');

interface Saying {
  /** What it is called where the two part further than rounding explains. */
  readonly parts?: 'explain' | 'differs';
  /** Said where they part. */
  readonly apart?: DataText;
  /** Said where they agree. */
  readonly agrees?: DataText;
}

/**
 * Holds a computed figure against the stated one. Where a figure that went in carries a qualifier (近, 超 …)
 * a difference proves nothing, so it becomes `cannot`.
 */
export function compared(
  context: ReportContext,
  subject: Subject,
  computed: Interval,
  stated: Stated,
  { parts = 'differs', apart, agrees }: Saying = {},
): Check {
  const { result: judged, tolerance } = judge(computed, stated);
  const result = judged !== 'differs' ? judged : isVague(subject) ? 'cannot' : parts;
  const outcome: Outcome = {
    computed: numberOf(computed),
    stated: numberOf(stated),
    digits: stated.digits,
    tolerance: Number(tolerance.round(6).toString()),
    result,
  };
  const usual = defaultNote(judged, computed, stated, subject.unit);
  const note =
    result === 'cannot'
      ? VAGUE
      : judged === 'differs'
        ? (apart ?? usual)
        : agrees
          ? joinNotes(usual, agrees)
          : usual;
  return build(context, subject, outcome, equation(subject, computed, stated), note);
}

const joinNotes = (first: DataText, second: DataText): DataText =>
  first.zh === '' ? second : say`${first}${words('；', '; ')}${second}`;

/** A figure that the report does not state but that follows from those it does. The note says so. */
export function derived(context: ReportContext, subject: Subject, computed: Interval, note: DataText): Check {
  const outcome: Outcome = {
    computed: numberOf(computed),
    stated: null,
    digits: null,
    tolerance: null,
    result: 'derived',
  } as const;
  return build(context, subject, outcome, equation(subject, computed), note);
}

/** A check that the report leaves no way to make. */
export function cannot(
  context: ReportContext,
  subject: Subject,
  stated: Stated | null,
  note: DataText,
): Check {
  const outcome = {
    computed: null,
    stated: stated && numberOf(stated),
    digits: stated && stated.digits,
    tolerance: null,
    result: 'cannot',
  } as const;
  return build(context, subject, outcome, subject.formula, note);
}

/** A statement without the figure that would answer it: for the body to explain. */
export function unanswered(
  context: ReportContext,
  subject: Subject,
  stated: Stated | null,
  note: DataText,
): Check {
  return { ...cannot(context, subject, stated, note), result: 'explain' };
}

export interface Whole {
  readonly value: Stated;
  readonly formula: DataText;
}

/**
 * An inequality: the subject's formula must not exceed the whole. Equal is allowed; the tolerance is what rounding
 * explains. `parts` is what it is called where it does exceed it.
 */
export function within(
  context: ReportContext,
  subject: Subject,
  inner: Interval,
  whole: Whole,
  note: DataText,
  parts: 'explain' | 'differs' = 'differs',
): Check {
  const { value: outer } = whole;
  const tolerance = inner.high.minus(inner.mid).plus(outer.high.minus(outer.mid));
  const over = inner.mid.minus(outer.mid);
  const result = over.lte(0)
    ? 'pass'
    : over.lte(tolerance)
      ? 'rounding'
      : isVague(subject)
        ? 'cannot'
        : parts;
  const outcome: Outcome = {
    computed: numberOf(inner),
    stated: numberOf(outer),
    digits: outer.digits,
    tolerance: Number(tolerance.round(6).toString()),
    result,
  };
  const sum = subject.isWhole ? words('', '') : say` = ${show(inner.mid)}`;
  const formula = say`${subject.formula}${sum} ${over.lte(0) ? '≤' : '>'} ${whole.formula}`;
  const text = result === 'pass' ? SAID_NOTHING : result === 'cannot' ? VAGUE : note;
  return build(context, subject, outcome, formula, text);
}
