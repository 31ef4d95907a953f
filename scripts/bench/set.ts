/**
 * Sets to measure with: bodies × years × indicators, a budget, a rate and a score each and outputs in the rest, written as
 * a data folder. Plain on purpose: nothing is missing, so what grows is the number of figures alone.
 */
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TableSchema } from '../../src/model/schema.ts';
import { DEPARTMENTS } from '../../src/model/tables/departments.ts';
import { FIGURES } from '../../src/model/tables/figures.ts';
import { FRAMEWORK } from '../../src/model/tables/framework.ts';
import { INDICATORS } from '../../src/model/tables/indicators.ts';
import { LINEAGE } from '../../src/model/tables/lineage.ts';
import { REPORTS } from '../../src/model/tables/reports.ts';
import type { Cells } from '../sample/csv.ts';
import { csvOf, readCells } from '../sample/csv.ts';
import { decimal, percent } from '../sample/decimal.ts';
import { random } from '../sample/random.ts';

export interface Size {
  readonly bodies: number;
  readonly years: number;
  /** Four are money, rate and score; the others are outputs. */
  readonly indicators: number;
}

export const SIZES: Readonly<Record<'S' | 'T' | 'M' | 'L' | 'XL', Size>> = {
  S: { bodies: 5, years: 3, indicators: 30 },
  T: { bodies: 50, years: 10, indicators: 40 },
  M: { bodies: 200, years: 10, indicators: 40 },
  L: { bodies: 1000, years: 10, indicators: 40 },
  XL: { bodies: 10_000, years: 10, indicators: 40 },
};
export type SizeName = keyof typeof SIZES;

const SEED = 20240601;
const LAST_YEAR = 2024;
const BASIC = 4;
const DATA = resolve(fileURLToPath(import.meta.url), '../../../data');
const TASKS = ['财政', '教育', '卫生', '民政', '交通', '水利', '农业', '文化', '生态', '住房'] as const;
const DUTIES = ['园区管理', '公共服务', '民生保障'] as const;
const OUTPUTS = [
  ['完成项目', '项'],
  ['服务人次', '人次'],
  ['按期完成率', '%'],
  ['补助资金', '万元'],
  ['培训场次', '场'],
] as const;

const idOf = (body: number): string => `d${String(body + 1).padStart(5, '0')}`;
const outputId = (output: number): string => `bench.o${String(output + 1).padStart(2, '0')}`;

/** 25 bodies a district, ten districts a city. */
function bodyRow(body: number): Cells {
  const [district, name] = [Math.floor(body / 25) + 1, `${TASKS[body % TASKS.length]}${body + 1}处`];
  return {
    id: idOf(body),
    zh: `示例${district}区${name}`,
    short: name,
    en: `Sample Bureau ${body + 1}`,
    short_en: `Bureau ${body + 1}`,
    district: `示例${district}区`,
    duties: DUTIES[body % DUTIES.length]!,
    slot: body < 8 ? String(body + 1) : '',
  };
}

function indicatorRow(output: number): Cells {
  const [name, unit] = OUTPUTS[output % OUTPUTS.length]!;
  return {
    id: outputId(output),
    zh: `${name}${output + 1}`,
    en: `Output ${output + 1}`,
    unit,
    units_seen: unit,
    basis_zh: `按${unit}计`,
    basis_en: 'As counted',
    basis_from: 'report',
    group: `BENCH_${output + 1}`,
    theme: 'service',
    kind: unit === '%' ? 'rate' : 'count',
    better: 'neutral',
    own: 'body',
  };
}

const figure = (indicator: string, value: string, unit: string, name: string): Cells => ({
  indicator,
  value,
  unit,
  place: '一第1段',
  phrase: `${name}${value}${unit}`,
});

/** The tables of one report; a body's size and habits stay its own over the years. */
function tablesOf(body: number, year: number, outputs: number, seed: number): Record<string, Cells[]> {
  const own = random(seed, 'body', body);
  const [scale, habit] = [500 + own.next() * 50_000, 82 + own.next() * 14];
  const chance = random(seed, body, year);
  const cents = Math.round(scale * (85 + chance.next() * 30));
  const spent = Math.min(cents, Math.round((cents * (habit + (chance.next() - 0.5) * 16)) / 100));
  const rate = percent(spent, cents, 2);
  const outputOf = (unit: string): string =>
    unit === '%'
      ? decimal(chance.int(600, 1000), 1)
      : unit === '万元'
        ? decimal(chance.int(1, 900_000), 2)
        : String(chance.int(1, 900));
  return {
    budget: [
      figure('budget.annual', decimal(cents, 2), '万元', '全年预算数'),
      figure('exec.total', decimal(spent, 2), '万元', '执行数'),
      figure('exec.rate', decimal(rate, 2), '%', '执行率'),
    ],
    scores: [
      {
        ...figure(
          'score.total',
          decimal(Math.min(1000, Math.round(rate / 10) + chance.int(0, 40)), 1),
          '分',
          '自评得分',
        ),
        subject: 'total',
      },
    ],
    outputs: Array.from({ length: outputs }, (_, output) => {
      const [name, unit] = OUTPUTS[output % OUTPUTS.length]!;
      return figure(outputId(output), outputOf(unit), unit, `${name}${output + 1}：`);
    }),
  };
}

/** Writes a set of this size into `dir`, which it replaces. The same size and seed give the same bytes. */
export async function writeSet(dir: string, size: Size, seed = SEED): Promise<void> {
  await rm(dir, { recursive: true, force: true });
  await mkdir(join(dir, 'frameworks'), { recursive: true });
  const write = (name: string, schema: TableSchema, rows: readonly Cells[]): Promise<void> =>
    writeFile(join(dir, name), csvOf(schema, rows));
  const bodies = Array.from({ length: size.bodies }, (_, body) => body);
  const years = Array.from({ length: size.years }, (_, i) => LAST_YEAR - size.years + 1 + i);
  const outputs = size.indicators - BASIC;
  const library = await readCells(join(DATA, 'indicators.csv'));
  for (const name of ['units.csv', 'warnings.csv']) await copyFile(join(DATA, name), join(dir, name));
  await write('indicators.csv', INDICATORS, [
    ...library,
    ...Array.from({ length: outputs }, (_, output) => indicatorRow(output)),
  ]);
  const tree = (await readCells(join(DATA, 'frameworks/gz-2022.csv'))).map((row) =>
    row['level'] === 'title' ? { ...row, zh: '示例评分体系', en: 'Sample framework' } : row,
  );
  await write('frameworks/sample-2022.csv', FRAMEWORK, tree);
  await write('lineage.csv', LINEAGE, []);
  await write('departments.csv', DEPARTMENTS, bodies.map(bodyRow));
  await write(
    'reports.csv',
    REPORTS,
    bodies.flatMap((body) =>
      years.map((year) => ({
        id: `${idOf(body)}-${year}`,
        department: idOf(body),
        year: String(year),
        title: `示例${body + 1}处${year}年部门整体支出绩效自评报告`,
        form: 'narrative',
        scorer: 'self',
        framework: 'sample-2022',
        source_file: `${idOf(body)}-${year}.txt`,
        revision: '2026-11-21',
      })),
    ),
  );
  for (const body of bodies)
    for (const year of years) {
      const folder = `reports/${idOf(body)}-${year}`;
      await mkdir(join(dir, folder), { recursive: true });
      for (const [name, rows] of Object.entries(tablesOf(body, year, outputs, seed)))
        await write(`${folder}/${name}.csv`, FIGURES, rows);
    }
  await writeFile(join(dir, 'sample.json'), `${JSON.stringify({ seed, ...size })}\n`);
}
