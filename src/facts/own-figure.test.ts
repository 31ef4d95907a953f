import { describe, expect, it } from 'vitest';
import { fact } from '../testing/facts.ts';
import { isActual, isReported, ownFigure, statedFigure } from './own-figure.ts';

const figure = (name: string, scope = '', status: 'completed' | 'stock' | 'planned' = 'completed') => ({
  name,
  scope,
  status,
});

describe('what happened', () => {
  it('is completed or stands', () => {
    expect(isActual({ status: 'completed' })).toBe(true);
    expect(isActual({ status: 'stock' })).toBe(true);
  });
  it('is neither planned, forecast nor defined', () => {
    for (const status of ['planned', 'forecast', 'definition'] as const)
      expect(isActual({ status })).toBe(false);
  });
  it('is what a body reports, and so is a budget of any status', () => {
    expect(isReported({ indicator: 'budget.annual', status: 'planned' })).toBe(true);
    expect(isReported({ indicator: 'proj.line_budget', status: 'planned' })).toBe(true);
    expect(isReported({ indicator: 'exec.total', status: 'planned' })).toBe(false);
    expect(isReported({ indicator: 'exec.total', status: 'completed' })).toBe(true);
  });
});

describe('the body’s own figure', () => {
  it('has no scope, wherever it stands on file', () => {
    expect(ownFigure([figure('district', '全区'), figure('own')])?.name).toBe('own');
    expect(ownFigure([figure('own'), figure('district', '全区')])?.name).toBe('own');
  });
  it('is one with a scope where there is no other', () => {
    expect(ownFigure([figure('district', '全区')])?.name).toBe('district');
    expect(ownFigure([])).toBeUndefined();
  });
  it('happened rather than being planned, within one scope', () => {
    expect(ownFigure([figure('plan', '', 'planned'), figure('result')])?.name).toBe('result');
    expect(ownFigure([figure('district', '全区'), figure('plan', '', 'planned')])?.name).toBe('plan');
  });
  it('is the first on file among equals', () => {
    expect(ownFigure([figure('first'), figure('second')])?.name).toBe('first');
  });
});

describe('what a report states', () => {
  const rate = fact('a', 2021, 'exec.rate', '97.6', '%');
  const project = fact('a', 2021, 'proj.exec_rate', '92.05', '%', { subject: '甲' });
  it('is the figure of the body, or of the project that is named', () => {
    expect(statedFigure([project, rate], 'exec.rate')).toBe(rate);
    expect(statedFigure([project, rate], 'proj.exec_rate', '甲')).toBe(project);
  });
  it('is nothing where only a project or a plan has one', () => {
    expect(statedFigure([project, rate], 'proj.exec_rate')).toBeUndefined();
    expect(statedFigure([{ ...rate, status: 'planned' }], 'exec.rate')).toBeUndefined();
  });
});
