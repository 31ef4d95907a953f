import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../model/question.ts';
import { PAGES, type View } from '../model/view.ts';
import { DEFAULT_VIEW } from '../url/codec.ts';
import { fieldsOf, only, partOf } from './fields.ts';
import { answerKey, isDefault } from './keys.ts';

const ROLES = ['page', 'selection', 'subject', 'drawing', 'display', 'reading', 'comfort'] as const;
const view = (change: Partial<View>): View => ({ ...DEFAULT_VIEW, ...change });

describe('the roles of the fields of a view', () => {
  it('take every field once', () => {
    const all = ROLES.flatMap((role) => fieldsOf(role) as (keyof View)[]);
    expect([...all].sort()).toEqual(Object.keys(DEFAULT_VIEW).sort());
  });
  it('have the selection that a question is answered within', () => {
    expect(partOf(DEFAULT_VIEW, 'selection')).toEqual(EVERYTHING);
  });
  it('leave the rest of a view at its default', () => {
    const chosen = view({ years: [2021], theme: 'service', large: true });
    expect(only(chosen, 'selection', 'comfort')).toEqual(view({ years: [2021] }));
    expect(only(chosen, 'subject', 'display')).toEqual(view({ theme: 'service', large: true }));
  });
});

describe('what two views share', () => {
  it.each<Partial<View>>([
    { lang: 'en' },
    { shared: false },
    { tables: ['visits'], large: true },
    { evidence: 'x', q: 'y', sort: 'z' },
    { screen: true },
  ])('is their answer where only %j differs', (change) => {
    expect(answerKey(view(change))).toBe(answerKey(DEFAULT_VIEW));
    expect(isDefault(view(change))).toBe(true);
  });
  it.each<Partial<View>>([
    { departments: ['a'] },
    { years: [2021] },
    { succession: false },
    { lines: { low: '1' } },
    { peers: 'zone' },
    { theme: 'service' },
    { indicator: 'x' },
  ])('is no answer where %j differs, and the build has not made it', (change) => {
    expect(answerKey(view(change))).not.toBe(answerKey(DEFAULT_VIEW));
    expect(isDefault(view(change))).toBe(false);
  });
  it('is no answer on another page, and pages of named bodies are not made ready, the list of all is', () => {
    expect(answerKey(view({ page: 'scores' }))).not.toBe(answerKey(DEFAULT_VIEW));
    expect(answerKey(view({ page: 'department', body: 'a' }))).not.toBe(
      answerKey(view({ page: 'department' })),
    );
    expect(isDefault(view({ page: 'department', body: 'a' }))).toBe(false);
    expect(PAGES.filter((page) => !isDefault(view({ page })))).toEqual(['compare']);
  });
});
