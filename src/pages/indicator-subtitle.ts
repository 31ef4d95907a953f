/** The subtitle of a chart of the comparison: measure, unit and basis of the indicator that the view names. */
import type { IndicatorRow } from '../model/tables.ts';
import type { Localised } from '../model/localised.ts';
import { unitText } from '../text/words/words.ts';

export function indicatorSubtitle({ zh, en, unit, basis_zh, basis_en }: IndicatorRow): Localised {
  return {
    zh: [zh, unitText(unit, 'zh'), basis_zh].filter(Boolean).join(' · '),
    en: [en, unitText(unit, 'en'), basis_en].filter(Boolean).join(' · '),
  };
}
