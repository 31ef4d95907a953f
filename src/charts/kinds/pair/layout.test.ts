import { expect, test } from 'vitest';
import { dataset, fact } from '../../../testing/facts.ts';
import { frameOf } from '../../../testing/frames.ts';
import { marksOf, sceneOf, textsOf } from '../../../testing/scenes.ts';

const rates = (body: string, basic: string, project: string) => [
  fact(body, 2022, 'exec.basic_rate', basic, '%'),
  fact(body, 2022, 'exec.project_rate', project, '%'),
];
const amount = (body: string) => fact(body, 2022, 'budget.project', '120', '万元');
const sceneFor = (...facts: ReturnType<typeof fact>[]) =>
  sceneOf(frameOf('budget-parts', dataset({ facts })));

test('a body has one row with both parts, the lowest project expenditure first', () => {
  const scene = sceneFor(...rates('a', '99.1', '97.2'), ...rates('b', '98.4', '90.5'));
  expect(marksOf(scene, '/join')).toHaveLength(2);
  const texts = textsOf(scene);
  expect(texts.filter((text) => text === 'a')).toHaveLength(1);
  expect(texts.indexOf('b')).toBeLessThan(texts.indexOf('a'));
  for (const text of ['97.2%', '99.1%', '90.5%', '98.4%']) expect(texts).toContain(text);
});

test('a part without a rate is a word, and nothing joins it', () => {
  const scene = sceneFor(fact('a', 2022, 'exec.basic_rate', '99.1', '%'));
  expect(marksOf(scene, '/join')).toHaveLength(0);
  expect(textsOf(scene)).toContain('未报告');
});

test('amounts stand as bars where most reports state no rate', () => {
  const scene = sceneFor(...rates('a', '99.1', '97.2'), amount('b'), amount('c'));
  expect(marksOf(scene, '/range').length).toBeGreaterThan(0);
  expect(marksOf(scene, '/join')).toHaveLength(0);
});
