/** Where the names of bodies stand in a Scene, so that a page can make links of them. */
import type { Frame } from '../../model/frame.ts';
import type { Lang } from '../../model/localised.ts';
import { departmentName } from '../../text/table.ts';
import { lineHeight, linesWidth } from './measure.ts';
import type { Scene, TextMark } from './scene.ts';

/** A name with the box that it stands in; pixels of the Scene. */
export interface BodyNameBox {
  readonly key: string;
  readonly body: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A label may go on behind the name: its year, or its figure. */
const goesOn = (text: string, name: string): boolean => /^ ?[\d(（]/.test(text.slice(name.length));

function boxOf({
  x,
  y,
  lines,
  size,
  lineHeight: own,
  anchor,
}: TextMark): Omit<BodyNameBox, 'key' | 'body' | 'name'> {
  const width = linesWidth(lines, size);
  const step = own ?? lineHeight(size);
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  return { x: left, y: y - size, width, height: size * 1.25 + step * (lines.length - 1) };
}

/** The names of the Frame's bodies as they are drawn, in reading order; one that is cut short is none. */
export function bodyNamesIn(scene: Scene, frame: Frame, lang: Lang): BodyNameBox[] {
  const names = frame.departments
    .map(({ id }) => ({ body: id, name: departmentName(frame, id, lang) }))
    .filter(({ name }) => name !== '')
    // 东湾智造合作区 before 东湾: the longest that fits is meant.
    .sort((a, b) => b.name.length - a.name.length);
  const found = scene.marks.flatMap((mark) => {
    if (mark.type !== 'text') return [];
    const texts = [mark.lines.join(''), mark.lines.join(' ')];
    const of = names.find(({ name }) =>
      texts.some((text) => text === name || (text.startsWith(name) && goesOn(text, name))),
    );
    return of ? [{ key: mark.key, ...of, ...boxOf(mark) }] : [];
  });
  return found.sort((a, b) => a.y - b.y || a.x - b.x);
}
