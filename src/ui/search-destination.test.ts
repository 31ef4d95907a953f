import { describe, expect, it } from 'vitest';
import type { Destination, SearchEntry } from '../model/search.ts';
import { viewOf } from './search-destination.ts';

const entry = (to: Destination, id = 'x'): SearchEntry => ({
  kind: 'indicator',
  id,
  zh: '',
  en: '',
  full_zh: '',
  full_en: '',
  pinyin: '',
  full_pinyin: '',
  about_zh: '',
  about_en: '',
  bodies: [],
  figures: 1,
  to,
});

describe('viewOf', () => {
  it('leads to a page and closes an open evidence and theme there', () => {
    expect(viewOf({ entry: entry({ page: 'scores', chart: 'score-total' }), score: 1 })).toEqual({
      page: 'scores',
      evidence: '',
      theme: '',
    });
  });

  it('keeps the theme and the evidence that belong to the hit', () => {
    const hit = { entry: entry({ page: 'outputs', theme: 'land', evidence: 'a b' }), score: 1 };
    expect(viewOf(hit)).toEqual({ page: 'outputs', theme: 'land', evidence: 'a b' });
  });

  it('narrows to the body that a hit is or names, and to none otherwise', () => {
    const plain = { entry: entry({ page: 'execution' }), score: 1 };
    expect(viewOf(plain)).not.toHaveProperty('departments');
    const body = entry({ page: 'execution', departments: ['dong'] }, 'dong');
    expect(viewOf({ entry: body, score: 1 }).departments).toEqual(['dong']);
    expect(viewOf({ ...plain, body }).departments).toEqual(['dong']);
  });
});
