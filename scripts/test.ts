/** `npm test`: every check that stands before a landing, and one closing line `N passed, N failed`. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './chromium.ts';

const out = mkdtempSync(join(tmpdir(), 'jilan-test-'));
let passed = 0;
let failed = 0;

function run(title: string, command: string, args: readonly string[], env: Record<string, string> = {}) {
  process.stdout.write(`\n── ${title}\n`);
  const started = Date.now();
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  process.stdout.write(`   ${Math.round((Date.now() - started) / 1000)} s\n`);
  return status === 0;
}

/** A step without counted tests of its own counts as one. */
function step(title: string, command: string, args: readonly string[]): boolean {
  const ok = run(title, command, args);
  if (ok) passed += 1;
  else failed += 1;
  return ok;
}

/** A runner that left counts in a JSON file; a runner that died without counts is one failure. */
function counted(ok: boolean, file: string, read: (json: unknown) => readonly [number, number]) {
  try {
    const [good, bad] = read(JSON.parse(readFileSync(file, 'utf8')));
    passed += good;
    failed += bad || (ok ? 0 : 1);
  } catch {
    failed += 1;
  }
}

step('format', 'npx', ['prettier', '--check', '--log-level', 'warn', '.']);
step('lint', 'npx', ['eslint', '.']);
step('types', 'npx', ['tsc', '--noEmit']);
step('components', 'npx', ['svelte-check', '--fail-on-warnings', '--output', 'human']);

const units = join(out, 'vitest.json');
const unitsOk = run('unit tests and snapshots', 'npx', [
  'vitest',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${units}`,
]);
counted(unitsOk, units, (json) => {
  const { numPassedTests, numFailedTests } = json as { numPassedTests: number; numFailedTests: number };
  return [numPassedTests, numFailedTests];
});

if (step('build', 'npm', ['run', '--silent', 'build'])) {
  step('offline edition', 'npm', ['run', '--silent', 'build:offline', '--', '--from', 'dist']);
  const browser = join(out, 'playwright.json');
  let path = '';
  try {
    path = ensureChromium();
  } catch (error) {
    process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
  }
  const browserOk =
    path !== '' &&
    run('browser tests on the built pages', 'npx', ['playwright', 'test', '--reporter=list,json'], {
      CHROMIUM_PATH: path,
      PLAYWRIGHT_JSON_OUTPUT_NAME: browser,
    });
  counted(browserOk, browser, (json) => {
    const { stats } = json as { stats: { expected: number; unexpected: number; flaky: number } };
    return [stats.expected + stats.flaky, stats.unexpected];
  });
}

process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
