/** The five reports with two bodies' figures of further years, made up: what has a course, and a gap in it. */
import type { Fact } from '../model/fact.ts';
import { fact, withFacts } from './facts.ts';
import { FIVE_REPORTS } from './reports.ts';

function money(body: string, year: number, budget: string, executed: string, rate: string): Fact[] {
  return [
    fact(body, year, 'budget.annual', budget, '万元'),
    fact(body, year, 'exec.total', executed, '万元'),
    fact(body, year, 'exec.rate', rate, '%'),
  ];
}

/** 番禺 reports every year from 2021 to 2023; 临港 2021 and 2023; 西区 2021, whose likely successor 智造 reports 2022. */
export const THREE_YEARS = withFacts(FIVE_REPORTS, [
  ...money('panyu', 2021, '989.51', '940.03', '95.0'),
  ...money('panyu', 2022, '1000.00', '981.60', '98.16'),
  ...money('lingang', 2023, '1611.20', '1566.09', '97.2'),
  fact('lingang', 2023, 'svc.policy_briefings', '5', '场'),
  fact('lingang', 2023, 'svc.visits_firm_times', '201', '家次'),
]);
