/** Every figure of the offline edition as every kind of file. */
import { chartsOf } from '../../src/charts/catalogue.ts';
import { CHARTED, leavesAsFiles, test } from '../offline-file.ts';

// A tab of its own for each figure: browsers hold back a tab that saves more than ten files in a row.
for (const name of CHARTED)
  for (const spec of chartsOf(name).filter(({ page }) => page === name))
    test(`the figure ${spec.id} leaves as a file of every kind`, async ({ file }) => {
      await leavesAsFiles(file, name, spec);
    });
