import { describe, expect, it } from 'vitest';
import { blocksOf, drawnBlocks } from './window-blocks.ts';

describe('drawnBlocks', () => {
  const heights = [100, 100, 100, 100, 100];

  it('draws the blocks in the window and keeps the room of all others', () => {
    expect(drawnBlocks(heights, 150, 100, 0)).toEqual({ first: 1, end: 3, above: 100, below: 200 });
  });

  it('widens the window by its margin', () => {
    expect(drawnBlocks(heights, 200, 100, 50)).toEqual({ first: 1, end: 4, above: 100, below: 100 });
  });

  it('draws the first blocks at the top and the last ones at the end', () => {
    expect(drawnBlocks(heights, 0, 100, 0)).toEqual({ first: 0, end: 1, above: 0, below: 400 });
    expect(drawnBlocks(heights, 400, 100, 0)).toEqual({ first: 4, end: 5, above: 400, below: 0 });
  });

  it('draws the last block where the table has become shorter than it was scrolled', () => {
    expect(drawnBlocks(heights, 9000, 100, 0)).toEqual({ first: 4, end: 5, above: 400, below: 0 });
  });

  it('draws nothing of no rows', () => {
    expect(drawnBlocks([], 0, 100, 0)).toEqual({ first: 0, end: 0, above: 0, below: 0 });
  });
});

describe('blocksOf', () => {
  it('keeps every row once and in order, the last block being the shorter one', () => {
    expect(blocksOf([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
    expect(blocksOf([], 2)).toEqual([]);
  });
});
