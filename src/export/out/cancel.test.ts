import { describe, expect, it } from 'vitest';
import { step, unlessCancelled } from './cancel.ts';

const aborted = expect.objectContaining({ name: 'AbortError' });

describe('a step', () => {
  it('tells how much is done', async () => {
    const told: number[] = [];
    await step({ onprogress: (done) => told.push(done) }, 0.5);
    expect(told).toEqual([0.5]);
  });
  it('throws where the reader cancels during it', async () => {
    const reader = new AbortController();
    const taken = step({ signal: reader.signal }, 0.5);
    reader.abort();
    await expect(taken).rejects.toEqual(aborted);
  });
  it('tells nothing once the reader has cancelled', async () => {
    const told: number[] = [];
    await expect(
      step({ signal: AbortSignal.abort(), onprogress: (done) => told.push(done) }, 0.5),
    ).rejects.toEqual(aborted);
    expect(told).toEqual([]);
  });
});

describe('work that may be cancelled', () => {
  const never = new Promise<never>(() => undefined);

  it('gives what it gives and throws what it throws as long as nobody cancels', async () => {
    const { signal } = new AbortController();
    await expect(unlessCancelled({ signal }, Promise.resolve(7))).resolves.toBe(7);
    await expect(unlessCancelled({ signal }, Promise.reject(new Error('no canvas')))).rejects.toThrow(
      'no canvas',
    );
    await expect(unlessCancelled({}, Promise.resolve(7))).resolves.toBe(7);
  });
  it('ends at once where the reader cancels, also work that never ends', async () => {
    const reader = new AbortController();
    const work = unlessCancelled({ signal: reader.signal }, never);
    reader.abort();
    await expect(work).rejects.toEqual(aborted);
  });
  it('does not begin to wait where the reader has cancelled before', async () => {
    await expect(unlessCancelled({ signal: AbortSignal.abort() }, never)).rejects.toEqual(aborted);
  });
  it('drops an error that comes after the cancelling', async () => {
    const late = Promise.reject(new Error('late'));
    await expect(unlessCancelled({ signal: AbortSignal.abort() }, late)).rejects.toEqual(aborted);
  });
});
