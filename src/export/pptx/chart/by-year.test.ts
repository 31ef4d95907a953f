import { expect, test } from 'vitest';
import { dataset, fact } from '../../../testing/facts.ts';
import { frameOf } from '../../../testing/frames.ts';
import { chartById } from '../../../charts/catalogue.ts';
import { captionOf } from '../../../text/captions/captions.ts';
import { byYear } from './by-year.ts';

const money = (body: string, year: number) => [
  fact(body, year, 'budget.annual', '100', '万元'),
  fact(body, year, 'exec.total', body === 'c' ? '80' : '98', '万元'),
];

/** The native line of pooled rates over some bodies' years. */
function lines(...pools: readonly (readonly [year: number, bodies: string])[]) {
  const facts = pools.flatMap(([year, bodies]) => [...bodies].flatMap((body) => money(body, year)));
  const frame = frameOf('pooled-rate', dataset({ facts }));
  const spec = chartById('pooled-rate')!;
  const figure = { spec, frame, lang: 'zh' as const, ...captionOf(frame, spec, 'zh') };
  return byYear({ figure, frame, panel: frame.panels[0]!, lang: 'zh' }).series.map(({ name, points }) => [
    name.replace(/^.*（/, '（'),
    points.map((point) => point !== null),
  ]);
}

test('a native line of pooled figures joins only years that pool the same bodies', () => {
  expect(lines([2021, 'ab'], [2022, 'ab'], [2023, 'abc'])).toEqual([
    ['（2021–2022）', [true, true, false]],
    ['（2023）', [false, false, true]],
  ]);
});

test('of the same bodies in every year it is one line', () => {
  expect(lines([2021, 'ab'], [2022, 'ab'])).toHaveLength(1);
});
