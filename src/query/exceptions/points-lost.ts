/** What the total lost, the rows that kept less than half of their points, what no reason is given for, and measures left out. */
import { factsOfIndicator, findingsOfReport } from '../../facts/dataset-index.ts';
import { exact } from '../../facts/exact.ts';
import { frameworkOf } from '../../facts/framework.ts';
import type { Loss } from '../../facts/losses.ts';
import { lossesIn, lostPoints } from '../../facts/losses.ts';
import type { Part } from '../../model/exception.ts';
import { isOwnScore } from './rule.ts';
import type { Examined, Rule } from './rule.ts';

/** A loss of fewer points of a hundred is small. */
const SMALL = 2;
const HALF = 0.5;

/** What a report lost by row, the most first. What is taken off the total itself names no row. */
function lossesOf({ data, report, facts }: Examined): Loss[] {
  const framework = frameworkOf(data, report.framework);
  const [scores, deductions] = ['score.l3', 'score.deduction'].map((id) => factsOfIndicator(facts, id));
  return lossesIn(framework, scores!, deductions!)
    .filter(({ row }) => row?.level !== 'total')
    .sort((a, b) => b.lost - a.lost);
}

/** The total below full marks; undefined where there is none, it lost nothing or another party gave it. */
function lossOfTotal({ data, report, facts }: Examined) {
  if (!isOwnScore(report)) return undefined;
  const [total] = factsOfIndicator(facts, 'score.total');
  const { full } = frameworkOf(data, report.framework);
  if (!total || full === undefined || total.value >= full) return undefined;
  return { total, full, lost: lostPoints(full, total.value) };
}

/** The reason that the report gives for a loss, in our words; '' where it gives none. */
const reasonOf = ({ score, deduction }: Loss): string => [deduction?.note, score?.note].find(Boolean) ?? '';

function partOf(loss: Loss): Part {
  const reason = reasonOf(loss);
  return {
    indicator: 'score.l3',
    subject: loss.subject,
    size: { value: loss.lost, unit: '分' },
    ...(reason !== '' && { reason }),
    facts: [loss.score, loss.deduction].flatMap((fact) => fact?.id ?? []),
  };
}

const chartOf = (parts: readonly Part[]): string => (parts.length > 0 ? 'score-lost' : 'score-total');

/** One exception a report, with the rows that lost the points where rows are on file. */
export const pointsLost: Rule = (examined) => {
  const loss = lossOfTotal(examined);
  if (!loss) return [];
  const { total, full, lost } = loss;
  const because = lossesOf(examined).map(partOf);
  return [
    {
      what: 'score.total',
      stake: { points: lost },
      lead: { value: -lost, unit: '分' },
      because,
      chart: chartOf(because),
      indicator: 'score.total',
      facts: [...because.flatMap((part) => part.facts), total.id],
      ...(lost / full < SMALL / 100 && { isMinor: true as const }),
    },
  ];
};

/** Rows that kept less than half of their weight. */
export const rowLow: Rule = (examined) =>
  lossesOf(examined).flatMap((loss) => {
    const weight = Number(loss.row?.weight ?? 0);
    const { leaves } = frameworkOf(examined.data, examined.report.framework);
    if (!loss.row || !leaves.includes(loss.row) || !(weight > 0) || loss.lost / weight <= HALF) return [];
    const kept = exact(weight - loss.lost);
    return [
      {
        what: loss.subject,
        stake: { points: loss.lost },
        lead: { value: exact(kept / weight), unit: '%' },
        pair: { unit: '分', stated: kept, other: weight },
        chart: 'score-lost',
        subject: loss.subject,
        facts: partOf(loss).facts,
      },
    ];
  });

/** Points that the report took off without a reason: rows whose reason is empty, or the whole loss where no row is named. */
export const pointsUnexplained: Rule = (examined) => {
  const loss = lossOfTotal(examined);
  if (!loss) return [];
  const rows = lossesOf(examined);
  const bare = rows.filter((row) => reasonOf(row) === '');
  const lost = rows.length === 0 ? loss.lost : exact(bare.reduce((sum, row) => sum + row.lost, 0));
  if (lost <= 0) return [];
  const because = bare.map(partOf);
  return [
    {
      what: 'score.total',
      stake: { points: lost },
      lead: { value: -lost, unit: '分' },
      because,
      chart: chartOf(rows.map(partOf)),
      facts: rows.length === 0 ? [loss.total.id] : because.flatMap((part) => part.facts),
    },
  ];
};

/** Problems without a single measure: the column for improvement is left empty. */
export const measuresEmpty: Rule = ({ data, report }) => {
  const findings = findingsOfReport(data, report.id);
  const problems = findings.filter(({ kind }) => kind === 'problem').length;
  if (problems === 0 || findings.some(({ kind }) => kind === 'measure')) return [];
  return [
    { what: 'measures', stake: {}, lead: { value: problems, unit: '项' }, chart: 'score-lost', facts: [] },
  ];
};
