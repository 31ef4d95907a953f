/** data/*.csv → public/data, whole or not at all. */
import type { Dataset } from '../../src/model/dataset.ts';
import { join } from 'node:path';
import { loadDataset } from '../load.ts';
import type { Question } from '../guards/guard.ts';
import { shownPath } from '../read/folder.ts';
import type { Problem } from '../read/problem.ts';
import type { Changes } from './changes.ts';
import { changesSince, lastPublished } from './changes.ts';
import { outputFiles } from './output.ts';
import { missingIndicators, pageBundle } from './pages.ts';
import { STAMP, stampText } from './stamp.ts';
import type { Files } from './swap.ts';
import { replaceFolder } from './swap.ts';

const sizesOf = (files: Files): Record<string, number> =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [path, Buffer.byteLength(text)]));

export interface Built {
  /** Null where there were problems or open questions: nothing was written then. */
  readonly dataset: Dataset | null;
  readonly files: Files;
  /** Against what `out` held before; null where that was nothing. */
  readonly changes: Changes | null;
  readonly problems: readonly Problem[];
  readonly questions: readonly Question[];
  readonly warnings: readonly Problem[];
}

/**
 * Rejects where the file system fails; wrong data comes back as problems, and `out` keeps what it held. `key` is kept with
 * the output (stamp.ts), but for one with warnings, which are to be said each time. `since`: folder of the site that was
 * published last, whose figures are asked about where they are far from it now; '' for none.
 */
export async function buildData(
  data: string,
  out: string,
  { key, since = '' }: { readonly key?: string; readonly since?: string } = {},
): Promise<Built> {
  const published = since === '' ? null : await lastPublished(join(since, 'data'));
  const { dataset, ...told } = await loadDataset(data, published?.facts);
  if (!dataset || told.questions.length > 0) return { dataset: null, files: {}, changes: null, ...told };
  const missing = missingIndicators(dataset).map((id): Problem => {
    const file = shownPath(join(data, 'indicators.csv'));
    return { file, line: 1, column: 1, code: 'missing_indicator', value: id, params: {} };
  });
  if (missing.length > 0) return { dataset: null, files: {}, changes: null, ...told, problems: missing };
  const files = outputFiles(dataset, (page) => pageBundle(dataset, page));
  const last = await lastPublished(out);
  const isStamped = key !== undefined && told.warnings.length === 0;
  await replaceFolder(out, isStamped ? { ...files, [STAMP]: stampText(key, sizesOf(files)) } : files);
  return { dataset, files, changes: last && changesSince(last, dataset), ...told };
}
