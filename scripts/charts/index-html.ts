/** charts/index.html and charts/en/index.html: every chart with its files and the code that embeds it. */
import { embedCode } from '../../src/export/out/embed-code.ts';
import { escape } from '../../src/export/ooxml/xml.ts';
import { chartsFolder } from '../../src/model/embed.ts';
import { LANGS, nextLang } from '../../src/model/localised.ts';
import type { Lang } from '../../src/model/localised.ts';
import { bcp47 } from '../../src/text/bcp47.ts';
import { embedWords } from '../../src/text/words/embed.ts';
import { words } from '../../src/text/words/words.ts';
import type { ChartList, ListedChart, ListedFiles } from './index-json.ts';
import type { Context } from './page.ts';
import { MOST_BODIES } from './views.ts';

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:";

/** An iframe of the static page: it needs no script, and its height stays. */
function staticCode(address: string, title: string, height: number): string {
  return `<iframe src="${escape(address)}" title="${escape(title)}" width="100%" height="${height}" frameborder="0" loading="lazy"></iframe>`;
}

interface Shelf {
  readonly lang: Lang;
  /** From the gallery to the site's folder, or the site's address. */
  readonly up: string;
  readonly base: string;
}

function entry(
  chart: ListedChart,
  files: ListedFiles,
  bodies: readonly ListedChart[],
  { lang, up, base }: Shelf,
): string {
  const e = embedWords(lang);
  const { width, height } = files.svg_size;
  const title = chart.title[lang];
  const id = `embed-${chart.id}`;
  const link = (href: string, text: string): string => `<a href="${escape(up + href)}">${escape(text)}</a>`;
  const area = (name: string, text: string): string =>
    `<textarea id="${name}" readonly rows="4" spellcheck="false" aria-label="${escape(e.embedCode)}">${escape(text)}</textarea>`;
  const own = bodies
    .map((each) => {
      const of = each.files[lang] ?? each.files[LANGS[0]];
      return `<li>${link(of.html, each.body_name[lang])} <small>${link(of.svg, 'SVG')} ${link(of.png, 'PNG')}</small></li>`;
    })
    .join('');
  return `<article id="${escape(chart.id)}">
<a class="thumb" href="${escape(up + files.html)}"><img src="${escape(up + files.svg)}" width="${width}" height="${height}" loading="lazy" alt=""></a>
<h2>${link(files.html, title)}</h2>
<p class="subtitle">${escape(chart.subtitle[lang])}</p>
<p class="files">${link(files.html, e.page)} ${link(files.svg, e.svg)} ${link(files.png, e.png)}
<button type="button" hidden data-link="${escape(up + files.html)}">${e.copyLink}</button>
<button type="button" hidden data-from="${id}">${e.copyEmbed}</button></p>
<details><summary>${e.embedCode}</summary>
${area(id, embedCode(base + files.embed, title, height))}
<p>${e.staticCode}</p>
${area(`${id}-static`, staticCode(base + files.html, title, height))}
<p class="hint">${e.embedHint}</p></details>
${own === '' ? '' : `<details><summary>${e.bodies}</summary><ul class="bodies">${own}</ul></details>`}
</article>`;
}

/** `some`: not every body has its pictures. */
export function indexPage(list: ChartList, lang: Lang, { address, edition }: Context, some: boolean): string {
  const e = embedWords(lang);
  const w = words(lang);
  const up = '../'.repeat(chartsFolder(lang).split('/').length);
  const shelf: Shelf = { lang, up, base: address === '' ? up : address };
  const entries = list.charts.flatMap((chart) => {
    const files = chart.body === '' ? chart.files[lang] : undefined;
    const bodies = list.charts.filter(({ id, body }) => id === chart.id && body !== '');
    return files ? [entry(chart, files, bodies, shelf)] : [];
  });
  const other = nextLang(lang);
  const origin = [
    w.figure.version(list.version, list.date),
    ...(list.sample ? [w.sample.short] : []),
    ...(edition === '' ? [] : [e.edition(edition)]),
  ].join(' · ');
  return `<!doctype html>
<html lang="${bcp47(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escape(POLICY)}">
<meta name="renderer" content="webkit">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(e.galleryTitle)} · ${escape(w.product.name)}</title>
<link rel="icon" href="${up}icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${up}chart.css">
<script src="${up}gallery.js" defer></script>
</head>
<body class="gallery" data-copied="${escape(e.copied)}" data-by-hand="${escape(e.copyByHand)}">
<main>
<h1>${escape(e.galleryTitle)}</h1>
<p class="intro">${escape(e.galleryIntro)}${some ? ` ${escape(e.allBodiesNote(MOST_BODIES))}` : ''}</p>
<p class="footer"><span>${escape(origin)}</span> <a href="${up}index.html?lang=${lang}">${e.full}</a> <a href="${up}${chartsFolder(other)}/index.html" lang="${bcp47(other)}" hreflang="${bcp47(other)}">${words(other).language}</a> <a href="${up}charts/index.json">index.json</a></p>
<p id="said" role="status"></p>
<div class="shelf">
${entries.join('\n')}
</div>
</main>
</body>
</html>
`;
}
