/** The one way from a question to a Frame. The build and the app both call it, so both give the same figures. */
import { compared } from '../facts/compared.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Frame } from '../model/frame.ts';
import type { Question, Selection, Verb } from '../model/question.ts';
import type { Answer, Answers } from './assemble.ts';
import { assemble } from './assemble.ts';
import { bodies } from './district/bodies.ts';
import { course } from './district/course.ts';
import { totals } from './district/totals.ts';
import type { Scope } from './scope.ts';
import { scopeOf } from './scope.ts';
import { deductions } from './scores/deductions.ts';
import { scoreLost } from './scores/score-lost.ts';
import { scoreRows } from './scores/score-rows.ts';
import { scoreTotal } from './scores/score-total.ts';
import { series } from './series/series.ts';
import { budget } from './verbs/budget.ts';
import { change } from './verbs/change.ts';
import { compare } from './verbs/compare.ts';
import { completion } from './verbs/completion.ts';
import { coverage } from './verbs/coverage.ts';
import { outputs } from './verbs/outputs.ts';
import { parts } from './verbs/parts.ts';
import { pool } from './verbs/pool.ts';
import { projects } from './verbs/projects.ts';
import { stages } from './verbs/stages.ts';

const VERBS: { readonly [V in Verb]: Answers<V> } = {
  series,
  budget,
  parts,
  projects,
  pool,
  totals,
  bodies,
  course,
  score_total: scoreTotal,
  score_rows: scoreRows,
  score_lost: scoreLost,
  completion,
  coverage,
  outputs,
  change,
  compare,
  deductions,
  stages,
};

/** Each verb takes its own kind of question; the map says so, and the compiler cannot see it through the union. */
function answer(data: Dataset, question: Question, scope: Scope): Answer {
  const verb = VERBS[question.verb] as (data: Dataset, question: Question, scope: Scope) => Answer;
  return verb(data, question, scope);
}

/**
 * Answers a question within a selection. `id` is the chart that asks. Pure: the same data, question and selection give
 * the same Frame. Throws where the question names an indicator that the library lacks.
 */
export function run(onFile: Dataset, question: Question, selection: Selection, id: string): Frame {
  const data = compared(onFile);
  const scope = scopeOf(data, selection);
  return assemble(data, question, scope, id, answer(data, question, scope));
}
