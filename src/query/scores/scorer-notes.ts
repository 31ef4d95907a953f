/**
 * Who gave the scores of a Frame. An own score is 自评, 未经复核 until a reviewer's or the finance bureau's score of the
 * same body and year is on file; from then on the two are a pair.
 */
import { factById, factsOfReport } from '../../facts/dataset-index.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Note, Panel, Source } from '../../model/frame.ts';
import { bodyYearKey } from '../../facts/body-year.ts';

export const isReview = (scorer: Source['scorer']): boolean => scorer === 'reviewed' || scorer === 'finance';

/** Bodies' years with a score that the body did not give itself. */
function reviewedYears(data: Dataset): Set<string> {
  const reviews = data.reports.filter(({ scorer }) => isReview(scorer));
  const scores = reviews.flatMap(({ id }) =>
    factsOfReport(data, id).filter(({ category }) => category === 'scores'),
  );
  return new Set(scores.map(bodyYearKey));
}

/** Reports whose scores a Frame shows. Rows that span years name their reports by their facts only. */
function scoringReports(data: Dataset, panels: readonly Panel[]): Set<string> {
  const scores = new Set(data.indicators.filter(({ kind }) => kind === 'score').map(({ id }) => id));
  const rows = panels.flatMap((panel) => panel.rows).filter((row) => scores.has(row.indicator ?? ''));
  const spanning = rows.filter(({ report, year }) => report === undefined && year === undefined);
  const facts = new Set(spanning.flatMap((row) => Object.values(row.cells).flatMap((cell) => cell.facts)));
  const behind = [...facts].flatMap((id) => factById(data, id)?.report ?? []);
  return new Set([...rows.flatMap(({ report }) => report ?? []), ...behind]);
}

/** Scores carry who gave them, wherever they show. */
export function scoredNotes(data: Dataset, panels: readonly Panel[], sources: readonly Source[]): Note[] {
  const reports = scoringReports(data, panels);
  const own = sources.filter(({ scorer, report }) => scorer === 'self' && reports.has(report));
  if (own.length === 0) return [];
  const reviewed = reviewedYears(data);
  const paired = own.filter(({ department, year }) => reviewed.has(bodyYearKey({ department, year }))).length;
  const open = own.length - paired;
  return [
    ...(open > 0
      ? [{ code: 'self_scored' as const, params: { n: open, ...(paired > 0 ? { reviewed: paired } : {}) } }]
      : []),
    ...(paired > 0 ? [{ code: 'reviewed_scored' as const, params: { n: paired } }] : []),
  ];
}
