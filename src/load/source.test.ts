import { afterEach, describe, expect, it, vi } from 'vitest';
import { json, readFrom } from './source.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  readFrom(() => undefined);
});

describe('the published data', () => {
  it('is fetched from beside the page', async () => {
    const fetched = vi.fn(() => Promise.resolve(new Response('{"a":1}')));
    vi.stubGlobal('fetch', fetched);
    expect(await json('site.json')).toEqual({ a: 1 });
    expect(fetched).toHaveBeenCalledWith('./data/site.json', expect.anything());
  });

  it('is read from the page where it stands there, and nothing is fetched', async () => {
    const fetched = vi.fn();
    vi.stubGlobal('fetch', fetched);
    readFrom((path) => (path === 'site.json' ? '{"b":2}' : undefined));
    expect(await json('site.json')).toEqual({ b: 2 });
    expect(fetched).not.toHaveBeenCalled();
  });

  it('that came in part is named', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('{"a":')));
    await expect(json('pages/cut.json')).rejects.toThrow(/^pages\/cut\.json: /);
  });

  it('that does not come is given up with the limit, and one that came leaves no timer', async () => {
    vi.useFakeTimers();
    vi.stubGlobal(
      'fetch',
      (_: string, { signal }: RequestInit) =>
        new Promise((_done, fail) => signal!.addEventListener('abort', () => fail(new Error('aborted')))),
    );
    const read = json('pages/slow.json');
    const given = expect(read).rejects.toThrow('pages/slow.json: > 60 s');
    await vi.advanceTimersByTimeAsync(60_000);
    await given;
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('{}')));
    await json('site.json');
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });

  it('that is missing is named with the status', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
    await expect(json('pages/none.json')).rejects.toThrow('pages/none.json: 404');
  });
});
