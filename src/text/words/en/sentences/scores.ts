/** Findings of `score_total`, `score_rows`, `score_lost` and `deductions` in English. */
import type { DeductionsFacts } from '../../../findings/deductions.ts';
import { scoreText } from '../../../findings/figure-text.ts';
import type { Range } from '../../../findings/datum.ts';
import type { ScoreLostFacts, ScoreRowsFacts, ScoreTotalFacts } from '../../../findings/scores.ts';
import { en } from '../interface.ts';
import {
  absent,
  bodyYear,
  count,
  countBodies,
  figure,
  inner,
  nothing,
  ownScores,
  quoted,
  span,
} from './phrases.ts';

const points = (value: number, bare = false): string => scoreText(value, 'en', bare);

/** `2 have a reviewed score as well, −1.5 points to 0.3 points from their own` */
function reviewed({ low, high, n }: Range): string {
  const [from, to] = [figure(low), figure(high)];
  if (n === 1) return `${bodyYear(low)} has a reviewed score as well, ${from} from its own`;
  return `${n} have a reviewed score as well, ${from === to ? from : `${from} to ${to}`} from their own`;
}

/** ` (1 stated, 2 derived from the score)`; '' where all are stated. */
function graded({ derived, stated }: { readonly derived: number; readonly stated: number }): string {
  if (derived === 0) return '';
  return en.bracket(
    stated === 0 ? 'derived from the scores' : `${stated} stated, ${derived} derived from the score`,
  );
}

export function scoreTotal(facts: ScoreTotalFacts): string[] {
  if (facts.kind === 'nothing') return nothing(facts, 'a total score');
  const isSeveral = facts.frameworks.length > 1;
  const told = facts.frameworks.map(({ title, scores, bodies, grade }) => {
    const what = isSeveral ? inner(title.en) : 'total score';
    if (scores.n === 1)
      return `${bodyYear(scores.low)}: ${what} ${figure(scores.low)}${grade ? `, grade ${grade.en}${grade.derived > 0 ? en.bracket(en.reading.derived) : ''}` : ''}`;
    return `${countBodies(bodies)}: ${what} ${span(scores)}${grade ? `, all graded ${grade.en}${graded(grade)}` : ''}`;
  });
  return [
    ...told,
    isSeveral ? 'frameworks differ, so not compared' : '',
    facts.reviewed ? reviewed(facts.reviewed) : '',
    ...ownScores(facts.own),
    ...absent(facts.missing, 'a total score'),
  ];
}

export function scoreRows(facts: ScoreRowsFacts): string[] {
  if (facts.kind === 'nothing') return nothing(facts, 'level-3 scores');
  const { rows, below, reports, first } = facts;
  const who = reports === 1 ? bodyYear(first) : count(reports, 'report');
  const result = below === 0 ? 'all with full marks' : `${rows - below} with full marks, ${below} below`;
  return [
    `${who}: ${count(rows, 'level-3 score')}, ${result}`,
    ...ownScores(facts.own),
    ...absent(facts.missing, 'level-3 scores'),
  ];
}

export function scoreLost(facts: ScoreLostFacts): string[] {
  if (facts.kind === 'nothing') return nothing(facts, 'deductions');
  if (facts.kind === 'unlost') return ['no deduction in the rows on file'];
  const { reports, frameworks, rows, total, most } = facts;
  const name = quoted(facts.name);
  if (frameworks > 1)
    return [
      `${count(rows, 'row')} in ${reports} reports with deductions`,
      'frameworks differ, so losses are not compared',
    ];
  if (reports > 1) {
    const head = `${count(rows, 'row')} in ${reports} reports with deductions`;
    return [`${head}, the largest loss is ${figure(most)} (${name}, ${bodyYear(most)})`];
  }
  const head = `${bodyYear(most)}: ${count(rows, 'row')} with deductions of ${points(total)}`;
  if (!name) return [head];
  return [rows === 1 ? `${head}, in ${name}` : `${head}, most in ${name} (${figure(most)})`];
}

/** `Panyu ETDZ, 2023: from 100 points down to 97.76 points, most of 2 causes in “Spending rate” (0.24 points)` */
function deducted({ report, loss }: Extract<DeductionsFacts, { kind: 'report' }>): string {
  if (!loss) return `${bodyYear(report)}: no deduction`;
  const head = `${bodyYear(report)}: from ${figure(loss.start)} down to ${figure(loss.end)}`;
  const name = `“${loss.most.subject?.en ?? ''}”`;
  if (loss.causes === 1) return `${head}, all in ${name}`;
  return `${head}, most of ${loss.causes} causes in ${name} (${figure(loss.most)})`;
}

export function deductions(facts: DeductionsFacts): string[] {
  if (facts.kind === 'nothing') return nothing(facts, 'a score');
  const rest = [...ownScores(facts.own), ...absent(facts.missing, 'a score')];
  if (facts.kind === 'report') return [deducted(facts), ...rest];
  const { reports, losing, range } = facts;
  const head = `${losing} of ${reports} reports have deductions`;
  if (!range) return [head, 'frameworks differ, so losses are not compared', ...rest];
  const [least, most] = [points(range.least), points(range.most)];
  const lost = least === most ? `${most} each` : `between ${points(range.least, true)} and ${most}`;
  return [`${head}, ${lost}`, ...rest];
}
