/**
 * A computed number without binary dust: sums, differences and quotients of doubles are right to 12 significant
 * digits, more than any printed figure has (docs/decisions.md: base units as doubles).
 */
export const exact = (value: number): number => Number(value.toPrecision(12));
