/** Which chart shows an indicator: the question names it, or its answer holds a figure of it. */
import { factById } from '../../src/facts/dataset-index.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Frame } from '../../src/model/frame.ts';
import type { Verb } from '../../src/model/question.ts';
import type { ChartSpec } from '../../src/charts/spec.ts';
import { CATALOGUE } from '../../src/charts/catalogue.ts';

/** Verbs whose pictures are about a few indicators; the others gather figures of any kind. */
const ABOUT: readonly Verb[] = [
  'series',
  'budget',
  'parts',
  'projects',
  'score_total',
  'score_rows',
  'score_lost',
];
/** Pages whose charts need no further choice of body or indicator. */
const PLAIN: readonly string[] = ['execution', 'scores', 'outputs'];

const asks = (spec: ChartSpec, indicator: string): boolean =>
  'indicators' in spec.question && spec.question.indicators.includes(indicator);

type Facts = Pick<Dataset, 'facts'>;

function indicatorsOf(frame: Frame, data: Facts): Set<string> {
  const found = new Set<string>();
  for (const panel of frame.panels)
    for (const row of panel.rows)
      for (const key in row.cells)
        for (const id of row.cells[key]!.facts) {
          const fact = factById(data, id);
          if (fact) found.add(fact.indicator);
        }
  return found;
}

/** Indicator id → the first chart about it, those that name it before those that hold a figure of it. */
export function chartsByIndicator(
  data: Facts,
  frames: Readonly<Record<string, Frame>>,
): ReadonlyMap<string, ChartSpec> {
  const charts = CATALOGUE.filter(
    ({ page, question }) => PLAIN.includes(page) && ABOUT.includes(question.verb),
  );
  const found = new Map<string, ChartSpec>();
  const add = (indicator: string, spec: ChartSpec): void => {
    if (!found.has(indicator)) found.set(indicator, spec);
  };
  const held = charts.map((spec) => {
    const frame = frames[spec.id];
    return [spec, frame ? indicatorsOf(frame, data) : new Set<string>()] as const;
  });
  for (const [spec, indicators] of held)
    for (const indicator of indicators) if (asks(spec, indicator)) add(indicator, spec);
  for (const [spec, indicators] of held) for (const indicator of indicators) add(indicator, spec);
  return found;
}
