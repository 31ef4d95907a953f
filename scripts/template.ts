/**
 * `npm run template`: writes workbooks to fill in, `table.xlsx` for a printed self-evaluation table and `outputs.xlsx` for
 * figures in text, into `templates/`. `--data DIR` takes the lists from another folder, `--out DIR` writes to another one.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { FIGURES } from '../src/model/tables/figures.ts';
import { SCORE_TABLE } from '../src/model/tables/score-table.ts';
import { runCommand } from './command.ts';
import { openFolder, shownPath } from './read/folder.ts';
import { readSite, valuesOf } from './read/site.ts';
import { FIGURES_EXAMPLE, TABLE_EXAMPLE } from './template/example.ts';
import { templateOf } from './template/workbook.ts';

async function main(args: string[]): Promise<void> {
  const { values: flags } = parseArgs({
    args,
    options: { data: { type: 'string' }, out: { type: 'string' } },
  });
  const { data = 'data', out = 'templates' } = flags;
  const site = readSite(await openFolder(data), data);
  const library = {
    indicators: valuesOf(site.indicators),
    units: valuesOf(site.units).map(({ id }) => id),
  };
  await mkdir(out, { recursive: true });
  const files = {
    'table.xlsx': templateOf(SCORE_TABLE, TABLE_EXAMPLE, library),
    'outputs.xlsx': templateOf(FIGURES, FIGURES_EXAMPLE, library),
  };
  for (const [name, bytes] of Object.entries(files)) {
    const path = join(out, name);
    await writeFile(path, bytes);
    process.stdout.write(`${shownPath(path)}\n`);
  }
}

await runCommand(main);
