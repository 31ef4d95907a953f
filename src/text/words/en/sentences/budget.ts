/** Findings of `budget`, `parts`, `projects` and `pool` in English. */
import type { BudgetFacts, PartsFacts, PoolFacts, ProjectsFacts } from '../../../findings/budget.ts';
import { pointsText } from '../../../findings/figure-text.ts';
import { plural } from '../plural.ts';
import { absent, aside, bodyYear, count, countBodies, figure, inner, nothing, span } from './phrases.ts';

export function budget(facts: BudgetFacts): string[] {
  switch (facts.kind) {
    case 'nothing':
      return nothing(facts, 'the budget');
    case 'unrated': {
      const { bodies } = facts;
      const who = `${countBodies(bodies)} ${plural(bodies, 'has', 'have')}`;
      return [`${who} an adjusted budget but no amount spent on the same base, so no rate is computed`];
    }
    case 'report': {
      const parts = [
        facts.budget && `adjusted budget ${figure(facts.budget)}`,
        facts.executed && `spent ${figure(facts.executed)}`,
        facts.unspent && `unspent ${figure(facts.unspent)}`,
        `rate ${figure(facts.rate)}`,
      ].filter((part) => part !== undefined);
      const who = bodyYear(facts.rate);
      const told = parts.join(', ');
      return [
        facts.isAlone ? `${who}: ${told}` : `${told} (${who})`,
        ...absent(facts.missing, 'an amount spent'),
      ];
    }
    case 'reports':
      return [
        `${countBodies(facts.bodies)}: execution rate on the adjusted budget ${span(facts.rates, bodyYear)}`,
        facts.unspent ? `unspent ${span(facts.unspent)}` : '',
        facts.over > 0 ? `${facts.over} spent more than the budget` : '',
        ...absent(facts.missing, 'an amount spent'),
      ];
  }
}

export function parts(facts: PartsFacts): string[] {
  if (facts.kind === 'nothing') return nothing(facts, 'the parts of the budget');
  const isRate = facts.measure === 'rate';
  const noun = isRate ? 'execution rate' : 'budget';
  const told = facts.parts.map(
    ({ name, range }) => `${inner(name.en)} ${noun} ${range.n === 1 ? figure(range.low) : span(range)}`,
  );
  const who = facts.report ? bodyYear(facts.report) : countBodies(facts.bodies);
  const missing = isRate ? 'rates of the parts' : 'a split of the budget';
  return [`${who}: ${told.join(', ')}`, ...absent(facts.missing, missing)];
}

function executed(facts: Exclude<ProjectsFacts, { kind: 'nothing' }>): string {
  const { rated, full, lowest } = facts;
  if (rated === 0) return 'no execution rate can be computed';
  if (!lowest) return full === 1 ? 'it was fully spent' : 'all that have a rate were fully spent';
  const whose = lowest.subject ? `${lowest.subject.en}, ${bodyYear(lowest)}` : bodyYear(lowest);
  return `${full === 0 ? 'none' : full} fully spent, the lowest rate is ${aside(lowest, false, () => whose)}`;
}

export function projects(facts: ProjectsFacts): string[] {
  if (facts.kind === 'nothing') return nothing(facts, 'project lines');
  const { bodies } = facts;
  return [
    `${countBodies(bodies)} ${plural(bodies, 'lists', 'list')} ${count(facts.projects, 'project')}`,
    executed(facts),
    ...absent(facts.missing, 'project lines'),
  ];
}

/** `up 1.2 pp on`, before the year compared with */
function byPoints(difference: number): string {
  const by = pointsText(difference, 'en');
  return /[1-9]/.test(by) ? `${difference > 0 ? 'up' : 'down'} ${by} on` : 'level with';
}

export function pool(facts: PoolFacts): string[] {
  if (facts.kind === 'nothing') return nothing(facts, 'the pooled execution rate');
  const told = facts.years.map(({ rate, bodies }) => {
    const who = bodies ? ` (${bodies.n} of ${bodies.of} bodies)` : '';
    return `${rate.year ?? ''}: ${figure(rate)}${who}`;
  });
  const { change } = facts;
  return [
    `pooled execution rate ${told.join(', ')}`,
    facts.isOfSame ? '' : 'each year is of other bodies',
    change
      ? `the ${countBodies(change.bodies)} with both years ${byPoints(change.by.value)} ${change.since}`
      : '',
  ];
}
