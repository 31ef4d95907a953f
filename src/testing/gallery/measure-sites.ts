/** Builds what is measured and writes docs/measures.md. */
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeSample } from '../../../scripts/sample.ts';
import { buildSite } from '../../../scripts/site.ts';
import { withWorkFolder } from '../../../scripts/write/work-folder.ts';
import { measure, measuresPage, type Measures } from './measure.ts';

const PAGE = 'docs/measures.md';

/** Measures built sites, named by their folders, or the sample district where none is named. */
export async function measureSites(dirs: readonly string[]): Promise<void> {
  const measured: [string, Measures][] = [];
  for (const dir of dirs) measured.push([dir, await measure(dir)]);
  if (dirs.length === 0)
    await withWorkFolder(tmpdir(), 'jilan-measure-', async (work) => {
      const [source, dir] = [join(work, 'data'), join(work, 'dist')];
      await writeSample(source);
      await buildSite({ dir, source, charts: { pictures: 'default' } });
      measured.push(['The sample district', await measure(dir)]);
    });
  const page = measuresPage(measured);
  if (dirs.length === 0) writeFileSync(PAGE, page);
  process.stdout.write(dirs.length === 0 ? `${PAGE}\n` : page);
}
