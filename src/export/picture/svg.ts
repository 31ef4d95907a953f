/**
 * A Scene as a standalone SVG: plain text elements, no foreignObject, no style sheet, no font file, nothing loaded
 * from elsewhere. Browsers, Inkscape, LibreOffice, Word and rsvg read it alike.
 */
import { type SvgElement, svgElementsOf, tilesOf } from '../../charts/scene/svg-elements.ts';
import type { Scene } from '../../charts/scene/scene.ts';
import { round } from '../../charts/scene/shapes.ts';
import type { Theme } from '../../charts/theme.ts';
import { allNotes } from '../../model/caption.ts';
import type { Lang } from '../../model/localised.ts';
import { bcp47 } from '../../text/bcp47.ts';
import { exportWords } from '../../text/words/export.ts';
import { words } from '../../text/words/words.ts';
import type { ExportFigure } from '../figure.ts';
import { el, escape } from '../ooxml/xml.ts';

export interface SvgAbout {
  readonly title: string;
  readonly desc: string;
  /** Reports, one line. */
  readonly source: string;
  /** Data version. */
  readonly version: string;
  /** YYYY-MM-DD of the data. */
  readonly date: string;
  readonly lang: Lang;
}

export interface SvgOptions {
  readonly theme: Theme;
  readonly about: SvgAbout;
  /** False: no paper is painted. */
  readonly paper?: boolean;
  /** Size in pixels that the file asks for; the Scene's own where left out. */
  readonly size?: { readonly width: number; readonly height: number };
  /** Ids begin with it, so that several files can stand in one document. */
  readonly idPrefix?: string;
}

/**
 * Fonts of files. Some readers take the first name only, so it is one that office machines have; English begins with
 * a Latin font, as Chinese ones set ’ and · a whole cell wide.
 */
function fileFont(theme: Theme, lang: Lang): string {
  const chinese = `"Microsoft YaHei", ${theme.font.replace('"Microsoft YaHei", ', '')}`;
  return exportWords(lang).fonts + chinese;
}

/** What a file says of itself, from the figure. */
export function aboutFigure(figure: ExportFigure): SvgAbout {
  const { frame, lang } = figure;
  const { gap, listSeparator } = words(lang);
  return {
    title: figure.title,
    desc: [figure.subtitle, ...allNotes(figure), figure.version].join(`。${gap}`).replace(/。。/g, '。'),
    source: figure.sources.join(listSeparator),
    version: frame.version,
    date: frame.date,
    lang,
  };
}

function element({ tag, attributes, lines }: SvgElement): string {
  if (!lines) return el(tag, attributes);
  if (lines.length === 1) return el(tag, attributes, escape(lines[0]!.text));
  // Absolute baselines: not every reader adds up `dy`.
  return el(tag, attributes, ...lines.map(({ text, x, y }) => el('tspan', { x, y }, escape(text))));
}

function metadata({ title, source, version, date, lang }: SvgAbout): string {
  const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
  const dc = 'http://purl.org/dc/elements/1.1/';
  const description = el(
    'rdf:Description',
    { 'rdf:about': '' },
    el('dc:title', {}, escape(title)),
    el('dc:source', {}, escape(source)),
    el('dc:identifier', {}, escape(version)),
    el('dc:date', {}, escape(date)),
    el('dc:language', {}, lang),
    el('dc:format', {}, 'image/svg+xml'),
  );
  return el('metadata', {}, el('rdf:RDF', { 'xmlns:rdf': rdf, 'xmlns:dc': dc }, description));
}

/** The text of the file, with its XML declaration. */
export function svgOf(scene: Scene, options: SvgOptions): string {
  const { theme, about, paper = true, idPrefix = 'jilan' } = options;
  const [width, height] = [round(scene.width), round(scene.height)];
  const tiles = tilesOf(scene, idPrefix, theme).map(({ id, d, stroke }) =>
    el(
      'pattern',
      { id, width: 8, height: 8, patternUnits: 'userSpaceOnUse' },
      el('path', { d, fill: 'none', stroke, 'stroke-width': 1, 'stroke-opacity': 0.45 }),
    ),
  );
  const root = el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width: options.size?.width ?? width,
      height: options.size?.height ?? height,
      'font-family': fileFont(theme, about.lang),
      'xml:lang': bcp47(about.lang),
      role: 'img',
      'aria-labelledby': `${idPrefix}-title ${idPrefix}-desc`,
    },
    el('title', { id: `${idPrefix}-title` }, escape(about.title)),
    el('desc', { id: `${idPrefix}-desc` }, escape(about.desc)),
    metadata(about),
    tiles.length > 0 ? el('defs', {}, ...tiles) : '',
    paper ? el('rect', { x: 0, y: 0, width, height, fill: theme.paper }) : '',
    '\n',
    scene.marks.flatMap((mark) => svgElementsOf(mark, idPrefix).map((each) => `${element(each)}\n`)),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
