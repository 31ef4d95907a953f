/** Findings, notes and all other whole sentences on figures in English. */
import type { Findings } from '../../findings/facts.ts';
import { budget, parts, pool, projects } from './sentences/budget.ts';
import { change, compare } from './sentences/change.ts';
import { exceptions, inYears, joinReasons, minor, ofBody } from './sentences/exceptions.ts';
import { incomparable, reasons } from './sentences/incomparable.ts';
import { notes } from './sentences/notes.ts';
import { completion, coverage, outputs, stages } from './sentences/outputs.ts';
import { body, course } from './sentences/body.ts';
import { bodies, overview, totals } from './sentences/overview.ts';
import { sentence } from './sentences/phrases.ts';
import { deductions, scoreLost, scoreRows, scoreTotal } from './sentences/scores.ts';
import { series } from './sentences/series.ts';
import { titles } from './sentences/titles.ts';

const findings: Findings = {
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

import type { Sentences } from '../zh/sentences.ts';

export const en: Sentences = {
  sentence,
  titles,
  findings,
  overview,
  body,
  exceptions,
  inYears,
  ofBody,
  joinReasons,
  minor,
  notes,
  reasons,
  incomparable,
  yearEach: 'one year a body, no trend',
};
