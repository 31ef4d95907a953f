/** The lines of a slope chart with what is written at their ends. */
import type { Frame, Panel } from '../../../model/frame.ts';
import type { UnitId } from '../../../model/unit.ts';
import type { Change } from '../change.ts';
import { textWidth, wrap } from '../../scene/measure.ts';
import { bodyName, columnOf } from '../../frame-lookup.ts';
import { figureText } from '../../rows/row-text.ts';
import type { Encoding, LayoutOptions } from '../../kind.ts';

/** A body's line with what is written at its ends. */
export interface Slope {
  readonly key: string;
  readonly change: Change;
  /** Base units. */
  readonly from: number;
  readonly to: number;
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** Beyond this many lines a reader loses them on their way: names stand at both ends where they fit. */
const FEW = 6;

/** The year of each end where it is one for all bodies; otherwise the years stand with the names. */
export function yearsOf(changes: readonly Change[]): readonly [string, string] {
  const same = (i: 0 | 1): string => {
    const [first, ...others] = new Set(changes.map(({ years }) => years[i]));
    // A year with its predecessor's name stands at its own line's end.
    return first !== undefined && others.length === 0 && /^\d+$/.test(first) ? first : '';
  };
  return [same(0), same(1)];
}

/** The slopes of bodies with both ends; `room` is what a label may take, in pixels. */
export function slopesOf(
  frame: Frame,
  panel: Panel,
  changes: readonly Change[],
  encode: Encoding,
  unit: UnitId,
  room: number,
  options: LayoutOptions,
): Slope[] {
  const { lang, theme } = options;
  const { value, inner = value } = encode;
  const size = theme.size.small;
  const [first, last] = yearsOf(changes);
  const written = (parts: readonly string[]): string[] => parts.filter((part) => part !== '');
  const fits = (parts: readonly string[]): boolean => textWidth(written(parts).join(' '), size) <= room;
  const flow = (parts: readonly string[]): string[] =>
    fits(parts) ? [written(parts).join(' ')] : written(parts).flatMap((part) => wrap(part, room, size));
  return changes.flatMap((change) => {
    const { row, from, to } = change;
    if (from === undefined || to === undefined) return [];
    const [start, end] = [value, inner].map((key) =>
      figureText(row.cells[key], columnOf(frame, key), unit, options.lang),
    ) as [string, string];
    const name = [bodyName(frame, row, lang), row.subject?.[lang] ?? '']
      .filter((part) => part !== '')
      .join(' · ');
    const tail = [last === '' ? change.years[1] : '', end, change.text];
    return [
      {
        key: `${panel.key}/${row.key}`,
        change,
        from,
        to,
        left: flow([name, first === '' ? change.years[0] : '', start]),
        right: changes.length > FEW && fits([name, ...tail]) ? flow([name, ...tail]) : flow(tail),
      },
    ];
  });
}
