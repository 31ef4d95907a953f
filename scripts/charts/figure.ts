/** A view's figure drawn for files: one picture with all its words, and the chart alone at two widths for its page. */
import { LAYOUTS } from '../../src/charts/kinds/index.ts';
import { LIGHT } from '../../src/charts/theme.ts';
import type { Scene } from '../../src/charts/scene/scene.ts';
import { composeExport } from '../../src/export/picture/compose.ts';
import type { ExportFigure } from '../../src/export/figure.ts';
import { aboutFigure, svgOf } from '../../src/export/picture/svg.ts';
import type { Lang } from '../../src/model/localised.ts';
import type { EmbedAnswer } from '../../src/model/embed.ts';
import type { ChartView } from './views.ts';

/** CSS pixels. */
const WIDE = 720;
export const NARROW = 360;
/** The column of a chart's page, chart.css. */
export const COLUMN = 792;
/** A table's picture ends here and counts the rows that it left out; the page has them all. */
const MOST_HEIGHT = 1600;

export interface StaticFigure {
  readonly view: ChartView;
  readonly lang: Lang;
  /** Its words in every language. */
  readonly captions: EmbedAnswer['captions'];
  readonly figure: ExportFigure;
  readonly scene: Scene;
  readonly svg: string;
}

export function staticFigure(view: ChartView, { frame, captions }: EmbedAnswer, lang: Lang): StaticFigure {
  const figure = { spec: view.spec, frame, lang, ...captions[lang] };
  const scene = composeExport(figure, { width: WIDE, theme: LIGHT, lang, maxHeight: MOST_HEIGHT });
  return {
    view,
    lang,
    captions,
    figure,
    scene,
    svg: svgOf(scene, { theme: LIGHT, about: aboutFigure(figure) }),
  };
}

/** The chart alone, to stand in a page beside its live words; '' where there is nothing to draw. */
export function inlineChart({ figure, lang }: StaticFigure, width: number): string {
  const { frame, spec } = figure;
  if (frame.panels.every(({ rows }) => rows.length === 0)) return '';
  const scene = LAYOUTS[spec.kind](frame, spec.encode, {
    width,
    theme: LIGHT,
    lang,
    chosen: [],
    incomparable: figure.incomparable,
  });
  const svg = svgOf(scene, { theme: LIGHT, about: aboutFigure(figure), paper: false, idPrefix: `w${width}` });
  return svg.replace(/^<\?xml[^>]*>\s*/, '').replace(/<metadata>.*?<\/metadata>/s, '');
}
