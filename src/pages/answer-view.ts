/** The answer to a view with its words: the build makes those of the default views, the browser any other. */
import type { PageBundle } from '../model/bundle.ts';
import type { Dataset } from '../model/dataset.ts';
import type { View } from '../model/view.ts';
import { exceptions } from '../query/exceptions/exceptions.ts';
import { run } from '../query/run.ts';
import { answerAll, requestsFor, selectionFor } from '../request/requests.ts';
import { subjectOf } from '../request/subject.ts';
import { withCaptions } from '../text/captions/captions.ts';
import { withIndicator } from '../text/captions/indicator-subtitle.ts';

/** Pure: the same view of the same data gives the same figures, wherever it is answered. */
export function answerView(view: View, data: Dataset): PageBundle {
  const requests = requestsFor(view, data);
  const frames = answerAll(requests, (...asked) => run(data, ...asked));
  const answers = requests.map(({ spec }) => {
    const frame = frames[spec.id]!;
    const { indicator } = subjectOf(spec, frame.question);
    return { spec: withIndicator(spec, indicator, data), frame };
  });
  const isListed = view.page === 'overview' || view.page === 'department';
  return withCaptions(data, answers, isListed ? exceptions(data, selectionFor(view, data)) : []);
}
