/**
 * `npm run gallery`: every chart in every state, language and width on one page, dist-gallery/index.html, faults marked
 * and counted; exit code 1 where there are any. `npm run gallery -- issues visits` shows these charts alone.
 * `npm run gallery -- --measure` measures pages and figures of the sample district in a browser and writes docs/measures.md;
 * with folders after it (`--measure dist`) it measures the sites built there.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOGUE } from '../../charts/catalogue.ts';
import { STATES } from '../states.ts';
import { galleryPage, summaryOf } from './page.ts';
import { platesOf, type Plate } from './plates.ts';

const FOLDER = 'dist-gallery';

if (process.argv[2] === '--measure') {
  const { measureSites } = await import('./measure-sites.ts');
  await measureSites(process.argv.slice(3));
  process.exit();
}

const drawn = CATALOGUE.filter(({ kind }) => kind !== 'table');
const asked = process.argv.slice(2);
const unknown = asked.filter((id) => !drawn.some((spec) => spec.id === id));
if (unknown.length > 0) {
  process.stderr.write(`no chart ${unknown.join(', ')}: ${drawn.map(({ id }) => id).join(' | ')}\n`);
  process.exit(2);
}
const charts = asked.length === 0 ? drawn : drawn.filter(({ id }) => asked.includes(id));

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const plates: Plate[] = [];
for (const plate of platesOf(charts, STATES)) {
  plates.push(plate);
  writeFileSync(join(FOLDER, `${plate.id}.svg`), plate.svg);
  for (const fault of plate.faults) process.stdout.write(`${plate.id}: ${fault}\n`);
}
writeFileSync(join(FOLDER, 'index.html'), galleryPage(plates));
process.stdout.write(`${join(FOLDER, 'index.html')}: ${summaryOf(plates)}\n`);
process.exitCode = plates.some(({ faults }) => faults.length > 0) ? 1 : 0;
