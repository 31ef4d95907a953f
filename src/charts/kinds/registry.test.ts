import { beforeAll, describe, expect, test, vi } from 'vitest';
import { chartsOf } from '../catalogue.ts';
import type { KindId } from './index.ts';

/** The registry of a page just opened: what other tests have loaded is forgotten. */
let registry: typeof import('./registry.ts');
let kinds: typeof import('./index.ts');
beforeAll(async () => {
  vi.resetModules();
  [registry, kinds] = await Promise.all([import('./registry.ts'), import('./index.ts')]);
});

describe('kinds as a page needs them', () => {
  test('none is at hand with the first view, which draws its own small pictures', () => {
    expect(new Set(chartsOf('overview').map(({ kind }) => kind))).toEqual(new Set(['table']));
    expect(() => registry.layoutOf('table')).toThrow('the layout of table is not loaded');
  });

  test('one that no page has asked for yet is refused by its name', () => {
    expect(() => registry.layoutOf('waterfall')).toThrow('the layout of waterfall is not loaded');
  });

  test('every kind can be asked for, and is the one that files are drawn with', async () => {
    const { KINDS, LAYOUTS } = kinds;
    const ids = Object.keys(KINDS) as KindId[];
    await registry.loadKinds(ids);
    for (const id of ids) {
      expect(registry.layoutOf(id)).toBeTypeOf('function');
      // A kind without a limit is its bare layout here as there.
      if (KINDS[id].limit === null) expect(registry.layoutOf(id), id).toBe(LAYOUTS[id]);
    }
  });
});
