import { expect, test } from 'vitest';
import { dutyGroups } from './duty-groups.ts';

const body = (id: string, ...duties: string[]) => ({ id, duties });

test('a body stands once, under the first duty that it shares', () => {
  expect(
    dutyGroups([body('a', 'water', 'works'), body('b', 'park'), body('c', 'works'), body('d', 'park')]),
  ).toEqual([
    { duty: 'works', bodies: ['a', 'c'] },
    { duty: 'park', bodies: ['b', 'd'] },
  ]);
});

test('bodies that share no duty, or have none, come last and together', () => {
  expect(dutyGroups([body('a', 'water'), body('b', 'park'), body('c'), body('d', 'park')])).toEqual([
    { duty: 'park', bodies: ['b', 'd'] },
    { duty: '', bodies: ['a', 'c'] },
  ]);
});
