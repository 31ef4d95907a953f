/** Every check that the build makes, by kind. The compiler asks for each kind of src/model/check.ts. */
import type { Check, CheckKind } from '../../src/model/check.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { carryOver } from './carry-over.ts';
import { completion, excess } from './completion.ts';
import { contextsOf } from './context.ts';
import type { CheckFn } from './context.ts';
import { deduction } from './deduction.ts';
import { executionRate } from './execution-rate.ts';
import { grade } from './grade.ts';
import { fundSources, partsTotal } from './parts-total.ts';
import { growth } from './growth.ts';
import { budgetAdjustment } from './budget-adjustment.ts';
import { listedParts } from './listed-parts.ts';
import { plan } from './plan.ts';
import { allMet } from './all-met.ts';
import { cutOff } from './cut-off.ts';
import { unspentLines } from './unspent-lines.ts';
import { restated } from './restated.ts';
import { rateScore, shareScore } from './score-basis.ts';
import { scoreWithinWeight } from './score-row.ts';
import { scoreTree } from './score-tree.ts';
import { subset } from './subset.ts';
import { weightTree } from './weight-tree.ts';

const CHECKS: Readonly<Record<CheckKind, CheckFn>> = {
  execution_rate: executionRate,
  parts_total: partsTotal,
  fund_sources: fundSources,
  weight_tree: weightTree,
  score_tree: scoreTree,
  score_within_weight: scoreWithinWeight,
  deduction,
  rate_score: rateScore,
  share_score: shareScore,
  grade,
  completion,
  excess,
  subset,
  carry_over: carryOver,
  restated,
  growth,
  budget_adjustment: budgetAdjustment,
  listed_parts: listedParts,
  plan,
  all_met: allMet,
  cut_off: cutOff,
  unspent_lines: unspentLines,
};

/**
 * Recomputes what every report says of itself. A check that differs is a finding to show, never a build
 * error. Order: reports as in reports.csv, kinds as registered, figures as entered.
 */
export function runChecks(data: Omit<Dataset, 'checks'>): Check[] {
  const seen = new Map<string, number>();
  return contextsOf(data).flatMap((context) =>
    Object.values(CHECKS)
      .flatMap((check) => check(context))
      .map((check) => {
        // Figures that differ in period or scope alone share an id; the later ones are numbered.
        const count = (seen.get(check.id) ?? 0) + 1;
        seen.set(check.id, count);
        return count === 1 ? check : { ...check, id: `${check.id}~${count}` };
      }),
  );
}
