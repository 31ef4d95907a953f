/** The subtitle of a chart of the comparison: measure, unit and basis of the indicator that the view names. */
import type { ChartSpec } from '../charts/spec.ts';
import type { Site } from '../model/dataset.ts';
import type { Frame } from '../model/frame.ts';
import type { IndicatorRow } from '../model/tables/indicators.ts';
import type { Localised } from '../model/localised.ts';
import type { View } from '../model/view.ts';
import { unitText } from '../text/words/words.ts';
import { indicatorOf } from './question.ts';

export function indicatorSubtitle({ zh, en, unit, basis_zh, basis_en }: IndicatorRow): Localised {
  return {
    zh: [zh, unitText(unit, 'zh'), basis_zh].filter(Boolean).join(' · '),
    en: [en, unitText(unit, 'en'), basis_en].filter(Boolean).join(' · '),
  };
}

/** A chart of the comparison says what the view has it measure. `frames`: what the charts before it answered. */
export function named(
  spec: ChartSpec,
  view: View,
  site: Pick<Site, 'indicators'>,
  frames: Readonly<Record<string, Frame>>,
): ChartSpec {
  if (view.page !== 'compare' || !('indicators' in spec.question)) return spec;
  const about = indicatorOf(view, frames['compare-table']);
  const row = site.indicators.find(({ id }) => id === about);
  return row ? { ...spec, subtitle: indicatorSubtitle(row) } : spec;
}
