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

/** A published JSON file, `path` below `data/`. Throws with the path and the server's status where it has none. */
export async function json<T>(path: string): Promise<T> {
  const text = inlined(path);
  if (text !== undefined) return JSON.parse(text) as T;
  const response = await fetch(`./data/${path}`);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as T;
}
