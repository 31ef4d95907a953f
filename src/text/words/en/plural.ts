/** The form that English gives a word beside a number. */
const RULES = new Intl.PluralRules('en');

/** `one` beside 1, `many` beside any other number: `plural(1, 'body', 'bodies')` is `body`. */
export function plural(n: number, one: string, many: string): string {
  return RULES.select(n) === 'one' ? one : many;
}
