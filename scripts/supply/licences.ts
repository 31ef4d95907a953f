/** licences.txt: what stands in the published scripts and under which terms, with their full texts. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locked } from './lock.ts';
import { readLock } from './lock.ts';
import { sbom } from './sbom.ts';

/** The text that a package brings along; throws where it brings none, since its terms ask that it travels. */
async function termsOf({ path }: Locked): Promise<string> {
  const name = (await readdir(path)).find((file) => /^(un)?licen[cs]e/i.test(file));
  if (!name) throw new Error(`${path} ships and has no licence text`);
  return (await readFile(join(path, name), 'utf8')).replace(/\r\n?/g, '\n').trim();
}

const RULE = '-'.repeat(78);

/** One entry a package, sorted by name. */
export function licencesText(own: string, entries: readonly { of: Locked; terms: string }[]): string {
  const parts = entries.map(({ of, terms }) => `${of.name} ${of.version}  ${of.licence}\n\n${terms}`);
  const list = entries.map(({ of }) => `  ${of.name} ${of.version}  ${of.licence}`);
  const head = `本站程序及其所含的开源软件 / This site and the open-source software in it\n\n${list.join('\n')}`;
  return `\uFEFF${[head, own.trim(), ...parts].join(`\n\n${RULE}\n\n`)}\n`;
}

/** Writes licences.txt and sbom.cdx.json into the built site `dir`. */
export async function writeSupply(dir: string, shipped: ReadonlySet<string>): Promise<void> {
  const packages = await readLock();
  const found = [...shipped].sort().map((name) => {
    const of = packages.find(({ path }) => path === `node_modules/${name}`);
    if (!of) throw new Error(`${name} ships and is not in package-lock.json`);
    return of;
  });
  const entries = await Promise.all(found.map(async (of) => ({ of, terms: await termsOf(of) })));
  const project = JSON.parse(await readFile('package.json', 'utf8')) as Parameters<typeof sbom>[2];
  await writeFile(join(dir, 'licences.txt'), licencesText(await readFile('LICENSE', 'utf8'), entries));
  const bom = sbom(packages, shipped, project);
  await writeFile(join(dir, 'sbom.cdx.json'), `${JSON.stringify(bom, null, 1)}\n`);
}
