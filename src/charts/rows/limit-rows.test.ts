import { incomparableTexts } from '../../text/captions/incomparable.ts';
import { describe, expect, test } from 'vitest';
import type { Cell, Entity, Frame } from '../../model/frame.ts';
import { bodyRows, both, computed, figure, panel, series, words, column, frame } from '../fixture.ts';
import { chartById } from '../catalogue.ts';
import { LAYOUTS } from '../kinds/index.ts';
import { faultsOf } from '../scene/scene-faults.ts';
import type { Scene } from '../scene/scene.ts';
import { LIGHT } from '../theme.ts';

const YEARS = [2018, 2019, 2020, 2021, 2022, 2023];
const bodiesOf = (n: number): Entity[] =>
  Array.from({ length: n }, (_, i) => {
    const name = both(`示例${i}`, `Body ${i}`);
    return { id: `b${i}`, name, short: name, slot: null };
  });

/** Rates of n bodies in six years; body 0 is below the line in 2018. */
function rates(n: number): Frame {
  const bodies = bodiesOf(n);
  const figures: Record<string, Cell> = {};
  for (const [i, body] of bodies.entries())
    for (const year of YEARS)
      figures[`${body.id}-${year}`] = figure(i === 0 && year === 2018 ? '80' : '97', '%');
  const rows = bodyRows(figures, { years: YEARS, bodies });
  return series('many', [panel('RATE', both('预算执行率'), '%', rows)], 'rate', {
    departments: bodies,
    years: YEARS,
    lines: [{ id: 'w', value: 0.9, side: 'below', label: both('低于 90%'), rule: both('规则') }],
  });
}

const spec = chartById('execution-rate')!;
const draw = (of: Frame, chosen: readonly string[] = []): Scene =>
  LAYOUTS.dot(of, spec.encode, {
    width: 720,
    lang: 'zh',
    theme: LIGHT,
    chosen,
    incomparable: incomparableTexts(of, 'zh'),
  });
const yearsIn = (scene: Scene): number[] =>
  [...new Set(scene.points.map((point) => Number(point.row.split(':')[1])))].sort();
const line = (scene: Scene): string =>
  scene.marks.flatMap((mark) => (mark.type === 'text' && mark.key === 'limit' ? mark.lines : [])).join('');

describe('a chart of more rows than a reader takes in', () => {
  test('shows whole years from the latest on and counts what it leaves to the table', () => {
    const scene = draw(rates(24));
    expect(yearsIn(scene)).toEqual([2018, 2022, 2023]);
    expect(scene.points).toHaveLength(49);
    expect(line(scene)).toBe('图中为 2022–2023 年的全部，以及越过提示线的；另有 95 行，见表。');
    expect(faultsOf(scene)).toEqual([]);
  });

  test('shows every year of the chosen bodies', () => {
    const scene = draw(rates(24), ['b5']);
    expect(scene.points.filter((point) => point.row.startsWith('b5:'))).toHaveLength(6);
    expect(line(scene)).toContain('选中部门的和越过提示线的');
  });

  test('shows a part of the latest year where that alone is too much', () => {
    const scene = draw(rates(80));
    expect(scene.points).toHaveLength(60);
    expect(yearsIn(scene)).toEqual([2018, 2023]);
    expect(line(scene)).toContain('2023 年的一部分');
  });

  test('says nothing where all rows stand', () => {
    const scene = draw(rates(10));
    expect(scene.points).toHaveLength(60);
    expect(line(scene)).toBe('');
  });
});

describe('a heatmap of many reports', () => {
  const scores = (n: number): Frame => {
    const bodies = bodiesOf(n);
    const rows = bodies.flatMap((body, b) =>
      ['备案', '公开', '采购'].map((name, i) => ({
        key: `${body.id}:${i}`,
        department: body.id,
        year: 2022 + (b % 2),
        subject: both(name),
        cells: {
          row: words(name),
          score: figure(i === 0 && b === 1 ? '9' : '10', '分'),
          weight: figure('10', '分'),
          share: computed(i === 0 && b === 1 ? 0.9 : 1),
        },
      })),
    );
    return frame(
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
        panels: [panel('scores', both('得分'), '分', rows)],
        departments: bodies,
      },
    );
  };
  const text = (of: Frame, width = 720): string =>
    LAYOUTS.heatmap(of, chartById('score-rows')!.encode, {
      width,
      lang: 'zh',
      theme: LIGHT,
      chosen: [],
      incomparable: incomparableTexts(of, 'zh'),
    })
      .marks.flatMap((mark) => (mark.type === 'text' ? mark.lines : []))
      .join('\n');

  test('shows the rows that lost points and counts the others', () => {
    expect(text(scores(12))).toContain('备案');
    expect(text(scores(12))).not.toContain('公开');
    expect(text(scores(12))).toContain('另有 2 项在图中各份报告里没有失分');
  });

  test('of few reports shows every row', () => {
    expect(text(scores(5))).toContain('公开');
    expect(text(scores(5))).not.toContain('没有失分');
  });

  test('of more reports than columns shows the latest year', () => {
    expect(text(scores(60))).toContain('图中为 2023 年的全部；另有 90 行，见表。');
    expect(text(scores(60))).not.toContain('2022');
  });
});
