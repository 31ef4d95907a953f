/** Findings of `completion`, `coverage`, `outputs` and `stages` in English. */
import { lineText } from '../../../findings/figure-text.ts';
import type { Datum } from '../../../findings/datum.ts';
import type { CompletionFacts, CoverageFacts, OutputsFacts } from '../../../findings/outputs.ts';
import type { StagesFacts } from '../../../findings/stages.ts';
import { formatCount, formatYears } from '../../../format.ts';
import { plural } from '../plural.ts';
import { absent, aside, bodyYear, count, countBodies, figure, list, nothing } from './phrases.ts';

export function completion(facts: CompletionFacts): string[] {
  if (facts.kind === 'nothing') return nothing(facts, 'targets or completion');
  if (facts.kind === 'figure') {
    const { of, indicator, rate, met } = facts;
    const said = rate ? `at ${figure(rate)} of its target` : `target: ${met?.en ?? ''}`;
    return [`${bodyYear(of)}: “${indicator.en}” ${said}`];
  }
  const { n, reached, highest, beyond } = facts;
  const reaching = reached === n ? 'all reach it' : `${reached} ${plural(reached, 'reaches', 'reach')} it`;
  return [
    `${n} figures have a target, ${reaching}`,
    highest
      ? `the highest completion is ${aside(highest, false, (of) => `“${highest.indicator.en}”, ${bodyYear(of)}`)}`
      : '',
    beyond && beyond.n > 0
      ? `${beyond.n} above ${lineText({ value: beyond.line, unit: '%' }, 'en')}, where the target may be low`
      : '',
  ];
}

export function coverage(facts: CoverageFacts): string[] {
  if (facts.kind === 'nothing') return nothing(facts, 'reports');
  const { bodies, reports, pairs, without } = facts;
  const figures = formatCount(facts.figures, 'en');
  return [
    `${count(reports, 'report')} of ${countBodies(bodies)} on file, ${formatYears(facts.years, 'en')}, with ${figures} figures`,
    pairs > reports ? `${pairs - reports} of ${pairs} department-years have no report` : '',
    without > 0 ? `${countBodies(without)} without any report` : '',
  ];
}

export function outputs(facts: OutputsFacts): string[] {
  if (facts.kind === 'nothing') return nothing(facts, 'outputs');
  const { bodies, indicators, figures, shared } = facts;
  const alike =
    shared === 0
      ? 'no two bodies count the same thing in the same way'
      : `${shared} of them counted alike by two or more bodies`;
  return [
    `${countBodies(bodies)} ${plural(bodies, 'gives', 'give')} ${count(figures, 'figure')} on ${count(indicators, 'indicator')}`,
    bodies > 1 ? alike : '',
  ];
}

const APART = 'stages are counted apart and no conversion follows';
const stageName = (name: Datum['subject']): string => (name?.en ?? '').toLowerCase();

export function stages(facts: StagesFacts): string[] {
  if (facts.kind === 'nothing') return nothing(facts, 'stages of attraction');
  if (facts.kind === 'reports')
    return [
      `${countBodies(facts.bodies)} reported ${count(facts.figures, 'figure')} by stage of attraction`,
      APART,
      ...absent(facts.missing, 'a stage'),
    ];
  const told = facts.stages.map((of) => `${stageName(of.subject)} ${figure(of)}`);
  const unreported = facts.unreported.map(stageName);
  return [
    facts.isAlone
      ? `${bodyYear(facts.report)}: ${told.join(', ')}`
      : `${told.join(', ')} (${bodyYear(facts.report)})`,
    unreported.length > 0 ? `${list(unreported)} not reported` : '',
    APART,
  ];
}
