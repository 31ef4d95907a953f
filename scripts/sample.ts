/** `npx tsx scripts/sample.ts --out DIR [--seed N] [--departments 24] [--years 6] [--outputs N]`: a fictional district. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runCommand, UsageError } from './command.ts';
import type { Options } from './sample/plan.ts';
import { DEFAULTS } from './sample/plan.ts';
import { writeSample } from './sample/write.ts';

export { writeSample } from './sample/write.ts';
export type { Options, Planted } from './sample/plan.ts';

const USAGE = 'npx tsx scripts/sample.ts --out DIR [--seed N] [--departments N] [--years N] [--outputs N]';
const NUMBERS = ['seed', 'departments', 'years', 'outputs'] as const;

async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      out: { type: 'string' },
      ...Object.fromEntries(NUMBERS.map((name) => [name, { type: 'string' as const }])),
    },
  });
  const given = values as Readonly<Record<string, string | undefined>>;
  const options: Record<string, number> = {};
  for (const name of NUMBERS) {
    const text = given[name];
    if (text === undefined) continue;
    // A district without a body or a year is none; a seed may be 0.
    if (!/^\d+$/.test(text) || (name !== 'seed' && Number(text) < 1))
      throw new UsageError(`--${name} ${text}: ${USAGE}`);
    options[name] = Number(text);
  }
  if (given['out'] === undefined) throw new UsageError(USAGE);
  const dir = resolve(given['out']);
  const all: Options = { ...DEFAULTS, ...options };
  const planted = await writeSample(dir, all);
  process.stdout.write(`${dir}: ${all.departments} × ${all.years}, ${planted.length} planted\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await runCommand(main);
