/** A large district in parts (src/model/parts.ts): the same dataset gives the same files under the same names. */
import { createHash } from 'node:crypto';
import { compared } from '../../src/facts/compared.ts';
import { encode } from '../../src/model/columnar.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { CountedCheck, Manifest, PartFile } from '../../src/model/parts.ts';
import type { IndicatorRow } from '../../src/model/tables/indicators.ts';
import { AT } from '../../src/model/parts.ts';
import { EVERYTHING } from '../../src/model/question.ts';
import { foundIn } from '../../src/query/exceptions/exceptions.ts';
import { sharedOf } from '../../src/query/exceptions/shared.ts';
import type { Files } from './swap.ts';

/** A district with fewer facts comes whole: it is a file of half a megabyte. */
export const FEW_FACTS = 5000;
/** Facts that go into one file, where a single indicator or body has not more. */
const OF_INDICATORS = 2000;
const OF_BODIES = 1500;

interface Placed {
  readonly fact: Fact;
  readonly at: number;
}

/** What is asked together: money with the total score, as on the overview; the other scores; outputs by theme. */
function topicOf({ id, theme }: IndicatorRow): string {
  if (theme === 'budget' || theme === 'execution' || id === 'score.total') return 'money';
  return id.startsWith('score.') ? 'score' : theme;
}

/** Groups in their order, put together as long as they hold no more than `most`. */
function packed(groups: ReadonlyMap<string, readonly Placed[]>, most: number): (readonly string[])[] {
  const packs: string[][] = [];
  let size = Infinity;
  for (const [key, { length }] of groups) {
    if (size + length > most) {
      packs.push([]);
      size = 0;
    }
    packs[packs.length - 1]!.push(key);
    size += length;
  }
  return packs;
}

function grouped(placed: readonly Placed[], keyOf: (fact: Fact) => string): Map<string, Placed[]> {
  const groups = new Map<string, Placed[]>();
  for (const one of placed) {
    const group = groups.get(keyOf(one.fact));
    if (group) group.push(one);
    else groups.set(keyOf(one.fact), [one]);
  }
  return groups;
}

const partFile = (placed: readonly Placed[], more: Pick<PartFile, 'checks' | 'findings'>): PartFile => ({
  facts: encode(placed.map(({ fact, at }) => ({ ...fact, [AT]: at }))),
  ...more,
});

/** The files of the parts, and the name of the manifest among them; none where the district is small. */
export function partFiles(data: Dataset): { readonly files: Files; readonly manifest: string } {
  if (data.facts.length < FEW_FACTS) return { files: {}, manifest: '' };
  const files: Record<string, string> = {};
  const put = (name: string, value: unknown): string => {
    const text = `${JSON.stringify(value)}\n`;
    const digest = createHash('sha256').update(text).digest('hex').slice(0, 8);
    const path = `parts/${name}-${digest}.json`;
    files[path] = text;
    return path;
  };
  const placed = data.facts.map((fact, at): Placed => ({ fact, at }));

  const topics = new Map(data.indicators.map((row) => [row.id, topicOf(row)]));
  const ofIndicators = grouped(placed, ({ indicator }) => indicator);
  const indicators: Record<string, string> = {};
  for (const topic of new Set(topics.values())) {
    const own = new Map([...ofIndicators].filter(([id]) => topics.get(id) === topic));
    for (const ids of packed(own, OF_INDICATORS)) {
      const facts = ids.flatMap((id) => own.get(id) ?? []);
      const path = put(`indicators-${topic}`, partFile(facts, { checks: [], findings: [] }));
      for (const id of ids) indicators[id] = path;
    }
  }

  const ofBodies = grouped(placed, ({ department }) => department);
  const bodies: Record<string, string> = {};
  for (const ids of packed(ofBodies, OF_BODIES)) {
    const own = ids.flatMap((id) => ofBodies.get(id) ?? []);
    const reports = new Set(
      data.reports.flatMap(({ id, department }) => (ids.includes(department) ? [id] : [])),
    );
    const checks = data.checks.filter(({ report_id }) => reports.has(report_id));
    const findings = data.findings.filter(({ report }) => reports.has(report));
    const path = put('bodies', partFile(own, { checks, findings }));
    for (const id of ids) bodies[id] = path;
  }

  const exceptions: Record<string, string> = {};
  const years = [...new Set(data.reports.map(({ year }) => year))].sort((a, b) => a - b);
  for (const year of years)
    exceptions[year] = put(`exceptions-${year}`, foundIn(data, { ...EVERYTHING, years: [year] }));

  const counted = data.checks.map(({ id, report_id, kind, result }): CountedCheck => ({
    id,
    report_id,
    kind,
    result,
  }));
  const checks = put('checks', encode(counted));
  const manifest: Manifest = { indicators, bodies, checks, exceptions, shared: sharedOf(compared(data)) };
  return { manifest: put('manifest', manifest), files };
}
