/** One view's answer with its words, by the query code that the app runs. */
import type { ChartSpec } from '../../src/charts/spec.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Asked, EmbedAnswer } from '../../src/model/embed.ts';
import type { Question } from '../../src/model/question.ts';
import { run } from '../../src/query/run.ts';
import { captionOf } from '../../src/text/captions/captions.ts';

/** The catalogue's question with what is asked put in. */
function questionOf({ question, page }: ChartSpec, { theme, indicator }: Asked): Question {
  if (question.verb === 'outputs' && theme !== '') return { ...question, theme };
  if (page === 'compare' && indicator !== '' && 'indicators' in question)
    return { ...question, indicators: [indicator] };
  return question;
}

export function answerOf(data: Dataset, spec: ChartSpec, asked: Asked): EmbedAnswer {
  const frame = run(data, questionOf(spec, asked), asked, spec.id);
  return { frame, captions: { zh: captionOf(frame, spec, 'zh'), en: captionOf(frame, spec, 'en') } };
}
