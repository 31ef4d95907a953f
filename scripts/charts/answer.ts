/** One view's answer with its words, by the query code that the app runs. */
import type { ChartSpec } from '../../src/charts/spec.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { EmbedAnswer, FigureParams } from '../../src/model/embed.ts';
import { inEachLang } from '../../src/model/localised.ts';
import { run } from '../../src/query/run.ts';
import { figureRequest } from '../../src/request/requests.ts';
import { subjectOf } from '../../src/request/subject.ts';
import { captionOf } from '../../src/text/captions/captions.ts';
import { withIndicator } from '../../src/text/captions/indicator-subtitle.ts';

export function answerOf(data: Dataset, spec: ChartSpec, params: FigureParams): EmbedAnswer {
  const { question, selection } = figureRequest(spec, params);
  const frame = run(data, question, selection, spec.id);
  const { indicator } = subjectOf(spec, frame.question);
  const chart = withIndicator(spec, indicator, data);
  return { frame, captions: inEachLang((lang) => captionOf(frame, chart, lang)) };
}
