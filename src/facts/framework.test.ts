import { describe, expect, it } from 'vitest';
import { TREE } from '../testing/facts.ts';
import { ancestorsOf, frameworkOf, gradeOf } from './framework.ts';

const site = { frameworks: { tree: TREE } };
const tree = frameworkOf(site, 'tree');
const idsOf = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);

describe('a scoring tree', () => {
  it('is made once a dataset', () => {
    expect(frameworkOf({ ...site }, 'tree')).toBe(tree);
  });
  it('knows full marks, the rows above and the rows below', () => {
    expect(tree.full).toBe(100);
    expect(idsOf(ancestorsOf(tree, tree.byId.get('c')!))).toEqual(['buying', 'management']);
    expect(idsOf(tree.children.get('buying')!)).toEqual(['c', 'd', 'e']);
    expect(idsOf(tree.leaves)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
  it('gives points for rows without any below them, on whatever level these stand', () => {
    const rows = TREE.filter(({ id }) => id !== 'a' && id !== 'b' && id !== 'overall');
    const bare = TREE.filter(({ level }) => level === 'total');
    expect(idsOf(frameworkOf({ frameworks: { rows } }, 'rows').leaves)).toEqual(['duty', 'c', 'd', 'e']);
    expect(frameworkOf({ frameworks: { bare } }, 'bare').leaves).toEqual([]);
  });
  it('has no full marks where no row is the total, and no rows where there is none of its id', () => {
    const rows = TREE.filter(({ level }) => level !== 'total');
    expect(frameworkOf({ frameworks: { bare: rows } }, 'bare').full).toBeUndefined();
    expect(frameworkOf(site, 'other')).toMatchObject({ id: 'other', rows: [], full: undefined });
  });
  it('ends where rows stand above each other', () => {
    const rows = TREE.map((row) => (row.id === 'management' ? { ...row, parent: 'buying' } : row));
    const ring = frameworkOf({ frameworks: { ring: rows } }, 'ring');
    expect(idsOf(ancestorsOf(ring, ring.byId.get('c')!))).toEqual(['buying', 'management']);
  });
});

describe('grades', () => {
  it('take a lower bound in and leave an upper bound to the next, but for the highest', () => {
    expect([100, 90, 89.99, 80, 79.99, 0].map((score) => gradeOf(tree, score)?.zh)).toEqual([
      '优',
      '优',
      '良',
      '良',
      '差',
      '差',
    ]);
  });
  it('are none outside the bands', () => {
    expect(gradeOf(tree, 101)).toBeUndefined();
    expect(gradeOf(frameworkOf(site, 'other'), 95)).toBeUndefined();
  });
});
