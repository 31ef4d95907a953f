/** What each chart shows, in English. */
import type { Subtitles } from '../zh/subtitles.ts';

export const en: Subtitles = {
  totals: 'All bodies as one · rate, unspent, deductions, checks · changes over bodies with both years',
  bodies: 'Bodies at a glance · rate, unspent, own score · spent ÷ adjusted budget',
  coverage: 'Figures on file · number · body × year',
  'execution-rate': 'Budget execution rate · % · spent ÷ adjusted budget',
  'execution-course': 'Budget execution rate · % · spent ÷ adjusted budget',
  'average-progress': 'Average spending progress · % · mean of in-year readings, not a year-end rate',
  'budget-executed': 'Adjusted budget and amount spent · money · beside: rate, spent / budget',
  'budget-parts': 'Basic and project expenditure · rates, or budget and amount spent',
  'project-lines': 'Execution rate of projects · % · spent ÷ budget of the project',
  'pooled-rate': 'Pooled execution rate · % · Σ spent ÷ Σ budget over the bodies with both',
  'execution-trend': 'Budget execution rate over the years · % · spent ÷ adjusted budget',
  'score-total': 'Total self-evaluation score · points of 100 · not reviewed',
  'score-rows': 'Level-3 rows · score/weight · self-evaluated, not reviewed',
  'score-lost': 'Deductions and reasons · points · weight − score, own score',
  'score-deductions':
    'From full marks to the score · points · one step per deduction, self-evaluated, not reviewed',
  'projects-stages': 'Investment projects · number · stages shown separately, never divided by each other',
  visits: 'Visits to enterprises · three ways of counting, shown separately',
  'policy-briefings': 'Policy briefings · meetings',
  issues: 'Issues of enterprises · received and resolved shown separately',
  completion: 'Completion of targets · % · actual ÷ target',
  'output-table': 'All outputs and outcomes · by indicator',
  'compare-table': 'All that compares among the chosen bodies · same basis, unit and period',
  'compare-trend': 'The chosen indicator · over the years',
  'compare-values': 'The chosen indicator · by body and year',
  'change-dumbbell': 'First and last year · same basis, unit and period',
  'change-slope': 'From the first year to the last · same basis, unit and period',
};
