/** facts.csv: one row a fact, for spreadsheets and for other programs. */
import { libraryOf, reportById } from '../../src/facts/dataset-index.ts';
import { frameworkOf } from '../../src/facts/framework.ts';
import type { Site } from '../../src/model/dataset.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { Qualifier } from '../../src/model/qualifier.ts';
import { toCsv } from './csv.ts';

/** The contract with other programs: these columns first and in this order; new ones are added behind them. */
export const FACT_COLUMNS = [
  'report_id',
  'department_id',
  'year',
  'source_file',
  'category',
  'indicator_id',
  'indicator_zh',
  'subject',
  'value',
  'unit',
  'qualifier',
  'status',
  'period',
  'target',
  'completion',
  'scope',
  'place',
  'phrase',
  'reading',
  'id',
  'basis',
  'note',
  'operator',
  'funds',
  'corrected',
] as const;
export type FactColumn = (typeof FACT_COLUMNS)[number];

/** The published vocabulary has no `less_than`: what is less than 10 is at most 10. facts.json keeps the word. */
const PUBLISHED: Readonly<Record<Qualifier, string>> = {
  exact: 'exact',
  approx: 'approx',
  at_least: 'at_least',
  at_most: 'at_most',
  more_than: 'more_than',
  nearly: 'nearly',
  less_than: 'at_most',
};

export function factsCsv(site: Site, facts: readonly Fact[]): string {
  const rows = facts.map((fact) => {
    const cells = factCells(site, fact);
    return FACT_COLUMNS.map((column) => cells[column]);
  });
  return toCsv(FACT_COLUMNS, rows);
}

/** Value and target are plain decimals in the printed unit, completion one in per cent. */
function factCells(site: Site, fact: Fact): Record<FactColumn, string> {
  const report = reportById(site, fact.report);
  const indicator = libraryOf(site).get(fact.indicator);
  const framework = frameworkOf(site, report?.framework ?? '');
  const scored = indicator?.theme === 'score' ? framework.byId.get(fact.subject)?.zh : undefined;
  return {
    report_id: fact.report,
    department_id: fact.department,
    year: String(fact.year),
    source_file: report?.source_file ?? '',
    category: fact.category,
    indicator_id: fact.indicator,
    indicator_zh: indicator?.zh ?? '',
    subject: scored ?? fact.subject,
    value: fact.printed,
    unit: fact.unit,
    qualifier: PUBLISHED[fact.qualifier],
    status: fact.status,
    period: fact.period,
    target: fact.target,
    completion: fact.completion,
    scope: fact.scope,
    place: [fact.place, ...fact.restated.map((r) => r.place)].join('；'),
    phrase: fact.phrase,
    reading: fact.reading,
    id: fact.id,
    basis: fact.basis,
    note: fact.note,
    operator: fact.operator,
    funds: fact.funds,
    corrected: (fact.corrections ?? [])
      .map(({ date, column, from, to, reason }) => `${date} ${column}: ${from} → ${to}（${reason}）`)
      .join('；'),
  };
}
