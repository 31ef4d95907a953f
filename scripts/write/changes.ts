/** What a run changes against the output that stood there before. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Check } from '../../src/model/check.ts';
import type { Encoded } from '../../src/model/columnar.ts';
import { decode } from '../../src/model/columnar.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Fact } from '../../src/model/fact.ts';

export interface Published {
  readonly facts: readonly Fact[];
  readonly checks: readonly Check[];
}

export interface Changes {
  readonly added: readonly Fact[];
  /** Figures that were published and are no more. */
  readonly gone: readonly Fact[];
  /** Figures whose number or unit is another one now. */
  readonly corrected: readonly Fact[];
  /** Checks that differ now and did not before. */
  readonly differs: readonly Check[];
}

/** Null where `out` holds no output, or one of another form. */
export async function lastPublished(out: string): Promise<Published | null> {
  try {
    const read = (name: string): Promise<string> => readFile(join(out, name), 'utf8');
    const facts = decode(JSON.parse(await read('facts.json')) as Encoded) as unknown as Fact[];
    return { facts, checks: JSON.parse(await read('checks.json')) as Check[] };
  } catch {
    return null;
  }
}

/** Figures are told by their ids, which outlive a corrected value. */
export function changesSince(last: Published, now: Pick<Dataset, 'facts' | 'checks'>): Changes {
  const before = new Map(last.facts.map((fact) => [fact.id, fact]));
  const after = new Set(now.facts.map(({ id }) => id));
  const differed = new Set(last.checks.flatMap(({ id, result }) => (result === 'differs' ? [id] : [])));
  return {
    added: now.facts.filter(({ id }) => !before.has(id)),
    gone: last.facts.filter(({ id }) => !after.has(id)),
    corrected: now.facts.filter(({ id, printed, unit }) => {
      const was = before.get(id);
      return was !== undefined && (was.printed !== printed || was.unit !== unit);
    }),
    differs: now.checks.filter(({ id, result }) => result === 'differs' && !differed.has(id)),
  };
}
