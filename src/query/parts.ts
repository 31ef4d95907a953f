/** Parts of a large district → the dataset that they make, which answers what they were asked for as the whole would. */
import type { Check } from '../model/check.ts';
import type { Encoded } from '../model/columnar.ts';
import { decode, decodeColumns } from '../model/columnar.ts';
import type { Dataset, Finding, Site } from '../model/dataset.ts';
import type { Fact } from '../model/fact.ts';
import type { Found } from '../model/found.ts';
import type { CountedCheck, PartFile } from '../model/parts.ts';
import { AT } from '../model/parts.ts';
import { decodeFacts } from './load.ts';

/** A file's rows, each fact with its place in the order on file. */
export interface Part {
  readonly facts: readonly Fact[];
  readonly at: readonly number[];
  readonly checks: readonly Check[];
  readonly findings: readonly Finding[];
}

function decodePart(file: PartFile): Part {
  const { rows, columns } = file.facts;
  const at = columns[AT];
  if (rows > 0 && !at) throw new Error(`facts lack the column ${AT}`);
  const places = at ? (decodeColumns({ rows, columns: { [AT]: at } })[AT] as readonly number[]) : [];
  return { facts: decodeFacts(file.facts), at: places, checks: file.checks, findings: file.findings };
}

/** Checks of which only counts are asked: what is told of them elsewhere stands empty. */
const decodeChecks = (encoded: Encoded): Check[] =>
  (decode(encoded) as unknown as CountedCheck[]).map((check) => ({
    ...check,
    formula: '',
    formula_en: '',
    computed: null,
    stated: null,
    digits: null,
    tolerance: null,
    unit: '',
    note: '',
    note_en: '',
    facts: [],
  }));

/** Facts in the order on file, each once; of a report with checks of its own the counted ones are left out. */
function joinParts(
  site: Site,
  parts: readonly Part[],
  found: Found,
  more: { readonly checks?: readonly Check[]; readonly findings?: readonly Finding[] } = {},
): Dataset {
  const byPlace = new Map<number, Fact>();
  for (const { facts, at } of parts) facts.forEach((fact, i) => byPlace.set(at[i]!, fact));
  const facts = [...byPlace.keys()].sort((a, b) => a - b).map((place) => byPlace.get(place)!);
  const told = parts.flatMap(({ checks }) => checks);
  const has = new Set(told.map(({ report_id }) => report_id));
  return {
    ...site,
    facts,
    checks: [...told, ...(more.checks ?? []).filter(({ report_id }) => !has.has(report_id))],
    findings: more.findings ?? parts.flatMap(({ findings }) => findings),
    found,
  };
}

/** Taken as one, since the page loads them together and on demand. */
export default { decodePart, decodeChecks, joinParts };
