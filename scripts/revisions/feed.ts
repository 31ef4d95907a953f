/** An Atom feed of the revisions (RFC 4287), one a language. */
import { createHash } from 'node:crypto';
import { DECLARATION, el, escape } from '../../src/export/ooxml/xml.ts';
import type { Lang } from '../../src/model/localised.ts';
import type { ChangesFile, Revision, State } from '../../src/model/revision.ts';
import { bcp47 } from '../../src/text/bcp47.ts';
import { revisionWords } from '../../src/text/words/revisions.ts';
import { words } from '../../src/text/words/words.ts';
import { anchorOf, countsText, feedName, groupsOf } from './lines.ts';

/** A reader's programme keeps what it has seen; the page has the rest. */
const ENTRIES = 20;
/** Lines of an entry; the page has the rest. */
const LINES = 100;

/** An id that is the same in each build: a UUID of what it names (RFC 9562, version 8). */
export function stableId(...parts: readonly string[]): string {
  const hex = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  const variant = '89ab'[parseInt(hex[16]!, 16) % 4]!;
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** A day is all that is known; builds carry no clock. */
const instant = ({ date }: State): string => `${date}T00:00:00Z`;

function entry(revision: Revision, lang: Lang, page: string, feed: string): string {
  const { from, to } = revision;
  const w = revisionWords(lang);
  const lines = groupsOf(revision, lang).flatMap(({ title, lines }) =>
    lines.map(({ kind, what, change, why }) =>
      [title, w[kind], what, change, why].filter(Boolean).join(' · '),
    ),
  );
  const more = lines.length > LINES ? [w.more(lines.length - LINES)] : [];
  const list = [...lines.slice(0, LINES), ...more].map((line) => `<li>${escape(line)}</li>`);
  const counts = countsText(revision, lang);
  return el(
    'entry',
    {},
    el('id', {}, stableId(feed, from.version, to.version)),
    el('title', {}, escape(`${to.date} ${counts}`)),
    el('updated', {}, instant(to)),
    el('link', { rel: 'alternate', type: 'text/html', href: `${page}#${anchorOf(revision, lang)}` }),
    el('content', { type: 'html' }, escape(`<p>${escape(counts)}</p><ul>${list.join('')}</ul>`)),
  );
}

/**
 * `address`: where the site will stand, with a closing slash, or '': links are then relative to the feed. `seed` tells
 * the feed of one site from that of another and never changes.
 */
export function feedXml(
  { current, revisions }: ChangesFile,
  lang: Lang,
  address: string,
  seed: string,
): string {
  const base = address === '' ? '' : `${address}changes/`;
  const page = `${base}index.html`;
  const feed = stableId('feed', seed, lang);
  const w = revisionWords(lang);
  const name = words(lang).product.name;
  return `${DECLARATION}${el(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': bcp47(lang) },
    el('id', {}, feed),
    el('title', {}, escape(`${name} · ${w.title}`)),
    el('updated', {}, instant(current)),
    el('author', {}, el('name', {}, escape(name))),
    el('link', { rel: 'self', type: 'application/atom+xml', href: `${base}${feedName(lang)}` }),
    el('link', { rel: 'alternate', type: 'text/html', href: page }),
    revisions.slice(0, ENTRIES).map((revision) => entry(revision, lang, page, feed)),
  )}\n`;
}
