/** A stated target as it is shown: with its unit, and with the sign of its direction where that is not simply at least. */
import { operatorOf } from '../facts/completion.ts';
import type { Fact } from '../model/fact.ts';
import type { Lang } from '../model/localised.ts';
import type { IndicatorRow } from '../model/tables/indicators.ts';
import { appendUnit, formatPrinted } from './format.ts';
import { label } from './words/labels.ts';

/** `1 公顷`, `≤ 1 公顷`, `不晚于 9 月`; '' where the figure has no target. */
export function targetText(
  fact: Pick<Fact, 'target' | 'unit' | 'operator'>,
  row: Pick<IndicatorRow, 'better'> | undefined,
  lang: Lang,
): string {
  if (fact.target === '') return '';
  const text = appendUnit(formatPrinted(fact.target, lang), fact.unit, lang);
  const operator = operatorOf(fact, row);
  if (operator === 'at_least' && fact.operator === '') return text;
  return label(({ targets }) => targets.operators[operator](text))[lang];
}
