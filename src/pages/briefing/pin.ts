/** The view that a figure takes along: what the page filled in for the reader is written out. */
import type { PinnedView } from '../../model/briefing.ts';
import { pinned } from '../../model/briefing.ts';
import type { Site } from '../../model/dataset.ts';
import type { Frame } from '../../model/frame.ts';
import type { View } from '../../model/view.ts';
import { bodyOf, comparedOf } from '../choice.ts';
import { indicatorOf } from '../question.ts';

/** `frames`: what the page shows, by chart; the comparison's indicator follows from its table. */
export function viewToKeep(
  view: View,
  site: Pick<Site, 'departments'>,
  frames: Readonly<Record<string, Frame>>,
): PinnedView {
  if (view.page === 'department') return pinned({ ...view, body: bodyOf(view, site) });
  if (view.page !== 'compare') return pinned({ ...view, body: '', indicator: '' });
  const indicator = indicatorOf(view, frames['compare-table']);
  return pinned({ ...view, body: '', departments: comparedOf(view, site), indicator });
}
