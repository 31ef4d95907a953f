/** The app's way back from the columns that the build writes. */
import type { Encoded } from '../model/columnar.ts';
import { decodeColumns } from '../model/columnar.ts';
import type { Fact } from '../model/fact.ts';

type Columns = { readonly [K in keyof Fact]: readonly Fact[K][] };

/** Every field that each fact has; the compiler asks for a new one here. */
const FIELDS: Readonly<Record<Exclude<keyof Fact, 'corrections'>, true>> = {
  id: true,
  report: true,
  department: true,
  year: true,
  category: true,
  indicator: true,
  subject: true,
  value: true,
  printed: true,
  unit: true,
  qualifier: true,
  status: true,
  period: true,
  target: true,
  completion: true,
  scope: true,
  place: true,
  restated: true,
  phrase: true,
  reading: true,
  note: true,
  basis: true,
  operator: true,
  funds: true,
};

/**
 * Facts as the build encoded them. Types were given when the CSVs were cast, so nothing is guessed here. Throws where
 * a column is lacking: the file is of another edition. Written out as a literal, because 400,000 rows made key by key
 * take seconds.
 */
export function decodeFacts(encoded: Encoded): Fact[] {
  if (encoded.rows === 0) return [];
  const lacking = Object.keys(FIELDS).filter((key) => !encoded.columns[key]);
  if (lacking.length > 0) throw new Error(`facts lack the columns ${lacking.join(', ')}`);
  const of = decodeColumns(encoded) as unknown as Columns;
  const facts = Array.from({ length: encoded.rows }, (_, i): Fact => ({
    id: of.id[i]!,
    report: of.report[i]!,
    department: of.department[i]!,
    year: of.year[i]!,
    category: of.category[i]!,
    indicator: of.indicator[i]!,
    subject: of.subject[i]!,
    value: of.value[i]!,
    printed: of.printed[i]!,
    unit: of.unit[i]!,
    qualifier: of.qualifier[i]!,
    status: of.status[i]!,
    period: of.period[i]!,
    target: of.target[i]!,
    completion: of.completion[i]!,
    scope: of.scope[i]!,
    place: of.place[i]!,
    restated: of.restated[i]!,
    phrase: of.phrase[i]!,
    reading: of.reading[i]!,
    note: of.note[i]!,
    basis: of.basis[i]!,
    operator: of.operator[i]!,
    funds: of.funds[i]!,
  }));
  const { corrections } = of;
  if (!corrections) return facts;
  return facts.map((fact, i) => (corrections[i] ? { ...fact, corrections: corrections[i] } : fact));
}
