/** Finds a Chromium for the browser tests, or gets one, or says in one line how to. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { platform } from 'node:os';
import { chromium } from '@playwright/test';

const SYSTEM: Readonly<Record<string, readonly string[]>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

function run(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}

/** CHROMIUM_PATH, the system's browser, or Playwright's own. */
export function installedChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, which does not exist. Correct it or unset it.`);
  }
  const own = chromium.executablePath();
  return [...(SYSTEM[platform()] ?? []), own].find((path) => path !== '' && existsSync(path));
}

/** As installedChromium, but gets one where there is none. */
export function ensureChromium(): string {
  const found = installedChromium();
  if (found) return found;
  process.stdout.write('No Chromium found: getting one …\n');
  if (run('npx', ['playwright', 'install', 'chromium'])) return chromium.executablePath();
  const isRootOnDebian = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (
    isRootOnDebian &&
    run('apt-get', ['update', '-qq']) &&
    run('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk'])
  )
    return '/usr/bin/chromium';
  throw new Error('No Chromium: install Chromium, Chrome or Edge, or set CHROMIUM_PATH to one.');
}
