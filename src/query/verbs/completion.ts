/**
 * completion: figures with a target or a stated completion: `indicator` (dimension), `value`, `target`,
 * `completion`, `met`, `implied` (text). Every row is measured against its own target, so completions share one panel;
 * values and targets have unlike units and are texts with their number behind them (base units).
 * 超额 x % is a completion of 100 + x %. A target that no share says anything of (a ceiling, an exact value, a date, growth)
 * has no completion: it is met or not, growth by how many percentage points.
 */
import type { Completion } from '../../facts/completion.ts';
import { isExcess } from '../../facts/completion.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Fact } from '../../model/fact.ts';
import type { Cell, Column, Note, Row } from '../../model/frame.ts';
import type { Localised } from '../../model/localised.ts';
import { inEachLang } from '../../model/localised.ts';
import { fromBase } from '../../model/unit.ts';
import { translated } from '../../text/data-text.ts';
import { pointsText } from '../../text/findings/figure-text.ts';
import { label, LABELS } from '../../text/words/labels.ts';
import type { Answers } from '../assemble.ts';
import { computedCell, derivedCell, factCell, missingCell, textCell } from '../cells.ts';
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
  { key: 'met', label: LABELS.met, type: 'text' },
  { key: 'implied', label: LABELS.implied, type: 'text' },
];

const IMPLIED = label(({ targets }) => targets.implied);
const STATED = label(({ targets }) => targets.stated);

/** How a completion follows from 超额: it is said in words because no report prints it. */
const excess = (printed: string): Localised => label(({ targets }) => targets.excess(printed));

const factsBehind = (one: Completion) => [one.figure, one.rate].flatMap((fact) => fact ?? []);

function valueCell({ figure }: Completion): Cell {
  if (!figure) return missingCell('not_reported');
  return { ...factCell(figure), text: withUnit(figure.printed, figure.unit, figure.qualifier) };
}

/** `≤ 3 件`: the direction of a target, where it is not the usual one of a floor that nobody has written. */
function directed(text: Localised, { figure, operator }: Completion): Localised {
  if (operator === 'at_least' && figure?.operator !== 'at_least') return text;
  return label(({ targets }, lang) => targets.operators[operator](text[lang]));
}

/** Two decimals are enough for a number that no report prints. */
const rounded = (value: number): string => String(Math.round(value * 100) / 100);

function targetCell(one: Completion): Cell {
  const { figure, target, implied } = one;
  if (!figure || target === null) return missingCell('not_reported');
  if (implied) {
    const cell = computedCell(target, factsBehind(one));
    const text = withUnit(rounded(fromBase(target, figure.unit)), figure.unit, 'approx');
    return { ...cell, qualifier: 'approx', text, reading: 'derived' };
  }
  const text = directed(withUnit(figure.target, figure.unit, 'exact'), one);
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
  const stated = one.printed !== '' || one.rate !== undefined;
  const cell = stated ? computedCell(one.ratio, []) : derivedCell(one.ratio, facts);
  const ids = facts.map((fact) => fact.id);
  return one.printed === ''
    ? { ...cell, facts: ids }
    : { ...cell, printed: one.printed, unit: '%', facts: ids };
}

/** `达到`, `未达到`; of growth `高于目标 1.2 个百分点`. */
function metCell(one: Completion): Cell {
  const { isMet, difference } = one;
  if (isMet === null) return missingCell(one.target === null ? 'not_reported' : 'not_applicable');
  const ids = factsBehind(one).map((fact) => fact.id);
  const by = difference === null || difference === 0 ? null : difference;
  const text = label(({ targets }, lang) =>
    by === null ? (isMet ? targets.met : targets.missed) : targets.points(pointsText(by, lang), by > 0),
  );
  return { ...textCell(text, ids), isMet };
}

function impliedCell(one: Completion): Cell {
  if (one.target === null) return missingCell('not_applicable');
  const fromExcess = one.rate && isExcess(one.rate.indicator) && one.printed === '';
  return textCell(
    one.implied ? (fromExcess ? excess(one.rate.printed) : IMPLIED) : STATED,
    factsBehind(one).map((fact) => fact.id),
  );
}

function rowOf(data: Dataset, fact: Fact, one: Completion): Row {
  const name = nameOf(indicatorOf(data, one.indicator));
  const subject = nameOf(translated(data, fact.subject));
  const label = fact.subject === '' ? name : inEachLang((lang) => `${name[lang]} · ${subject[lang]}`);
  return {
    key: `completion:${fact.id}`,
    department: fact.department,
    year: fact.year,
    report: fact.report,
    indicator: one.indicator,
    ...(fact.subject === '' ? {} : { subject }),
    cells: {
      indicator: textCell(label),
      value: valueCell(one),
      target: targetCell(one),
      completion: completionCell(one),
      met: metCell(one),
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
    measures: ['completion', 'met'],
  };
};
