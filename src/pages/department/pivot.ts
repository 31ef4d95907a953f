/** A body's figures as rows by year: one row a figure of one kind, so that nothing unlike stands in one row. */
import type { Fact } from '../../model/fact.ts';
import type { IndicatorRow } from '../../model/tables/indicators.ts';
import type { UnitId } from '../../model/unit.ts';

export interface PivotRow {
  readonly key: string;
  readonly indicator: IndicatorRow;
  readonly subject: string;
  readonly scope: string;
  readonly status: Fact['status'];
  readonly period: string;
  /** Unit of the row's figures; a figure printed in another one says so itself. */
  readonly unit: UnitId;
  /** By year; several where a report states several of one kind. */
  readonly years: ReadonlyMap<number, readonly Fact[]>;
}
export interface PivotGroup {
  readonly theme: IndicatorRow['theme'];
  readonly rows: readonly PivotRow[];
}

/** January to December is the whole year. */
const periodOf = ({ period }: Fact): string => (period === '1-12月' ? '全年' : period);

const keyOf = (fact: Fact): string =>
  [fact.indicator, fact.subject, fact.scope, fact.status, periodOf(fact)].join('\n');

/** Rows by theme, in the order of the library; within an indicator in the order of the reports. */
export function pivot(facts: readonly Fact[], indicators: readonly IndicatorRow[]): PivotGroup[] {
  const byIndicator = new Map<string, Map<string, Fact[]>>();
  for (const fact of facts) {
    const rows = byIndicator.get(fact.indicator) ?? new Map<string, Fact[]>();
    rows.set(keyOf(fact), [...(rows.get(keyOf(fact)) ?? []), fact]);
    byIndicator.set(fact.indicator, rows);
  }
  const groups = new Map<IndicatorRow['theme'], PivotRow[]>();
  for (const indicator of indicators)
    for (const [key, own] of byIndicator.get(indicator.id) ?? []) {
      const first = own[0]!;
      const years = new Map<number, Fact[]>();
      for (const fact of own) years.set(fact.year, [...(years.get(fact.year) ?? []), fact]);
      const row: PivotRow = {
        key,
        indicator,
        subject: first.subject,
        scope: first.scope,
        status: first.status,
        period: periodOf(first),
        unit: first.unit,
        years,
      };
      groups.set(indicator.theme, [...(groups.get(indicator.theme) ?? []), row]);
    }
  return [...groups].map(([theme, rows]) => ({ theme, rows }));
}
