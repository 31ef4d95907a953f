/** What a reader pastes elsewhere: the finding with its source, the code of an embed. Pure texts. */
import { exportWords } from '../../text/words/export.ts';
import type { ExportFigure } from '../figure.ts';
import { marksOf } from '../picture/marks.ts';
import { escape } from '../ooxml/xml.ts';
import { words } from '../../text/words/words.ts';

const DEFAULT_HEIGHT = 480;

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
