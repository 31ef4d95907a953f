/** The amounts of one report, in hundredths of a 万元, and the rates that follow from them. */
import { originsOf } from './bodies.ts';
import { percent } from './decimal.ts';
import type { ReportPlan, World } from './plan.ts';
import { random } from './random.ts';

export interface Line {
  readonly name: string;
  readonly budget: number;
  readonly executed: number;
}

export interface Money {
  readonly initial: number;
  readonly basic: number;
  readonly project: number;
  /** Basic and project, but for a planted fault. */
  readonly annual: number;
  readonly execBasic: number;
  readonly execProject: number;
  readonly executed: number;
  /** Per cent scaled by 10^digits, as the report states it. */
  readonly rate: number;
  readonly rateDigits: number;
  /** Average in-year progress, per cent with two digits. */
  readonly progress: number;
  /** Total and executed amount are printed in 亿元. */
  readonly isLarge: boolean;
  readonly lines: readonly Line[];
}

const LARGE = ['教育', '民生', '交通'];
const LINES = [
  '示例企业服务项目',
  '示例设施维护项目',
  '示例信息化运维项目',
  '示例规划编制项目',
  '示例宣传培训项目',
];
/** Amounts grow from here, so that a longer window leaves the years it shares as they are. */
const ORIGIN = 2015;

/** Every rate of an unplanted report stays above the lines of warnings.csv. */
export function moneyOf(plan: ReportPlan, { seed }: World): Money {
  const { body, year, fault } = plan;
  const isLarge = body.duties.some((duty) => LARGE.includes(duty));
  const unit = isLarge ? 100 : 1;
  const share = (of: number, low: number, high: number, ...keys: (string | number)[]): number => {
    const part = low + random(seed, body.id, year, ...keys).next() * (high - low);
    return Math.round((of * part) / unit) * unit;
  };
  const basic = share(sizeOf(seed, body.id, isLarge, year, 'basic'), 0.96, 1.04, 'basic');
  const project = share(sizeOf(seed, body.id, isLarge, year, 'project'), 0.85, 1.15, 'project');
  const annual = basic + project + (fault === 'parts_total' ? 1000 : 0);
  const execBasic = share(basic, 0.98, 0.995, 'exec.basic');
  const execProject =
    fault === 'line_crossed'
      ? share(project, 0.55, 0.62, 'low')
      : share(project, 0.962, 0.988, 'exec.project');
  const executed = execBasic + execProject;
  const rateDigits = random(seed, body.id, 'rate').int(1, 2);
  return {
    initial: share(annual, 0.9, 1.05, 'initial'),
    basic,
    project,
    annual,
    execBasic,
    execProject,
    executed,
    rate: stated(percent(executed, annual, rateDigits), rateDigits, fault === 'execution_rate'),
    rateDigits,
    progress: random(seed, body.id, year, 'progress').int(8800, 9600),
    isLarge,
    lines: linesOf(plan, seed, project, unit),
  };
}

/** Usual size of a part of the budget, growing by a few per cent a year. */
function sizeOf(seed: number, id: string, isLarge: boolean, year: number, part: string): number {
  const sizes = originsOf(id).map((origin) => {
    const own = random(seed, origin, part);
    const start = isLarge ? own.int(800_000, 3_000_000) : own.int(40_000, 180_000);
    return start * (1 + (0.005 + own.next() * 0.05) * (year - ORIGIN));
  });
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** A wrong rate is one and a half points off, still between the line and 100. */
function stated(rate: number, digits: number, isWrong: boolean): number {
  const off = 15 * 10 ** (digits - 1);
  if (!isWrong) return rate;
  return rate > 98 * 10 ** digits ? rate - off : rate + off;
}

function linesOf({ body, year, fault }: ReportPlan, seed: number, project: number, unit: number): Line[] {
  const own = random(seed, originsOf(body.id)[0]!, 'lines');
  return own
    .shuffle(LINES)
    .slice(0, own.int(2, 4))
    .map((name, i) => {
      const r = random(seed, body.id, year, name);
      const budget = Math.round((project * (0.04 + r.next() * 0.08)) / unit) * unit;
      const isLow = fault === 'low_project' && i === 0;
      const rate = isLow ? 0.7 + r.next() * 0.1 : 0.965 + r.next() * 0.034;
      return { name, budget, executed: Math.round((budget * rate) / unit) * unit };
    });
}
