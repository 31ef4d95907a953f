/**
 * Pinned editions: frozen copies of the built site, pages, data and charts, which stand beside the current pages and
 * which no later build changes. They are kept in a folder of the project (`editions/`), because the built folder is
 * emptied by every build; that folder belongs into version control, so that every machine that publishes has it.
 */
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { escape } from '../src/export/ooxml/xml.ts';
import type { Site } from '../src/model/dataset.ts';
import { LANGS, type Lang } from '../src/model/localised.ts';
import { bcp47 } from '../src/text/bcp47.ts';
import { embedWords } from '../src/text/words/embed.ts';
import { words } from '../src/text/words/words.ts';
import { UsageError } from './command.ts';
import type { Kept } from './write/kept.ts';
import { keptIn } from './write/kept.ts';
import { withWorkFolder } from './write/work-folder.ts';
import { writeCharts, type ChartsOptions } from './charts.ts';

/** Ids sort in the order of time: a year and a month, and a word where a month has several. */
const ID = /^\d{4}-\d{2}(-[0-9a-z]+)*$/;

/** Throws, before anything is built, where an edition has no sound id or stands already. */
export function assertNew(store: string, id: string): void {
  if (!ID.test(id)) throw new UsageError(`--edition ${id}: 2026-11 | 2026-11-2`);
  if (existsSync(join(store, id)))
    throw new UsageError(
      `${join(store, id)} stands already, and an edition never changes: give the new one another id.`,
    );
}

/** Every text file below a folder, changed by `change` where it gives another text. */
async function rewrite(dir: string, change: (path: string, text: string) => string): Promise<void> {
  for (const entry of await readdir(dir, { withFileTypes: true })) {
    const path = join(dir, entry.name);
    if (entry.isDirectory()) await rewrite(path, change);
    else if (/\.(json|html)$/.test(entry.name)) {
      const text = await readFile(path, 'utf8');
      const changed = change(path, text);
      if (changed !== text) await writeFile(path, changed);
    }
  }
}

/** `2026-11·1a2b3c4d`: the data's version as an edition's figures, files and names say it. */
function editionVersion(id: string, version: string): string {
  return `${id}·${version}`;
}

/** A page or a data file as an edition has it: its version names the edition, and pages say which they are. */
export function marked(path: string, text: string, id: string, version: string): string {
  const named = editionVersion(id, version);
  if (path.endsWith('.json'))
    return text.replace(/("version":\s*")([^"]*)"/g, (all, head: string, found: string) =>
      found === version ? `${head}${named}"` : all,
    );
  const meta = `<meta name="jilan-edition" content="${id}" />`;
  return text
    .split(version)
    .join(named)
    .replace(/<meta charset="utf-8" ?\/?>/i, (charset) => `${charset}\n    ${meta}`);
}

/** Freezes the site in `dir` as an edition in `store`. */
export async function keepEdition(
  dir: string,
  store: string,
  id: string,
  charts: ChartsOptions,
): Promise<void> {
  assertNew(store, id);
  await withWorkFolder(store, '.new-', async (work) => {
    // Charts are made anew: their pictures say which edition they belong to.
    const left = ['editions', 'charts'].map((name) => join(dir, name));
    await cp(dir, work, { recursive: true, filter: (path) => !left.includes(path) });
    const { meta } = JSON.parse(await readFile(join(dir, 'data/site.json'), 'utf8')) as Site;
    await rewrite(work, (path, text) => marked(path, text, id, meta.version));
    const address = charts.address ? `${charts.address}editions/${id}/` : '';
    await writeCharts(work, { ...charts, address, edition: id });
    const kept: Kept = { id, version: meta.version, date: meta.date };
    await writeFile(join(work, 'edition.json'), `${JSON.stringify(kept)}\n`);
    await rename(work, join(store, id));
  });
}

/** The list of editions as a page without scripts, in both languages. */
function editionsPage(editions: readonly Kept[], current: Omit<Kept, 'id'>): string {
  const section = (lang: Lang): string => {
    const e = embedWords(lang);
    const of = ({ version, date }: Omit<Kept, 'id'>): string =>
      escape(words(lang).figure.version(version, date));
    const items = [...editions]
      .reverse()
      .map(
        ({ id, ...rest }) =>
          `<li><a href="${id}/index.html?lang=${lang}">${e.edition(id)}</a> ${of(rest)}</li>`,
      );
    return `<section lang="${bcp47(lang)}">
<h1>${e.editions}</h1>
<p class="intro">${e.editionsIntro}</p>
<ul>
<li><a href="../index.html?lang=${lang}">${e.currentPages}</a> ${of(current)}</li>
${items.length > 0 ? items.join('\n') : `<li>${e.none}</li>`}
</ul>
</section>`;
  };
  return `<!doctype html>
<html lang="${bcp47(LANGS[0])}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self' data:">
<meta name="renderer" content="webkit">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${embedWords('zh').editions} · ${words('zh').product.name}</title>
<link rel="icon" href="../icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="../chart.css">
</head>
<body>
<main>
${LANGS.map(section).join('\n')}
</main>
</body>
</html>
`;
}

/** Puts the kept editions beside the current pages, with their list. */
export async function placeEditions(dir: string, store: string): Promise<void> {
  const editions = await keptIn(store);
  const target = join(dir, 'editions');
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  for (const { id } of editions) await cp(join(store, id), join(target, id), { recursive: true });
  const { meta } = JSON.parse(await readFile(join(dir, 'data/site.json'), 'utf8')) as Site;
  const current = { version: meta.version, date: meta.date };
  await writeFile(join(target, 'index.json'), `${JSON.stringify({ current, editions })}\n`);
  await writeFile(join(target, 'index.html'), editionsPage(editions, current));
}
