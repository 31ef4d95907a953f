/** The app's way back from the columns that the build writes. */
import type { Encoded } from '../model/columnar.ts';
import { decode } from '../model/columnar.ts';
import type { Fact } from '../model/fact.ts';

const NEEDED: readonly (keyof Fact)[] = [
  'id',
  'report',
  'department',
  'year',
  'category',
  'indicator',
  'subject',
  'value',
  'printed',
  'unit',
  'qualifier',
  'status',
  'period',
];

/**
 * Facts as the build encoded them. Types were given when the CSVs were cast, so nothing is guessed here.
 * Throws where a column that every query reads is lacking: the file is of another edition.
 */
export function decodeFacts(encoded: Encoded): Fact[] {
  const lacking = encoded.rows > 0 ? NEEDED.filter((key) => !encoded.columns[key]) : [];
  if (lacking.length > 0) throw new Error(`facts lack the columns ${lacking.join(', ')}`);
  return decode(encoded) as unknown as Fact[];
}
