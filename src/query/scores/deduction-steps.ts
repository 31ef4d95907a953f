/** The steps from full marks to a score: losses that the report tells, and what is left over by level 1 and in all. */
import { exact } from '../../facts/exact.ts';
import type { Framework } from '../../facts/framework.ts';
import { ancestorsOf } from '../../facts/framework.ts';
import type { Loss } from '../../facts/losses.ts';
import { lostPoints } from '../../facts/losses.ts';
import type { Fact } from '../../model/fact.ts';
import type { Cell } from '../../model/frame.ts';
import type { Localised } from '../../model/localised.ts';
import { inEachLang } from '../../model/localised.ts';
import { label } from '../../text/words/labels.ts';
import { missingCell, sameText } from '../cells.ts';
import { nameOf } from '../labels.ts';
import { reasonCell } from './score-rows.ts';

const TOTAL = 'score.total';
const LEVEL_1: readonly (readonly [string, string])[] = [
  ['score.l1_duty', 'duty'],
  ['score.l1_mgmt', 'management'],
];

/** Indicators of the totals and level-1 scores that the steps end at. */
export const SCORED: readonly string[] = [TOTAL, ...LEVEL_1.map(([id]) => id)];

/** Less than half of the last digit that scores are printed with is no point lost. */
const DUST = 0.005;

export interface Step {
  readonly key: string;
  readonly name: Localised;
  readonly section?: Localised;
  /** Points; negative where the rows tell more than the total lost. */
  readonly lost: number;
  readonly reason: Cell;
  readonly facts: readonly Fact[];
  readonly isTold: boolean;
}

function toldStep(loss: Loss): Step {
  const facts = [loss.score, loss.deduction].flatMap((fact) => fact ?? []);
  const reasoned = facts.find((fact) => fact.note !== '') ?? facts[0];
  return {
    key: loss.subject,
    name: loss.row ? nameOf(loss.row) : sameText(loss.subject),
    lost: loss.lost,
    reason: reasonCell(reasoned, loss.lost),
    facts,
    isTold: true,
  };
}

/** Points of some steps, without binary dust. */
const sumOf = (steps: readonly { readonly lost: number }[]): number =>
  exact(steps.reduce((sum, { lost }) => sum + lost, 0));

/** What a level-1 score lacks to its weight beyond what rows below it tell. */
function levelSteps(framework: Framework, facts: readonly Fact[], losses: readonly Loss[]): Step[] {
  return LEVEL_1.flatMap(([indicator, id]): Step[] => {
    const row = framework.byId.get(id);
    const score = facts.find((fact) => fact.indicator === indicator);
    if (!row || row.weight === '' || !score) return [];
    const below = losses.filter(
      (loss) => loss.row && [loss.row, ...ancestorsOf(framework, loss.row)].some((one) => one.id === id),
    );
    const lost = exact(lostPoints(Number(row.weight), score.value) - sumOf(below));
    return lost < DUST ? [] : [notItemised(id, nameOf(row), lost, [score])];
  });
}

function notItemised(key: string, within: Localised | undefined, lost: number, facts: readonly Fact[]): Step {
  const name = label(({ steps }) => (lost > 0 ? steps.unlisted : steps.surplus));
  return {
    key: `${key}:rest`,
    name: within ? inEachLang((lang) => `${within[lang]} · ${name[lang]}`) : name,
    lost,
    reason: missingCell('not_reported'),
    facts,
    isTold: false,
  };
}

/** The score of a report: its total, else the sum of its level-1 scores where it states both. */
function scoreOf(facts: readonly Fact[]): { value: number; facts: readonly Fact[] } | undefined {
  const total = facts.find((fact) => fact.indicator === TOTAL);
  if (total) return { value: total.value, facts: [total] };
  const levels = LEVEL_1.flatMap(([indicator]) => facts.find((fact) => fact.indicator === indicator) ?? []);
  if (levels.length < LEVEL_1.length) return undefined;
  return { value: exact(levels.reduce((sum, { value }) => sum + value, 0)), facts: levels };
}

/** The steps of one report; none where it states no score. */
export function stepsOf(
  framework: Framework,
  full: number,
  facts: readonly Fact[],
  losses: readonly Loss[],
): Step[] {
  const score = scoreOf(facts);
  if (!score) return [];
  const told = losses.map(toldStep).sort((a, b) => b.lost - a.lost);
  const levels = levelSteps(framework, facts, losses);
  const rest = exact(lostPoints(full, score.value) - sumOf(told) - sumOf(levels));
  const steps = [
    ...told,
    ...levels,
    ...(Math.abs(rest) < DUST ? [] : [notItemised('total', undefined, rest, score.facts)]),
  ];
  if (steps.length > 0) return steps;
  const none = label(({ steps }) => steps.none);
  const reason = missingCell('not_applicable');
  return [{ key: 'none', name: none, lost: 0, reason, facts: score.facts, isTold: true }];
}
