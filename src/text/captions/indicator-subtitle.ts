/** The subtitle of a chart that is about one indicator of the reader's choice: its measure, unit and basis. */
import type { Site } from '../../model/dataset.ts';
import { LANGS, type Lang } from '../../model/localised.ts';
import { basisText, dataText } from '../data-text.ts';
import { unitText } from '../words/words.ts';
import type { Captioned } from './captions.ts';

/** A chart that says what it measures; its own words stay where it names no indicator, or one that is not on file. */
export function withIndicator<S extends Captioned>(
  spec: S,
  indicator: string,
  site: Pick<Site, 'indicators'>,
): S {
  const row = site.indicators.find(({ id }) => id === indicator);
  if (!row) return spec;
  const parts = (lang: Lang): string[] => [
    dataText(row, lang),
    unitText(row.unit, lang),
    basisText(row, lang),
  ];
  const subtitle = LANGS.map((lang) => [lang, parts(lang).filter(Boolean).join(' · ')] as const);
  return { ...spec, subtitle: Object.fromEntries(subtitle) as Record<Lang, string> };
}
