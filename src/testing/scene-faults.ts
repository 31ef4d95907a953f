/** Looks a Scene over as a reader would: texts that overlap, marks cut at the edge, keys used twice. */
import type { Mark, Scene, TextMark } from '../charts/scene/scene.ts';
import { boxOf, type Box } from '../charts/scene/box.ts';

/** Half a pixel of antialiasing is no overlap. */
const SLACK = 0.5;

function meet(a: Box, b: Box): boolean {
  return (
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > SLACK &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > SLACK
  );
}

const isText = (mark: Mark): mark is TextMark => mark.type === 'text';

/** What is wrong, in a sentence, and where. */
export interface Fault {
  readonly text: string;
  readonly box: Box;
}

const isFinite = (box: Box): boolean => [box.left, box.top, box.right, box.bottom].every(Number.isFinite);
const rounded = (box: Box): string => [box.left, box.top, box.right, box.bottom].map(Math.round).join(' ');

/** The faults of a Scene with their places; an empty list is a good Scene. */
export function findFaults(scene: Scene): Fault[] {
  const faults: Fault[] = [];
  const { width, height } = scene;
  const whole: Box = { left: 0, top: 0, right: width, bottom: height };
  const keys = new Set<string>();
  for (const mark of scene.marks) {
    const box = boxOf(mark);
    if (keys.has(mark.key)) faults.push({ text: `two marks have the key ${mark.key}`, box });
    keys.add(mark.key);
    if (!isFinite(box)) {
      faults.push({ text: `${mark.key} stands nowhere`, box: whole });
      continue;
    }
    const inside =
      box.left >= -SLACK && box.top >= -SLACK && box.right <= width + SLACK && box.bottom <= height + SLACK;
    if (!inside)
      faults.push({
        text: `${mark.key} (${mark.type}) leaves the scene: ${rounded(box)} in ${width}×${height}`,
        box,
      });
    if (mark.type === 'rect' && (mark.width < 0 || mark.height < 0))
      faults.push({ text: `${mark.key} has a negative size`, box });
  }
  const texts = scene.marks.filter(isText).map((mark) => ({ mark, box: boxOf(mark) }));
  texts.forEach((a, i) => {
    for (const b of texts.slice(i + 1))
      if (meet(a.box, b.box))
        faults.push({
          text: `${a.mark.key} “${a.mark.lines.join('')}” overlaps ${b.mark.key} “${b.mark.lines.join('')}”`,
          box: b.box,
        });
  });
  const points = new Set<string>();
  for (const point of scene.points) {
    const { x, y, rx, ry } = point;
    const box = { left: x - rx, top: y - ry, right: x + rx, bottom: y + ry };
    if (points.has(point.key)) faults.push({ text: `two points have the key ${point.key}`, box });
    points.add(point.key);
    if (point.label === '') faults.push({ text: `point ${point.key} has no spoken label`, box });
    if (x < 0 || x > width || y < 0 || y > height)
      faults.push({ text: `point ${point.key} leaves the scene`, box });
  }
  return faults;
}

/** What is wrong with a Scene, one sentence each; an empty list is a good Scene. */
export const faultsOf = (scene: Scene): string[] => findFaults(scene).map(({ text }) => text);
