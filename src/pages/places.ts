/** Where the figures of a page stand, so that no short one leaves a hole beside a tall one. */
import type { ChartSpec } from '../charts/spec.ts';
import type { Frame } from '../model/frame.ts';

/** Across the page; as tall as two others that stand beside it, one above the other; undefined: beside one other. */
export type Place = 'across' | 'tall' | undefined;

/** A figure of this estimated height is as tall as two; pixels, as are those below. */
const TALL = 600;
const LINE = 22;
const HEAD = 90;

/** What its lines come to: a body's year is one in a panel, whatever parts or stages stand in it. */
function heightOf({ panels }: Frame): number {
  const lines = panels.map(({ rows }) => {
    const told = rows.filter(({ cells }) =>
      Object.values(cells).some(({ state }) => state === 'value' || state === 'not_reported'),
    );
    return new Set(told.map(({ department, year }) => `${department}|${year}`)).size;
  });
  return lines.reduce((sum, of) => sum + of * LINE + HEAD, 0);
}

const isTall = ({ overYears }: ChartSpec, frame: Frame): boolean => !overYears && heightOf(frame) >= TALL;

/** The places of figures in their order; of one without an answer that is unknown. */
export function placesOf(figures: readonly (readonly [ChartSpec | undefined, Frame | undefined])[]): Place[] {
  const places = figures.map(([spec, frame]): Place => {
    if (spec?.across) return 'across';
    return spec && frame && isTall(spec, frame) ? 'tall' : undefined;
  });
  // Of figures between two that stand across, the last takes the whole line where it would stand alone.
  let halves = 0;
  for (let i = 0; i <= places.length; i += 1) {
    const place = places[i];
    if (i < places.length && place !== 'across') halves += place === 'tall' ? 2 : 1;
    else {
      const isOdd = halves % 2 === 1 || (halves === 2 && places[i - 1] === 'tall');
      if (isOdd && halves > 0) places[i - 1] = 'across';
      halves = 0;
    }
  }
  return places;
}
