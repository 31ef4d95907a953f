/** Names of what rows refer to, found at once: tables ask for them thousands of times. */
import type { Site } from '../model/dataset.ts';
import type { Fact } from '../model/fact.ts';
import type { Lang } from '../model/localised.ts';
import type { DepartmentRow } from '../model/tables/departments.ts';
import type { IndicatorRow } from '../model/tables/indicators.ts';
import type { ReportRow } from '../model/tables/reports.ts';
import { dataText, nameText, shortOf, translated } from '../text/data-text.ts';

export interface Names {
  readonly departmentOf: (id: string) => DepartmentRow | undefined;
  readonly indicatorOf: (id: string) => IndicatorRow | undefined;
  readonly reportOf: (id: string) => ReportRow | undefined;
  /** Short name of a body; its id where it is not on file. */
  readonly body: (id: string) => string;
  readonly indicator: (id: string) => string;
  /** What the figure is of, a score row by its name; '' where it is of the body. */
  readonly subject: (fact: Fact) => string;
  /** A text of the tables, a note or a scope. */
  readonly text: (zh: string) => string;
}

const byId = <T extends { readonly id: string }>(rows: readonly T[]): Map<string, T> =>
  new Map(rows.map((row) => [row.id, row]));

export function namesIn(site: Site, lang: Lang): Names {
  const departments = byId(site.departments);
  const indicators = byId(site.indicators);
  const reports = byId(site.reports);
  const frameworks = new Map(Object.keys(site.frameworks).map((id) => [id, byId(site.frameworks[id] ?? [])]));
  const text = (zh: string): string => dataText(translated(site, zh), lang);
  return {
    departmentOf: (id) => departments.get(id),
    indicatorOf: (id) => indicators.get(id),
    reportOf: (id) => reports.get(id),
    body: (id) => shortOf(departments.get(id), lang, id),
    indicator: (id) => nameText(indicators.get(id), lang, id),
    subject(fact) {
      if (fact.category !== 'scores') return text(fact.subject);
      const rows = frameworks.get(reports.get(fact.report)?.framework ?? '');
      return nameText(rows?.get(fact.subject), lang, text(fact.subject));
    },
    text,
  };
}
