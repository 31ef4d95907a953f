/** Columns of the table of figures; a value opens its evidence. */
import type { Dataset } from '../../model/dataset.ts';
import type { Fact } from '../../model/fact.ts';
import type { Lang } from '../../model/localised.ts';
import { FIGURES } from '../../model/tables/figures.ts';
import { REPORTS } from '../../model/tables/reports.ts';
import { toBase } from '../../model/unit.ts';
import { dataText } from '../../text/data-text.ts';
import { DASH, formatPrinted, withQualifier } from '../../text/format.ts';
import { periodText } from '../../text/period.ts';
import { placeText } from '../../text/place.ts';
import { FACTS_CSV } from '../../model/tables/facts.ts';
import { unitText, words } from '../../text/words/words.ts';
import type { TableColumn } from '../../ui/table-rows.ts';
import { namesIn } from '../names.ts';

export function factColumns(data: Dataset, lang: Lang): TableColumn<Fact>[] {
  const w = words(lang);
  const names = namesIn(data, lang);
  const label = (key: keyof typeof FIGURES.fields): string => dataText(FIGURES.fields[key], lang);
  const orDash = (text: string): string => text || DASH;
  return [
    {
      key: 'indicator',
      label: label('indicator'),
      width: 12,
      header: true,
      text: (fact) => names.indicator(fact.indicator),
    },
    {
      key: 'value',
      label: label('value'),
      width: 7,
      number: true,
      text: (fact) => withQualifier(formatPrinted(fact.printed, lang), fact.qualifier, lang),
      value: (fact) => fact.value,
      ids: (fact) => [fact.id],
    },
    { key: 'unit', label: label('unit'), width: 6, text: (fact) => orDash(unitText(fact.unit, lang)) },
    {
      key: 'department',
      label: dataText(REPORTS.fields.department, lang),
      width: 9,
      text: (fact) => names.body(fact.department),
    },
    {
      key: 'year',
      label: dataText(REPORTS.fields.year, lang),
      width: 5.5,
      text: (fact) => String(fact.year),
      value: (fact) => fact.year,
    },
    {
      key: 'subject',
      label: label('subject'),
      width: 11,
      text: (fact) => orDash(names.subject(fact)),
      value: (fact) => names.subject(fact),
    },
    { key: 'status', label: label('status'), width: 6.5, text: (fact) => w.status[fact.status] },
    { key: 'period', label: label('period'), width: 7, text: (fact) => periodText(fact.period, lang) },
    {
      key: 'target',
      label: label('target'),
      width: 7,
      number: true,
      text: (fact) => (fact.target ? formatPrinted(fact.target, lang) : DASH),
      value: (fact) => (fact.target ? toBase(fact.target, fact.unit) : null),
    },
    {
      key: 'completion',
      label: `${label('completion')} (%)`,
      width: 8,
      number: true,
      text: (fact) => (fact.completion ? formatPrinted(fact.completion, lang) : DASH),
      value: (fact) => (fact.completion ? Number(fact.completion) : null),
    },
    {
      key: 'scope',
      label: label('scope'),
      width: 7,
      text: (fact) => orDash(names.text(fact.scope)),
      value: (fact) => names.text(fact.scope),
    },
    { key: 'place', label: label('place'), width: 11, text: (fact) => placeText(fact.place, lang) },
    { key: 'phrase', label: label('phrase'), width: 18, text: (fact) => fact.phrase },
    {
      key: 'reading',
      label: label('reading'),
      width: 6,
      text: (fact) =>
        [w.reading[fact.reading], fact.corrections && w.corrected].filter(Boolean).join(w.listSeparator),
    },
    {
      key: 'category',
      label: dataText(FACTS_CSV.fields.category, lang),
      width: 8,
      text: (fact) => dataText(FACTS_CSV.fields.category.values[fact.category], lang),
    },
    {
      key: 'note',
      label: label('note'),
      width: 14,
      text: (fact) => orDash(names.text(fact.note)),
      value: (fact) => names.text(fact.note),
    },
  ];
}
