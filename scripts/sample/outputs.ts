/** outputs.csv of one report. */
import { completedBy, isExcess } from '../../src/facts/completion.ts';
import type { UnitId } from '../../src/model/unit.ts';
import { originsOf, placeOf } from './bodies.ts';
import type { Cells } from './csv.ts';
import { decimal, inUnit, percent } from './decimal.ts';
import type { ReportPlan, Plant, World } from './plan.ts';
import { random } from './random.ts';
import { shapeOf, valueOf } from './series.ts';
import { qualified, targetOf } from './targets.ts';

/** Other units of the same dimension, in which some reports print. */
const ODD: Readonly<Record<string, UnitId>> = {
  亿元: '万元',
  '万m²': '公顷',
  公顷: '万m²',
  平方公里: '公顷',
  万辆: '辆',
};
const STATUS: readonly (readonly [RegExp, string])[] = [
  [/^inv\.outbound_trips$/, 'planned'],
  [/^inv\.(expected_|agreed_output)/, 'forecast'],
  [/^def\./, 'definition'],
  [/^(eco\..*_(firms|sectors)|customs\.gates|park\.|land\.(expired|vacant|zone|inefficient))/, 'stock'],
];
/** A growth rate is that of this amount. */
const GROWTH = /^(eco\..+)_growth$/;
const AMOUNTS = ['output', 'sales', 'revenue', ''];

export function outputRows(plan: ReportPlan, world: World, plant: Plant): Cells[] {
  const dropped = plan.fault === 'went_missing' ? 'gov.bulletins' : '';
  if (dropped !== '') plant('went_missing', '上年有工作动态期数，本年没有');
  return plan.kit.filter((id) => id !== dropped).flatMap((id) => outputRow(plan, world, id, plant));
}

function outputRow(plan: ReportPlan, world: World, id: string, plant: Plant): Cells[] {
  const indicator = world.library.get(id)!;
  const base = indicator['unit'] as UnitId;
  const origins = originsOf(plan.body.id);
  const { digits } = shapeOf(id, base);
  const more: Record<string, string> = {
    status: STATUS.find(([pattern]) => pattern.test(id))?.[1] ?? '',
    period: periodOf(plan, id),
    place: `二（二）第${(plan.kit.indexOf(id) % 6) + 1}段`,
  };
  if (isExcess(id)) return excessRow(plan, world, id, more, plant);
  const isOdd = ODD[base] !== undefined && random(world.seed, plan.id, id, 'unit').chance(0.2);
  const unit = isOdd ? ODD[base]! : base;
  const seenUnit = isOdd ? unit : seen(world.seed, origins[0]!, indicator, base);
  const goal = targetOf(plan, world, id, wanted(plan, world, id), plant);
  // Half a project is printed as such, a whole one without a point.
  const trim = (text: string): string =>
    indicator['kind'] === 'count' && base !== '万辆' ? text.replace(/\.0$/, '') : text;
  const print = (scaled: number): string => trim(inUnit(scaled, digits, base, unit));
  const exact = GROWTH.test(id) ? growth(plan, world, id) : print(goal.value);
  const text = qualified(plan, world, indicator, exact, goal.target === undefined);
  if (goal.isTold && goal.target !== undefined) more['target'] = print(goal.target);
  if (goal.completion !== undefined) more['completion'] = goal.completion;
  if (id === 'land.reserved_area' && plan.fault === 'subset')
    plant('subset', `已收储土地面积 ${text}${unit}，大于到期土地面积`);
  const phrase = `${indicator['zh']}${text}${seenUnit}`;
  return [{ indicator: id, value: text, unit: seenUnit, phrase, ...more }];
}

/** The body's own value of a year; a part stays within its whole, but for a planted fault. */
function wanted(plan: ReportPlan, world: World, id: string, year = plan.year): number {
  const row = world.library.get(id)!;
  const whole = world.library.get(row['part_of'] ?? '');
  const origins = originsOf(plan.body.id);
  if (!whole) return valueOf(world.seed, origins, id, row['unit']!, year);
  const share = 0.3 + random(world.seed, origins[0]!, id, 'share').next() * 0.4;
  const of = valueOf(world.seed, origins, whole['id']!, whole['unit']!, year);
  return Math.floor(of * (plan.fault === 'subset' && id === 'land.reserved_area' ? 1.25 : share));
}

/** Change against the year before, from the same series, in per cent with one digit. */
function growth(plan: ReportPlan, world: World, id: string): string {
  const stem = GROWTH.exec(id)![1]!;
  const amount = AMOUNTS.map((end) => (end === '' ? stem : `${stem}_${end}`)).find((a) =>
    world.library.has(a),
  );
  if (!amount) return '0.0';
  const [now, before] = [wanted(plan, world, amount), wanted(plan, world, amount, plan.year - 1)];
  return decimal(percent(now - before, before, 1), 1);
}

/** 超额 x % beside a completion of 100 + x %. */
function excessRow(plan: ReportPlan, world: World, id: string, more: Cells, plant: Plant): Cells[] {
  const of = completedBy({ id, base: '' });
  if (!plan.kit.includes(of)) return [];
  const { completion } = targetOf(plan, world, of, wanted(plan, world, of), () => undefined);
  const right = Math.round(Number(completion) * 100) - 10000;
  const isWrong = plan.fault === 'excess';
  const value = decimal(right + (isWrong ? 500 : 0), 2);
  if (isWrong) plant('excess', `所写超额 ${value}%，与完成率 ${completion ?? ''}% 不符`);
  return [{ indicator: id, value, unit: '%', phrase: `超额完成${value}%`, ...more }];
}

/** The park's economy: some bodies reported eleven months until 2021 and the whole year since. */
function periodOf(plan: ReportPlan, id: string): string {
  if (!id.startsWith('eco.')) return id.startsWith('customs.guard_hours') ? '每日' : '';
  return placeOf(plan.body.id) % 2 === 1 && plan.year < 2022 ? '1-11月' : '1-12月';
}

/** One of the counting words that the library has seen for the indicator, the same in all years of a body. */
function seen(seed: number, origin: string, indicator: Cells, base: UnitId): UnitId {
  const words = (indicator['units_seen'] ?? '').split(' ').filter((word) => word !== '');
  const isCount = indicator['kind'] === 'count' && base !== '万辆';
  return isCount && words.length > 1
    ? random(seed, origin, indicator['id']!, 'word').pick<UnitId>(words)
    : base;
}
