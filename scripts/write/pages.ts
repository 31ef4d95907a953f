/** What a page's default view shows, computed by the query code that the app runs. */
import type { PageBundle } from '../../src/model/bundle.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { PageId, View } from '../../src/model/view.ts';
import { CATALOGUE } from '../../src/charts/catalogue.ts';
import { exceptions } from '../../src/query/exceptions/exceptions.ts';
import { run } from '../../src/query/run.ts';
import { answerAll, requestsFor, selectionFor } from '../../src/request/requests.ts';
import { withCaptions } from '../../src/text/captions/captions.ts';
import { DEFAULT_VIEW } from '../../src/url/codec.ts';

export function pageBundle(data: Dataset, page: PageId): PageBundle {
  const view: View = { ...DEFAULT_VIEW, page };
  const requests = requestsFor(view, data);
  const frames = answerAll(requests, (...asked) => run(data, ...asked));
  const answers = requests.map(({ spec }) => ({ spec, frame: frames[spec.id]! }));
  return withCaptions(data, answers, page === 'overview' ? exceptions(data, selectionFor(view, data)) : []);
}

/** Indicators that the answers to the questions other than series are about. */
const CORE: readonly string[] = ['exec.rate', 'score.l3', 'score.total'];

/** Ids that charts ask for and the library lacks: without them a page has no answer. */
export function missingIndicators(data: Dataset): string[] {
  const asked = CATALOGUE.flatMap(({ question }) => ('indicators' in question ? question.indicators : []));
  const known = new Set(data.indicators.map((indicator) => indicator.id));
  return [...new Set([...asked, ...CORE])].filter((id) => !known.has(id));
}
