/** Which figures a report prints. */
import type { Fact } from '../../src/model/fact.ts';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Whether the report prints the figure itself. An inferred figure is printed where the phrase that bears it holds its
 * number: then only its name or row was restored. Otherwise it was worked out from other cells, and holding those
 * against it would test nothing.
 */
export function isPrinted({
  reading,
  printed,
  phrase,
}: Pick<Fact, 'reading' | 'printed' | 'phrase'>): boolean {
  if (reading === 'printed') return true;
  return new RegExp(`(^|[^\\d.])${escaped(printed)}(?!\\.?\\d)`).test(phrase);
}
