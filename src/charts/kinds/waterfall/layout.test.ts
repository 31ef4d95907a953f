import { expect, test } from 'vitest';
import type { Frame } from '../../../model/frame.ts';
import { dataset, fact } from '../../../testing/facts.ts';
import { frameOf } from '../../../testing/frames.ts';
import { marksOf, sceneOf, textsOf } from '../../../testing/scenes.ts';

const textOf = (frame: Frame): string => textsOf(sceneOf(frame)).join('\n');
const scored = (body: string, total: string, rows: Readonly<Record<string, string>> = {}) => [
  fact(body, 2022, 'score.total', total, '分', { subject: 'total' }),
  ...Object.entries(rows).map(([subject, score]) => fact(body, 2022, 'score.l3', score, '分', { subject })),
];

test('says that its axis does not begin at 0, and why points were lost', () => {
  const text = textOf(frameOf('score-deductions'));
  expect(text).toContain('不从 0 起');
  expect(text).toContain('22份合同中只有9份按时备案');
  expect(text).toContain('报告未说明原因');
  expect(text).toContain('▼ 1.01 分');
});

test('begins every step where the one before it ends', () => {
  const scene = sceneOf(frameOf('score-deductions'));
  const bars = marksOf(scene, '/step/bar').filter(({ key }) => key.includes('zhizao'));
  expect(bars).toHaveLength(3);
  bars.slice(1).forEach((bar, i) => {
    const before = bars[i]!;
    if (bar.type === 'rect' && before.type === 'rect') expect(bar.x + bar.width).toBeCloseTo(before.x, 6);
  });
});

test('points up where rows tell more than the total lost', () => {
  const facts = scored('a', '99', { a: '38.6', b: '20', c: '10', d: '10', e: '20' });
  expect(textOf(frameOf('score-deductions', dataset({ facts })))).toContain('▲ 0.4 分');
  const told = scored('a', '98.6', { a: '38.6', b: '20', c: '10', d: '10', e: '20' });
  expect(textOf(frameOf('score-deductions', dataset({ facts: told })))).not.toContain('▲');
});

test('counts reports without a lost point where there are many', () => {
  const of = (full: number) =>
    frameOf(
      'score-deductions',
      dataset({
        facts: [
          ...scored('low', '96'),
          ...Array.from({ length: full }, (_, i) => scored(`b${i}`, '100')).flat(),
        ],
      }),
    );
  expect(textOf(of(5))).not.toContain('没有扣分，见表');
  expect(textOf(of(6))).toContain('另有 6 份报告未扣分，见表。');
});
