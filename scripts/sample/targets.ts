/** Targets, completions and the words that qualify a figure. */
import type { Cells } from './csv.ts';
import { decimal, percent } from './decimal.ts';
import { originsOf } from './bodies.ts';
import type { ReportPlan, Plant, World } from './plan.ts';
import { random } from './random.ts';

export interface Goal {
  /** Scaled as the series is. */
  readonly value: number;
  readonly target?: number;
  /** The report states the target itself. */
  readonly isTold: boolean;
  readonly completion?: string;
}

/** Completions of unplanted figures stay below the line of warnings.csv. */
const HIGHEST = 115;
const PLANTED = 'svc.policy_briefings';

/** The target of a figure, where its body sets one, and the completion as far as the report states it. */
export function targetOf(plan: ReportPlan, world: World, id: string, value: number, plant: Plant): Goal {
  const own = random(world.seed, originsOf(plan.body.id)[0]!, id, 'target');
  const isExcess = id === 'inv.fdi' && plan.kit.includes('inv.fdi_excess_rate');
  const isPlanted = id === PLANTED && (plan.fault === 'completion' || plan.fault === 'overshoot');
  const sets = isExcess || isPlanted || (mayHaveTarget(world.library.get(id)!) && own.chance(0.4));
  if (!sets) return { value, isTold: false };
  const style = own.pick(['both', 'target', 'completion']);
  if (isPlanted && plan.fault === 'overshoot') {
    plant('overshoot', `政策宣讲会完成率 300%，目标 ${value}、完成 ${value * 3}`);
    return { value: value * 3, target: value, isTold: true, completion: '300' };
  }
  const ratio = (isExcess ? 1.01 : 0.95) + random(world.seed, plan.id, id, 'target').next() * 0.12;
  const near = Math.max(1, isExcess ? Math.floor(value / ratio) : Math.round(value / ratio));
  const target = (value * 100) / near > HIGHEST ? value : near;
  const digits = isExcess ? 2 : own.int(1, 2);
  const right = percent(value, target, digits);
  if (isPlanted) {
    const wrong = right + (right > 105 * 10 ** digits ? -9 : 9) * 10 ** digits;
    const [said, true_] = [decimal(wrong, digits), decimal(right, digits)];
    plant('completion', `政策宣讲会所写完成率 ${said}%，按目标应为 ${true_}%`);
    return { value, target, isTold: true, completion: said };
  }
  const completion = decimal(right, digits);
  const isStated = isExcess || style !== 'target';
  return { value, target, isTold: style !== 'completion', ...(isStated && { completion }) };
}

/** Something done, wished for more of, and neither a part nor a whole of another figure. */
function mayHaveTarget(indicator: Cells): boolean {
  return (
    indicator['better'] === 'higher' &&
    indicator['own'] === 'body' &&
    (indicator['kind'] === 'count' || indicator['kind'] === 'amount') &&
    indicator['part_of'] === '' &&
    !/^(park|land|promo|customs|def)\.|^inv\.(outbound_trips|projects_(negotiated|registered)$)/.test(
      indicator['id']!,
    )
  );
}

/** `超30`, `近40`, `约40`, `30余`: a rounder number with its word, for some counts of some bodies. */
export function qualified(
  plan: ReportPlan,
  world: World,
  indicator: Cells,
  exact: string,
  isFree: boolean,
): string {
  const id = indicator['id']!;
  const value = Number(exact);
  const own = random(world.seed, originsOf(plan.body.id)[0]!, id, 'word');
  const isWhole = [...world.library.values()].some((row) => row['part_of'] === id);
  const isCount = indicator['kind'] === 'count' && !/^(customs|def)\./.test(id) && value >= 30;
  if (
    !isFree ||
    isWhole ||
    !isCount ||
    exact.includes('.') ||
    indicator['part_of'] !== '' ||
    !own.chance(0.3)
  )
    return exact;
  const tens = Math.floor(value / 10) * 10;
  // A round number is itself: nothing is 超 or 近 what it is.
  if (tens === value) return exact;
  return own.pick([`超${tens}`, `近${tens + 10}`, `约${Math.round(value / 10) * 10}`, `${tens}余`]);
}
