/** What a reader pastes elsewhere: the finding with its source, a link, the code of an embed. Pure texts. */
import type { Lang } from '../../model/localised.ts';
import { exportWords } from '../../text/words/export.ts';
import type { ExportFigure } from '../figure.ts';
import { marksOf } from '../picture/marks.ts';
import { escape } from '../ooxml/xml.ts';
import { words } from '../../text/words/words.ts';

export interface EmbedFlags {
  readonly plain?: boolean;
  readonly theme?: 'light' | 'dark';
  readonly lang?: Lang;
  /** Pixels that the iframe has until its script knows better. */
  readonly height?: number;
  readonly transparent?: boolean;
}

export const DEFAULT_HEIGHT = 480;

/**
 * Address of `embed.html` beside the page at `page` (its query and fragment are ignored). `pinned` is the view as a
 * query string with everything written out, so that a changed default never changes the embed; its own chart and
 * flags give way to those asked for.
 */
export function embedAddress(page: string, chart: string, pinned: string, flags: EmbedFlags = {}): string {
  const folder = page.replace(/[?#].*$/, '').replace(/[^/]*$/, '');
  const own = ['chart', 'plain', 'theme', 'lang', 'height', 'transparent'].filter(
    (key) => key !== 'lang' || flags.lang !== undefined,
  );
  const kept = pinned
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => pair !== '' && !own.includes(pair.split('=')[0]!));
  const pairs = [
    `chart=${encodeURIComponent(chart)}`,
    ...kept,
    ...(flags.lang ? [`lang=${flags.lang}`] : []),
    ...(flags.theme ? [`theme=${flags.theme}`] : []),
    ...(flags.plain ? ['plain=1'] : []),
    ...(flags.transparent ? ['transparent=1'] : []),
    ...(flags.height ? [`height=${Math.round(flags.height)}`] : []),
  ];
  return `${folder}embed.html?${pairs.join('&')}`;
}

/**
 * The code of an embed: an iframe that works alone at its fixed height, and the script that gives it the height it
 * needs. No inline style: portals under a strict policy drop those.
 */
export function embedCode(address: string, title: string, height: number = DEFAULT_HEIGHT): string {
  const script = `${address.replace(/[?#].*$/, '').replace(/[^/]*$/, '')}embed.js`;
  return [
    `<iframe class="jilan-embed" src="${escape(address)}" title="${escape(title)}" width="100%" height="${Math.round(height)}" frameborder="0" loading="lazy"></iframe>`,
    `<script src="${escape(script)}" async></script>`,
  ].join('\n');
}

/** A link with what it leads to. */
export function linkText(figure: ExportFigure, address: string): string {
  return `${figure.title}\n${address}`;
}

/** The finding as text that stands alone: sentence, measure, marks, source, version, address. */
export function findingText(figure: ExportFigure, address = ''): string {
  const { listSeparator, clauseSeparator, bracket } = words(figure.lang);
  const { sources } = exportWords(figure.lang);
  const marks = marksOf(figure).join(clauseSeparator);
  const from = figure.sources.length > 0 ? sources + figure.sources.join(listSeparator) : '';
  const origin = [from, figure.version].filter((part) => part !== '').join(clauseSeparator);
  const aside = [figure.subtitle, marks].filter((part) => part !== '').join(' · ');
  return [figure.title, bracket(aside).trim(), origin, address].filter((line) => line !== '').join('\n');
}
