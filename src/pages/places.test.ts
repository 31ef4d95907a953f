import { expect, test } from 'vitest';
import { chartById } from '../charts/catalogue.ts';
import { dataset, fact } from '../testing/facts.ts';
import { frameOf } from '../testing/frames.ts';
import { placesOf } from './places.ts';

const of = (id: string, bodies: number) =>
  [
    chartById(id),
    frameOf(
      id,
      dataset({
        facts: Array.from({ length: bodies }, (_, i) => fact(`b${i}`, 2022, 'exec.rate', '98', '%')),
      }),
    ),
  ] as const;

test('two figures of few rows stand side by side, and a third alone across the page', () => {
  expect(placesOf([of('execution-rate', 5), of('budget-executed', 5)])).toEqual([undefined, undefined]);
  const three = [of('execution-rate', 5), of('budget-executed', 5), of('average-progress', 5)];
  expect(placesOf(three)).toEqual([undefined, undefined, 'across']);
});

test('a figure of many rows is as tall as the two beside it', () => {
  const figures = [of('execution-rate', 30), of('pooled-rate', 30), of('average-progress', 5)];
  expect(placesOf(figures)).toEqual(['tall', undefined, undefined]);
});

test('a figure across the page parts those before it from those after it', () => {
  const figures = [of('execution-rate', 5), of('execution-trend', 5), of('budget-executed', 5)];
  expect(placesOf(figures)).toEqual(['across', 'across', 'across']);
});

test('stages of one body are one line, and panels of their own have heads', () => {
  const counts = (indicator: string, unit: string, n: number) =>
    Array.from({ length: n }, (_, i) => fact(`b${i}`, 2022, indicator, '5', unit));
  const stages = dataset({
    facts: [
      'inv.projects_negotiated',
      'inv.projects_signed',
      'inv.projects_registered',
      'inv.projects_landed',
    ].flatMap((indicator) => counts(indicator, '个', 8)),
  });
  const visits = dataset({
    facts: [
      ...counts('svc.visits_times', '次', 7),
      ...counts('svc.visits_firm_times', '家次', 7),
      ...counts('svc.visits_person_times', '人次', 7),
    ],
  });
  const figures = ['projects-stages', 'visits'].map(
    (id) => [chartById(id), frameOf(id, id === 'visits' ? visits : stages)] as const,
  );
  expect(placesOf([...figures, of('policy-briefings', 5)])).toEqual([undefined, 'tall', undefined]);
});
