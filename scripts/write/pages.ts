/** What a page's default view shows, computed by the query code that the app runs. */
import type { PageBundle } from '../../src/model/bundle.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Frame } from '../../src/model/frame.ts';
import type { Selection } from '../../src/model/question.ts';
import type { PageId } from '../../src/model/view.ts';
import { chartsOf } from '../../src/charts/catalogue.ts';
import { exceptions } from '../../src/query/exceptions.ts';
import { run } from '../../src/query/run.ts';

/** Nothing narrowed down: every body, every year, series run on, lines where their rules put them. */
const DEFAULT_SELECTION: Selection = { departments: [], years: [], succession: true, lines: {} };

export function pageBundle(data: Dataset, page: PageId): PageBundle {
  const frames: Record<string, Frame> = {};
  for (const chart of chartsOf(page))
    frames[chart.id] = run(data, chart.question, DEFAULT_SELECTION, chart.id);
  return { frames, exceptions: page === 'overview' ? exceptions(data, DEFAULT_SELECTION) : [] };
}
