/** Sets of what compares, each a panel of its own, and why two of them stand apart. */
import type { IncomparablePanels } from '../../model/frame.ts';
import { group } from '../aggregate.ts';
import type { Comparability } from './comparability.ts';
import { comparabilityKey, reasonsApart } from './comparability.ts';

/** Items that compare with one another. */
export interface ComparableSet<T> {
  /** Stable across views: says what the set holds. */
  readonly key: string;
  readonly comparability: Comparability;
  readonly items: readonly T[];
}

/** What compares, set by set, in the order of first appearance. */
export function comparableSets<T>(
  items: readonly T[],
  comparabilityIn: (item: T) => Comparability,
): ComparableSet<T>[] {
  return group(items, { set: (item) => comparabilityKey(comparabilityIn(item)) }).map(
    ({ key, items: [first, ...others] }) => ({
      key: key.set,
      comparability: comparabilityIn(first),
      items: [first, ...others],
    }),
  );
}

/** Panels that stand apart by one reason, directly or through one another; `last` is when it was last met. */
interface Apart {
  readonly reason: IncomparablePanels['reason'];
  readonly members: Set<number>;
  last: number;
}

/** What counts different things needs no further reason; what counts one thing is told all that separates it. */
function told(a: Comparability, b: Comparability): IncomparablePanels['reason'][] {
  const reasons = reasonsApart(a, b);
  return a.group === b.group ? reasons : reasons.slice(0, 1);
}

/** Why panels stand apart: panels kept apart by one reason, directly or through one another, are named together. */
export function incomparablePanelsOf(
  panels: readonly { readonly key: string; readonly comparability: Comparability }[],
): IncomparablePanels[] {
  const apart: Apart[] = [];
  let met = 0;
  panels.forEach((a, i) => {
    for (let k = i + 1; k < panels.length; k += 1) {
      for (const reason of told(a.comparability, panels[k]!.comparability)) {
        const touching = apart.filter(
          (one) => one.reason === reason && (one.members.has(i) || one.members.has(k)),
        );
        const [into = { reason, members: new Set<number>(), last: 0 }, other] = touching;
        if (touching.length === 0) apart.push(into);
        for (const member of [i, k, ...(other?.members ?? [])]) into.members.add(member);
        if (other) apart.splice(apart.indexOf(other), 1);
        into.last = met += 1;
      }
    }
  });
  return apart
    .sort((a, b) => a.last - b.last)
    .map(({ reason, members }) => ({
      reason,
      panels: [...members].sort((a, b) => a - b).map((i) => panels[i]!.key),
    }));
}
