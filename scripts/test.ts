/**
 * `npm test`: every check that stands before a landing, and one closing line `N passed, N failed`. `--all` adds what
 * crosses pages, states, languages and sizes with one another, for an hour when nobody waits.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureChromium } from './chromium.ts';

/** Two steps at a time: the smallest machine that runs this has two cores. */
const LANES = 2;

const { values: flags } = parseArgs({ options: { all: { type: 'boolean', default: false } } });
const out = mkdtempSync(join(tmpdir(), 'jilan-test-'));
let passed = 0;
let failed = 0;

interface Step {
  readonly title: string;
  readonly command: readonly [string, ...string[]];
  readonly env?: Readonly<Record<string, string>>;
  /** Counts of a runner that leaves them in a JSON file; a step without counts counts as one. */
  readonly counts?: { readonly file: string; readonly read: (json: unknown) => readonly [number, number] };
}

/** Runs a step; what it says is shown whole at its end, since others run beside it. */
async function run({ title, command, env, counts }: Step): Promise<boolean> {
  const heading = `\n── ${title}\n`;
  const started = performance.now();
  const [program, ...args] = command;
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ok = await new Promise<boolean>((done) => {
    child.once('error', (error) => {
      said += `${error.message}\n`;
      done(false);
    });
    child.once('close', (code) => done(code === 0));
  });
  const seconds = Math.round((performance.now() - started) / 1000);
  process.stdout.write(`${heading}${said}   ${ok ? '' : 'failed, '}${seconds} s\n`);
  count(ok, counts);
  return ok;
}

/** A runner that died without counts is one failure. */
function count(ok: boolean, counts: Step['counts']): void {
  try {
    const [good, bad] = counts ? counts.read(JSON.parse(readFileSync(counts.file, 'utf8'))) : [ok ? 1 : 0, 0];
    passed += good;
    failed += bad || (ok ? 0 : 1);
  } catch {
    failed += 1;
  }
}

const units = join(out, 'vitest.json');
const browser = join(out, 'playwright.json');

const BUILD: readonly Step[] = [
  { title: 'build', command: ['npm', 'run', '--silent', 'build'] },
  {
    title: 'offline edition',
    command: ['npm', 'run', '--silent', 'build:offline', '--', '--from', 'dist'],
  },
];
/** The longest first, so that both lanes end at the same time. */
const BESIDE: readonly Step[] = [
  {
    title: 'unit tests and snapshots',
    command: ['npx', 'vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${units}`],
    env: flags.all ? { TEST_ALL: '1' } : {},
    counts: {
      file: units,
      read: (json) => {
        const { numPassedTests, numFailedTests } = json as Record<string, number>;
        return [numPassedTests!, numFailedTests!];
      },
    },
  },
  { title: 'format', command: ['npx', 'prettier', '--check', '--cache', '--log-level', 'warn', '.'] },
  { title: 'lint', command: ['npx', 'eslint', '.'] },
  { title: 'unused', command: ['npm', 'run', '--silent', 'unused'] },
  // Its program holds every file of tsconfig.json, so it says what tsc says.
  {
    title: 'types and components',
    command: ['npx', 'svelte-check', '--fail-on-warnings', '--output', 'human'],
  },
];

/** Steps one after the other, until one fails. */
async function inTurn(steps: readonly Step[]): Promise<boolean> {
  for (const step of steps) if (!(await run(step))) return false;
  return true;
}
/** Takes steps from a shared queue until it is empty. */
async function lane(queue: Step[]): Promise<void> {
  for (let step = queue.shift(); step; step = queue.shift()) await run(step);
}

/** Reads what was built; its two browsers wait for each other's pages often enough to leave room for another step. */
async function browse(): Promise<void> {
  try {
    const projects = flags.all ? [] : ['--project=pages', '--project=chromium-79'];
    await run({
      title: 'browser tests on the built pages',
      command: ['npx', 'playwright', 'test', ...projects, '--reporter=dot,json'],
      env: { CHROMIUM_PATH: ensureChromium(), PLAYWRIGHT_JSON_OUTPUT_NAME: browser },
      counts: {
        file: browser,
        read: (json) => {
          const { stats } = json as { stats: { expected: number; unexpected: number } };
          return [stats.expected, stats.unexpected];
        },
      },
    });
  } catch (error) {
    process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
    failed += 1;
  }
}

const queue = [...BESIDE];
async function built(): Promise<void> {
  if (await inTurn(BUILD)) await browse();
  await lane(queue);
}
const lanes = [built()];
while (lanes.length < LANES) lanes.push(lane(queue));
await Promise.all(lanes);

process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
