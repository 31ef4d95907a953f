/** What a page's default view shows, computed by the query code that the app runs. */
import { CATALOGUE } from '../../src/charts/catalogue.ts';
import type { PageBundle } from '../../src/model/bundle.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { PageId } from '../../src/model/view.ts';
import { answerView } from '../../src/pages/answer-view.ts';
import { defaultView } from '../../src/url/codec.ts';

export const pageBundle = (data: Dataset, page: PageId): PageBundle => answerView(defaultView(page), data);

/** Indicators that the answers to the questions other than series are about. */
const CORE: readonly string[] = ['exec.rate', 'score.l3', 'score.total'];

/** Ids that charts ask for and the library lacks: without them a page has no answer. */
export function missingIndicators(data: Dataset): string[] {
  const asked = CATALOGUE.flatMap(({ question }) => ('indicators' in question ? question.indicators : []));
  const known = new Set(data.indicators.map((indicator) => indicator.id));
  return [...new Set([...asked, ...CORE])].filter((id) => !known.has(id));
}
