/** What each chart shows, in English. */
import type { Subtitles } from '../zh/subtitles.ts';

export const en: Subtitles = {
  totals: 'All bodies as one · rate, unspent, points lost, checks · changes over bodies with both years',
  bodies: 'Bodies at a glance · rate, unspent, own score · executed ÷ full-year (adjusted) budget',
  coverage: 'Figures on file · number · body × year',
  'execution-rate': 'Budget execution rate · % · executed ÷ full-year (adjusted) budget',
  'average-progress': 'Average spending progress · % · mean of in-year readings, not a year-end rate',
  'budget-executed': 'Full-year budget and executed amount · money · beside: rate, executed / budget',
  'budget-parts': 'Basic and project expenditure · money · budget and executed, with the rate',
  'project-lines': 'Execution rate of projects · % · executed ÷ budget of the project',
  'pooled-rate': 'Pooled execution rate · % · Σ executed ÷ Σ budget over the bodies with both',
  'execution-trend': 'Budget execution rate over the years · % · executed ÷ full-year (adjusted) budget',
  'score-total': 'Total self-evaluation score · points of 100 · not reviewed',
  'score-rows': 'Level-3 rows · score/weight · self-evaluated, not reviewed',
  'score-lost': 'Points lost and why · points · weight − score, self-evaluated',
  'score-deductions': 'From full marks to the score · points · a step a cause, self-evaluated, not reviewed',
  'projects-stages': 'Investment projects · number · stages apart, never divided by each other',
  visits: 'Visits to enterprises · three ways of counting, kept apart',
  'policy-briefings': 'Policy briefings · meetings',
  issues: 'Issues of enterprises · received and resolved kept apart',
  completion: 'Completion of targets · % · actual ÷ target',
  'output-table': 'All outputs and outcomes · by indicator',
  'compare-table': 'All that compares among the chosen bodies · same basis, unit and period',
  'compare-values': 'The chosen indicator · by body and year',
  'change-dumbbell': 'First and last year · same basis, unit and period',
  'change-slope': 'From the first year to the last · same basis, unit and period',
};
