import { expect, test } from 'vitest';
import { basisReadNote } from './basis-read.ts';

const named = (n: number): { zh: string; en: string }[] =>
  Array.from({ length: n }, (_, i) => ({ zh: `甲${i}`, en: `A${i}` }));

test('few indicators whose basis no report states are named', () => {
  expect(basisReadNote(named(3))?.params).toEqual({ n: 3, zh: '甲0、甲1、甲2', en: 'A0; A1; A2' });
});

test('many are counted', () => {
  expect(basisReadNote(named(4))?.params).toEqual({ n: 4, zh: '', en: '' });
});

test('where reports state each basis nothing is said', () => {
  expect(basisReadNote([])).toBeUndefined();
});
