/**
 * The finding of a Frame in one sentence. It is made from the Frame's panels alone says
 * what the values are, how they compare where they do, and who is missing, and ranks nobody.
 */
import type { Frame } from '../../model/frame.ts';
import type { Lang } from '../../model/localised.ts';
import type { Verb } from '../../model/question.ts';
import { budget, parts, pool, projects } from '../findings/budget.ts';
import { change, compare } from '../findings/change.ts';
import { deductions } from '../findings/deductions.ts';
import { completion, coverage, outputs } from '../findings/outputs.ts';
import { scoreLost, scoreRows, scoreTotal } from '../findings/scores.ts';
import { series } from '../findings/series.ts';
import { stages } from '../findings/stages.ts';

export { overview } from '../findings/overview.ts';

const FINDINGS: Readonly<Record<Verb, (frame: Frame, lang: Lang) => string>> = {
  series,
  budget,
  parts,
  projects,
  pool: (frame, lang) => pool(frame, lang),
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

/** One sentence with its full stop; never empty, whatever is missing. */
export function finding(frame: Frame, lang: Lang): string {
  return FINDINGS[frame.question.verb](frame, lang);
}
