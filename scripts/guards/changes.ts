/** A growth has the sign of the word before it: 下降 8.82 % is −8.82. */
import { figuresIn } from './figures-in-text.ts';
import type { Guard } from './guard.ts';
import { askFigure, eachRow } from './guard.ts';

const FALL = /(下降|减少|降低|下滑|回落|负增长|缩减|减)(了|约|近|超|超过|为)?\s*$/;
const RISE = /(增长|上升|提高|提升|增加|增)(了|约|近|超|超过|为)?\s*$/;

export const fallAsRise: Guard = (file) =>
  eachRow(file, (row, entered, { kind, zh }) => {
    const { printed } = row.values.value;
    const value = Number(printed);
    // An indicator whose own name is a fall counts it upwards.
    if (kind !== 'growth' || value === 0 || /降|减|节/.test(zh)) return undefined;
    const figure = figuresIn(row.values.phrase).find((each) => Number(each.printed) === Math.abs(value));
    const told = signOf(figure?.before ?? '');
    if (told === 0 || told === Math.sign(value)) return undefined;
    return askFigure(entered, row, 'fall_as_rise', 'value', { opposite: opposite(printed) });
  });

/** −1 behind a minus or a word of falling, 1 behind one of rising, 0 where nothing is said. */
function signOf(before: string): number {
  if (/(^|[^\d\s])\s*-\s*$/.test(before) || FALL.test(before)) return -1;
  return RISE.test(before) ? 1 : 0;
}

const opposite = (printed: string): string => (printed.startsWith('-') ? printed.slice(1) : `-${printed}`);
