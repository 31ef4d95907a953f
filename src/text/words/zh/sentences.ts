/** Findings, notes and all other whole sentences on figures in Chinese; their shape is the type of every language. */
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

export const zh = {
  /** Clauses as one sentence with its full stop; empty ones are left out. */
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
  /** In a subtitle: bodies stand with a year each. */
  yearEach: '各部门各一个年度，不连成趋势',
};

export type Sentences = typeof zh;
