/** The target that a figure and its stated completion leave to be worked back (docs/decisions.md). */
import { exact } from './exact.ts';

export interface ImpliedTarget {
  /** In the figure's unit. */
  readonly target: number;
  /** A whole target that gives the stated completion to its last digit: it can be tested forward. */
  readonly explains: boolean;
}

/** Number of decimals that a plain decimal prints. */
export const decimalsOf = (printed: string): number => printed.split('.')[1]?.length ?? 0;

const roundedTo = (value: number, power: number): number =>
  exact(Math.round(exact(value / 10 ** power)) * 10 ** power);

/**
 * figure ÷ completion. A printed completion stands for all that rounds to it, so a range of targets gives it; the
 * roundest whole number in the range is the target where numbers as round are at least twice as far apart as the range
 * is wide, which chance would hit less than every other time. Otherwise the quotient in the figure's own digits:
 * figures are no more exact than they are printed. undefined where the completion may be nought.
 * `completion` is in per cent and `digits` its printed decimals.
 */
export function impliedTarget(figure: string, completion: number, digits: number): ImpliedTarget | undefined {
  const value = Number(figure);
  const half = 0.5 * 10 ** -digits;
  if (completion - half <= 0 || value <= 0) return undefined;
  const quotient = exact((value * 100) / completion);
  const low = exact((value * 100) / (completion + half));
  const high = exact((value * 100) / (completion - half));
  for (let power = Math.floor(Math.log10(quotient)); power >= 0; power -= 1) {
    const whole = roundedTo(quotient, power);
    if (whole >= low && whole <= high && 10 ** power >= 2 * (high - low))
      return { target: whole, explains: true };
  }
  const shown = roundedTo(quotient, -decimalsOf(figure));
  return { target: shown > 0 ? shown : exact(Number(quotient.toPrecision(2))), explains: false };
}
