/** Where the published data is read: beside the page, or, in the offline edition, inside it. The one place that knows. */

/** The text of a published file that the page already holds, or undefined. */
export type Inlined = (path: string) => string | undefined;

let inlined: Inlined = () => undefined;
let isAlone = false;

/** Must be called before the first read; the offline edition does. */
export function readFrom(source: Inlined): void {
  inlined = source;
  isAlone = true;
}

/** Whether a file can be read at all: the offline edition leaves out what it can answer by itself. */
export function canRead(path: string): boolean {
  return !isAlone || inlined(path) !== undefined;
}

/** A file that has not come whole by then never will; the largest takes seconds on a slow line. */
const LIMIT_MS = 60_000;

/**
 * A published JSON file, `path` below `data/`. Throws with the path, and the server's status where it has none, the limit
 * where it does not come, or what the reader says where it came in part.
 */
export async function json<T>(path: string): Promise<T> {
  const text = inlined(path);
  if (text !== undefined) return JSON.parse(text) as T;
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), LIMIT_MS);
  try {
    const response = await fetch(`./data/${path}`, { signal: late.signal });
    if (!response.ok) throw new Error(String(response.status));
    return (await response.json()) as T;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`${path}: ${late.signal.aborted ? `> ${LIMIT_MS / 1000} s` : why}`);
  } finally {
    clearTimeout(timer);
  }
}
