/**
 * A large district comes in parts, each shaped like a question: the figures of some indicators for all bodies, or all of
 * some bodies. A question names the parts that it needs. Names of files carry a digest of what is in them, so that a
 * browser may keep them for ever; the manifest says which file has what.
 */
import type { Check } from './check.ts';
import type { Encoded } from './columnar.ts';
import type { Finding } from './dataset.ts';
import type { Shared } from './found.ts';

/** Paths are below `data/`. */
export interface Manifest {
  /** The files that hold an indicator's facts. */
  readonly indicators: Readonly<Record<string, string>>;
  /** The file that holds all of a body. */
  readonly bodies: Readonly<Record<string, string>>;
  /** Checks of all bodies, by what they came to alone. */
  readonly checks: string;
  /** Exceptions of a year, as they are found with nothing narrowed down. */
  readonly exceptions: Readonly<Record<string, string>>;
  readonly shared: Shared;
}

/** A file of facts; `at` is a column beside those of a fact: its place in the order on file. */
export interface PartFile {
  readonly facts: Encoded;
  readonly checks: readonly Check[];
  readonly findings: readonly Finding[];
}
export const AT = 'at';

/** What counting checks asks of them. */
export type CountedCheck = Pick<Check, 'id' | 'report_id' | 'kind' | 'result'>;

/** What a question needs of a dataset. */
export interface Needs {
  /** Bodies with all that is theirs. */
  readonly bodies: readonly string[];
  /** Indicators of all bodies. */
  readonly indicators: readonly string[];
  /** What checks came to, for all bodies. */
  readonly checks: boolean;
  /** Findings of all bodies. */
  readonly findings: boolean;
  /** Exceptions of all bodies in these years; [] is every year. Undefined where none are asked for, or their bodies are at hand. */
  readonly exceptions?: readonly number[];
}
