/** The subtitle of a chart of the comparison: measure, unit and basis of the indicator that it is about. */
import type { ChartSpec } from '../charts/spec.ts';
import type { Site } from '../model/dataset.ts';
import type { Frame } from '../model/frame.ts';
import type { IndicatorRow } from '../model/tables/indicators.ts';
import type { Localised } from '../model/localised.ts';
import { subjectOf } from '../request/subject.ts';
import { unitText } from '../text/words/words.ts';

export function indicatorSubtitle({ zh, en, unit, basis_zh, basis_en }: IndicatorRow): Localised {
  return {
    zh: [zh, unitText(unit, 'zh'), basis_zh].filter(Boolean).join(' · '),
    en: [en, unitText(unit, 'en'), basis_en].filter(Boolean).join(' · '),
  };
}

/** A chart of the comparison says what it turned out to measure. */
export function named(spec: ChartSpec, frame: Frame, site: Pick<Site, 'indicators'>): ChartSpec {
  const { indicator } = subjectOf(spec, frame.question);
  const row = site.indicators.find(({ id }) => id === indicator);
  return row ? { ...spec, subtitle: indicatorSubtitle(row) } : spec;
}
