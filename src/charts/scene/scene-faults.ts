/** Looks a Scene over as a reader would: texts that overlap, marks cut at the edge, keys used twice. */
import type { Mark, Scene, TextMark } from './scene.ts';
import { boxOf, type Box } from './scene-builder.ts';

/** Half a pixel of antialiasing is no overlap. */
const SLACK = 0.5;

function meet(a: Box, b: Box): boolean {
  return (
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > SLACK &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > SLACK
  );
}

const isText = (mark: Mark): mark is TextMark => mark.type === 'text';

/** What is wrong with a Scene, one sentence each; an empty list is a good Scene. */
export function faultsOf(scene: Scene): string[] {
  const faults: string[] = [];
  const keys = new Set<string>();
  for (const mark of scene.marks) {
    if (keys.has(mark.key)) faults.push(`two marks have the key ${mark.key}`);
    keys.add(mark.key);
    const box = boxOf(mark);
    if (![box.left, box.top, box.right, box.bottom].every(Number.isFinite)) {
      faults.push(`${mark.key} stands nowhere`);
      continue;
    }
    const inside =
      box.left >= -SLACK &&
      box.top >= -SLACK &&
      box.right <= scene.width + SLACK &&
      box.bottom <= scene.height + SLACK;
    if (!inside)
      faults.push(
        `${mark.key} (${mark.type}) leaves the scene: ${[box.left, box.top, box.right, box.bottom].map(Math.round).join(' ')} in ${scene.width}×${scene.height}`,
      );
    if (mark.type === 'rect' && (mark.width < 0 || mark.height < 0))
      faults.push(`${mark.key} has a negative size`);
  }
  const texts = scene.marks.filter(isText).map((mark) => ({ mark, box: boxOf(mark) }));
  texts.forEach((a, i) => {
    for (const b of texts.slice(i + 1))
      if (meet(a.box, b.box))
        faults.push(
          `${a.mark.key} “${a.mark.lines.join('')}” overlaps ${b.mark.key} “${b.mark.lines.join('')}”`,
        );
  });
  const points = new Set<string>();
  for (const point of scene.points) {
    if (points.has(point.key)) faults.push(`two points have the key ${point.key}`);
    points.add(point.key);
    if (point.label === '') faults.push(`point ${point.key} has no spoken label`);
    if (point.x < 0 || point.x > scene.width || point.y < 0 || point.y > scene.height)
      faults.push(`point ${point.key} leaves the scene`);
  }
  return faults;
}
