/** A total that a reviewer or the finance bureau gave, held against the line on totals. */
import { factsOfIndicator, factsOfReport } from '../../facts/dataset-index.ts';
import { exact } from '../../facts/exact.ts';
import { frameworkOf } from '../../facts/framework.ts';
import { isBeyond } from '../../facts/warning-line.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { ReportRow } from '../../model/tables/reports.ts';
import type { Rule } from './rule.ts';
import { isOwnScore } from './rule.ts';
import { gap } from './stake.ts';

const TOTAL = 'score.total';

/** The body's own total of the same year and framework. */
function ownTotal(data: Dataset, { department, year, framework }: ReportRow) {
  const own = data.reports.find(
    (report) =>
      report.department === department &&
      report.year === year &&
      report.framework === framework &&
      isOwnScore(report),
  );
  return own && factsOfIndicator(factsOfReport(data, own.id), TOTAL)[0];
}

/** An item of its own beside what the body says of itself: its points are those that were not awarded. */
export const reviewBelowLine: Rule = ({ data, report, facts, lines }) => {
  const { scorer } = report;
  const [total] = factsOfIndicator(facts, TOTAL);
  if ((scorer !== 'reviewed' && scorer !== 'finance') || !total) return [];
  const own = ownTotal(data, report);
  const { full } = frameworkOf(data, report.framework);
  return lines
    .filter((line) => line.row.indicator === TOTAL && line.side === 'below' && isBeyond(line, total.value))
    .map((line) => ({
      what: line.row.id,
      stake: {
        ...(full !== undefined && { points: exact(full - total.value) }),
        distance: gap(total.value, line.value),
      },
      lead: { value: total.value, unit: '分', qualifier: total.qualifier },
      ...(own && { pair: { unit: '分', stated: own.value, other: total.value } }),
      chart: 'score-total',
      indicator: TOTAL,
      scorer,
      line: line.value,
      facts: [total.id, ...(own ? [own.id] : [])],
    }));
};
