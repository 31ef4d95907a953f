/** Long writers take steps: between two of them the page may breathe and the reader may stop. */
export interface ExportOptions {
  readonly signal?: AbortSignal;
  /** Called after each step with the part done, 0–1. */
  readonly onprogress?: (done: number) => void;
}

const cancelled = (): DOMException => new DOMException('cancelled', 'AbortError');

/**
 * Ends a step. Throws a DOMException named AbortError once the reader has cancelled: no half file is handed out, and
 * no progress is told any more.
 */
export async function step({ signal, onprogress }: ExportOptions, done: number): Promise<void> {
  if (signal?.aborted) throw cancelled();
  onprogress?.(done);
  await new Promise((resolve) => setTimeout(resolve, 0));
  if (signal?.aborted) throw cancelled();
}

/**
 * As `work`, but rejects with an AbortError at the moment the reader cancels: a browser that is busy with a picture
 * cannot be stopped, so nobody waits for it. What `work` gives or throws later is dropped.
 */
export function unlessCancelled<T>({ signal }: ExportOptions, work: Promise<T>): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const cancel = (): void => reject(cancelled());
    if (signal.aborted) cancel();
    signal.addEventListener('abort', cancel, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', cancel));
  });
}
