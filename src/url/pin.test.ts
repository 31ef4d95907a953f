import { describe, expect, it } from 'vitest';
import type { Frame } from '../model/frame.ts';
import { DEFAULT_VIEW } from './codec.ts';
import { pinnedView } from './pin.ts';

const named = (id: string) => ({ id, name: { zh: id, en: id }, short: { zh: id, en: id }, slot: 1 });
const FRAME = { id: 'score-total', departments: [named('a'), named('b')], years: [2021, 2022, 2023] };

describe('a pinned view', () => {
  it('writes out what a link to the page would leave out', () => {
    expect(pinnedView(DEFAULT_VIEW, FRAME as unknown as Frame)).toBe(
      'lang=zh&dept=a,b&years=2021-2023&succession=1&axes=shared&type=normal',
    );
  });
  it('keeps what the reader has chosen and leaves out the rest of the page', () => {
    const view = {
      ...DEFAULT_VIEW,
      lang: 'en',
      page: 'scores',
      tables: ['score-total', 'visits'],
      succession: false,
      evidence: 'fact',
      lines: { low: '0.9' },
    } as const;
    expect(pinnedView(view, FRAME as unknown as Frame)).toBe(
      'lang=en&dept=a,b&years=2021-2023&tables=score-total&succession=0&lines=low:0.9&axes=shared&type=normal',
    );
  });
});
