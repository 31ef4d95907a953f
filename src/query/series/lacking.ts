/** Why a body's year has no figure in a comparable set though its report gives the indicator. */
import type { Missing } from '../../model/frame.ts';
import type { Observation } from './observations.ts';

/**
 * `others` are the figures that the body's year has in other sets, `otherwise` holds where it has none: a plan is no
 * result that is missing, and a figure counted otherwise is reported.
 */
export function lacking(others: readonly Observation[], otherwise: Missing): Missing {
  if (others.length === 0) return otherwise;
  return others.every(({ comparability }) => comparability.status === 'planned') ? 'planned' : 'incomparable';
}
