import { describe, expect, it } from 'vitest';
import type { Scene } from '../../charts/scene/scene.ts';
import { movedPath, placed } from './place.ts';

describe('a moved path', () => {
  it('moves every coordinate and nothing else', () => {
    expect(movedPath('M1,2L3 4H5V6C1,1,2,2,3,3Z', 10, 100)).toBe(
      'M11,102L13,104H15V106C11,101,12,102,13,103Z',
    );
  });
  it('leaves the radii and flags of an arc', () => {
    expect(movedPath('M0,0A5,6 30 0 1 10,-10', 1, 2)).toBe('M1,2A5,6,30,0,1,11,-8');
  });
  it('reads repeated and negative coordinates without separators', () => {
    expect(movedPath('M1-2L-.5,1e1 2,3', 1, 1)).toBe('M2,-1L0.5,11,3,4');
  });
  it('refuses relative commands', () => {
    expect(() => movedPath('m1,2', 1, 1)).toThrow("'m' is not absolute");
  });
});

describe('a placed Scene', () => {
  it('moves marks and points and takes the size asked for', () => {
    const scene: Scene = {
      width: 10,
      height: 10,
      marks: [
        { type: 'rect', key: 'r', x: 1, y: 2, width: 3, height: 4 },
        { type: 'rule', key: 'l', x1: 0, y1: 0, x2: 1, y2: 1 },
      ],
      points: [{ key: 'p', panel: 'a', row: 'b', column: 'c', x: 5, y: 5, rx: 1, ry: 1, label: '' }],
    };
    const out = placed(scene, 10, 20, 50, 60);
    expect(out).toMatchObject({ width: 50, height: 60 });
    expect(out.marks[0]).toMatchObject({ x: 11, y: 22, width: 3 });
    expect(out.marks[1]).toMatchObject({ x1: 10, y1: 20, x2: 11, y2: 21 });
    expect(out.points[0]).toMatchObject({ x: 15, y: 25, rx: 1 });
  });
});
