import { describe, expect, it } from 'vitest';
import type { Mark, Scene } from './scene.ts';
import { paginate } from './paginate.ts';

/** Bars of 20 pixels, one each 30 pixels, on a grid line as tall as all of them. */
function bars(count: number): Scene {
  const height = count * 30;
  const marks: Mark[] = Array.from({ length: count }, (_, i) => ({
    type: 'rect',
    key: `bar-${i}`,
    x: 0,
    y: i * 30 + 5,
    width: 100,
    height: 20,
  }));
  return {
    width: 200,
    height,
    points: [],
    marks: [{ type: 'rule', key: 'grid', x1: 50, y1: 0, x2: 50, y2: height }, ...marks],
  };
}

describe('cutting a tall chart for paper', () => {
  it('a chart that fits stays whole', () => {
    expect(paginate(bars(10), 300, 400)).toEqual([{ y: 0, height: 300 }]);
  });
  it('a chart that does not fit is cut between its rows, and nothing is lost', () => {
    const scene = bars(40);
    const found = paginate(scene, 300, 400);
    expect(found.length).toBeGreaterThan(1);
    expect(found[0]!.height).toBeLessThanOrEqual(300);
    let y = 0;
    for (const slice of found) {
      expect(slice.y).toBe(y);
      expect(slice.height).toBeLessThanOrEqual(400);
      y += slice.height;
      if (y < scene.height) expect(y % 30).toBe(0); // the middle of the space between two bars
    }
    expect(y).toBe(scene.height);
  });
  it('a heading stays with the rows below it', () => {
    const scene = bars(40);
    const heading: Mark = {
      type: 'text',
      key: 'heading',
      x: 0,
      y: 290,
      lines: ['示例局'],
      size: 12,
      weight: 600,
    };
    const marks = scene.marks.filter(({ key }) => key !== 'bar-9');
    const [top] = paginate({ ...scene, marks: [...marks, heading] }, 300, 400);
    expect(top!.height).toBeLessThan(278);
  });
  it('what cannot be cut stays whole in a band above the limit', () => {
    const whole: Mark = { type: 'rect', key: 'plot', x: 0, y: 10, width: 10, height: 190 };
    const below: Mark = { ...whole, key: 'below', y: 260, height: 190 };
    const scene: Scene = { width: 200, height: 460, marks: [whole, below], points: [] };
    expect(paginate(scene, 150, 400)).toEqual([
      { y: 0, height: 230 },
      { y: 230, height: 230 },
    ]);
  });
  it('a line is kept whole by the points that its path names, a text by its lines', () => {
    const scene: Scene = {
      width: 200,
      height: 600,
      points: [],
      marks: [
        { type: 'path', key: 'line', d: 'M10,20L60,140L110,90' },
        { type: 'text', key: 'label', x: 0, y: 180, lines: ['一', '二'], size: 12, lineHeight: 16 },
        { type: 'dot', key: 'dot', x: 0, y: 580, r: 5, shape: 'circle' },
      ],
    };
    const [top] = paginate(scene, 300, 400);
    expect(top!.height).toBeGreaterThan(199);
    expect(top!.height).toBeLessThan(575);
  });
});
