/** Where a hit leads, as a change of the View. */
import type { View } from '../model/view.ts';
import type { Hit } from '../text/search/search.ts';

/**
 * What else the reader has chosen stays, but for what would hide the hit: another body where it names one, an open
 * evidence, a theme. The chart to come to is no part of the View, see the hit's `to.chart`.
 */
export function viewOf({ entry, body }: Hit): Partial<View> {
  const { page, departments, evidence = '', theme = '', body: shown, table, q } = entry.to;
  return {
    page,
    evidence,
    theme,
    ...(departments ? { departments } : {}),
    ...(shown === undefined ? {} : { body: shown }),
    ...(table === undefined ? {} : { table }),
    ...(q === undefined ? {} : { q }),
    // A narrowed view must not hide the body that was asked for.
    ...(body ? { departments: [body.id] } : {}),
  };
}
