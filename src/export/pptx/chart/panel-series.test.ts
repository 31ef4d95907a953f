import { expect, it } from 'vitest';
import { chartById } from '../../../charts/catalogue.ts';
import { dataset, fact } from '../../../testing/facts.ts';
import { frameOf } from '../../../testing/frames.ts';
import type { Fact } from '../../../model/fact.ts';
import { exportFigure } from '../../figure.ts';
import { seriesFrom } from './panel-series.ts';

const amounts = [
  fact('a', 2021, 'exec.total', '3824.26', '万元'),
  fact('a', 2021, 'budget.annual', '4753.66', '万元'),
];
/** The formats of the rates that a slide of these facts shows. */
function formats(facts: readonly Fact[], lang: 'zh' | 'en'): string[] {
  const frame = frameOf('execution-rate', dataset({ facts }));
  const figure = exportFigure(chartById('execution-rate')!, frame, lang);
  const [panel] = frame.panels;
  const column = frame.columns.find(({ key }) => key === 'value')!;
  const { points } = seriesFrom({ figure, frame, panel: panel!, lang }, 'a', column, panel!.rows, {
    colour: '#000000',
  });
  return points.flatMap((point) => (point ? [point.format] : []));
}

it('a rate that its report does not state carries its mark beside the number on a slide', () => {
  expect(formats(amounts, 'zh')).toEqual(['0.00%"（推算）"']);
  expect(formats(amounts, 'en')).toEqual(['0.00%" (derived)"']);
});

it('a refuted rate carries what the report states', () => {
  expect(formats([...amounts, fact('a', 2021, 'exec.rate', '100', '%')], 'zh')).toEqual([
    '0.00%"（报告称 100%）"',
  ]);
});

it('a printed rate carries nothing', () => {
  expect(formats([fact('a', 2021, 'exec.rate', '97.60', '%')], 'zh')).toEqual(['0.00%']);
});
