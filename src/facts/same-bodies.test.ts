import { expect, test } from 'vitest';
import { isOfSameBodies } from './same-bodies.ts';

test('the order of bodies does not matter, one more or less does', () => {
  expect(isOfSameBodies({ bodies: ['a', 'b'] }, { bodies: ['b', 'a'] })).toBe(true);
  expect(isOfSameBodies({ bodies: ['a', 'b'] }, { bodies: ['a'] })).toBe(false);
  expect(isOfSameBodies({ bodies: ['a'] }, { bodies: ['a'] }, { bodies: ['b'] })).toBe(false);
});

test('rows that name no bodies are of one body', () => {
  expect(isOfSameBodies({}, {})).toBe(true);
});
