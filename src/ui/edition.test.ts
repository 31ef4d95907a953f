import { describe, expect, it } from 'vitest';
import { editionHere, editionState, type EditionList } from './edition.ts';

const LIST: EditionList = {
  current: { version: 'bbbb', date: '2026-12-01' },
  editions: [
    { id: '2026-10', version: 'aaaa', date: '2026-10-01' },
    { id: '2026-11', version: 'bbbb', date: '2026-11-01' },
  ],
};

describe('a pinned edition', () => {
  it('learns of a later one and of newer data', () => {
    expect(editionState('2026-10', LIST)).toEqual({ later: '2026-11', outdated: true });
  });
  it('that is the latest, with the current data, says so', () => {
    expect(editionState('2026-11', LIST)).toEqual({ later: '', outdated: false });
  });
  it('that the list does not name claims nothing of the data', () => {
    expect(editionState('2027-01', LIST)).toEqual({ later: '', outdated: false });
  });
  it('is none where no page says so', () => {
    expect(editionHere()).toBe('');
  });
});
