/** Long writers take steps: between two of them the page may breathe and the reader may stop. */
export interface ExportOptions {
  readonly signal?: AbortSignal;
  /** Called after each step with the part done, 0–1. */
  readonly onprogress?: (done: number) => void;
}

/** Ends a step. Throws a DOMException named AbortError once the reader has cancelled: no half file is handed out. */
export async function step(options: ExportOptions, done: number): Promise<void> {
  options.onprogress?.(done);
  await new Promise((resolve) => setTimeout(resolve, 0));
  if (options.signal?.aborted) throw new DOMException('cancelled', 'AbortError');
}
