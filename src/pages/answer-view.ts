/** The answer to a view with its words: the build makes those of the default views, the browser any other. */
import type { PageBundle } from '../model/bundle.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Frame } from '../model/frame.ts';
import type { View } from '../model/view.ts';
import { exceptions } from '../query/exceptions/exceptions.ts';
import { run } from '../query/run.ts';
import { answerAll, requestsFor, selectionFor, type Ask } from '../request/requests.ts';
import { subjectOf } from '../request/subject.ts';
import { withCaptions } from '../text/captions/captions.ts';
import { withIndicator } from '../text/captions/indicator-subtitle.ts';

/** Pure: the same view of the same data gives the same figures, wherever it is answered. */
export function answerView(view: View, data: Dataset): PageBundle {
  return wordsOf(
    view,
    data,
    answerAll(requestsFor(view, data), (...asked) => run(data, ...asked)),
  );
}

/** As `answerView`, with a `pause` before each chart and before the words, so that a page in use stays at hand. */
export async function answerInTurns(
  view: View,
  data: Dataset,
  pause: () => Promise<void>,
): Promise<PageBundle> {
  const frames: Record<string, Frame> = {};
  const ask: Ask = (question, selection, chart) => (frames[chart] ??= run(data, question, selection, chart));
  for (const request of requestsFor(view, data)) {
    await pause();
    answerAll([request], ask);
  }
  await pause();
  return wordsOf(view, data, frames);
}

function wordsOf(view: View, data: Dataset, frames: Readonly<Record<string, Frame>>): PageBundle {
  const answers = requestsFor(view, data).map(({ spec }) => {
    const frame = frames[spec.id]!;
    const { indicator } = subjectOf(spec, frame.question);
    return { spec: withIndicator(spec, indicator, data), frame };
  });
  const isListed = view.page === 'overview' || view.page === 'department';
  return withCaptions(data, answers, isListed ? exceptions(data, selectionFor(view, data)) : []);
}
