/** The subtitle of a chart that is about one indicator of the reader's choice: its measure, unit and basis. */
import type { Site } from '../../model/dataset.ts';
import { inEachLang, type Lang } from '../../model/localised.ts';
import { basisText } from '../basis.ts';
import { dataText } from '../data-text.ts';
import type { Titled } from '../words/subtitles.ts';
import { unitText } from '../words/words.ts';

/** A chart that says what it measures; its own words stay where it names no indicator, or one that is not on file. */
export function withIndicator<S extends Titled>(
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
  return { ...spec, subtitle: inEachLang((lang) => parts(lang).filter(Boolean).join(' · ')) };
}
