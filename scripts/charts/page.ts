/** The static page of a chart: chart, notes, sources and table without any script, under a policy that allows none. */
import { isSelfScored } from '../../src/export/picture/marks.ts';
import { escape } from '../../src/export/ooxml/xml.ts';
import { allNotes } from '../../src/model/caption.ts';
import { nextLang } from '../../src/model/localised.ts';
import { answeredParams, embedAddress, embedQuery } from '../../src/request/embed-params.ts';
import { bcp47 } from '../../src/text/bcp47.ts';
import { embedWords } from '../../src/text/words/embed.ts';
import { words } from '../../src/text/words/words.ts';
import { DEFAULT_VIEW } from '../../src/url/codec.ts';
import { COLUMN, inlineChart, NARROW, type StaticFigure } from './figure.ts';
import { tablesHtml } from './html-table.ts';
import { languagesOf, placeOf } from './place.ts';

const POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:";

export interface Context {
  /** The site's public address with a closing slash; '' where the build does not know it: addresses are relative. */
  readonly address: string;
  /** The pinned edition that these pages belong to; '' in the current ones. */
  readonly edition: string;
}

/** From a figure's page to the full page that shows the same. */
function fullAddress(drawn: StaticFigure, up: string): string {
  const { spec, body } = drawn.view;
  const { years } = drawn.figure.frame;
  const span = `&years=${years[0]}-${years[years.length - 1]}`;
  const whose =
    body === undefined || spec.page === 'compare' ? '' : `&dept=${encodeURIComponent(body)}${span}`;
  return `${up}index.html?page=${spec.page}&lang=${drawn.lang}${whose}`;
}

/** From a figure's page to its embed, all that decides it written out. */
export function embedOf(drawn: StaticFigure, up: string): string {
  const { frame, spec } = drawn.figure;
  const { lang, view } = drawn;
  const params = answeredParams(spec, view.params, frame);
  const query = embedQuery(spec, { ...DEFAULT_VIEW, lang }, params);
  return embedAddress(up, spec.id, query, { lang, theme: 'light' });
}

function head(drawn: StaticFigure, { address }: Context): string {
  const { figure, lang, view } = drawn;
  const { path, up, name } = placeOf(view.spec.id, lang, view.body);
  const folder = address === '' ? '' : address + path.slice(0, path.length - name.length);
  const title = escape(figure.title);
  const meta = (property: string, content: string): string =>
    `<meta property="${property}" content="${escape(content)}">`;
  return [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escape(POLICY)}">`,
    '<meta name="renderer" content="webkit">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title>`,
    `<meta name="description" content="${escape(figure.subtitle)}">`,
    meta('og:type', 'article'),
    meta('og:title', figure.title),
    meta('og:description', figure.subtitle),
    meta('og:image', `${folder}${name}@2x.png`),
    meta('og:image:width', String(drawn.scene.width * 2)),
    meta('og:image:height', String(Math.round(drawn.scene.height * 2))),
    meta('og:image:alt', figure.title),
    meta('og:site_name', words(lang).product.name),
    meta('og:locale', embedWords(lang).locale),
    ...(address === '' ? [] : [meta('og:url', `${address}${path}.html`)]),
    `<link rel="alternate" type="application/json+oembed" href="${folder}${name}.oembed.json" title="${title}">`,
    `<link rel="icon" href="${up}icon.svg" type="image/svg+xml">`,
    `<link rel="stylesheet" href="${up}chart.css">`,
  ].join('\n');
}

function footer(drawn: StaticFigure, { edition }: Context, up: string): string {
  const { figure, lang } = drawn;
  const w = words(lang);
  const e = embedWords(lang);
  const sources = figure.sources.join(w.listSeparator);
  const parts = [
    ...(sources === '' ? [] : [escape(w.figure.sources + sources)]),
    escape(figure.version),
    ...(isSelfScored(figure) ? [escape(w.scores.selfOnly)] : []),
    ...(figure.frame.sample ? [`<strong>${escape(w.sample.short)}</strong>`] : []),
    ...(edition === ''
      ? []
      : [
          `<strong>${escape(e.edition(edition))}</strong> · <a href="${up}../index.html">${e.checkEdition}</a>`,
        ]),
  ];
  return `<p class="footer">${parts.map((part) => `<span>${part}</span>`).join(' ')}</p>`;
}

function links(drawn: StaticFigure, up: string): string {
  const { lang, view } = drawn;
  const e = embedWords(lang);
  const { name } = placeOf(view.spec.id, lang, view.body);
  const otherLang = nextLang(lang);
  const isWritten = languagesOf(view).includes(otherLang);
  const other = isWritten
    ? `${up}${placeOf(view.spec.id, otherLang, view.body).path}.html`
    : fullAddress({ ...drawn, lang: otherLang }, up);
  const link = (href: string, text: string, more = ''): string =>
    `<li><a href="${escape(href)}"${more}>${escape(text)}</a></li>`;
  return `<nav><ul>${[
    link(fullAddress(drawn, up), e.interactive),
    link(`${name}.svg`, e.svg),
    link(`${name}@2x.png`, e.png),
    link(other, words(otherLang).language, ` lang="${bcp47(otherLang)}" hreflang="${bcp47(otherLang)}"`),
    link(`${up}charts/index.html`, e.all),
  ].join('')}</ul></nav>`;
}

export function chartPage(drawn: StaticFigure, context: Context): string {
  const { figure, lang, view } = drawn;
  const { up } = placeOf(view.spec.id, lang, view.body);
  const e = embedWords(lang);
  const empty = figure.frame.panels.every(({ rows }) => rows.length === 0);
  const onlyTable = view.spec.kind === 'table';
  const chart = empty
    ? `<p class="subtitle">${escape(words(lang).empty.figure)}</p>`
    : onlyTable
      ? ''
      : `<div class="wide">${inlineChart(drawn, COLUMN)}</div><div class="narrow">${inlineChart(drawn, NARROW)}</div>`;
  const sample = figure.frame.sample ? `<p class="sample">${escape(words(lang).sample.banner)}</p>` : '';
  // The chart itself says between its panels why they stand apart.
  const below = onlyTable ? allNotes(figure) : figure.notes;
  const notes = below.map((note) => `<li>${escape(note)}</li>`).join('');
  return `<!doctype html>
<html lang="${bcp47(lang)}">
<head>
${head(drawn, context)}
</head>
<body>
<main>
${sample}<figure>
<h1>${escape(figure.title)}</h1>
<p class="subtitle">${escape(figure.subtitle)}</p>
${chart}
${notes === '' ? '' : `<ul class="notes">${notes}</ul>`}
${footer(drawn, context, up)}
</figure>
${empty ? '' : `<h2>${e.tableTitle}</h2>\n${tablesHtml(figure.frame, lang)}`}
${links(drawn, up)}
</main>
</body>
</html>
`;
}
