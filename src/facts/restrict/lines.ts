/** Warning lines where the reader has moved them. */
import type { Frame } from '../../model/frame.ts';
import type { UnitId } from '../../model/unit.ts';
import { isLineValue } from '../warning-line.ts';
import { toBase } from '../../model/unit.ts';

/** A Frame with its lines at other places; `lines`: id → decimal in the line's unit. */
export function movedLines(frame: Frame, lines: Readonly<Record<string, string>>): Frame {
  const notes = frame.notes.map((note) => {
    const decimal = lines[String(note.params['id'])];
    if (note.code !== 'warning_line' || decimal === undefined || !isLineValue(decimal)) return note;
    const value = toBase(decimal, note.params['unit'] as UnitId);
    return value === note.params['value'] ? note : { ...note, params: { ...note.params, value, moved: 1 } };
  });
  const valueOf = (id: string): number | undefined => {
    const value = notes.find(({ code, params }) => code === 'warning_line' && params['id'] === id)?.params[
      'value'
    ];
    return typeof value === 'number' ? value : undefined;
  };
  return {
    ...frame,
    notes,
    thresholds: frame.thresholds.map((line) => ({ ...line, value: valueOf(line.id) ?? line.value })),
  };
}
