/** What tells one answer from another, as text: the query string of all that decides it, and of nothing else. */
import { NAMED_PAGES, type View } from '../model/view.ts';
import { writeView } from '../url/codec.ts';
import { only } from './fields.ts';

/** The same for two views that one answer serves: they differ in language, open tables and the like alone. */
export function answerKey(view: View): string {
  return writeView(only(view, 'page', 'selection', 'subject'));
}

/** Whether the build has already answered this view. */
export function isDefault(view: View): boolean {
  return !NAMED_PAGES.includes(view.page) && writeView(only(view, 'selection', 'subject')) === '';
}
