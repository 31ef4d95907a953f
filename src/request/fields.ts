/**
 * The role of every field of a View. Whoever needs a part of the View (an answer, a link, an embed, a briefing) takes
 * it from here by role, so a new field has to be given one and is then heeded everywhere.
 */
import type { View, ViewParts } from '../model/view.ts';
import { DEFAULT_VIEW } from '../url/codec.ts';

export type Role = keyof ViewParts;
type RoleOf<K extends keyof View> = { [R in Role]: K extends keyof ViewParts[R] ? R : never }[Role];
type FieldOf<R extends Role> = { [K in keyof View]: RoleOf<K> extends R ? K : never }[keyof View];

/** The compiler holds each entry against the part of the View that the field stands in. */
const ROLES: { readonly [K in keyof View]: RoleOf<K> } = {
  page: 'page',
  body: 'page',
  departments: 'selection',
  years: 'selection',
  succession: 'selection',
  lines: 'selection',
  peers: 'selection',
  theme: 'subject',
  indicator: 'subject',
  lang: 'drawing',
  shared: 'drawing',
  tables: 'display',
  large: 'display',
  evidence: 'reading',
  result: 'reading',
  kind: 'reading',
  table: 'reading',
  q: 'reading',
  sort: 'reading',
  screen: 'comfort',
};

/** Names of the fields of some roles. */
export function fieldsOf<R extends Role>(...roles: readonly R[]): FieldOf<R>[] {
  const keys = Object.keys(ROLES) as (keyof View)[];
  return keys.filter((key) => (roles as readonly Role[]).includes(ROLES[key])) as FieldOf<R>[];
}

/** The fields of some roles alone. */
export function partOf<R extends Role>(
  view: Pick<View, FieldOf<R>>,
  ...roles: readonly R[]
): Pick<View, FieldOf<R>> {
  const part = fieldsOf(...roles).map((key) => [key, view[key]]);
  return Object.fromEntries(part) as Pick<View, FieldOf<R>>;
}

/** The view with everything but some roles at its default. */
export function only<R extends Role>(view: Pick<View, FieldOf<R>>, ...roles: readonly R[]): View {
  return { ...DEFAULT_VIEW, ...partOf(view, ...roles) };
}
