import { incomparableTexts } from '../text/captions/incomparable.ts';
import { describe, expect, test } from 'vitest';
import type { Cell, Entity, Frame, Row } from '../model/frame.ts';
import { chartById } from './catalogue.ts';
import { both, bodyRows, column, figure, frame, missing, panel, series, words } from './fixture.ts';
import { LAYOUTS, type KindId } from './kinds/index.ts';
import { faultsOf } from './scene/scene-faults.ts';
import type { Scene } from './scene/scene.ts';
import { enlarged, LIGHT } from './theme.ts';

const WIDTHS = [300, 390, 560, 720, 1200, 1800];
const YEARS = [2018, 2019, 2020, 2021, 2022, 2023];
const LONG = '示例新型智能制造与国际航运物流综合服务平台管理委员会（筹）办';
const ENCODE = chartById('execution-rate')!.encode;

const bodiesOf = (n: number): Entity[] =>
  Array.from({ length: n }, (_, i) => {
    const name =
      i % 3 === 0
        ? both('园区', 'Park')
        : i % 3 === 1
          ? both(`示例园区${i}`, `Example park ${i}`)
          : both(LONG);
    return { id: `b${i}`, name, short: name, slot: i < 8 ? i + 1 : null };
  });

/** A Frame of rates: every seventh figure is missing, and bodies come and go. */
function rates(
  n: number,
  years: readonly number[],
  cell: (i: number, year: number) => Cell | undefined,
): Frame {
  const bodies = bodiesOf(n);
  const figures: Record<string, Cell> = {};
  bodies.forEach((body, i) => {
    for (const year of years) {
      const made = cell(i, year);
      if (made) figures[`${body.id}-${year}`] = made;
    }
  });
  const rows = bodyRows(figures, { years, bodies });
  return series('stress', [panel('RATE', both('预算执行率', 'Execution rate'), '%', rows)], 'rate', {
    departments: bodies,
    years,
    lines: [
      {
        id: 'w',
        value: 0.92,
        side: 'below',
        label: both('低于 92% 提示，由财政部门设定', 'below 92%'),
        rule: both('规则'),
      },
    ],
    links: [{ from: 'b0', to: 'b1', year: 2021, confidence: 'likely', basis: both('依据') }],
  });
}
const some = (i: number, year: number): Cell | undefined =>
  (i * 5 + year) % 7 === 0 ? undefined : figure(String(90 + ((i * 37 + year * 11) % 100) / 10), '%');

const FRAMES: Readonly<Record<string, Frame>> = {
  'one series': rates(1, YEARS, some),
  'five series': rates(5, YEARS, some),
  'twenty-four series': rates(24, YEARS, some),
  'all missing': rates(5, YEARS, () => undefined),
  'one value': rates(5, YEARS, (i, year) => (i === 2 && year === 2020 ? figure('97.6', '%') : undefined)),
  'one year': rates(5, [2022], some),
  zeros: rates(3, YEARS, () => figure('0', '%')),
  negatives: rates(4, YEARS, (i, year) => figure(String(i * 3 - (year % 5) * 4.41), '%')),
  'one far beyond the rest': rates(4, [2021, 2022], (i, year) =>
    figure(i === 1 && year === 2021 ? '278.94' : String(96 + i), '%'),
  ),
};

function draw(
  kind: KindId,
  frame: Frame,
  width: number,
  more: { large?: boolean; chosen?: string[]; en?: boolean } = {},
): Scene {
  const encode = kind === 'bar' || kind === 'completion' ? { value: 'value' } : ENCODE;
  const theme = more.large ? enlarged(LIGHT, 1.25) : LIGHT;
  const lang = more.en ? 'en' : 'zh';
  const apart = incomparableTexts(frame, lang);
  return LAYOUTS[kind](frame, encode, { width, lang, theme, chosen: more.chosen ?? [], incomparable: apart });
}

describe.each(['line', 'multiples', 'dot', 'bar', 'completion'] as const)('a %s chart', (kind) => {
  test.each(Object.keys(FRAMES))('of %s has no overlapping text and nothing cut', (name) => {
    const frame = FRAMES[name]!;
    for (const width of WIDTHS) {
      expect(faultsOf(draw(kind, frame, width)), `${width}`).toEqual([]);
      expect(
        faultsOf(draw(kind, frame, width, { large: true, chosen: ['b3'], en: true })),
        `${width} large`,
      ).toEqual([]);
    }
  });

  test.each(Object.keys(FRAMES))('of %s speaks every row', (name) => {
    // Charts in rows show a selection of so many, see limit-rows.test.ts.
    if (name === 'twenty-four series' && kind !== 'line' && kind !== 'multiples') return;
    const rows = FRAMES[name]!.panels.flatMap((one) => one.rows.map((row) => row.key));
    const spoken = new Set(draw(kind, FRAMES[name]!, 720).points.map((point) => point.row));
    expect(rows.filter((row) => !spoken.has(row))).toEqual([]);
  });
});

describe('a completion far beyond the rest', () => {
  const texts = (scene: Scene): string[] =>
    scene.marks.flatMap((mark) => (mark.type === 'text' ? [...mark.lines] : []));

  test('stands behind a labelled break and keeps its figure', () => {
    const scene = draw('bar', FRAMES['one far beyond the rest']!, 720);
    expect(texts(scene)).toContain('278.94%');
    expect(texts(scene).join()).toContain('断轴');
    expect(scene.marks.filter((mark) => mark.key.endsWith('/break'))).toHaveLength(1);
  });

  test('needs no break where the others are of its size', () => {
    const frame = rates(3, [2022], (i) => figure(String(90 + i * 10), '%'));
    expect(draw('bar', frame, 720).marks.filter((mark) => mark.key.endsWith('/break'))).toHaveLength(0);
  });

  test('a count far beyond the rest is drawn to scale', () => {
    const rows = bodyRows({ 'xiqu-2021': figure('1', '场'), 'zhizao-2022': figure('90', '场') });
    const counts = series('counts', [panel('N', both('政策宣讲会'), '场', rows)], 'count');
    expect(draw('bar', counts, 720).marks.filter((mark) => mark.key.endsWith('/break'))).toHaveLength(0);
  });
});

describe('missing and zero', () => {
  test('a real 0 is drawn with its figure and a missing one is hollow with its reason', () => {
    const rows = bodyRows({ 'panyu-2023': figure('0', '个'), 'xiqu-2021': figure('12', '个') });
    const one = series('zero', [panel('N', both('引进招商项目'), '个', rows)], 'count');
    const scene = draw('bar', one, 720);
    const texts = scene.marks.flatMap((mark) => (mark.type === 'text' ? mark.lines : []));
    expect(texts).toContain('0');
    expect(texts).toContain('未报告');
    expect(texts).toContain('未收录报告');
  });

  test('a line is never joined across a missing year', () => {
    const gap = rates(1, YEARS, (_, year) => (year === 2020 ? undefined : figure('95', '%')));
    const runs = draw('line', gap, 720).marks.filter(
      (mark) => mark.type === 'path' && mark.key.includes('/run/'),
    );
    expect(runs).toHaveLength(2);
  });

  test('a likely succession is dashed and only between years that follow each other', () => {
    const joined = rates(2, YEARS, (i, year) =>
      (i === 0 ? year <= 2020 : year > 2020) ? figure('95', '%') : undefined,
    );
    const link = draw('line', joined, 720).marks.find((mark) => mark.key.includes('/link/'));
    expect(link?.dash).toBeDefined();
    const apart = rates(2, YEARS, (i, year) =>
      (i === 0 ? year <= 2019 : year > 2020) ? figure('95', '%') : undefined,
    );
    expect(draw('line', apart, 720).marks.find((mark) => mark.key.includes('/link/'))).toBeUndefined();
  });
});

describe('cells', () => {
  const many = bodiesOf(24);
  const scores: Row[] = many.slice(0, 12).flatMap((body, b) =>
    ['产出', LONG, '合规性（一）'].map((name, i) => ({
      key: `${body.id}:${name}`,
      department: body.id,
      year: 2022,
      subject: both(name),
      section: both(i < 2 ? '履职效能' : LONG),
      cells: {
        row: words(name),
        score: b % 4 === 0 ? missing() : figure(['10', '8.93', '7.86'][i]!, '分'),
        weight: figure('10', '分'),
        share: b % 4 === 0 ? missing() : { value: 1 - i * 0.107, state: 'value' as const, facts: [] },
      },
    })),
  );
  const heat = frame(
    'heat',
    { verb: 'score_rows' },
    {
      columns: [
        column('department', 'dimension', '部门', 'Body'),
        column('year', 'dimension', '年度', 'Year'),
        column('row', 'dimension', '三级指标', 'Row'),
        column('score', 'score', '得分', 'Score'),
        column('weight', 'score', '分值', 'Weight'),
        column('share', 'rate', '得分率', 'Share'),
      ],
      panels: [panel('scores', both('得分'), '分', scores)],
      departments: many,
    },
  );
  const filed = frame(
    'filed',
    { verb: 'coverage' },
    {
      columns: [
        column('department', 'dimension', '部门', 'Body'),
        column('year', 'dimension', '年度', 'Year'),
        column('budget', 'count', '预算', 'Budget'),
        column('outputs', 'count', '产出', 'Outputs'),
        column('total', 'count', '合计', 'All'),
      ],
      panels: [
        panel(
          'coverage',
          both('收录情况'),
          '个',
          many.flatMap((body, b) =>
            YEARS.map((year, i): Row => {
              const none = (b + i) % 3 === 0;
              const cell = (n: number): Cell =>
                none ? missing('not_existing') : { value: n, state: 'value', facts: [] };
              return {
                key: `${body.id}:${year}`,
                department: body.id,
                year,
                cells: { budget: cell(8), outputs: cell(1140), total: cell(1148) },
              };
            }),
          ),
        ),
      ],
      departments: many,
      years: YEARS,
    },
  );

  test.each(WIDTHS)('of 24 bodies hold together at %i px', (width) => {
    for (const lang of ['zh', 'en'] as const)
      for (const theme of [LIGHT, enlarged(LIGHT, 1.25)]) {
        const options = { width, lang, theme, chosen: [], incomparable: incomparableTexts(heat, lang) };
        expect(faultsOf(LAYOUTS.heatmap(heat, chartById('score-rows')!.encode, options))).toEqual([]);
        expect(faultsOf(LAYOUTS.matrix(filed, chartById('coverage')!.encode, options))).toEqual([]);
      }
  });
});

test('a Frame without rows says what to do next', () => {
  const empty = series('none', [], 'rate');
  for (const kind of ['line', 'dot', 'bar', 'bullet', 'heatmap', 'matrix'] as const) {
    const scene = LAYOUTS[kind](
      empty,
      { value: 'value' },
      { width: 360, lang: 'zh', theme: LIGHT, chosen: [], incomparable: [] },
    );
    expect(scene.marks).toHaveLength(1);
    expect(faultsOf(scene)).toEqual([]);
  }
});
