/** What every report of the district is to hold, before any figure is made. */
import type { Body } from './bodies.ts';
import { bodies } from './bodies.ts';
import type { Cells } from './csv.ts';
import { kitOf } from './indicator-sets.ts';
import { random } from './random.ts';

export interface Options {
  readonly seed: number;
  /** Bodies in departments.csv. */
  readonly departments: number;
  /** Budget years, the last of them 2024. */
  readonly years: number;
  /** Output indicators a report; left out: as many as the body's duties ask for. */
  readonly outputs?: number;
}

export const DEFAULTS: Options = { seed: 2024, departments: 24, years: 6 };

/** A fault is named by the check kind or the exception rule that should find it. */
export const FAULT_KINDS = [
  'execution_rate',
  'parts_total',
  'fund_sources',
  'weight_tree',
  'score_tree',
  'deduction',
  'rate_score',
  'share_score',
  'grade',
  'completion',
  'excess',
  'subset',
  'unspent_no_carry_over',
  'restated',
  'overshoot',
  'line_crossed',
  'points_lost',
  'went_missing',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

export interface Planted {
  readonly kind: FaultKind;
  readonly report: string;
  /** In Chinese, with the figures. */
  readonly what: string;
}
export type Plant = (kind: FaultKind, what: string) => void;

/** What is done to a report: most are named as the finding they cause. */
export type Fault = Exclude<FaultKind, 'points_lost'> | 'low_score' | 'low_project';

export interface ReportPlan {
  readonly id: string;
  readonly body: Body;
  readonly year: number;
  readonly framework: 'sample-2019' | 'sample-2022';
  readonly kit: readonly string[];
  /** The year before is on file, under the same name. */
  readonly followsOn: boolean;
  /** Some level-3 rows are below full marks. */
  readonly isLosing: boolean;
  readonly fault?: Fault;
}

/** What the figures of a report are made from. */
export interface World {
  readonly seed: number;
  readonly library: ReadonlyMap<string, Cells>;
  readonly frameworks: Readonly<Record<ReportPlan['framework'], readonly Cells[]>>;
}

const LAST_YEAR = 2024;
/** First year of the framework that replaces the one of 2019. */
const REFORM = 2022;
const GAPS = 0.07;
const LOSING = 0.3;

/** One plan a report on file; bodies miss a year now and then. */
export function plansOf(options: Options, library: readonly Cells[]): ReportPlan[] {
  const plans = bodies(options.departments).flatMap((body) => {
    const kit = kitOf(body, library, options.outputs);
    const exists = (year: number): boolean => year >= (body.from ?? 0) && year <= (body.to ?? LAST_YEAR);
    const isOnFile = (year: number): boolean =>
      exists(year) &&
      year > LAST_YEAR - options.years &&
      !random(options.seed, body.id, year, 'gap').chance(GAPS);
    return Array.from({ length: options.years }, (_, i) => LAST_YEAR - options.years + 1 + i)
      .filter(isOnFile)
      .map((year): ReportPlan => ({
        id: `${body.id}-${year}`,
        body,
        year,
        framework: year < REFORM ? 'sample-2019' : 'sample-2022',
        kit,
        followsOn: isOnFile(year - 1),
        isLosing: body.form !== 'plain' && random(options.seed, body.id, year, 'losing').chance(LOSING),
      }));
  });
  return plant(plans, options.seed);
}

/** What a report must hold for a fault to be possible in it. */
const NEEDS: Readonly<Record<Fault, (plan: ReportPlan) => boolean>> = {
  execution_rate: hasExecuted,
  parts_total: hasExecuted,
  fund_sources: hasExecuted,
  restated: hasExecuted,
  unspent_no_carry_over: hasExecuted,
  line_crossed: hasExecuted,
  low_project: hasExecuted,
  weight_tree: (plan) => plan.body.form === 'sheet',
  grade: ({ body }) => body.form === 'rows' || body.form === 'total',
  score_tree: hasRows,
  deduction: hasRows,
  rate_score: hasRows,
  share_score: hasRows,
  low_score: hasRows,
  completion: (plan) => plan.kit.includes('svc.policy_briefings'),
  overshoot: (plan) => plan.kit.includes('svc.policy_briefings'),
  went_missing: (plan) => plan.followsOn && plan.kit.includes('gov.bulletins'),
  excess: (plan) => plan.kit.includes('inv.fdi_excess_rate') && plan.kit.includes('inv.fdi'),
  subset: (plan) => plan.kit.includes('land.reserved_area') && plan.kit.includes('land.expired_area'),
};
/** Faults that take points off. */
const LOSES: readonly Fault[] = ['deduction', 'rate_score', 'share_score', 'low_score'];

function hasExecuted({ body }: ReportPlan): boolean {
  return body.form !== 'sheet';
}
function hasRows({ body }: ReportPlan): boolean {
  return body.form === 'rows' || body.form === 'sheet';
}

/** One report a fault, no report with two; a fault that no report can hold is left out. */
function plant(plans: readonly ReportPlan[], seed: number): ReportPlan[] {
  const faults = new Map<string, Fault>();
  for (const fault of Object.keys(NEEDS) as Fault[]) {
    const fit = plans.filter((plan) => !faults.has(plan.id) && NEEDS[fault](plan));
    if (fit.length > 0) faults.set(random(seed, 'fault', fault).pick(fit).id, fault);
  }
  return plans.map((plan) => {
    const fault = faults.get(plan.id);
    return fault ? { ...plan, fault, isLosing: plan.isLosing || LOSES.includes(fault) } : plan;
  });
}
