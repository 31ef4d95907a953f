import { incomparableTexts } from '../text/captions/incomparable.ts';
import { describe, expect, test } from 'vitest';
import type { Cell, Entity, Frame, Panel } from '../model/frame.ts';
import { chartById } from './catalogue.ts';
import {
  both,
  changeRow,
  CHANGES,
  column,
  DEDUCTIONS,
  deductions,
  figure,
  frame,
  panel,
  staged,
} from './fixture.ts';
import { LAYOUTS } from './kinds/index.ts';
import { faultsOf } from './scene/scene-faults.ts';
import type { Scene } from './scene/scene.ts';
import type { ChartSpec } from './spec.ts';
import { enlarged, LIGHT } from './theme.ts';

const WIDTHS = [300, 340, 390, 560, 720, 1200, 1800];
/** 30 and 2 characters, and what lies between. */
const NAMES = ['示例新型智能制造与国际航运物流综合服务平台管理委员会（筹）办', '园区', '示例园区'];
const LONG = both(NAMES[0]!, 'Administrative committee of the integrated intelligent manufacturing platform');

const bodiesOf = (n: number): Entity[] =>
  Array.from({ length: n }, (_, i) => {
    const name = i % 3 === 0 ? LONG : both(`${NAMES[i % 3]}${i}`, `Park ${i}`);
    return { id: `b${i}`, name, short: name, slot: i < 8 ? i + 1 : null };
  });

type Step = readonly [string, string, number, string, string];
const REASON = '二十二份合同中只有九份在规定的七个工作日之内完成备案，其余逾期';
const STEPS: readonly Step[] = [
  [
    LONG.zh,
    LONG.en,
    1.01,
    REASON,
    'nine of twenty-two contracts were filed within the seven days that were set',
  ],
  ['备案', 'Filing', 0.59, '', ''],
  ['采购', 'Procurement', 0.11, '少', 'few'],
];

function waterfall(n: number, steps: (i: number) => readonly Step[]): Frame {
  const bodies = bodiesOf(n);
  return frame(
    'stress',
    { verb: 'deductions' },
    {
      columns: DEDUCTIONS,
      panels: bodies.map((body, i) => deductions(body.id, 2022, steps(i), body)),
      departments: bodies,
    },
  );
}

function change(n: number, unit: '%' | '万元', ends: (i: number) => readonly [string?, string?]): Frame {
  const bodies = bodiesOf(n);
  const rows = bodies.map((body, i) => {
    const [from, to] = ends(i);
    const past =
      i === 1 ? both(`2021（${LONG.zh}，很可能是前身）`, `2021 (${LONG.en}, likely predecessor)`) : undefined;
    return changeRow(body.id, unit, [2021, from], [i % 4 === 3 ? 2022 : 2023, to], past);
  });
  return frame(
    'stress',
    { verb: 'change', indicators: ['exec.rate'] },
    {
      columns: CHANGES(unit),
      panels: [panel('one', both('预算执行率', 'Execution rate'), unit, rows)],
      departments: bodies,
      links: [{ from: 'b0', to: 'b1', year: 2022, confidence: 'likely', basis: both('依据') }],
    },
  );
}

function stages(n: number, cell: (i: number, stage: number) => Cell | undefined): Frame {
  const bodies = bodiesOf(n);
  const rows = bodies.flatMap((body, i) =>
    staged(
      body.id,
      2022,
      [0, 1, 2, 3, 4].map((stage) => cell(i, stage)),
    ),
  );
  return frame(
    'stress',
    { verb: 'stages' },
    {
      columns: [
        column('department', 'dimension', '部门', 'Body'),
        column('year', 'dimension', '年度', 'Year'),
        column('stage', 'dimension', '阶段', 'Stage'),
        column('value', 'count', '项目数', 'Projects'),
      ],
      panels: [panel('stages', both('招商各阶段项目数', 'Projects by stage'), '个', rows)],
      departments: bodies,
    },
  );
}

const rate = (i: number): readonly [string, string] => [
  String(90 + ((i * 37) % 100) / 10),
  String(90 + ((i * 53) % 100) / 10),
];
const WATERFALLS: Readonly<Record<string, Frame>> = {
  'one report': waterfall(1, () => STEPS),
  'five reports': waterfall(5, (i) => STEPS.slice(0, 1 + (i % 3))),
  'twenty-four reports': waterfall(24, (i) => STEPS.slice(0, 1 + (i % 3))),
  'a report without a lost point': waterfall(2, (i) => (i === 0 ? [['没有扣分', 'none', 0, '', '']] : STEPS)),
  'nothing but full marks': waterfall(1, () => [['没有扣分', 'none', 0, '', '']]),
  'rows that tell more than the total': waterfall(1, () => [
    ...STEPS,
    ['多列的扣分', 'in excess', -0.4, '', ''],
  ]),
};
const CHANGED: Readonly<Record<string, Frame>> = {
  'one body': change(1, '%', rate),
  'five bodies': change(5, '%', (i) => (i === 3 ? [undefined, '97.6'] : rate(i))),
  'twenty-four bodies': change(24, '%', rate),
  'all missing': change(5, '%', () => [undefined, undefined]),
  'one value': change(5, '%', (i) => (i === 2 ? ['97.6', undefined] : [undefined, undefined])),
  zeros: change(3, '万元', () => ['0', '0']),
  negatives: change(4, '万元', (i) => [String(i * 3 - 8), String(5 - i * 4.41)]),
  'one far beyond the rest': change(4, '%', (i) => ['96', i === 1 ? '278.94' : '97']),
};
const STAGED: Readonly<Record<string, Frame>> = {
  'one body': stages(1, (_, stage) => figure(String(stage * 8.5), '个')),
  'five bodies': stages(5, (i, stage) =>
    (i + stage) % 3 === 0 ? undefined : figure(String(i * stage), '个', 'nearly'),
  ),
  'twenty-four bodies': stages(24, (i, stage) =>
    (i + stage) % 3 === 0 ? undefined : figure('369', '个', 'more_than'),
  ),
  'all missing': stages(5, () => undefined),
  'one value': stages(5, (i, stage) => (i === 2 && stage === 1 ? figure('18.5', '个') : undefined)),
  zeros: stages(3, () => figure('0', '个')),
  negatives: stages(3, (i, stage) => figure(String(i * 3 - stage), '个')),
};

const KINDS: readonly (readonly [string, ChartSpec, Readonly<Record<string, Frame>>])[] = [
  ['waterfall', chartById('score-deductions')!, WATERFALLS],
  ['dumbbell', chartById('change-dumbbell')!, CHANGED],
  ['slope', chartById('change-slope')!, CHANGED],
  ['stages', chartById('projects-stages')!, STAGED],
];

const draw = (spec: ChartSpec, of: Frame, width: number, large = false): Scene =>
  LAYOUTS[spec.kind](of, spec.encode, {
    width,
    lang: large ? 'en' : 'zh',
    theme: large ? enlarged(LIGHT, 1.25) : LIGHT,
    chosen: large ? ['b3'] : [],
    incomparable: incomparableTexts(of, large ? 'en' : 'zh'),
  });
const texts = (scene: Scene): string =>
  scene.marks.flatMap((mark) => (mark.type === 'text' ? [mark.lines.join('')] : [])).join('\n');
const rowsOf = (panels: readonly Panel[]): string[] =>
  panels.flatMap(({ rows }) => rows.map(({ key }) => key));

describe.each(KINDS)('a %s chart', (_, spec, frames) => {
  test.each(Object.keys(frames))('of %s has no overlapping text and nothing cut', (name) => {
    for (const width of WIDTHS) {
      expect(faultsOf(draw(spec, frames[name]!, width)), `${width}`).toEqual([]);
      expect(faultsOf(draw(spec, frames[name]!, width, true)), `${width} large`).toEqual([]);
    }
  });

  test.each(Object.keys(frames).filter((name) => !name.includes('twenty-four reports')))(
    'of %s speaks every row',
    (name) => {
      const spoken = new Set(draw(spec, frames[name]!, 720).points.map((point) => point.row));
      expect(rowsOf(frames[name]!.panels).filter((row) => !spoken.has(row))).toEqual([]);
    },
  );
});

describe('a waterfall', () => {
  const spec = chartById('score-deductions')!;
  test('says that its axis does not begin at 0, and why points were lost', () => {
    const scene = draw(spec, WATERFALLS['one report']!, 720);
    expect(texts(scene)).toContain('不从 0 起');
    expect(texts(scene)).toContain(REASON);
    expect(texts(scene)).toContain('报告未说明原因');
    expect(texts(scene)).toContain('▼ 1.01 分');
  });

  test('begins every step where the one before it ends', () => {
    const bars = draw(spec, WATERFALLS['one report']!, 720).marks.filter(
      (mark) => mark.type === 'rect' && mark.key.endsWith('/step/bar'),
    );
    expect(bars).toHaveLength(3);
    bars.slice(1).forEach((bar, i) => {
      const before = bars[i]!;
      if (bar.type === 'rect' && before.type === 'rect') expect(bar.x + bar.width).toBeCloseTo(before.x, 6);
    });
  });

  test('points up where rows tell more than the total lost', () => {
    expect(texts(draw(spec, WATERFALLS['rows that tell more than the total']!, 720))).toContain('▲ 0.4 分');
  });
});

describe('a change', () => {
  const spec = chartById('change-dumbbell')!;
  test('across a likely succession is dashed, any other is not', () => {
    for (const [id, kind] of [
      ['change-dumbbell', '/change'],
      ['change-slope', '/line'],
    ] as const) {
      const lines = draw(chartById(id)!, CHANGED['five bodies']!, 720).marks.filter(({ key }) =>
        key.endsWith(kind),
      );
      expect(lines.map(({ dash }) => dash !== undefined)).toEqual([false, true, false, false]);
    }
  });

  test('carries its direction, its sign and its unit', () => {
    const scene = draw(
      spec,
      change(2, '%', (i) => (i === 0 ? ['95', '97.6'] : ['99', '96'])),
      720,
    );
    expect(texts(scene)).toContain('▲ 2.6 个百分点');
    expect(texts(scene)).toContain('▼ 3.0 个百分点');
    const colours = scene.marks.filter(({ key }) => key.endsWith('/change')).map(({ stroke }) => stroke);
    expect(colours).toEqual([LIGHT.up, LIGHT.down]);
  });

  test('of a body with one year is its one mark, with the reason why there is no change', () => {
    const scene = draw(spec, CHANGED['one value']!, 720);
    expect(scene.marks.filter(({ key }) => key.endsWith('/change'))).toEqual([]);
    expect(texts(scene)).toContain('未收录报告');
  });
});

describe('stages', () => {
  const spec = chartById('projects-stages')!;
  test('that a report leaves out are hatched and say so; a real 0 is a figure', () => {
    const scene = draw(spec, STAGED['one value']!, 720);
    const hatched = scene.marks.filter(({ pattern }) => pattern === 'hatch');
    expect(hatched).toHaveLength(24);
    expect(texts(draw(spec, STAGED['zeros']!, 720)).match(/^0$/gm)).toHaveLength(15);
  });

  test('have a scale of their own, so that no bar leads to the next', () => {
    const scene = draw(
      spec,
      stages(1, (_, stage) => figure(String(100 - stage * 20), '个')),
      720,
    );
    const bars = scene.marks.filter((mark) => mark.type === 'rect' && mark.key.endsWith('/bar'));
    expect(new Set(bars.map((mark) => (mark.type === 'rect' ? Math.round(mark.width) : 0))).size).toBe(1);
  });
});

test('kinds of the new questions say what to do next where there is nothing', () => {
  for (const [, spec, frames] of KINDS) {
    const [any] = Object.values(frames);
    const scene = draw(spec, { ...any!, panels: [] }, 360);
    expect(scene.marks).toHaveLength(1);
    expect(faultsOf(scene)).toEqual([]);
  }
});
