/** changes/index.html: what each publication changed, as a page without scripts, in both languages. */
import { escape } from '../../src/export/ooxml/xml.ts';
import { LANGS } from '../../src/model/localised.ts';
import type { Lang } from '../../src/model/localised.ts';
import type { ChangesFile, Revision } from '../../src/model/revision.ts';
import { bcp47 } from '../../src/text/bcp47.ts';
import { revisionWords } from '../../src/text/words/revisions.ts';
import { words } from '../../src/text/words/words.ts';
import type { Group, Line } from './lines.ts';
import { anchorOf, countsText, feedName, groupsOf } from './lines.ts';

/** More lines of a body's year than this are counted: a whole report that is new is no list to read. */
const SHOWN = 60;

function lineRow({ kind, id, what, change, why }: Line, lang: Lang): string {
  const w = revisionWords(lang);
  const href = `../index.html?lang=${lang}&page=${kind === 'checks' ? 'checks' : 'data'}&evidence=${encodeURIComponent(id)}`;
  const name = id === '' ? escape(what) : `<a href="${escape(href)}">${escape(what)}</a>`;
  return `<tr class="${kind}"><td>${w[kind]}</td><th scope="row">${name}</th><td>${escape(change)}</td><td>${escape(why)}</td></tr>`;
}

function groupTable({ title, lines }: Group, lang: Lang): string {
  const more =
    lines.length > SHOWN
      ? `<tr><td colspan="4">${escape(revisionWords(lang).more(lines.length - SHOWN))}</td></tr>`
      : '';
  const rows = lines.slice(0, SHOWN).map((line) => lineRow(line, lang));
  return `<div class="scroll" role="group" aria-label="${escape(title)}" tabindex="0"><table class="changes"><caption>${escape(title)}</caption>
<tbody>
${rows.join('\n')}${more}
</tbody></table></div>`;
}

function revisionPart(revision: Revision, lang: Lang): string {
  const w = revisionWords(lang);
  const { from, to } = revision;
  return `<h2 id="${anchorOf(revision, lang)}">${escape(w.heading(to.date, to.version))}</h2>
<p class="intro">${escape(w.since(from.date, from.version))}</p>
<p>${countsText(revision, lang)}</p>
${groupsOf(revision, lang)
  .map((group) => groupTable(group, lang))
  .join('\n')}`;
}

function langPart({ current, revisions }: ChangesFile, lang: Lang): string {
  const w = revisionWords(lang);
  const isNew = revisions[0]?.to.version === current.version;
  const nothing = revisions.length === 0 ? w.none : isNew ? '' : w.same;
  return `<section lang="${bcp47(lang)}">
<h1>${w.title}</h1>
<p class="intro">${w.intro}</p>
<p class="footer"><a href="../index.html?lang=${lang}">${w.back}</a> <span>${escape(words(lang).figure.version(current.version, current.date))}</span> <a href="${feedName(lang)}">${w.feed}</a> <a href="changes.json">${w.json}</a></p>
${nothing === '' ? '' : `<p>${nothing}</p>`}
${revisions.map((revision) => revisionPart(revision, lang)).join('\n')}
</section>`;
}

export function changesPage(file: ChangesFile): string {
  return `<!doctype html>
<html lang="${bcp47(LANGS[0])}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self' data:">
<meta name="renderer" content="webkit">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${revisionWords(LANGS[0]).title} · ${words(LANGS[0]).product.name}</title>
<link rel="icon" href="../icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="../chart.css">
${LANGS.map((lang) => `<link rel="alternate" type="application/atom+xml" hreflang="${bcp47(lang)}" href="${feedName(lang)}">`).join('\n')}
</head>
<body>
<main>
${LANGS.map((lang) => langPart(file, lang)).join('\n')}
</main>
</body>
</html>
`;
}
