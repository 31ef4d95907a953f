/** Everything on file, as the build writes it and the app reads it. */
import type { Check } from './check.ts';
import type { Fact } from './fact.ts';
import type { Found } from './found.ts';
import type { DepartmentRow } from './tables/departments.ts';
import type { FindingRow } from './tables/findings.ts';
import type { FrameworkRow } from './tables/framework.ts';
import type { IndicatorRow } from './tables/indicators.ts';
import type { LineageRow } from './tables/lineage.ts';
import type { ReportRow } from './tables/reports.ts';
import type { UnitRow } from './tables/units.ts';
import type { WarningRow } from './tables/warnings.ts';

export interface Meta {
  /** Digest of the input, the same for the same bytes: 8 hex digits. */
  readonly version: string;
  /** Latest `revision` of the reports or day of a correction, YYYY-MM-DD: builds carry no clock. */
  readonly date: string;
  /** A fictional district: every page and export says so. */
  readonly sample: boolean;
}

/** English of Chinese texts of the data, by the Chinese. */
export type Translations = Readonly<Record<string, string>>;

export type Finding = FindingRow & { readonly report: string };

/** What every page needs: small, loaded first. */
export interface Site {
  readonly meta: Meta;
  readonly departments: readonly DepartmentRow[];
  readonly lineage: readonly LineageRow[];
  readonly indicators: readonly IndicatorRow[];
  readonly reports: readonly ReportRow[];
  readonly frameworks: Readonly<Record<string, readonly FrameworkRow[]>>;
  readonly warnings: readonly WarningRow[];
  /** Of the texts above; in a dataset also of its facts. */
  readonly translations: Translations;
  readonly units: readonly UnitRow[];
}

export interface Dataset extends Site {
  readonly facts: readonly Fact[];
  readonly checks: readonly Check[];
  readonly findings: readonly Finding[];
  /** Of a dataset made of parts: what follows from all facts. */
  readonly found?: Found;
}
