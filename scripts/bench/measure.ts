/** Measures one page in Chromium: cold loads in browsers of their own, then changes of its control; medians. */
import { chromium, type Page } from '@playwright/test';
import { ensureChromium } from '../chromium.ts';
import { change, watch, type Marks } from './probe.ts';

export interface Measured {
  /** What is measured in the page. */
  readonly first: Marks;
  /** What a change of the control shows. */
  readonly marks: Marks;
  /** CSS of the control: a list of choices, or radio buttons. */
  readonly control: string;
  /** CSS of what says that the page can be used. */
  readonly ready?: string;
}

export interface Options {
  readonly runs: number;
  readonly changes: number;
  /** How many times slower the processor is made. */
  readonly cpu: number;
}

/** Medians. Times in ms from the start of the navigation, sizes in bytes as sent. */
export interface Figures {
  readonly first: number;
  readonly painted: number;
  readonly ready: number;
  readonly blocking: number;
  readonly shift: number;
  readonly heap: number;
  readonly nodes: number;
  readonly requests: number;
  readonly bytes: number;
  readonly script: number;
  readonly firstChange: number;
  readonly change: number;
  /** Bytes that the first change loads. */
  readonly changeBytes: number;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? sorted[middle]!
    : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}

/** What is sent, bodies and heads; to be asked for once a page is quiet. */
function trafficOf(page: Page): () => Promise<Pick<Figures, 'requests' | 'bytes' | 'script'>> {
  const sent: Promise<{ readonly bytes: number; readonly isScript: boolean }>[] = [];
  page.on('requestfinished', (request) => {
    const isScript = request.resourceType() === 'script';
    const sizes = request.sizes().then(({ responseBodySize, responseHeadersSize }) => ({
      bytes: responseBodySize + responseHeadersSize,
      isScript,
    }));
    // What is still on its way when the browser closes is asked about by nobody.
    sent.push(sizes.catch(() => ({ bytes: 0, isScript })));
  });
  return async () => {
    const all = await Promise.all(sent);
    const sum = (of: typeof all): number => of.reduce((total, { bytes }) => total + bytes, 0);
    return { requests: all.length, bytes: sum(all), script: sum(all.filter(({ isScript }) => isScript)) };
  };
}

async function once(address: string, measured: Measured, options: Options): Promise<Figures> {
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' });
    const devtools = await page.context().newCDPSession(page);
    if (options.cpu > 1) await devtools.send('Emulation.setCPUThrottlingRate', { rate: options.cpu });
    const traffic = trafficOf(page);
    // What runs the scripts gives functions their names by a helper, which the page lacks.
    await page.addInitScript('globalThis.__name = (of) => of');
    await page.addInitScript(watch, measured.first);
    await page.goto(address, { waitUntil: 'networkidle' });
    if (measured.ready) await page.waitForSelector(measured.ready, { state: 'attached' });
    const ready = await page.evaluate(() => performance.now());
    await page.waitForFunction(() => window.seen.painted !== null);
    await devtools.send('HeapProfiler.collectGarbage');
    const { usedSize: heap } = await devtools.send('Runtime.getHeapUsage');
    const seen = await page.evaluate(() => ({
      ...window.seen,
      nodes: document.getElementsByTagName('*').length,
    }));
    const loaded = await traffic();
    const values = await page.evaluate((control) => {
      const found = [...document.querySelectorAll(control)];
      const [list] = found;
      const all =
        list instanceof HTMLSelectElement
          ? [...list.options].map((option) => option.value)
          : found.map((radio) => (radio as HTMLInputElement).value);
      return all.filter((value) => /^\d+$/.test(value));
    }, measured.control);
    const took: number[] = [];
    let changeBytes = 0;
    for (let i = 0; i < options.changes; i++) {
      const value = values[i % values.length] ?? '';
      const ms = await page.evaluate(change, { ...measured.marks, control: measured.control, value });
      if (ms === null) throw new Error(`${address}: nothing changed at ${measured.control} ${value}`);
      took.push(ms);
      if (i === 0) {
        changeBytes = (await traffic()).bytes - loaded.bytes;
      }
    }
    const [firstChange = NaN, ...others] = took;
    return {
      first: seen.first ?? NaN,
      painted: seen.painted ?? NaN,
      ready,
      blocking: seen.blocking,
      shift: seen.shift,
      heap,
      nodes: seen.nodes,
      ...loaded,
      firstChange,
      change: median(others),
      changeBytes,
    };
  } finally {
    await browser.close();
  }
}

/** Medians of the runs, one after the other so that none takes the processor from another. */
export async function measure(address: string, measured: Measured, options: Options): Promise<Figures> {
  const runs: Figures[] = [];
  for (let run = 0; run < options.runs; run++) runs.push(await once(address, measured, options));
  const [some] = runs;
  if (!some) throw new RangeError('a measurement needs a run');
  const keys = Object.keys(some) as (keyof Figures)[];
  return Object.fromEntries(
    keys.map((key) => [key, median(runs.map((run) => run[key]))]),
  ) as unknown as Figures;
}
