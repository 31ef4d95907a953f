import { expect, it } from 'vitest';
import { targetText } from './target.ts';

const one = { target: '1', unit: '公顷', operator: '' } as const;

it('a target of what is better lower is a ceiling', () => {
  expect(targetText(one, { better: 'lower' }, 'zh')).toBe('≤ 1 公顷');
  expect(targetText(one, { better: 'lower' }, 'en')).toBe('≤ 1 ha');
});

it('a target of what is better higher has no sign but where the report writes one', () => {
  expect(targetText(one, { better: 'higher' }, 'zh')).toBe('1 公顷');
  expect(targetText({ ...one, operator: 'at_least' }, { better: 'higher' }, 'zh')).toBe('≥ 1 公顷');
});

it('a date is not later than', () => {
  expect(targetText({ target: '9', unit: '月', operator: 'by_date' }, undefined, 'zh')).toBe('不晚于 9 月');
});

it('a figure without a target has none', () => {
  expect(targetText({ ...one, target: '' }, { better: 'lower' }, 'zh')).toBe('');
});
