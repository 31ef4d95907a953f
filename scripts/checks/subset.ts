/** Subsets within their whole, and a stated share of a whole. */
import { statesCompletion } from '../../src/facts/completion.ts';
import { decimalsOf } from '../../src/facts/implied-target.ts';
import { factsOfIndicator } from '../../src/facts/dataset-index.ts';
import { isActual } from '../../src/facts/own-figure.ts';
import { baseOf } from '../../src/facts/rate-base.ts';
import type { Check } from '../../src/model/check.ts';
import type { Fact } from '../../src/model/fact.ts';
import { isConvertible, unitNamed } from '../../src/model/unit.ts';
import type { UnitId } from '../../src/model/unit.ts';
import { figure, nameOf, subjectName, term, whatOf } from './context.ts';
import type { ReportContext } from './context.ts';
import { percentOf } from './execution-rate.ts';
import { joined, printed, say, words } from './formula.ts';
import { add, asInput, asStated, convert } from './interval.ts';
import { cannot, compared, within } from './outcome.ts';
import type { Subject } from './outcome.ts';

/** Parts that a sum of their own (parts_total, fund_sources) already holds against the whole. */
const SUMMED = new Set([
  'budget.basic',
  'budget.project',
  'exec.basic',
  'exec.project',
  'exec.general_public',
  'exec.gov_fund',
  'exec.state_capital',
  'exec.other',
]);
/** Named project lines are parts of the project expenditure whether or not the library says so. */
const LINES: Readonly<Record<string, string>> = {
  'proj.line_budget': 'budget.project',
  'proj.line_exec': 'exec.project',
};

/** Counting words such as 宗 and 块: each a unit of its own, one thing counted a piece. */
function isCounted(unit: UnitId): boolean {
  const { isCounted, dimension } = unitNamed(unit);
  return isCounted && dimension !== 'points';
}

/**
 * Figures of one indicator that differ in their subject (single firms, single projects) exclude each other,
 * so their sum must not exceed the whole; different indicators may overlap (省级 and 市级 projects) and are
 * held against it one by one. Part and whole are of one period; what happened and what stands count alike,
 * plans and forecasts only among themselves. `computed` is the part, `stated` the whole.
 */
export function subset(context: ReportContext): Check[] {
  const ids = [...new Set(context.facts.map((fact) => fact.indicator))];
  return [...ids.flatMap((id) => ofWhole(context, id)), ...shares(context)];
}

function ofWhole(context: ReportContext, id: string): Check[] {
  const wholeId = context.indicators.get(id)?.part_of || LINES[id] || '';
  if (wholeId === '' || SUMMED.has(id)) return [];
  const wholes = factsOfIndicator(context.facts, wholeId).filter(({ subject }) => subject === '');
  const parts = factsOfIndicator(context.facts, id);
  const matched = wholes.flatMap((whole) => {
    const own = parts.filter((part) => isOfOneKind(part, whole));
    return own.length > 0 ? [checkOne(context, id, own, whole)] : [];
  });
  if (matched.length > 0 || wholes.length === 0) return matched;
  const whole = wholes[0]!;
  return [
    cannot(
      context,
      about(context, id, parts, whole),
      asStated(whole.printed),
      words('部分与整体的期间或状态不同', 'Part and whole are of different periods or statuses'),
    ),
  ];
}

function isOfOneKind(part: Fact, whole: Fact): boolean {
  if (part.status !== whole.status && !(isActual(part) && isActual(whole))) return false;
  return part.period === whole.period || part.status === 'stock' || whole.status === 'stock';
}

function about(context: ReportContext, id: string, parts: readonly Fact[], whole: Fact): Subject {
  const sum = joined(
    parts.map((part) =>
      part.subject === ''
        ? term(context, part, whole.unit)
        : say`${subjectName(context, part.subject)} ${printed(part, whole.unit)}`,
    ),
    ' + ',
  );
  return {
    kind: 'subset',
    what: id,
    formula: sum,
    ...(parts.length === 1 ? { isWhole: true } : {}),
    unit: whole.unit,
    facts: [...parts, whole],
  };
}

function checkOne(context: ReportContext, id: string, parts: readonly Fact[], whole: Fact): Check {
  const subject = about(context, id, parts, whole);
  const stated = { ...asInput(whole.printed, whole.unit), digits: decimalsOf(whole.printed) };
  const odd = parts.find(
    (part) => !isConvertible(part.unit, whole.unit) && !(isCounted(part.unit) && isCounted(whole.unit)),
  );
  if (odd)
    return cannot(
      context,
      subject,
      stated,
      words(`单位 ${odd.unit} 与 ${whole.unit} 不能换算`, 'The units do not convert'),
    );
  const inner = add(
    ...parts.map((part) =>
      isConvertible(part.unit, whole.unit)
        ? convert(asInput(part.printed, part.unit), part.unit, whole.unit)
        : asInput(part.printed, part.unit),
    ),
  );
  return within(
    context,
    subject,
    inner,
    { value: stated, formula: term(context, whole) },
    say`${nameOf(context, id)}${words('大于其所属的', ' is larger than the whole it belongs to: ')}${nameOf(context, whole.indicator)}`,
  );
}

/** A stated share (绩效自评资金覆盖率) against part ÷ whole, where the library gives both. */
function shares(context: ReportContext): Check[] {
  return context.facts.flatMap((stated) => {
    const row = context.indicators.get(stated.indicator);
    const base = row && baseOf(row);
    if (!base || row.kind !== 'rate' || row.theme === 'execution' || statesCompletion(row)) return [];
    const [part, whole] = [
      figure(context, base.over, stated.subject),
      figure(context, base.under, stated.subject),
    ];
    const percent = part && whole && percentOf(part, whole);
    const subject: Subject = {
      kind: 'subset',
      what: whatOf(stated),
      formula: say`${term(context, part, '%', base.over)} ÷ ${term(context, whole, '%', base.under)}`,
      unit: '%',
      facts: [part, whole, stated].filter((fact) => fact !== undefined),
    };
    if (!percent)
      return [
        cannot(
          context,
          subject,
          asStated(stated.printed),
          words('未报告所除的两个数', 'The figures it divides are not reported'),
        ),
      ];
    return [compared(context, subject, percent, asStated(stated.printed))];
  });
}
