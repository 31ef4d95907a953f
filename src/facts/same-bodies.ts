/** Whether pooled figures are of the same bodies. */

/** Any order of ids; a row of one body names none, and two such rows are of the same. */
interface Pooled {
  readonly bodies?: readonly string[];
}

const bodiesKey = ({ bodies = [] }: Pooled): string => [...bodies].sort().join();

/** Only figures of the same bodies are joined by a line or read as a change. */
export const isOfSameBodies = (...rows: readonly Pooled[]): boolean => new Set(rows.map(bodiesKey)).size <= 1;
