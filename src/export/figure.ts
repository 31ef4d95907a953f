/** A figure as it leaves the product: its answer, its words and how it is drawn. */
import type { ChartSpec } from '../charts/spec.ts';
import type { Caption } from '../model/caption.ts';
import type { Frame } from '../model/frame.ts';
import type { Lang } from '../model/localised.ts';
import { captionOf } from '../text/captions/captions.ts';

export interface ExportFigure extends Caption {
  readonly spec: ChartSpec;
  readonly frame: Frame;
  readonly lang: Lang;
  /** Bodies that the reader chose: drawn in colour, the others step back. None where left out. */
  readonly chosen?: readonly string[];
  /** What this part of a figure leaves out and where that stands, one sentence: below the chart in every file. */
  readonly cut?: string;
}

/** A Frame with its words in `lang`. Editing a title later is a spread away. */
export function exportFigure(spec: ChartSpec, frame: Frame, lang: Lang): ExportFigure {
  return { spec, frame, lang, ...captionOf(frame, spec, lang) };
}
