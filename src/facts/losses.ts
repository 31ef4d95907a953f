/** What a report lost: scored rows below their weight, and deductions that it states without such a row. */
import type { Fact } from '../model/fact.ts';
import type { FrameworkRow } from '../model/tables/framework.ts';
import { exact } from './exact.ts';
import type { Framework } from './framework.ts';
import { ancestorsOf } from './framework.ts';

export interface Loss {
  readonly report: string;
  readonly framework: string;
  /** Row of the framework; undefined where the report names something else. */
  readonly row: FrameworkRow | undefined;
  readonly subject: string;
  /** Points. */
  readonly lost: number;
  readonly score: Fact | undefined;
  readonly deduction: Fact | undefined;
}

/** Points between a weight (or full marks) and a score. */
export const lostPoints = (weight: number, score: number): number => exact(weight - score);

/** Whether a fact tells points lost, so that its note is their reason: a deduction, or a row below its weight. */
export const isLoss = (fact: Fact, framework: Framework): boolean =>
  fact.indicator === 'score.deduction'
    ? fact.value > 0
    : fact.indicator === 'score.l3' && scored([fact], [], framework).length > 0;

/** Scored rows of one report below full marks, each with the deduction that the report states for it. */
function scored(scores: readonly Fact[], deductions: readonly Fact[], framework: Framework): Loss[] {
  return scores.flatMap((score): Loss[] => {
    const row = framework.byId.get(score.subject);
    if (!row || row.weight === '') return [];
    const lost = lostPoints(Number(row.weight), score.value);
    if (lost <= 0) return [];
    const deduction = deductions.find((fact) => fact.subject === row.id);
    const { report, subject } = score;
    return [{ report, framework: framework.id, row, subject, lost, score, deduction }];
  });
}

/** Whether a row is the one named or stands below it; everything stands below the total. */
function isWithin(row: FrameworkRow, id: string, framework: Framework): boolean {
  if (framework.byId.get(id)?.level === 'total') return true;
  return [row, ...ancestorsOf(framework, row)].some((one) => one.id === id);
}

/** Whether a stated deduction is already told by losses of the row it names or of rows below it. */
function isTold(deduction: Fact, losses: readonly Loss[], framework: Framework): boolean {
  const told = losses
    .filter(({ row }) => row && isWithin(row, deduction.subject, framework))
    .reduce((sum, loss) => sum + loss.lost, 0);
  return told >= deduction.value - 1e-9;
}

/** The deepest rows first, so that what a level sums up is told before the level is looked at. */
const DEPTH: Readonly<Record<string, number>> = { '3': 0, '2': 1, '1': 2, total: 3 };
const depthOf = (fact: Fact, framework: Framework): number =>
  DEPTH[framework.byId.get(fact.subject)?.level ?? '3'] ?? 0;

/**
 * The losses of one report: `scores` are its facts of score.l3, `deductions` those of score.deduction. A deduction (扣分)
 * that the rows already add up to is no loss of its own.
 */
export function lossesIn(framework: Framework, scores: readonly Fact[], deductions: readonly Fact[]): Loss[] {
  const stated = deductions
    .filter((fact) => fact.value > 0)
    .sort((a, b) => depthOf(a, framework) - depthOf(b, framework));
  const losses = scored(scores, stated, framework);
  for (const fact of stated) {
    if (isTold(fact, losses, framework)) continue;
    losses.push({
      report: fact.report,
      framework: framework.id,
      row: framework.byId.get(fact.subject),
      subject: fact.subject,
      lost: fact.value,
      score: undefined,
      deduction: fact,
    });
  }
  return losses;
}
