/** Text in DrawingML: runs name a Latin and an East Asian font, so that no reader's program picks its own. */
import type { Lang } from '../../model/localised.ts';
import { exportWords } from '../../text/words/export.ts';
import { el, escape } from '../ooxml/xml.ts';

/** On every Windows and in WPS; other systems fall back to their own sans serif. */
export const SLIDE_FONT = 'Microsoft YaHei';

export interface TextStyle {
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
  /** `#rrggbb` */
  readonly colour: string;
}

export const solidFill = (colour: string): string =>
  el('a:solidFill', {}, el('a:srgbClr', { val: colour.slice(1).toUpperCase() }));

/** `a:rPr`, `a:defRPr` or `a:endParaRPr`. */
export function runProperties(name: string, style: TextStyle, lang: Lang): string {
  return el(
    name,
    {
      lang: exportWords(lang).proofing.slide,
      sz: Math.round(style.size * 100),
      b: style.bold ? 1 : 0,
    },
    solidFill(style.colour),
    el('a:latin', { typeface: SLIDE_FONT }),
    el('a:ea', { typeface: SLIDE_FONT }),
    el('a:cs', { typeface: SLIDE_FONT }),
  );
}

export function run(text: string, style: TextStyle, lang: Lang): string {
  return el('a:r', {}, runProperties('a:rPr', style, lang), el('a:t', {}, escape(text)));
}

/** One paragraph; `properties` are the attributes of `a:pPr`. */
export function paragraph(
  text: string,
  style: TextStyle,
  lang: Lang,
  properties: Readonly<Record<string, string | number>> = {},
): string {
  return el(
    'a:p',
    {},
    Object.keys(properties).length > 0 ? el('a:pPr', properties) : '',
    text === '' ? runProperties('a:endParaRPr', style, lang) : run(text, style, lang),
  );
}
