/** changes/: what the site changes against the one published last, for people, for programs and for subscribers. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LANGS } from '../../src/model/localised.ts';
import type { ChangesFile } from '../../src/model/revision.ts';
import { feedXml } from './feed.ts';
import { feedName } from './lines.ts';
import { changesPage } from './page.ts';
import { CHANGES, readPublished } from './published.ts';
import { revisionsSince } from './revise.ts';

/** `last`: folder of the site published last, or '' for none; `address`: where the site will stand, or ''. */
export async function writeRevisions(dir: string, last: string, address = ''): Promise<void> {
  const now = await readPublished(dir);
  if (!now) throw new Error(`${dir} holds no data to tell the changes of`);
  const before = last === '' ? null : await readPublished(last);
  const { version, date } = now.site.meta;
  const file: ChangesFile = {
    current: { version, date },
    revisions: before ? revisionsSince(before, now) : [],
  };
  const seed = address || (now.site.departments[0]?.id ?? '');
  const put = (name: string, text: string): Promise<void> => writeFile(join(dir, 'changes', name), text);
  await mkdir(join(dir, 'changes'), { recursive: true });
  await writeFile(join(dir, CHANGES), `${JSON.stringify(file)}\n`);
  await put('index.html', changesPage(file));
  for (const lang of LANGS) await put(feedName(lang), feedXml(file, lang, address, seed));
}
