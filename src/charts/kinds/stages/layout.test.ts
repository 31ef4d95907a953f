import { expect, test } from 'vitest';
import type { Frame } from '../../../model/frame.ts';
import { dataset, fact } from '../../../testing/facts.ts';
import { frameOf } from '../../../testing/frames.ts';
import { marksOf, sceneOf, textsOf } from '../../../testing/scenes.ts';

const STAGES = ['negotiated', 'signed', 'registered', 'attracted', 'landed'];
const staged = (counts: readonly string[], bodies = ['a']): Frame =>
  frameOf(
    'projects-stages',
    dataset({
      facts: bodies.flatMap((body) =>
        counts.map((count, i) => fact(body, 2022, `inv.projects_${STAGES[i]}`, count, '个')),
      ),
    }),
  );

test('a stage that a report leaves out is hatched and says so; a real 0 is a figure', () => {
  const scene = sceneOf(staged(['18.5', '0']));
  expect(scene.marks.filter(({ pattern }) => pattern === 'hatch')).toHaveLength(3);
  expect(textsOf(scene).filter((text) => text === '未报告')).toHaveLength(3);
  expect(textsOf(scene)).toContain('0');
});

test('stages have a scale of their own, so that no bar leads to the next', () => {
  const bars = marksOf(sceneOf(staged(['100', '80', '60', '40', '20'])), '/bar');
  expect(bars).toHaveLength(5);
  expect(new Set(bars.map((mark) => (mark.type === 'rect' ? Math.round(mark.width) : 0))).size).toBe(1);
});
