/**
 * Chromium 79 of December 2019, as office machines still run it: its binary stands packed inside an npm package
 * (Linux x64) and is unpacked once. Its libraries come with any Chromium of the system.
 */
import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import puppeteer, { type OldBrowser } from 'puppeteer-core';

const UNPACKED = resolve('node_modules/.cache/jilan/chromium-79');
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Path of the binary, unpacked at the first call (two seconds). */
async function unpacked(): Promise<string> {
  if (existsSync(UNPACKED)) return UNPACKED;
  const entry = createRequire(import.meta.url).resolve('chrome-aws-lambda');
  const packed = join(dirname(entry), '..', 'bin', 'chromium.br');
  mkdirSync(dirname(UNPACKED), { recursive: true });
  // Another test process may unpack at the same time: each writes its own, the last name stands.
  const own = `${UNPACKED}.${process.pid}`;
  await pipeline(createReadStream(packed), createBrotliDecompress(), createWriteStream(own, { mode: 0o755 }));
  renameSync(own, UNPACKED);
  return UNPACKED;
}

/** Why the binary cannot run here, in one line; undefined where it can. */
function hindrance(path: string): string | undefined {
  const { status, stderr } = spawnSync(path, ['--version', '--no-sandbox'], { encoding: 'utf8' });
  if (status === 0) return undefined;
  const library = /loading shared libraries: (\S+?):/.exec(stderr)?.[1];
  return library
    ? `Chromium 79 lacks ${library} (Debian: apt-get install libnss3)`
    : `Chromium 79 does not start: ${stderr.trim().split('\n').pop() ?? ''}`;
}

/** A running Chromium 79, to be closed by the caller, or the reason why there is none. */
export async function launchOldChromium(): Promise<OldBrowser | { readonly reason: string }> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return { reason: `Chromium 79 is packed for Linux x64, this is ${process.platform} ${process.arch}` };
  try {
    const path = await unpacked();
    const reason = hindrance(path);
    if (reason) return { reason };
    return await puppeteer.launch({
      executablePath: path,
      headless: true,
      args: ARGS,
      defaultViewport: { width: 1366, height: 768 },
    });
  } catch (error) {
    return {
      reason: `Chromium 79 does not start: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
}
