/** The columns of a table of checks. */
import { shortName } from '../../facts/short-name.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Fact } from '../../model/fact.ts';
import type { Lang } from '../../model/localised.ts';
import { unitOf } from '../../model/unit.ts';
import { computedText, formulaText, statedText, toleranceText } from '../../text/checks/check-figures.ts';
import { checkKind, checkResult } from '../../text/checks/checks.ts';
import { dataText } from '../../text/data-text.ts';
import { checksPageWords } from '../../text/words/checks.ts';
import { appendUnit, formatPrinted, withQualifier } from '../../text/format.ts';
import { unitText } from '../../text/words/words.ts';
import type { TableColumn } from '../../ui/table-rows.ts';
import { namesIn } from '../names.ts';
import type { CheckRow } from './rows.ts';
import { RESULT_ORDER } from './rows.ts';

export interface CheckWords {
  readonly columns: readonly TableColumn<CheckRow>[];
  readonly formula: (row: CheckRow) => string;
  readonly note: (row: CheckRow) => string;
  /** `全年执行数 2,208.99 万元`, the figure as printed. */
  readonly input: (fact: Fact) => string;
}

/** A unit's name; one without an English word has none. */
function unitIn(unit: string, lang: Lang): string {
  const known = unitOf(unit);
  return known ? unitText(known, lang) : unit;
}

export function checkWords(data: Dataset, lang: Lang): CheckWords {
  const w = checksPageWords(lang);
  const names = namesIn(data, lang);
  const formula = ({ check }: CheckRow): string => formulaText(check, lang);
  const note = ({ check }: CheckRow): string => dataText({ zh: check.note, en: check.note_en }, lang);
  const input = (fact: Fact): string => {
    const name = shortName(names.indicator(fact.indicator));
    const subject = names.subject(fact);
    const figure = withQualifier(formatPrinted(fact.printed, lang), fact.qualifier, lang);
    return `${subject ? `${subject} · ` : ''}${name} ${appendUnit(figure, fact.unit, lang)}`;
  };
  const columns: readonly TableColumn<CheckRow>[] = [
    {
      key: 'result',
      label: w.result,
      width: 7.5,
      text: ({ check }) => checkResult(check.result, lang).name,
      value: ({ check }) => RESULT_ORDER.indexOf(check.result),
    },
    {
      key: 'body',
      label: w.body,
      width: 8,
      text: ({ department, year }) => `${names.body(department)} ${year}`,
    },
    {
      key: 'check',
      label: w.check,
      width: 18.5,
      header: true,
      text: (row) =>
        [checkKind(row.check.kind, lang).name, formula(row), note(row)].filter(Boolean).join(' · '),
    },
    {
      key: 'computed',
      label: w.computed,
      width: 6.5,
      number: true,
      text: ({ check }) => computedText(check, lang),
      value: ({ check }) => check.computed,
    },
    {
      key: 'stated',
      label: w.stated,
      width: 6,
      number: true,
      text: ({ check }) => statedText(check, lang),
      value: ({ check }) => check.stated,
    },
    {
      key: 'tolerance',
      label: w.tolerance,
      width: 6.5,
      number: true,
      text: ({ check }) => toleranceText(check, lang),
      value: ({ check }) => check.tolerance,
    },
    { key: 'unit', label: w.unit, width: 4.5, text: ({ check }) => unitIn(check.unit, lang) },
    {
      key: 'inputs',
      label: w.inputs,
      width: 12.5,
      text: ({ facts }) => facts.map(input).join(w.separator),
      value: ({ facts }) => facts.length,
      ids: ({ check }) => check.facts,
    },
  ];
  return { columns, formula, note, input };
}
