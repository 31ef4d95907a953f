/** How a body is drawn. */
import { SLOTS } from '../facts/many-bodies.ts';
import type { Frame, Row } from '../model/frame.ts';
import { entityOf } from './frame-lookup.ts';
import type { LayoutOptions } from './kind.ts';
import type { Shape } from './scene/scene.ts';
import { colourOf, shapeOf } from './theme.ts';

export interface Look {
  readonly colour: string;
  readonly shape: Shape;
  readonly chosen: boolean;
}

/** The slot of a row's body in the palette; a chosen body without one takes the first that no other chosen body has. */
function slotOf(frame: Frame, { department = '' }: Row, chosen: readonly string[]): number | null {
  const own = (id: string): number | null => entityOf(frame, id)?.slot ?? null;
  const without = chosen.filter((id) => own(id) === null);
  if (!without.includes(department)) return own(department);
  const free = Array.from({ length: SLOTS }, (_, i) => i + 1).filter(
    (slot) => !chosen.some((id) => own(id) === slot),
  );
  return free[without.indexOf(department)] ?? null;
}

/** Colour and marker of a row's body; the reader's choice takes the colour from the others. */
export function lookOf(frame: Frame, row: Row, options: Pick<LayoutOptions, 'theme' | 'chosen'>): Look {
  const slot = slotOf(frame, row, options.chosen);
  const free = options.chosen.length === 0;
  const chosen = row.department !== undefined && options.chosen.includes(row.department);
  const own = row.department === undefined ? options.theme.accent : colourOf(options.theme, slot);
  return { colour: free || chosen ? own : options.theme.grey, shape: shapeOf(slot), chosen };
}

/**
 * A row's mark: rows have names, so all of a measure share one colour and one shape; those that the reader has not
 * chosen step back.
 */
export function rowLook(row: Row, { theme, chosen }: Pick<LayoutOptions, 'theme' | 'chosen'>): Look {
  const isChosen = row.department !== undefined && chosen.includes(row.department);
  const colour = chosen.length === 0 || isChosen ? theme.accent : theme.grey;
  return { colour, shape: 'circle', chosen: isChosen };
}
