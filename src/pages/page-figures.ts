/** The figures of a page as they stand on it, for all that takes a whole page along: slides, papers, archives. */
import { chartById } from '../charts/catalogue.ts';
import type { ExportFigure } from '../export/figure.ts';
import type { PageBundle } from '../model/bundle.ts';
import type { Site } from '../model/dataset.ts';
import type { View } from '../model/view.ts';
import { tellingCharts } from '../request/telling.ts';
import { subjectOf } from '../request/subject.ts';
import { withIndicator } from '../text/captions/indicator-subtitle.ts';
import { figureOf } from './briefing/briefing-answers.ts';

/** The figures of an answer that show anything, in the page's order; those that the reader looks at as tables are tables. */
export function pageFigures(bundle: PageBundle, view: View, site: Site): ExportFigure[] {
  return tellingCharts(Object.keys(bundle.frames), bundle.frames).flatMap((id) => {
    const spec = chartById(id);
    const frame = bundle.frames[id];
    if (!spec || !frame?.panels.some(({ rows }) => rows.length > 0)) return [];
    const { indicator } = subjectOf(spec, frame.question);
    const answer = { spec: withIndicator(spec, indicator, site), frame, gone: [] };
    return [figureOf(answer, { as: view.tables.includes(id) ? 'table' : 'chart' }, view.lang)];
  });
}
