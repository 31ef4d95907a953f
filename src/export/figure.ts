/** A figure as it leaves the product: what every file carries beside the data, already in words. */
import type { ChartSpec } from '../charts/spec.ts';
import type { Frame } from '../model/frame.ts';
import type { Lang } from '../model/localised.ts';
import { formatYears } from '../text/format.ts';
import { incomparableTexts } from '../text/captions/incomparable.ts';
import { noteText } from '../text/captions/notes.ts';
import { finding } from '../text/captions/sentences.ts';
import { departmentName } from '../text/table.ts';
import { words } from '../text/words/words.ts';

export interface ExportFigure {
  readonly spec: ChartSpec;
  readonly frame: Frame;
  readonly lang: Lang;
  /** The finding, one sentence. */
  readonly title: string;
  /** Measure · unit · basis · years. */
  readonly subtitle: string;
  /** Why panels stand apart, then the Frame's notes; each one sentence. */
  readonly notes: readonly string[];
  /** Body and year of each report, as the page's footer names them. */
  readonly sources: readonly string[];
  /** Data version and date in words. */
  readonly version: string;
}

/** Puts a Frame's finding, notes and sources into words of `lang`. Editing a title later is a spread away. */
export function exportFigure(spec: ChartSpec, frame: Frame, lang: Lang): ExportFigure {
  const notes = [
    ...incomparableTexts(frame, lang),
    ...frame.notes.map((note) => noteText(note, frame, lang)),
  ];
  return {
    spec,
    frame,
    lang,
    title: finding(frame, lang),
    subtitle: [spec.subtitle[lang], formatYears(frame.years, lang)].filter(Boolean).join(' · '),
    notes: [...new Set(notes)],
    sources: frame.sources.map(
      ({ department, year }) => `${departmentName(frame, department, lang)} ${year}`,
    ),
    version: words(lang).figure.version(frame.version, frame.date),
  };
}
