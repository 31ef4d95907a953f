import { describe, expect, it, vi } from 'vitest';
import { Lazy } from './lazy.svelte.ts';

/** A source whose requests are settled one by one, by the test. */
function source() {
  const requests: { done: (value: string) => void; fail: (error: unknown) => void }[] = [];
  const load = vi.fn(() => new Promise<string>((done, fail) => requests.push({ done, fail })));
  return { load, requests };
}

describe('a piece that loads when it is needed', () => {
  it('is idle, loading, then ready, and is asked for once', async () => {
    const { load, requests } = source();
    const lazy = new Lazy(load);
    expect([lazy.state, lazy.value, load.mock.calls.length]).toEqual(['idle', undefined, 0]);
    const [one, two] = [lazy.load(), lazy.load()];
    expect([lazy.state, lazy.value]).toEqual(['loading', undefined]);
    requests[0]!.done('a');
    expect([await one, await two, await lazy.load()]).toEqual(['a', 'a', 'a']);
    expect([lazy.state, lazy.value, lazy.error, load.mock.calls.length]).toEqual(['ready', 'a', '', 1]);
  });

  it('that fails says why, and stays so until it is tried again', async () => {
    const { load, requests } = source();
    const lazy = new Lazy(load);
    const first = lazy.load();
    requests[0]!.fail(new Error('chunk lost'));
    await expect(first).rejects.toThrow('chunk lost');
    expect([lazy.state, lazy.error, lazy.value]).toEqual(['failed', 'chunk lost', undefined]);
    expect(lazy.need()).toBeUndefined();
    await Promise.resolve();
    expect(load).toHaveBeenCalledTimes(1);
    lazy.start();
    expect([lazy.state, lazy.error]).toEqual(['loading', '']);
    requests[1]!.done('b');
    expect(await lazy.load()).toBe('b');
    expect(lazy.value).toBe('b');
  });

  it('started for its state alone leaves no rejection unhandled, whatever was thrown', async () => {
    const lazy = new Lazy(() => Promise.reject('offline'));
    lazy.start();
    await expect.poll(() => lazy.state).toBe('failed');
    expect(lazy.error).toBe('offline');
  });

  it('begins at the first look, but after it: who looks may not change anything', async () => {
    const { load, requests } = source();
    const lazy = new Lazy(load);
    expect([lazy.need(), lazy.state, load.mock.calls.length]).toEqual([undefined, 'idle', 0]);
    lazy.need();
    await Promise.resolve();
    expect([lazy.state, load.mock.calls.length]).toEqual(['loading', 1]);
    requests[0]!.done('a');
    await lazy.load();
    expect(lazy.need()).toBe('a');
  });

  it('that is at hand is ready at once and never asked for', async () => {
    const { load } = source();
    const lazy = new Lazy(load, 'here');
    expect([lazy.state, lazy.need(), await lazy.load()]).toEqual(['ready', 'here', 'here']);
    expect(load).not.toHaveBeenCalled();
  });
});
