import { expect, test } from 'vitest';
import { groupBy } from './group-by.ts';

test('rows stand together by their key, keys and rows in their order', () => {
  expect([...groupBy(['b1', 'a1', 'b2'], (row) => row[0])]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1']],
  ]);
});

test('a row without a key is in no group', () => {
  expect([...groupBy([1, 2, 3], (row) => (row === 2 ? undefined : 'odd'))]).toEqual([['odd', [1, 3]]]);
});
