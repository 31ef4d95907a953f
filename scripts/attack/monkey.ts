/**
 * `npm run attack:monkey -- --minutes 10 [--dist dist] [--seed 1]`: presses, types, goes back and follows links of the
 * built pages at random. No message on the console, no error, nothing that stays on its way; and the heap at the end is
 * within a tenth of that after the first minute.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from '@playwright/test';
import { installedChromium } from '../chromium.ts';
import { runCommand } from '../command.ts';
import type { Random } from '../sample/random.ts';
import { random } from '../sample/random.ts';
import { serve } from '../serve.ts';

/** What a page shows while something is still to come. */
const COMING = 'main > .wrap > .empty[role="status"], main [data-state="loading"]';
/** What can be pressed; links that leave the page are other pages' tests. */
const PRESSABLE =
  'button:not([disabled]), a[href^="?"], a[href^="./?"], summary, select, input[type="checkbox"], [data-points] [tabindex="0"]';
const KEYS = ['Escape', 'ArrowRight', 'ArrowDown', 'Tab', 'Enter', 'PageDown', 'Home'] as const;
const TEXTS = ['园', '执行率', 'zzz', '<b>', '１２', 'constructor'] as const;

interface Told {
  steps: number;
  readonly said: string[];
  readonly stuck: string[];
}

const pick = <T>(draw: Random, from: readonly T[]): T => from[Math.floor(draw.next() * from.length)]!;

/** Bytes of the heap that are in use after what is unreachable was collected. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

async function press(page: Page, draw: Random): Promise<void> {
  const at = draw.next();
  await page.evaluate(
    ([selector, share]) => {
      const all = [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.offsetParent);
      all[Math.floor(share * all.length)]?.click();
    },
    [PRESSABLE, at] as const,
  );
}

async function step(page: Page, draw: Random, home: string): Promise<void> {
  const kind = draw.next();
  if (kind < 0.7) await press(page, draw);
  else if (kind < 0.85) await page.keyboard.press(pick(draw, KEYS));
  else if (kind < 0.9) await page.keyboard.type(pick(draw, TEXTS));
  else if (kind < 0.96) await page.goBack().catch(() => null);
  else await page.mouse.wheel(0, (draw.next() - 0.3) * 2000);
  if (!page.url().startsWith(home)) await page.goto(home);
}

async function play(page: Page, home: string, minutes: number, draw: Random, told: Told): Promise<number[]> {
  const heaps: number[] = [];
  const started = performance.now();
  const elapsed = (): number => (performance.now() - started) / 60_000;
  while (elapsed() < minutes) {
    await step(page, draw, home);
    told.steps += 1;
    if (told.steps % 25 === 0)
      await page
        .waitForFunction((coming) => !document.querySelector(coming), COMING, { timeout: 30_000 })
        .catch(() => told.stuck.push(page.url()));
    if (elapsed() >= heaps.length + 1 || elapsed() >= minutes) {
      await page.goto(home);
      await page.waitForFunction((coming) => !document.querySelector(coming), COMING);
      heaps.push(await heapOf(page));
    }
  }
  return heaps;
}

await runCommand(async (args) => {
  const { values } = parseArgs({
    args,
    options: {
      minutes: { type: 'string', default: '10' },
      dist: { type: 'string', default: 'dist' },
      seed: { type: 'string', default: '1' },
    },
  });
  const { server, address } = await serve({ dir: resolve(values.dist) });
  const executablePath = installedChromium();
  const browser = await chromium.launch(executablePath ? { executablePath } : {});
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    const told: Told = { steps: 0, said: [], stuck: [] };
    page.on('console', (message) => told.said.push(message.text()));
    page.on('pageerror', (error) => told.said.push(error.stack ?? error.message));
    page.on('dialog', (dialog) => void dialog.dismiss());
    page.on('popup', (popup) => void popup.close());
    await page.goto(address);
    const heaps = await play(page, address, Number(values.minutes), random(Number(values.seed)), told);
    const [first, last] = [heaps[0]!, heaps[heaps.length - 1]!];
    const grown = last / first - 1;
    const megabytes = heaps.map((bytes) => Math.round(bytes / 1e5) / 10);
    process.stdout.write(`${JSON.stringify({ ...told, megabytes, grown: Math.round(grown * 1000) / 10 })}\n`);
    if (told.said.length + told.stuck.length > 0 || grown > 0.1) process.exitCode = 1;
  } finally {
    await browser.close();
    server.close();
  }
});
