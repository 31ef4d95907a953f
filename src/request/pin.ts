/** A figure as it is taken along: what the page filled in for the reader is written out. */
import type { ChartSpec } from '../charts/spec.ts';
import type { PinnedFigure, PinnedView } from '../model/briefing.ts';
import type { Site } from '../model/dataset.ts';
import type { Frame } from '../model/frame.ts';
import type { View } from '../model/view.ts';
import { DEFAULT_VIEW, writeView } from '../url/codec.ts';
import { bodyOf, comparedBodies } from './bodies.ts';
import { only, partOf } from './fields.ts';
import { selectionFor } from './requests.ts';
import { subjectOf } from './subject.ts';

/** The part of a view that a briefing keeps of a figure. */
export function pinned(view: PinnedView): PinnedView {
  return partOf(view, 'page', 'selection', 'subject', 'drawing');
}

/** The view of a figure for a briefing: whose page it stands on, of which years, who is compared and about what by name. */
export function pinnedView(spec: ChartSpec, view: View, site: Site, frame: Frame): PinnedView {
  const departments = view.page === 'compare' ? comparedBodies(view, site) : view.departments;
  const body = view.page === 'department' ? bodyOf(view, site) : '';
  const { years } = selectionFor(view, site, spec);
  return pinned({ ...view, ...subjectOf(spec, frame.question), departments, years, body });
}

/** Order of lines and language aside, whether two figures show the same answer, drawn alike. */
export function isSameFigure(a: PinnedFigure, b: PinnedFigure): boolean {
  const key = ({ chart, view }: PinnedFigure): string =>
    `${chart}?${writeView({ ...only(view, 'page', 'selection', 'subject', 'drawing'), lang: DEFAULT_VIEW.lang })}`;
  return key(a) === key(b);
}
