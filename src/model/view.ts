/** The View: everything that one link carries. It lives in the URL alone. */
import type { CheckKind, CheckResult } from './check.ts';
import type { Lang } from './localised.ts';
import type { Selection } from './question.ts';

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

/** Which page, and whose page it is. */
export interface PageChoice {
  readonly page: PageId;
  /** The body of the department page; '' is the first. */
  readonly body: string;
}

/** What a chart is about, where its question leaves that open. */
export interface Subject {
  /** A theme of indicators on the outputs page; '' is all. */
  readonly theme: string;
  /** The indicator of the comparison's charts; '' is the execution rate. */
  readonly indicator: string;
}

/** How a figure is put into words and drawn. */
export interface Drawing {
  readonly lang: Lang;
  /** Small multiples share their axis. */
  readonly shared: boolean;
}

/** How figures stand on a page or in an embed; a briefing settles that for each of its own. */
export interface Display {
  /** Figures shown as their table. */
  readonly tables: readonly string[];
  /** 大字版 */
  readonly large: boolean;
}

/** What the reader is at on one page: it decides no figure and does not come along to another page. */
export interface Reading {
  /** The fact or check whose evidence is open; '' where none. */
  readonly evidence: string;
  /** Checks page: only this result, only this kind. */
  readonly result: CheckResult | '';
  readonly kind: CheckKind | '';
  /** Data page: the table, the text searched, the column sorted by (`-` before it: descending). */
  readonly table: string;
  readonly q: string;
  readonly sort: string;
}

/** What suits the reader's screen and goes nowhere else. */
export interface Comfort {
  /** Presentation on a wall. */
  readonly screen: boolean;
}

/**
 * The parts of a View by their role. A field belongs to one of them, and what it thereby decides (figures, embeds,
 * briefings, what a change of page clears) follows from its role alone, see request/fields.ts.
 */
export interface ViewParts {
  readonly page: PageChoice;
  readonly selection: Selection;
  readonly subject: Subject;
  readonly drawing: Drawing;
  readonly display: Display;
  readonly reading: Reading;
  readonly comfort: Comfort;
}

export interface View extends PageChoice, Selection, Subject, Drawing, Display, Reading, Comfort {}

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
