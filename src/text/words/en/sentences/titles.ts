/** Titles of figures in English: one finding in at most 12 words. */
import { shortName } from '../../../../facts/short-name.ts';
import type { BudgetFacts, PoolHeadline } from '../../../findings/budget.ts';
import type { ChangeClause } from '../../../findings/change.ts';
import { pointsText, scoreText, sizeText } from '../../../findings/figure-text.ts';
import type { SeriesFacts } from '../../../findings/series.ts';
import type { Titles } from '../../../findings/titles.ts';
import { bodyYear, capital, count, countBodies, inner, list } from './phrases.ts';
import { bodies, totals } from './overview.ts';
import { fits, figure, none, ends, alone, headline } from './headlines.ts';

function series(facts: SeriesFacts): string[] {
  if (facts.kind === 'nothing')
    return none(inner(shortName(facts.what?.en ?? 'this')) + (facts.isCourse ? ' over the years' : ''));
  const what = inner(shortName(facts.clauses[0]?.measure.title.en ?? ''));
  if (facts.headline) return headline(facts.headline, what);
  const values = capital(facts.ones.map((of) => figure(of)).join(', '));
  return [
    ...(facts.ones.length > 0 ? [`${values}: counted differently, not compared`] : []),
    `${facts.panels} sets counted differently, not compared`,
  ];
}

function budget(facts: BudgetFacts): string[] {
  switch (facts.kind) {
    case 'nothing':
      return none('the budget');
    case 'unrated':
      return [`${countBodies(facts.bodies)} with a budget but no amount spent`];
    case 'report':
      if (!facts.unspent) return alone(facts.rate, 'execution rate', facts.isAlone);
      if (facts.unspent.value < 0)
        return [`${bodyYear(facts.rate)}: more spent than budgeted`, 'More spent than budgeted'];
      return alone(facts.unspent, 'unspent', facts.isAlone);
    case 'reports': {
      if (facts.over > 0) return [`${count(facts.over, 'report')} with more spent than budgeted`];
      if (!facts.most) return ['Nothing left unspent in any report'];
      const most = figure(facts.most);
      const when = `most unspent in ${facts.most.year ?? ''}, ${most}`;
      return facts.bodies === 1
        ? [capital(when)]
        : [`${bodyYear(facts.most)}: most unspent, ${most}`, `Most unspent: ${most}`];
    }
  }
}

function pool(of: PoolHeadline): string[] {
  switch (of.kind) {
    case 'extreme':
      return headline(of, 'pooled execution rate');
    case 'change': {
      const { by, bodies, since } = of.change;
      const size = pointsText(by.value, 'en');
      const way = /[1-9]/.test(size) ? `${by.value > 0 ? 'up' : 'down'} ${size} on` : 'level with';
      return [
        `Pooled execution rate ${way} ${since}, ${bodies} like-for-like ${bodies === 1 ? 'body' : 'bodies'}`,
      ];
    }
    case 'level':
      return [`Pooled execution rate ${figure(of.rate)} in ${of.rate.year ?? ''}`];
    case 'unlike':
      return [`${of.years} years of different bodies each, no trend`];
  }
}

function change(of: ChangeClause, isLargest: boolean): string[] {
  if (of.kind === 'body') {
    const what = capital(inner(shortName(of.title.en)));
    const [a, b] = [of.fromYear, of.toYear];
    const way = of.change > 0 ? 'up' : 'down';
    const size = sizeText(of.size, 'en');
    if (of.change === 0) return [`${what} the same in ${a} and ${b}`, `The same in ${a} and ${b}`];
    if (isLargest) return [`${of.body.en} ${way} ${size}, ${a}–${b}`, `${capital(way)} ${size}, ${a}–${b}`];
    return [
      `${what} from ${figure(of.from)} to ${figure(of.to)}, ${a}–${b}`,
      `From ${figure(of.from)} to ${figure(of.to)}, ${a}–${b}`,
    ];
  }
  if (isLargest && !of.span) return ['First and last years differ by body, sizes not compared'];
  const when = of.span ? `${of.span[0]}–${of.span[1]}` : 'first to last year';
  const isUp = of.largest !== undefined && of.largest.value > 0;
  const size = isUp ? of.mostUp : of.mostDown;
  if (isLargest && of.largest && size) {
    const most = `largest change ${isUp ? 'up' : 'down'} ${sizeText(size, 'en')}, ${when}`;
    return [`${of.largest.body.en}: ${most}`, capital(most)];
  }
  const told = [
    of.up > 0 ? `${of.up} up` : '',
    of.down > 0 ? `${of.down} down` : '',
    of.same > 0 ? `${of.same} level` : '',
  ].filter(Boolean);
  const who = of.of === 'bodies' ? countBodies(of.n) : count(of.n, 'item');
  return [
    `${capital(inner(shortName(of.title.en)))}, ${when}: ${told.join(', ')} of ${who}`,
    `${capital(when)}: ${told.join(', ')} of ${who}`,
  ];
}

export const titles: Titles = {
  fits,
  of: {
    series,
    budget,
    totals: (facts) =>
      facts.kind === 'nothing' || !facts.rate
        ? none('the pooled execution rate')
        : [...totals(facts), `Pooled execution rate ${figure(facts.rate)}`],
    bodies: (facts) =>
      facts.kind === 'nothing'
        ? none('an execution rate')
        : [...bodies(facts), `Execution rates of ${countBodies(facts.n)}`],
    course: (facts) => {
      if (facts.kind === 'nothing') return none('an execution rate');
      const rest = headline(facts.headline, 'execution rate');
      const { headline: told, latest } = facts;
      if (told.kind !== 'spread' || !latest) return rest;
      const own = `${latest.body.en} ${figure(latest)}`;
      return [`${own}; ${countBodies(told.bodies)} ${ends(told.range)}`, own, ...rest];
    },
    pool: (facts) => (facts.kind === 'nothing' ? none('the pooled execution rate') : pool(facts.headline)),
    parts: (facts) => {
      if (facts.kind === 'nothing') return none('the parts of the budget');
      const noun = facts.measure === 'rate' ? 'execution rate' : 'budget';
      if (facts.lowest && facts.measure === 'rate') {
        const { name, figure: low } = facts.lowest;
        return [
          `${bodyYear(low)}: ${inner(name.en)} ${noun} lowest, ${figure(low)}`,
          `Lowest ${noun} of ${inner(name.en)} ${figure(low)}`,
        ];
      }
      if (!facts.report) return [`${countBodies(facts.bodies)} with basic and project expenditure apart`];
      const told = facts.parts.map(({ name, range }) => `${inner(name.en)} ${figure(range.low)}`);
      const who = facts.isAlone ? '' : `: ${bodyYear(facts.report)}`;
      return [
        capital(list(told)) + who,
        capital(list(told)),
        `${count(facts.parts.length, 'part')} of the budget`,
      ];
    },
    projects: (facts) => {
      if (facts.kind === 'nothing') return none('project lines');
      const all = count(facts.projects, 'project');
      if (facts.rated === 0) return [`${all} listed without an execution rate`];
      if (!facts.lowest) return [`${count(facts.rated, 'project')} fully spent`];
      const low = figure(facts.lowest);
      const name = facts.lowest.subject?.en;
      return [
        ...(name ? [`${name}: ${low}, lowest of ${all}`] : []),
        `Lowest execution rate of ${all}: ${low}`,
      ];
    },
    score_total: (facts) => {
      if (facts.kind === 'nothing') return none('a total score');
      const [one, second] = facts.frameworks;
      if (second || !one) return [`Totals of ${facts.frameworks.length} scoring frameworks, not compared`];
      const what = facts.own ? 'self-score' : 'score';
      if (one.scores.n === 1) return alone(one.scores.low, what, true);
      const who = one.bodies > 1 ? countBodies(one.bodies) : count(one.scores.n, 'year');
      return [`${who}: ${what}s ${ends(one.scores)}, no ranking`];
    },
    score_rows: (facts) => {
      if (facts.kind === 'nothing') return none('level-3 scores');
      if (facts.frameworks > 1) return [`Level-3 rows of ${facts.frameworks} scoring frameworks, kept apart`];
      const rows = count(facts.rows, 'level-3 row');
      return [
        facts.below === 0 ? `${rows}, all with full marks` : `${facts.below} of ${rows} below full marks`,
      ];
    },
    score_lost: (facts) => {
      if (facts.kind === 'nothing') return none('deductions');
      if (facts.kind === 'unlost') return ['No points deducted in the rows on file'];
      if (facts.frameworks > 1)
        return [`${facts.reports} reports with deductions, in ${facts.frameworks} scoring frameworks`];
      const most = figure(facts.most);
      return [
        ...(facts.name ? [`Largest deduction ${most}: ${inner(facts.name.en)}`] : []),
        `Largest deduction in one row ${most}`,
      ];
    },
    deductions: (facts) => {
      if (facts.kind === 'nothing') return none('a score');
      if (facts.kind === 'report') {
        if (!facts.loss) return [`${bodyYear(facts.report)}: no points deducted`, 'No points deducted'];
        const { start, end, causes } = facts.loss;
        return [`From ${figure(start)} down to ${figure(end)}, ${count(causes, 'cause')}`];
      }
      const { reports, losing, range } = facts;
      if (!range || losing < reports) return [`${losing} of ${reports} reports with deductions`];
      const [least, most] = [scoreText(range.least, 'en', true), scoreText(range.most, 'en')];
      return [`${reports} reports deduct ${range.least === range.most ? most : `${least}–${most}`} each`];
    },
    completion: (facts) => {
      if (facts.kind === 'nothing') return none('targets or completion');
      if (facts.kind === 'figure') {
        if (!facts.rate) return [`${facts.indicator.en}: target ${facts.met?.en ?? ''}`];
        return [
          `${facts.indicator.en}: ${figure(facts.rate)} of its target`,
          `${figure(facts.rate)} of the target`,
        ];
      }
      const { n, reached } = facts;
      return [`${reached === n ? `All ${n}` : `${reached} of ${n}`} targets reached`];
    },
    coverage: (facts) => {
      if (facts.kind === 'nothing') return none('reports');
      const lacking = facts.pairs - facts.reports;
      const rest = lacking > 0 ? `${lacking} missing` : 'none missing';
      return [`${count(facts.reports, 'report')} of ${countBodies(facts.bodies)} on file, ${rest}`];
    },
    outputs: (facts) =>
      facts.kind === 'nothing'
        ? none('outputs')
        : [
            `${countBodies(facts.bodies)}: ${count(facts.figures, 'figure')} on ${count(facts.indicators, 'indicator')}`,
          ],
    stages: (facts) => {
      if (facts.kind === 'nothing') return none('projects by stage');
      if (facts.kind === 'reports')
        return [`${count(facts.figures, 'figure')} on projects by stage from ${countBodies(facts.bodies)}`];
      const told = facts.stages.map((of) => `${(of.subject?.en ?? '').toLowerCase()} ${figure(of)}`);
      return [
        `${bodyYear(facts.report)}: ${told.join(', ')}`,
        capital(told.join(', ')),
        `Projects at ${count(told.length, 'stage')} of attraction`,
      ];
    },
    change: (facts) => {
      const missing = facts.isLargest ? 'No change to compare' : 'No body with two years of figures';
      const [one] = facts.kind === 'changes' ? facts.clauses : [];
      return one ? change(one, facts.isLargest) : [missing];
    },
    compare: (facts) => {
      if (facts.kind === 'nothing' || facts.comparable === 0) return ['Nothing to compare'];
      const { comparable, several } = facts;
      const apart = several > 0 ? `, ${several} counted differently` : '';
      return [`${count(comparable, 'indicator')} comparable${apart}`];
    },
  },
};
