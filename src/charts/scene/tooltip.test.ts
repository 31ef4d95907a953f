import { expect, test } from 'vitest';
import { frameFor } from '../fixture.ts';
import type { Point } from './scene.ts';
import { placeTooltip, tooltipText } from './tooltip.ts';

const point = (panel: string, row: string, column: string): Point => ({
  key: 'k',
  panel,
  row,
  column,
  x: 0,
  y: 0,
  rx: 1,
  ry: 1,
  label: '',
});

test('a figure is told with its unit, period, phrase and place', () => {
  const text = tooltipText(frameFor('execution-rate'), point('EXEC_RATE', 'panyu:2023', 'value'), 'zh');
  expect(text).toMatchObject({
    head: '番禺经开区 2023',
    measure: '预算执行率',
    value: '97.60%',
    missing: false,
    phrase: '完成 97.60%',
    place: '二（一）第1段',
    facts: ['fact-97.60'],
  });
});

test('the words around a figure are told as words', () => {
  const text = tooltipText(frameFor('issues'), point('ISSUE_IN', 'xiqu:2021', 'value'), 'zh');
  expect(text?.value).toBe('>369 项次');
  expect(text?.marks).toContain('超过');
});

test('a missing figure gives its reason and no facts', () => {
  const text = tooltipText(frameFor('budget-executed'), point('budget', 'zhizao:budget', 'executed'), 'zh');
  expect(text).toMatchObject({ value: '未报告', missing: true, facts: [] });
});

test('the name of a row stands after its body', () => {
  const frame = frameFor('project-lines');
  const row = frame.panels[0]!.rows[0]!;
  expect(tooltipText(frame, point('projects', row.key, 'rate'), 'zh')?.head).toBe(
    '穗港科技合作园 2022 · 属地合同经费项目',
  );
});

test('a point that the Frame does not hold has no text', () => {
  expect(tooltipText(frameFor('visits'), point('x', 'y', 'z'), 'zh')).toBeUndefined();
});

test('a tooltip stands above its mark, below where there is no room, and inside the window', () => {
  const size = { width: 200, height: 100 };
  const room = { width: 400, height: 600 };
  expect(placeTooltip({ x: 200, top: 300, bottom: 310 }, size, room)).toEqual({ left: 100, top: 190 });
  expect(placeTooltip({ x: 200, top: 50, bottom: 60 }, size, room)).toEqual({ left: 100, top: 70 });
  expect(placeTooltip({ x: 390, top: 300, bottom: 310 }, size, room).left).toBe(192);
  expect(placeTooltip({ x: 5, top: 300, bottom: 310 }, size, room).left).toBe(8);
});
