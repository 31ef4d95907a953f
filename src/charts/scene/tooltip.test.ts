import { expect, test } from 'vitest';
import type { Frame } from '../../model/frame.ts';
import { frameOf, rowAt } from '../../testing/frames.ts';
import type { Point } from './scene.ts';
import { placeTooltip, tooltipText } from './tooltip.ts';

/** The point of a body's year in a column. */
function pointAt(frame: Frame, body: string, year: number, column: string): Point {
  const row = rowAt(frame, body, year);
  const panel = frame.panels.find(({ rows }) => rows.includes(row))!;
  return { key: 'k', panel: panel.key, row: row.key, column, x: 0, y: 0, rx: 1, ry: 1, label: '' };
}

test('a figure is told with its unit, period, phrase and place', () => {
  const frame = frameOf('execution-rate');
  const text = tooltipText(frame, pointAt(frame, 'panyu', 2023, 'value'), 'zh');
  expect(text).toMatchObject({
    head: '番禺经开区 2023',
    measure: '预算执行率',
    value: '97.60%',
    missing: false,
    facts: [expect.stringContaining('panyu-2023')],
  });
  expect(text?.marks).toContain('全年');
  expect(text?.phrase).toContain('97.60');
  expect(text?.place).not.toBe('');
});

test('the words around a figure are told as words', () => {
  const frame = frameOf('issues');
  const text = tooltipText(frame, pointAt(frame, 'xiqu', 2021, 'value'), 'zh');
  expect(text?.value).toBe('>369 项次');
  expect(text?.marks).toContain('超过');
});

test('a missing figure gives its reason and no facts', () => {
  const frame = frameOf('budget-executed');
  const text = tooltipText(frame, pointAt(frame, 'zhizao', 2022, 'executed'), 'zh');
  expect(text).toMatchObject({ value: '未报告', missing: true, facts: [] });
});

test('the name of a row stands after its body', () => {
  const frame = frameOf('project-lines');
  const text = tooltipText(frame, pointAt(frame, 'keji', 2022, 'rate'), 'zh');
  expect(text?.head).toBe('穗港科技合作园 2022 · 仲裁解除用地合同经费项目');
});

test('a point that the Frame does not hold has no text', () => {
  const point = pointAt(frameOf('visits'), 'zhizao', 2022, 'value');
  expect(tooltipText(frameOf('execution-rate'), point, 'zh')).toBeUndefined();
});

test('a tooltip stands above its mark, below where there is no room, and inside the window', () => {
  const size = { width: 200, height: 100 };
  const room = { width: 400, height: 600 };
  expect(placeTooltip({ x: 200, top: 300, bottom: 310 }, size, room)).toEqual({ left: 100, top: 190 });
  expect(placeTooltip({ x: 200, top: 50, bottom: 60 }, size, room)).toEqual({ left: 100, top: 70 });
  expect(placeTooltip({ x: 390, top: 300, bottom: 310 }, size, room).left).toBe(192);
  expect(placeTooltip({ x: 5, top: 300, bottom: 310 }, size, room).left).toBe(8);
});
