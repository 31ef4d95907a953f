/** checks.json: the keys of the contract first and in its order, then ours. */
import type { Check } from '../../src/model/check.ts';

const KEYS = [
  'id',
  'report_id',
  'kind',
  'formula',
  'computed',
  'stated',
  'tolerance',
  'result',
  'note',
  'facts',
  'unit',
  'digits',
  'formula_en',
  'note_en',
] as const satisfies readonly (keyof Check)[];

/** One check a line, so that two versions compare line by line. */
export function checksJson(checks: readonly Check[]): string {
  const lines = checks.map((check) => JSON.stringify(check, [...KEYS]));
  return `[\n${lines.join(',\n')}\n]\n`;
}
