/** The words around a figure (超, 近, 约 …) are part of it: they travel with the number. */
export const QUALIFIERS = [
  'exact',
  'approx',
  'at_least',
  'at_most',
  'more_than',
  'nearly',
  'less_than',
] as const;
export type Qualifier = (typeof QUALIFIERS)[number];
