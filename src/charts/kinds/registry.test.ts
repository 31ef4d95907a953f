import { describe, expect, test } from 'vitest';
import { chartsOf } from '../catalogue.ts';
import { KINDS, LAYOUTS, type KindId } from './index.ts';
import { layoutOf, loadKinds } from './registry.ts';

const IDS = Object.keys(KINDS) as KindId[];

describe('kinds as a page needs them', () => {
  test('those of the overview are at hand before anything is loaded', () => {
    for (const { kind } of chartsOf('overview')) expect(layoutOf(kind), kind).toBe(KINDS[kind].layout);
  });

  test('one that no page has asked for yet is refused by its name', () => {
    expect(() => layoutOf('waterfall')).toThrow('the layout of waterfall is not loaded');
  });

  test('every kind can be asked for, and is the one that files are drawn with', async () => {
    await loadKinds(IDS);
    for (const id of IDS) {
      expect(layoutOf(id)).toBeTypeOf('function');
      // A kind without a limit is its bare layout here as there.
      if (KINDS[id].limit === null) expect(layoutOf(id), id).toBe(LAYOUTS[id]);
    }
  });
});
