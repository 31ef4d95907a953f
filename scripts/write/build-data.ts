/** data/*.csv → public/data, whole or not at all. */
import type { Dataset } from '../../src/model/dataset.ts';
import { loadDataset } from '../load.ts';
import type { Problem } from '../read/problem.ts';
import { outputFiles } from './output.ts';
import { pageBundle } from './pages.ts';
import type { Files } from './swap.ts';
import { replaceFolder } from './swap.ts';

export interface Built {
  /** Null where there were problems: nothing was written then. */
  readonly dataset: Dataset | null;
  readonly files: Files;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** Rejects where the file system fails; wrong data comes back as problems, and `out` keeps what it held. */
export async function buildData(data: string, out: string): Promise<Built> {
  const { dataset, problems, warnings } = await loadDataset(data);
  if (!dataset) return { dataset, files: {}, problems, warnings };
  const files = outputFiles(dataset, (page) => pageBundle(dataset, page));
  await replaceFolder(out, files);
  return { dataset, files, problems, warnings };
}
