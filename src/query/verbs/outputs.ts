/**
 * outputs: every output of a theme ('' for all), one panel an indicator, for reading and not for comparing:
 * `indicator`, `subject` (dimensions), `value`, `status`, `period`, `basis`, `scope` (text). Status and period are those
 * of each figure: within an indicator plans stand beside results, and nothing of this shares an axis.
 */
import { samePeriod } from '../../facts/same-period.ts';
import type { Fact } from '../../model/fact.ts';
import type { Column, Panel, Row } from '../../model/frame.ts';
import type { Level } from '../../model/tables/departments.ts';
import type { IndicatorRow } from '../../model/tables/indicators.ts';
import { LABELS } from '../../text/words/labels.ts';
import { leftJoin } from '../aggregate.ts';
import type { Answers } from '../assemble.ts';
import { factCell, missingCell, sameText, textCell } from '../cells.ts';
import { comparabilityKey, comparabilityOf } from '../comparability/comparability.ts';
import { factsOf } from '../facts-in-scope.ts';
import { basisOf, DEPARTMENT, nameOf, periodName, statusName, YEAR } from '../labels.ts';
import type { Scope } from '../scope.ts';
import { inOrderOf } from '../scope.ts';

const COLUMNS: readonly Column[] = [
  DEPARTMENT,
  YEAR,
  { key: 'indicator', label: LABELS.indicator, type: 'dimension' },
  { key: 'subject', label: LABELS.subject, type: 'dimension' },
  // An amount is written in its panel's unit, whatever that is; a count would lose 万元.
  { key: 'value', label: LABELS.value, type: 'amount' },
  { key: 'status', label: LABELS.status, type: 'text' },
  { key: 'period', label: LABELS.period, type: 'text' },
  { key: 'basis', label: LABELS.basis, type: 'text' },
  { key: 'scope', label: LABELS.scope, type: 'text' },
];

/** What a figure compares with, by the rule of the comparison; projects, enterprises and definitions compare with nothing. */
function setOf(fact: Fact, indicator: IndicatorRow, level: Level): Pick<Row, 'set'> {
  const isOwn = fact.subject === '' || fact.subject === 'total';
  if (!isOwn || indicator.kind === 'definition') return {};
  return { set: comparabilityKey(comparabilityOf(fact, indicator, '', 'self', level)) };
}

function rowOf(fact: Fact, indicator: IndicatorRow, scope: Scope): Row {
  const subject = fact.subject === '' ? undefined : sameText(fact.subject);
  return {
    key: fact.id,
    department: fact.department,
    year: fact.year,
    report: fact.report,
    indicator: fact.indicator,
    ...(subject ? { subject } : {}),
    ...setOf(fact, indicator, scope.levelOf(fact.department)),
    cells: {
      indicator: textCell(nameOf(indicator)),
      subject: subject ? textCell(subject) : missingCell('not_applicable'),
      value: factCell(fact),
      status: textCell(statusName(fact.status)),
      period: textCell(periodName(fact.period)),
      basis: textCell(basisOf(indicator)),
      scope: fact.scope === '' ? missingCell('not_applicable') : textCell(sameText(fact.scope)),
    },
  };
}

function panelOf(indicator: IndicatorRow, facts: readonly [Fact, ...Fact[]], scope: Scope): Panel {
  const [first] = facts;
  return {
    key: indicator.id,
    title: nameOf(indicator),
    unit: indicator.unit,
    basis: basisOf(indicator),
    period: samePeriod(first.period),
    status: first.status,
    rows: facts.map((fact) => rowOf(fact, indicator, scope)),
  };
}

export const outputs: Answers<'outputs'> = (data, question, scope) => {
  const indicators = data.indicators.filter(({ theme }) => question.theme === '' || theme === question.theme);
  const ids = indicators.map(({ id }) => id);
  const facts = factsOf(data, scope, ids)
    .filter(({ category }) => category === 'outputs')
    .sort(inOrderOf(scope));
  const stated = leftJoin(indicators, facts, { indicator: [({ id }) => id, ({ indicator }) => indicator] });
  const bodies = new Set(facts.map((fact) => fact.department)).size;
  return {
    columns: COLUMNS,
    panels: stated.flatMap(({ left, right: [first, ...others] }) =>
      first ? [panelOf(left, [first, ...others], scope)] : [],
    ),
    notes: bodies > 1 ? [{ code: 'no_rank', params: {} }] : [],
    measures: ['value'],
  };
};
