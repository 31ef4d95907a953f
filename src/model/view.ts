/** The View: everything that one link carries. It lives in the URL alone. */
import type { CheckKind, CheckResult } from './check.ts';
import type { Lang } from './localised.ts';

export const PAGES = [
  'overview',
  'execution',
  'scores',
  'outputs',
  'department',
  'compare',
  'checks',
  'data',
  'briefing',
] as const;
export type PageId = (typeof PAGES)[number];
/** Pages about bodies that the reader names: they are answered when asked, and have no default view to ship. */
export const NAMED_PAGES: readonly PageId[] = ['department', 'compare'];

export interface View {
  readonly page: PageId;
  readonly lang: Lang;
  /** Ids of bodies; empty is all. */
  readonly departments: readonly string[];
  /** Budget years; empty is all. */
  readonly years: readonly number[];
  /** A theme of indicators on the outputs page; '' is all. */
  readonly theme: string;
  /** Figures shown as their table. */
  readonly tables: readonly string[];
  /** The fact or check whose evidence is open; '' where none. */
  readonly evidence: string;
  /** Series run on across a likely succession. */
  readonly succession: boolean;
  /** Warning lines moved by the reader: id → decimal. */
  readonly lines: Readonly<Record<string, string>>;
  /** Only bodies with this duty tag; '' is all. */
  readonly peers: string;
  /** The body of the department page; '' is the first. */
  readonly body: string;
  /** The indicator of the comparison's charts; '' is the execution rate. */
  readonly indicator: string;
  /** Small multiples share their axis. */
  readonly shared: boolean;
  /** Checks page: only this result, only this kind. */
  readonly result: CheckResult | '';
  readonly kind: CheckKind | '';
  /** Data page: the table, the text searched, the column sorted by (`-` before it: descending). */
  readonly table: string;
  readonly q: string;
  readonly sort: string;
  /** 大字版 */
  readonly large: boolean;
  /** Presentation on a wall. */
  readonly screen: boolean;
}

/** Why a part of a link was not taken as it stands; the rest of the link still holds. */
export const NOTICE_CODES = ['unknown_param', 'unknown_value', 'malformed', 'out_of_range'] as const;
export type NoticeCode = (typeof NOTICE_CODES)[number];

export interface Notice {
  readonly code: NoticeCode;
  /** Name of the parameter as it stands in the link. */
  readonly param: string;
  /** What was not understood, decoded where it could be. */
  readonly value: string;
}
