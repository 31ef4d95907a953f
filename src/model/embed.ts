/**
 * What the build makes ready for embeds, which run without the query engine: which answers there are and in which
 * file each stands. Written by scripts/charts, read by src/embed.
 */
import type { Caption } from './caption.ts';
import type { Frame } from './frame.ts';
import { LANGS, type Lang } from './localised.ts';
import type { Selection } from './question.ts';
import type { DepartmentRow } from './tables/departments.ts';
import type { IndicatorRow } from './tables/indicators.ts';
import type { ReportRow } from './tables/reports.ts';
import type { UnitRow } from './tables/units.ts';
import type { WarningRow } from './tables/warnings.ts';
import type { Subject } from './view.ts';

/** What a link is read against: a Site has all of it, an embed only this. */
export interface Known {
  readonly departments: readonly Pick<DepartmentRow, 'id' | 'zh' | 'en' | 'short' | 'short_en' | 'duties'>[];
  readonly indicators: readonly Pick<IndicatorRow, 'id' | 'theme'>[];
  readonly reports: readonly Pick<ReportRow, 'year'>[];
  readonly warnings: readonly Pick<WarningRow, 'id'>[];
}

/** All that decides a figure beside its chart: what its question and its selection are made of. */
export interface FigureParams extends Selection, Subject {}

/** data/charts/index.json */
export interface EmbedIndex {
  readonly version: string;
  readonly known: Known;
  readonly units: readonly UnitRow[];
  /** Years that a page begins with; [] is all. */
  readonly first: readonly number[];
  /** Ids of the charts that can be embedded. */
  readonly charts: readonly string[];
  /** Bodies that have answers of their own; all unless there are very many. */
  readonly bodies: readonly string[];
  /** Key of a figure's parameters → end of the file's path: '' for the default view, '/xiqu' for a body. */
  readonly views: Readonly<Record<string, string>>;
  /** By chart: answers that were asked for by data/embeds.txt, or that a succession suggests. */
  readonly more: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** data/charts/<chart><end>.json */
export interface EmbedAnswer {
  readonly frame: Frame;
  readonly captions: Readonly<Record<Lang, Caption>>;
}

/** The folder of charts as files: that of the first language holds those of the others. */
export function chartsFolder(lang: Lang): string {
  return lang === LANGS[0] ? 'charts' : `charts/${lang}`;
}

/** All years from the first report to the last, as an answer without chosen years has them. */
export function yearSpan(known: Pick<Known, 'reports'>): number[] {
  const years = known.reports.map(({ year }) => year);
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, i) => first + i);
}
