/**
 * completion: figures with a target or a stated completion: `indicator` (dimension), `value`, `target`,
 * `completion`, `implied` (text). Every row is measured against its own target, so completions share one panel;
 * values and targets have unlike units and are texts with their number behind them (base units).
 * 超额 x % is a completion of 100 + x %.
 */
import type { Completion } from '../../facts/completion.ts';
import { isExcess } from '../../facts/completion.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Fact } from '../../model/fact.ts';
import type { Cell, Column, Note, Row } from '../../model/frame.ts';
import type { Localised } from '../../model/localised.ts';
import { inEachLang } from '../../model/localised.ts';
import { fromBase } from '../../model/unit.ts';
import { label, LABELS } from '../../text/words/labels.ts';
import type { Answers } from '../assemble.ts';
import { computedCell, factCell, missingCell, sameText, textCell } from '../cells.ts';
import { DEPARTMENT, nameOf, withUnit, YEAR } from '../labels.ts';
import { thresholdsOf } from '../notes/thresholds.ts';
import { inOrderOf } from '../scope.ts';
import { indicatorOf } from '../series/rates.ts';
import { completionsOf } from './completions.ts';

const COLUMNS: readonly Column[] = [
  DEPARTMENT,
  YEAR,
  { key: 'indicator', label: LABELS.indicator, type: 'dimension' },
  { key: 'value', label: LABELS.value, type: 'text' },
  { key: 'target', label: LABELS.target, type: 'text' },
  { key: 'completion', label: LABELS.completion, type: 'rate' },
  { key: 'implied', label: LABELS.implied, type: 'text' },
];

const IMPLIED = label(({ targets }) => targets.implied);
const STATED = label(({ targets }) => targets.stated);

/** How a completion follows from 超额: it is said in words because no report prints it. */
const excess = (printed: string): Localised => label(({ targets }) => targets.excess(printed));

const factsBehind = (one: Completion) => [one.figure, one.apart].flatMap((fact) => fact ?? []);

function valueCell({ figure }: Completion): Cell {
  if (!figure) return missingCell('not_reported');
  return { ...factCell(figure), text: withUnit(figure.printed, figure.unit, figure.qualifier) };
}

/** Two decimals are enough for a number that no report prints. */
const rounded = (value: number): string => String(Math.round(value * 100) / 100);

function targetCell(one: Completion): Cell {
  const { figure, target, implied } = one;
  if (!figure || target === null) return missingCell('not_reported');
  if (implied) {
    const cell = computedCell(target, factsBehind(one));
    const text = withUnit(rounded(fromBase(target, figure.unit)), figure.unit, 'approx');
    return { ...cell, qualifier: 'approx', text };
  }
  const text = withUnit(figure.target, figure.unit, 'exact');
  return {
    value: target,
    state: 'value',
    printed: figure.target,
    unit: figure.unit,
    text,
    facts: [figure.id],
  };
}

function completionCell(one: Completion): Cell {
  const facts = factsBehind(one);
  if (one.ratio === null) return missingCell(one.target === null ? 'not_reported' : 'not_applicable');
  const stated = one.printed !== '';
  const cell = computedCell(one.ratio, stated ? [] : facts);
  const ids = facts.map((fact) => fact.id);
  return stated ? { ...cell, printed: one.printed, unit: '%', facts: ids } : { ...cell, facts: ids };
}

function impliedCell(one: Completion): Cell {
  if (one.target === null) return missingCell('not_applicable');
  const fromExcess = one.apart && isExcess(one.apart.indicator) && one.printed === '';
  return textCell(
    one.implied ? (fromExcess ? excess(one.apart.printed) : IMPLIED) : STATED,
    factsBehind(one).map((fact) => fact.id),
  );
}

function rowOf(data: Dataset, fact: Fact, one: Completion): Row {
  const name = nameOf(indicatorOf(data, one.indicator));
  const label = fact.subject === '' ? name : inEachLang((lang) => `${name[lang]} · ${fact.subject}`);
  return {
    key: `completion:${fact.id}`,
    department: fact.department,
    year: fact.year,
    report: fact.report,
    indicator: one.indicator,
    ...(fact.subject === '' ? {} : { subject: sameText(fact.subject) }),
    cells: {
      indicator: textCell(label),
      value: valueCell(one),
      target: targetCell(one),
      completion: completionCell(one),
      implied: impliedCell(one),
    },
  };
}

export const completion: Answers<'completion'> = (data, _question, scope) => {
  const inOrder = inOrderOf(scope);
  const found = completionsOf(data, scope);
  const rows = found
    .flatMap((one) =>
      factsBehind(one)
        .slice(0, 1)
        .map((fact) => ({ fact, one })),
    )
    .sort((a, b) => inOrder(a.fact, b.fact))
    .map(({ fact, one }) => rowOf(data, fact, one));
  const implied = found.filter((one) => one.implied);
  const lines = thresholdsOf(data, scope, ['completion']);
  const facts = implied.flatMap(factsBehind).map((fact) => fact.id);
  const notes: Note[] =
    implied.length > 0 ? [{ code: 'implied_target', params: { n: implied.length }, facts }] : [];
  return {
    columns: COLUMNS,
    panels: [
      {
        key: 'completion',
        title: LABELS.completion,
        unit: '%',
        basis: label(({ bases }) => bases.completion),
        period: '全年',
        status: 'completed',
        rows,
      },
    ],
    notes: [...notes, ...lines.notes],
    thresholds: lines.thresholds,
    measures: ['completion'],
  };
};
