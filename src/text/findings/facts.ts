/** What each question's answer comes to, as data: a language only has to say it. */
import type { Frame } from '../../model/frame.ts';
import type { Verb } from '../../model/question.ts';
import { budgetFacts, partsFacts, poolFacts, projectsFacts } from './budget.ts';
import type { BudgetFacts, PartsFacts, PoolFacts, ProjectsFacts } from './budget.ts';
import { bodiesFacts, totalsFacts } from './district.ts';
import type { BodiesFacts, TotalsFacts } from './district.ts';
import { courseFacts } from './course.ts';
import type { CourseFacts } from './course.ts';
import { changeFacts, compareFacts } from './change.ts';
import type { ChangeFacts, CompareFacts } from './change.ts';
import { deductionsFacts } from './deductions.ts';
import type { DeductionsFacts } from './deductions.ts';
import { completionFacts, coverageFacts, outputsFacts } from './outputs.ts';
import type { CompletionFacts, CoverageFacts, OutputsFacts } from './outputs.ts';
import { scoreLostFacts, scoreRowsFacts, scoreTotalFacts } from './scores.ts';
import type { ScoreLostFacts, ScoreRowsFacts, ScoreTotalFacts } from './scores.ts';
import { seriesFacts } from './series.ts';
import type { SeriesFacts } from './series.ts';
import { stagesFacts } from './stages.ts';
import type { StagesFacts } from './stages.ts';

export interface FactsOf {
  readonly series: SeriesFacts;
  readonly budget: BudgetFacts;
  readonly parts: PartsFacts;
  readonly projects: ProjectsFacts;
  readonly pool: PoolFacts;
  readonly totals: TotalsFacts;
  readonly bodies: BodiesFacts;
  readonly course: CourseFacts;
  readonly score_total: ScoreTotalFacts;
  readonly score_rows: ScoreRowsFacts;
  readonly score_lost: ScoreLostFacts;
  readonly completion: CompletionFacts;
  readonly coverage: CoverageFacts;
  readonly outputs: OutputsFacts;
  readonly change: ChangeFacts;
  readonly compare: CompareFacts;
  readonly deductions: DeductionsFacts;
  readonly stages: StagesFacts;
}

export const FACTS: { readonly [V in Verb]: (frame: Frame) => FactsOf[V] } = {
  series: seriesFacts,
  budget: budgetFacts,
  parts: partsFacts,
  projects: projectsFacts,
  pool: (frame) => poolFacts(frame),
  totals: totalsFacts,
  bodies: bodiesFacts,
  course: courseFacts,
  score_total: scoreTotalFacts,
  score_rows: scoreRowsFacts,
  score_lost: scoreLostFacts,
  completion: completionFacts,
  coverage: coverageFacts,
  outputs: outputsFacts,
  change: changeFacts,
  compare: compareFacts,
  deductions: deductionsFacts,
  stages: stagesFacts,
};

/** A language's findings: clauses of one sentence, without its full stop; at least one, whatever is missing. */
export type Findings = { readonly [V in Verb]: (facts: FactsOf[V]) => readonly string[] };
