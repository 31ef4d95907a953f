/** The tables of one report. */
import { budgetRows, projectRows } from './budget.ts';
import type { Cells } from './csv.ts';
import { findingRows } from './findings.ts';
import { moneyOf } from './money.ts';
import { outputRows } from './outputs.ts';
import type { ReportPlan, Plant, World } from './plan.ts';
import { procurementOf, procurementRows } from './procurement.ts';
import { scoresOf } from './scores.ts';

export type ReportTables = Readonly<
  Record<'budget' | 'projects' | 'scores' | 'outputs' | 'findings', readonly Cells[]>
>;

/** Every planted fault of the report is told to `plant` as it is written. */
export function reportTables(plan: ReportPlan, world: World, plant: Plant): ReportTables {
  const money = moneyOf(plan, world);
  const procurement = procurementOf(plan, world);
  const scores = scoresOf(plan, world, money, procurement, plant);
  const hasRows = plan.body.form === 'rows' || plan.body.form === 'sheet';
  return {
    budget: budgetRows(plan, money, plant),
    projects: projectRows(plan, money, plant),
    scores: scores.rows,
    outputs: [...outputRows(plan, world, plant), ...(hasRows ? procurementRows(procurement) : [])],
    findings: findingRows(plan, world, scores.total, plant),
  };
}
