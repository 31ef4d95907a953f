/** What tells one answer from another, as text: the query string of all that decides it, and of nothing else. */
import { NAMED_PAGES, type PageId, type View } from '../model/view.ts';
import { writeView } from '../url/codec.ts';
import { isIndex } from './bodies.ts';
import { only } from './fields.ts';

/** The same for two views that one answer serves: they differ in language, open tables and the like alone. */
export function answerKey(view: View): string {
  return writeView(only(view, 'page', 'selection', 'subject'));
}

/** The page whose answer a view shows: the list of all bodies is the overview's. */
export const answeredPage = (view: View): PageId => (isIndex(view) ? 'overview' : view.page);

/** Whether the build has already answered this view. */
export function isDefault(view: View): boolean {
  return !NAMED_PAGES.includes(answeredPage(view)) && writeView(only(view, 'selection', 'subject')) === '';
}
